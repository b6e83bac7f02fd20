//! Windows and macOS, which need nothing before the window.
//!
//! macOS brings a dead page back by itself; on Windows a dead page stays until the window is opened again, when its drafts are
//! back in their fields.

use std::convert::Infallible;

use tauri::WebviewWindow;

/// Nothing has to be settled before the first window.
pub(crate) fn prepare() -> Result<(), Infallible> {
    Ok(())
}

/// Nothing can be hooked here: see above.
pub(crate) fn revive(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
