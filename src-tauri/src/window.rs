//! The one window: it shows the interface from inside the program, and can be led nowhere else.

use tauri::webview::NewWindowResponse;
use tauri::{App, Url, WebviewWindowBuilder};

use crate::platform;

/// Opens the window that `tauri.conf.json` describes.
pub(crate) fn open(app: &App) -> tauri::Result<()> {
    for described in &app.config().app.windows {
        let window = WebviewWindowBuilder::from_config(app, described)?
            .on_navigation(is_ours)
            .on_new_window(|_, _| NewWindowResponse::Deny)
            .build()?;
        platform::revive(&window)?;
    }
    Ok(())
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
