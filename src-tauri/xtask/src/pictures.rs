//! `shots` and `pages`: pictures of every screen and of every page, so that looking is one command.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Stop;
use crate::documents::Program;
use crate::place::{Place, make};
use crate::setup::{self, Aim};
use crate::step::step;

/// Drives the real window through every screen, theme and size.
pub(crate) fn shots(place: &Place, folder: &str) -> Result<(), Stop> {
    let folder = absolute(folder)?;
    let node = setup::with_interface(place, Aim::Pictures)?;
    step(place, "interface", node.npm(place, &["run", "build"])).or_stop("interface")?;
    let arguments = [
        "test",
        "--locked",
        "-p",
        "accord",
        "--features",
        "custom-protocol",
        "--test",
        "desktop",
    ];
    let mut build = place.cargo(&arguments);
    build.arg("--no-run");
    step(place, "window", build).or_stop("window")?;
    let mut take = place.cargo(&arguments);
    take.args(["--", "--ignored", "shots"]).env("ACCORD_SHOTS_DIR", &folder);
    step(place, "shots", take).or_stop("shots")?;
    sheet(place, &folder, "480x>")
}

/// Draws every page of both documents of the sample.
pub(crate) fn pages(place: &Place, folder: &str) -> Result<(), Stop> {
    let folder = absolute(folder)?;
    setup::machine(place, Aim::Pictures)?;
    let program = Program::quick(place)?;
    program.sample(place)?;
    for file in program.export(place, &folder)? {
        let mut draw = Command::new("pdftoppm");
        draw.args(["-r", "100", "-png"]).arg(&file).arg(file.with_extension(""));
        step(place, "pages", draw).or_stop("pages")?;
    }
    sheet(place, &folder, "400x>")
}

/// Joins all pictures of a folder into one, each under its name.
fn sheet(place: &Place, folder: &Path, size: &str) -> Result<(), Stop> {
    let sheet = folder.join("sheet.png");
    let mut pictures: Vec<PathBuf> = std::fs::read_dir(folder)
        .map_err(|error| Stop::Io(folder.into(), error))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "png") && *path != sheet)
        .collect();
    pictures.sort();
    if pictures.is_empty() {
        return Err(Stop::Step("no picture was taken".into()));
    }
    let mut montage = Command::new("montage");
    montage.args(["-label", "%t"]).args(&pictures);
    montage
        .args([
            "-geometry",
            &format!("{size}+12+12"),
            "-tile",
            "4x",
            "-background",
            "#d8d6d0",
        ])
        .arg(&sheet);
    step(place, "sheet", montage).or_stop("sheet")?;
    println!("{} pictures, together in {}", pictures.len(), sheet.display());
    Ok(())
}

/// The folder as the caller's own working folder sees it, made when it is not there.
fn absolute(folder: &str) -> Result<PathBuf, Stop> {
    let path = std::path::absolute(folder).map_err(|error| Stop::Io(folder.into(), error))?;
    make(&path)?;
    Ok(path)
}
