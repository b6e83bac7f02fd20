//! `run`: opens the window, or does the main job without one.

use crate::Stop;
use crate::documents::Program;
use crate::place::Place;
use crate::setup::{self, Aim};
use crate::step::step;

/// Builds and opens the window; without a display, writes the sample's two documents instead.
pub(crate) fn run(place: &Place) -> Result<(), Stop> {
    if has_display() { window(place) } else { headless(place) }
}

/// Whether a window could be shown.
fn has_display() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY")
}

fn window(place: &Place) -> Result<(), Stop> {
    let node = setup::with_interface(place, Aim::Window)?;
    step(place, "interface", node.npm(place, &["run", "build"])).or_stop("interface")?;
    step(
        place,
        "window",
        place.cargo(&["build", "--locked", "-p", "accord", "--features", "custom-protocol"]),
    )
    .or_stop("window")?;
    let program = place.program("debug", "accord");
    let ended = std::process::Command::new(&program)
        .status()
        .map_err(|error| Stop::Io(program, error))?;
    if ended.success() {
        Ok(())
    } else {
        Err(Stop::Step("the window ended with an error".into()))
    }
}

fn headless(place: &Place) -> Result<(), Stop> {
    println!("There is no display here, so no window: the sample's two documents are written instead.");
    setup::machine(place, Aim::Headless)?;
    let program = Program::quick(place)?;
    program.sample(place)?;
    for file in program.export(place, &place.root.join("out"))? {
        println!("{}", file.display());
    }
    Ok(())
}
