//! What can be said when the window is started.

use std::path::{Path, PathBuf};

use api::{Desk, Machine};

use crate::room::Room;

/// Accord: what your funnel means, agreed by both sides.
#[derive(clap::Parser)]
#[command(name = "accord", version)]
pub(crate) struct Options {
    /// Keep everything in this folder instead of the usual one
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Write exported documents into this folder instead of asking for one
    #[arg(long, value_name = "DIR")]
    export_to: Option<PathBuf>,
    /// Open this file where one is to be chosen, instead of asking for one
    #[arg(long, value_name = "FILE")]
    open_file: Option<PathBuf>,
}

impl Options {
    /// Everything the commands work on.
    pub(crate) fn desk(self, room: Room) -> Result<Desk, api::Refusal> {
        let Self {
            data,
            export_to,
            open_file,
        } = self;
        let data = api::data_folder(data, std::env::var_os("ACCORD_DATA_DIR").map(PathBuf::from))?;
        let given = move || export_to.as_deref().map(made);
        let presenter = room.clone();
        let host = Machine::new(
            move || given().or_else(ask_for_folder),
            move || open_file.clone().or_else(ask_for_file),
        )
        .revealing(crate::platform::reveal)
        .filling(move || presenter.fill())
        .with_wall(room);
        Ok(Desk::new(host, data))
    }
}

/// A folder named at the start, made where it is not there yet; one that can't be made is named when something is written to it.
fn made(folder: &Path) -> PathBuf {
    let _made = std::fs::create_dir_all(folder);
    folder.to_path_buf()
}

/// Asks the person which folder files go to; none when they changed their mind.
fn ask_for_folder() -> Option<PathBuf> {
    rfd::FileDialog::new()
        .set_title("Which folder should the documents go to?")
        .pick_folder()
}

/// Asks the person which shared workspace to open; none when they changed their mind.
fn ask_for_file() -> Option<PathBuf> {
    rfd::FileDialog::new()
        .set_title("Which workspace should be opened?")
        .add_filter("Accord workspaces", &["accord", "json"])
        .pick_file()
}
