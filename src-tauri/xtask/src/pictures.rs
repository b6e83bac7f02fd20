//! `shots` and `pages`: pictures of every screen and of every page, so that looking is one command.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Stop;
use crate::place::{Place, make, make_empty};
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

/// Draws the pages of every document of the sample, of an almost empty review and of a signed one in both languages, and of
/// a huge one, each document with a sheet of its pages.
pub(crate) fn pages(place: &Place, folder: &str) -> Result<(), Stop> {
    let folder = absolute(folder)?;
    setup::machine(place, Aim::Pictures)?;
    let mut write = place.cargo(&["test", "--locked", "-p", "documents", "--test", "papers", "--"]);
    write
        .args(["--ignored", "all_pages_are_written"])
        .env("ACCORD_PAGES_DIR", &folder);
    step(place, "documents", write).or_stop("documents")?;
    for file in files(&folder, "pdf")? {
        let own = file.with_extension("");
        make_empty(&own)?;
        for (first, last) in drawn(&file) {
            let mut draw = Command::new("pdftoppm");
            draw.args(["-r", "100", "-png", "-f", first, "-l", last])
                .arg(&file)
                .arg(own.join("page"));
            step(place, "pages", draw).or_stop("pages")?;
        }
        sheet(place, &own, "400x>")?;
    }
    Ok(())
}

/// The pages to draw, as first and last: all of them, or typical ones of a document with a thousand.
fn drawn(file: &Path) -> &'static [(&'static str, &'static str)] {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    if name.starts_with("huge") {
        &[("1", "14"), ("40", "64"), ("200", "202")]
    } else {
        &[("1", "9999")]
    }
}

/// Joins all pictures of a folder into one, each under its name.
fn sheet(place: &Place, folder: &Path, size: &str) -> Result<(), Stop> {
    let sheet = folder.join("sheet.png");
    let mut pictures = files(folder, "png")?;
    pictures.retain(|path| *path != sheet);
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

/// The files of a folder with this extension, by name.
fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, Stop> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .map_err(|error| Stop::Io(folder.into(), error))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect();
    files.sort();
    Ok(files)
}

/// The folder as the caller's own working folder sees it, made when it is not there.
fn absolute(folder: &str) -> Result<PathBuf, Stop> {
    let path = std::path::absolute(folder).map_err(|error| Stop::Io(folder.into(), error))?;
    make(&path)?;
    Ok(path)
}
