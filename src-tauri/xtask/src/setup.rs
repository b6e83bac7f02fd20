//! Set-up: what this machine needs for a command, fetched where we know how, named where we do not.

mod debian;
mod elsewhere;
mod node;
mod readers;

use std::ffi::OsStr;
use std::path::PathBuf;

pub(crate) use node::Node;
pub(crate) use readers::fill;

use crate::Stop;
use crate::place::Place;

/// What a command is about to do; each needs other things of the machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aim {
    /// Build and run what has no window.
    Headless,
    /// Build and open the window.
    Window,
    /// Run every check.
    Test,
    /// Take pictures of the window and of the documents.
    Pictures,
    /// Measure, beside other typesetters.
    Measure,
}

/// Makes the machine ready for work without an interface.
pub(crate) fn machine(place: &Place, aim: Aim) -> Result<(), Stop> {
    if debian::is_here() {
        debian::install(place, aim, false)
    } else {
        elsewhere::check(aim)
    }
}

/// Makes the machine ready for work with the interface: the system's part, Node and its packages.
pub(crate) fn with_interface(place: &Place, aim: Aim) -> Result<Node, Stop> {
    let found = Node::find(place);
    if debian::is_here() {
        debian::install(place, aim, found.is_none())?;
    } else {
        elsewhere::check(aim)?;
    }
    let node = match found {
        Some(node) => node,
        None => Node::fetch(place)?,
    };
    node.packages(place)?;
    if aim == Aim::Test {
        readers::fetch(place)?;
    }
    Ok(node)
}

/// A browser for the page tests: Debian's, another build of the same engine, or Chrome in its usual place.
pub(crate) fn browser() -> Option<PathBuf> {
    let usual = [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    ];
    let named = ["chromium", "chromium-browser", "google-chrome", "chrome"]
        .iter()
        .find_map(|name| program(name));
    named.or_else(|| usual.iter().map(PathBuf::from).find(|path| path.is_file()))
}

/// The first program of that name on the search path.
pub(crate) fn program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path)
        .map(|folder| folder.join(OsStr::new(&file)))
        .find(|file| file.is_file())
}
