//! Accord's window: shows the interface and passes each of its commands on to `api`.
//!
//! There is no logic here. What the window may do is in `capabilities/`, how it is sealed off in `tauri.conf.json`; a test reads both.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod options;
mod platform;
mod room;
mod window;

use std::process::ExitCode;

use clap::Parser;

use options::Options;

fn main() -> ExitCode {
    match open(Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error.to_string()),
    }
}

/// Opens the window; answers when it is closed.
fn open(options: Options) -> Result<(), Box<dyn std::error::Error>> {
    platform::prepare()?;
    let room = room::Room::default();
    let desk = options.desk(room.clone())?;
    tauri::Builder::default()
        .manage(commands::Held::new(desk))
        .invoke_handler(commands::handler())
        .setup(move |app| {
            room.started(app.handle());
            Ok(window::open(app)?)
        })
        .run(tauri::generate_context!())?;
    Ok(())
}

#[expect(clippy::print_stderr, reason = "there is no window yet to say it in")]
fn fail(sentence: &str) -> ExitCode {
    eprintln!("Accord could not open its window: {sentence}");
    ExitCode::from(2)
}
