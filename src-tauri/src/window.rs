//! The windows: they show the interface from inside the program, and can be led nowhere else.

use tauri::webview::NewWindowResponse;
use tauri::{App, AppHandle, Manager, Url, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::{platform, room};

/// The label of the presenter's window.
pub(crate) const MAIN: &str = "main";

/// Opens the presenter's window; when it closes, the room's goes with it.
pub(crate) fn open(app: &App) -> tauri::Result<()> {
    let window = described(app.handle(), MAIN)?;
    let app = app.handle().clone();
    window.on_window_event(move |event| {
        if let (WindowEvent::Destroyed, Some(room)) = (event, app.get_webview_window(room::LABEL)) {
            let _gone = room.destroy();
        }
    });
    Ok(())
}

/// Opens a window that `tauri.conf.json` describes.
pub(crate) fn described(app: &AppHandle, label: &str) -> tauri::Result<WebviewWindow> {
    let all = &app.config().app.windows;
    let described = all.iter().find(|window| window.label == label);
    let described = described.ok_or(tauri::Error::WindowNotFound)?;
    let window = WebviewWindowBuilder::from_config(app, described)?
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    platform::revive(&window)?;
    Ok(window)
}

/// Whether an address is the interface's own. Windows writes it as a host, the others as a scheme.
fn is_ours(address: &Url) -> bool {
    address.scheme() == "tauri" || address.host_str() == Some("tauri.localhost")
}

#[cfg(test)]
mod tests {
    use super::is_ours;

    #[test]
    fn the_window_stays_with_its_own_pages() {
        for (address, ours) in [
            ("tauri://localhost/", true),
            ("http://tauri.localhost/index.html", true),
            ("https://example.org/", false),
            ("http://localhost:5173/", false),
            ("http://tauri.localhost.example.org/", false),
            ("file:///etc/passwd", false),
            ("data:text/html,hello", false),
            ("about:blank", false),
        ] {
            let parsed = address.parse().expect("the address is one");
            assert_eq!(is_ours(&parsed), ours, "{address}");
        }
    }
}
