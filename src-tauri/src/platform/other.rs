//! Windows and macOS, which need nothing before the window and bring a dead page back by themselves.

use std::convert::Infallible;

use tauri::WebviewWindow;

/// Nothing has to be settled before the first window.
pub(crate) fn prepare() -> Result<(), Infallible> {
    Ok(())
}

/// tauri reloads a page whose process has ended.
pub(crate) fn revive(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
