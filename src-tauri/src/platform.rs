//! What differs between systems: how the web view is started, what happens when its process dies, how a folder is shown.

mod folder;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(not(target_os = "linux"))]
mod other;

pub(crate) use folder::reveal;
#[cfg(target_os = "linux")]
pub(crate) use linux::{prepare, revive};
#[cfg(not(target_os = "linux"))]
pub(crate) use other::{prepare, revive};
