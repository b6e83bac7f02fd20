//! The window of the room: the other screen where there is one, told apart from the presenter's by its label alone.

use std::io;
use std::sync::{Arc, OnceLock};

use tauri::{AppHandle, Manager, Monitor, PhysicalPosition, WebviewWindow};

use crate::window;

/// The label of the room's window, under which `capabilities/wall.json` knows it.
pub(crate) const LABEL: &str = "wall";

/// The room's window; there is none before the app has started.
#[derive(Clone, Default)]
pub(crate) struct Room(Arc<OnceLock<AppHandle>>);

impl Room {
    /// From now on the window can be opened.
    pub(crate) fn started(&self, app: &AppHandle) {
        let _once = self.0.set(app.clone());
    }

    /// Fills the screen with the presenter's window, or gives the screen back; the window manager may have done either meanwhile.
    pub(crate) fn fill(&self) -> io::Result<bool> {
        let presenter = self.0.get().and_then(|app| app.get_webview_window(window::MAIN));
        let presenter = presenter.ok_or(io::ErrorKind::NotConnected)?;
        let filled = presenter
            .is_fullscreen()
            .and_then(|filled| presenter.set_fullscreen(!filled).map(|()| !filled));
        filled.map_err(io::Error::other)
    }

    fn window(&self) -> Option<WebviewWindow> {
        self.0.get()?.get_webview_window(LABEL)
    }
}

impl api::Wall for Room {
    fn open(&self) -> io::Result<()> {
        let app = self.0.get().ok_or(io::ErrorKind::NotConnected)?;
        let opened = match self.window() {
            Some(window) => window.show(),
            None => window::described(app, LABEL).and_then(|window| place(app, &window)),
        };
        opened.map_err(io::Error::other)
    }

    fn close(&self) {
        if let Some(window) = self.window() {
            // One that is gone already is closed too.
            let _gone = window.destroy();
        }
    }

    fn is_open(&self) -> bool {
        self.window().is_some()
    }
}

/// Fills the other screen; where there is none the window stays one that can be moved to it later.
fn place(app: &AppHandle, window: &WebviewWindow) -> tauri::Result<()> {
    let presenter = app.get_webview_window(window::MAIN);
    let here = presenter.and_then(|window| window.current_monitor().ok().flatten());
    let all = window.available_monitors()?;
    let at = |monitor: &Monitor| *monitor.position();
    if let Some(corner) = other(here.as_ref().map(at), all.iter().map(at)) {
        window.set_position(corner)?;
        window.set_fullscreen(true)?;
    }
    window.show()
}

/// The corner of the first screen that is not the one the presenter looks at.
fn other(
    here: Option<PhysicalPosition<i32>>,
    all: impl Iterator<Item = PhysicalPosition<i32>>,
) -> Option<PhysicalPosition<i32>> {
    let here = here?;
    let mut others = all.filter(|corner| *corner != here);
    others.next()
}

#[cfg(test)]
mod tests {
    use tauri::PhysicalPosition;

    use super::other;

    #[test]
    fn the_room_gets_the_screen_the_presenter_does_not_look_at() {
        let [left, right] = [PhysicalPosition::new(0, 0), PhysicalPosition::new(1920, 0)];
        assert_eq!(other(Some(left), [left, right].into_iter()), Some(right));
        assert_eq!(other(Some(right), [left, right].into_iter()), Some(left));
        assert_eq!(other(Some(left), [left].into_iter()), None, "there is no other");
        assert_eq!(
            other(None, [left, right].into_iter()),
            None,
            "nobody knows where the presenter is"
        );
    }
}
