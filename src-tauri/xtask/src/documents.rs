//! The sample's two documents, written by the headless program.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Stop;
use crate::place::{Place, make, make_empty};
use crate::step::step;

/// The documents by the names the program knows them under.
pub(crate) const DOCUMENTS: [&str; 2] = ["definitions", "plan"];

/// Builds the headless program and makes a workspace with the sample in it, new each time.
pub(crate) fn sample(place: &Place) -> Result<(), Stop> {
    step(place, "accord-cli", place.cargo(&["build", "--locked", "-p", "cli"])).or_stop("accord-cli")?;
    make_empty(&data(place))?;
    let mut command = cli(place);
    command.arg("sample");
    step(place, "sample", command).or_stop("sample")?;
    Ok(())
}

/// Writes both documents of the sample into a folder and gives their paths.
pub(crate) fn export(place: &Place, folder: &Path) -> Result<Vec<PathBuf>, Stop> {
    make(folder)?;
    let mut files = Vec::new();
    for document in DOCUMENTS {
        let file = folder.join(format!("{document}.pdf"));
        step(place, document, export_one(place, document, &file)).or_stop(document)?;
        files.push(file);
    }
    Ok(files)
}

/// The command that writes one document.
pub(crate) fn export_one(place: &Place, document: &str, file: &Path) -> Command {
    let mut command = cli(place);
    command.args(["export", document]).arg("--to").arg(file);
    command
}

/// The headless program over the sample's own data folder.
pub(crate) fn cli(place: &Place) -> Command {
    let mut command = Command::new(place.cli());
    command.arg("--data").arg(data(place)).current_dir(&place.root);
    command
}

fn data(place: &Place) -> PathBuf {
    place.own.join("sample")
}
