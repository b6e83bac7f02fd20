//! Linux: WebKitGTK, which shows nothing on some graphics drivers, and does not bring back a page that died.

use std::path::Path;

use tauri::WebviewWindow;
use webkit2gtk::WebViewExt;

/// WebKitGTK's switch for its renderer that shares buffers with the graphics driver.
const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Settles what has to be settled before the first window. Fails when there is no display.
pub(crate) fn prepare() -> Result<(), gtk::glib::BoolError> {
    if std::env::var_os(SWITCH).is_none() && stays_blank() {
        std::env::set_var(SWITCH, "1");
    }
    gtk::init()
}

/// Whether that renderer may leave the window blank here: under NVIDIA's own driver, and under Wayland.
fn stays_blank() -> bool {
    std::env::var_os("WAYLAND_DISPLAY").is_some() || Path::new("/proc/driver/nvidia/version").exists()
}

/// Loads the page again when its process ends. Nothing is lost with it: what was typed is a draft in the store.
pub(crate) fn revive(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|platform| {
        platform
            .inner()
            .connect_web_process_terminated(|page, _reason| page.reload());
    })
}
