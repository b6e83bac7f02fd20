//! The window for the room.

use crate::desk::Desk;
use crate::{FullScreen, Nothing, Refusal, ShowWall, WallShown, WallState, WatchWall};

/// Opens the window for the room, on the other screen where there is one; one that is open stays.
///
/// # Errors
/// `no_window` where the platform can't open another one.
pub fn open_wall(desk: &mut Desk, _: Nothing) -> Result<WallState, Refusal> {
    desk.opened()?;
    let none = || Refusal::ours("no_window", "A window for the room can’t be opened here.");
    let window = desk.host().wall().ok_or_else(none)?;
    window.open().map_err(|error| {
        Refusal::ours("no_window", format!("A window for the room can’t be opened: {error}."))
            .hint("F5 shows this screen to the room instead.")
    })?;
    Ok(state(desk))
}

/// Closes the window for the room, if there is one.
///
/// # Errors
/// None.
pub fn close_wall(desk: &mut Desk, _: Nothing) -> Result<WallState, Refusal> {
    desk.carried().clear();
    if let Some(window) = desk.host().wall() {
        window.close();
    }
    Ok(state(desk))
}

/// Fills the screen with the presenter's window, or gives the screen back.
///
/// # Errors
/// `no_window` where there is none, or the platform keeps it as it is.
pub fn full_screen(desk: &mut Desk, _: Nothing) -> Result<FullScreen, Refusal> {
    let on = desk
        .host()
        .full_screen()
        .map_err(|error| Refusal::ours("no_window", format!("The screen can’t be filled: {error}.")))?;
    Ok(FullScreen { on })
}

/// Hands over what the room is to see, and says whether somebody closed the window meanwhile.
///
/// # Errors
/// `too_long` for more than a wall can hold.
pub fn show_wall(desk: &mut Desk, request: ShowWall) -> Result<WallState, Refusal> {
    desk.carried().show(request.text)?;
    Ok(state(desk))
}

/// What the room's window shows from now on.
///
/// # Errors
/// None.
pub fn watch_wall(desk: &mut Desk, request: WatchWall) -> Result<WallShown, Refusal> {
    Ok(desk.carried().watch(request))
}

fn state(desk: &mut Desk) -> WallState {
    let open = desk.host().wall().is_some_and(|window| window.is_open());
    desk.carried().state(open)
}
