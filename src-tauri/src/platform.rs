//! What differs between systems: how the web view is started and what happens when its process dies.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(not(target_os = "linux"))]
mod other;

#[cfg(target_os = "linux")]
pub(crate) use linux::{prepare, revive};
#[cfg(not(target_os = "linux"))]
pub(crate) use other::{prepare, revive};
