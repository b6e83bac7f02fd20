//! Where things are: the repository, what cargo builds, and where logs go.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Stop;

/// The folders every step works in.
pub(crate) struct Place {
    /// The repository's top.
    pub(crate) root: PathBuf,
    /// Where cargo builds, wherever the machine's settings put it.
    pub(crate) target: PathBuf,
    /// Logs, the fetched Node and throw-away workspaces.
    pub(crate) own: PathBuf,
}

impl Place {
    /// Finds the repository from this crate's folder and the target folder from this program's own place in it.
    pub(crate) fn find() -> Result<Self, Stop> {
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR").ok_or(Stop::Usage)?;
        let root = Path::new(&manifest)
            .ancestors()
            .nth(2)
            .ok_or(Stop::Usage)?
            .to_path_buf();
        let program = std::env::current_exe().map_err(|error| Stop::Io("xtask".into(), error))?;
        let target = program.ancestors().nth(2).ok_or(Stop::Usage)?.to_path_buf();
        let own = target.join("xtask");
        make(&own)?;
        Ok(Self { root, target, own })
    }

    /// The interface's package.
    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// A program of ours, as cargo built it in that profile's folder.
    pub(crate) fn program(&self, profile: &str, name: &str) -> PathBuf {
        self.target
            .join(profile)
            .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    /// Cargo in the repository's top, building where this program was built.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command
            .args(arguments)
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", &self.target);
        // Set by the `cargo run` that started this program; they would make other crates rebuild.
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            if ["CARGO_PKG_", "CARGO_MANIFEST_"]
                .iter()
                .any(|start| text.starts_with(start))
            {
                command.env_remove(&name);
            }
        }
        command
    }
}

/// Makes a folder and those above it.
pub(crate) fn make(folder: &Path) -> Result<(), Stop> {
    std::fs::create_dir_all(folder).map_err(|error| Stop::Io(folder.into(), error))
}

/// Empties a folder of ours, or makes it.
pub(crate) fn make_empty(folder: &Path) -> Result<(), Stop> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Stop::Io(folder.into(), error)),
        _ => make(folder),
    }
}
