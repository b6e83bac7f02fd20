//! The real window, driven as a person drives it: under Xvfb, by mouse and keyboard, through WebKitWebDriver.

mod configuration;

#[cfg(target_os = "linux")]
mod axe;
#[cfg(target_os = "linux")]
mod cut;
#[cfg(target_os = "linux")]
mod hand;
#[cfg(target_os = "linux")]
mod harness;
#[cfg(target_os = "linux")]
mod journey;
#[cfg(target_os = "linux")]
mod kills;
#[cfg(target_os = "linux")]
mod layouts;
#[cfg(target_os = "linux")]
mod refused;
#[cfg(target_os = "linux")]
mod room;
#[cfg(target_os = "linux")]
mod sealed;
#[cfg(target_os = "linux")]
mod shots;
#[cfg(target_os = "linux")]
mod steps;
#[cfg(target_os = "linux")]
mod typing;
#[cfg(target_os = "linux")]
mod walk;
#[cfg(target_os = "linux")]
mod walls;
#[cfg(target_os = "linux")]
mod whole;
