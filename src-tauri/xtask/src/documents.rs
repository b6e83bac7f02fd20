//! The sample's two documents, written by the headless program.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Stop;
use crate::place::{Place, make, make_empty};
use crate::step::step;

/// The documents by the names the program knows them under.
pub(crate) const DOCUMENTS: [&str; 2] = ["definitions", "plan"];

/// The headless program, and the data folder it is to use.
pub(crate) struct Program {
    path: PathBuf,
    data: PathBuf,
}

impl Program {
    /// Builds it quickly.
    pub(crate) fn quick(place: &Place) -> Result<Self, Stop> {
        let build = place.cargo(&["build", "--locked", "-p", "cli"]);
        step(place, "accord-cli", build).or_stop("accord-cli")?;
        Ok(Self::built(place, "debug"))
    }

    /// Builds it as it ships, for measuring.
    pub(crate) fn shipped(place: &Place) -> Result<Self, Stop> {
        let build = place.cargo(&["build", "--locked", "--release", "-p", "cli"]);
        step(place, "accord-cli", build).or_stop("accord-cli")?;
        Ok(Self::built(place, "release"))
    }

    fn built(place: &Place, profile: &str) -> Self {
        Self {
            path: place.program(profile, "accord-cli"),
            data: place.own.join("sample"),
        }
    }

    /// Makes a workspace with the sample in it, new each time.
    pub(crate) fn sample(&self, place: &Place) -> Result<(), Stop> {
        make_empty(&self.data)?;
        let mut command = self.command();
        command.arg("sample");
        step(place, "sample", command).or_stop("sample")?;
        Ok(())
    }

    /// Writes both documents of the sample into a folder and gives their paths.
    pub(crate) fn export(&self, place: &Place, folder: &Path) -> Result<Vec<PathBuf>, Stop> {
        make(folder)?;
        let mut files = Vec::new();
        for document in DOCUMENTS {
            let file = folder.join(format!("{document}.pdf"));
            step(place, document, self.export_one(document, &file)).or_stop(document)?;
            files.push(file);
        }
        Ok(files)
    }

    /// The command that writes one document.
    pub(crate) fn export_one(&self, document: &str, file: &Path) -> Command {
        let mut command = self.command();
        command.args(["export", document]).arg("--to").arg(file);
        command
    }

    /// The program, over its own data folder.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(&self.path);
        command.arg("--data").arg(&self.data);
        command
    }
}
