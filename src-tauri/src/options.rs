//! What can be said when the window is started.

use std::path::PathBuf;

use api::{Desk, Machine};

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
}

impl Options {
    /// Everything the commands work on.
    pub(crate) fn desk(self) -> Result<Desk, api::Refusal> {
        let Self { data, export_to } = self;
        let data = api::data_folder(data, std::env::var_os("ACCORD_DATA_DIR").map(PathBuf::from))?;
        let host = Machine::new(move || export_to.clone().or_else(ask));
        Ok(Desk::new(host, data))
    }
}

/// Asks the person which folder the documents go to; none when they changed their mind.
fn ask() -> Option<PathBuf> {
    rfd::FileDialog::new()
        .set_title("Which folder should the documents go to?")
        .pick_folder()
}
