//! The readers that judge documents and come from PyPI: PDFium, which is what browsers read with, and outloud, which checks
//! what assistive readers are told. Pinned to the last file, in a virtual environment of ours.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Stop;
use crate::place::Place;
use crate::step::step;

/// Every package with its version, those that the readers need included, so that nothing is resolved anew.
const PINNED: [&str; 10] = [
    "click==8.5.1",
    "fonttools==4.68.0",
    "lxml==6.1.3",
    "outloud==0.2.1",
    "packaging==26.3",
    "pikepdf==10.17.0",
    "pillow==13.0.0",
    "pymupdf==1.26.7",
    "pypdfium2==5.15.2",
    "pyyaml==6.0.3",
];

/// Fetches the readers unless these very versions are there.
pub(super) fn fetch(place: &Place) -> Result<(), Stop> {
    fill(place, "readers", &PINNED).map(drop)
}

/// A virtual environment of ours by its name, holding exactly the pinned packages; gives its Python.
pub(crate) fn fill(place: &Place, name: &str, pinned: &[&str]) -> Result<PathBuf, Stop> {
    let environment = place.own.join(name);
    let python = python(&environment);
    let list = environment.join("pinned.txt");
    let wanted = pinned.join("\n");
    if python.exists() && std::fs::read_to_string(&list).is_ok_and(|found| found == wanted) {
        return Ok(python);
    }
    let mut venv = Command::new(if cfg!(windows) { "python" } else { "python3" });
    venv.args(["-m", "venv", "--clear"]).arg(&environment);
    step(place, &format!("room for {name}"), venv).or_stop(name)?;
    let mut pip = Command::new(&python);
    pip.args(["-m", "pip", "install", "--disable-pip-version-check", "--no-deps"]);
    pip.args(["--only-binary", ":all:"]).args(pinned);
    step(place, name, pip).or_stop(name)?;
    std::fs::write(&list, wanted).map_err(|error| Stop::Io(list, error))?;
    Ok(python)
}

fn python(environment: &Path) -> PathBuf {
    if cfg!(windows) {
        environment.join("Scripts").join("python.exe")
    } else {
        environment.join("bin").join("python")
    }
}

#[cfg(test)]
mod tests {
    use super::PINNED;

    #[test]
    fn every_package_is_pinned_to_one_version() {
        for package in PINNED {
            assert!(
                package
                    .split_once("==")
                    .is_some_and(|(_, version)| version.contains('.')),
                "{package}"
            );
        }
    }
}
