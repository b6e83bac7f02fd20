//! Shows a folder in the platform's file manager: one program of the system, by its fixed name, given the folder and nothing else.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

#[cfg(target_os = "linux")]
const PROGRAM: &str = "xdg-open";
#[cfg(target_os = "macos")]
const PROGRAM: &str = "/usr/bin/open";
#[cfg(target_os = "windows")]
const PROGRAM: &str = "explorer.exe";

/// Shows a folder. It is on disk and its path absolute, so that no program takes it for an option or an address.
pub(crate) fn reveal(folder: &Path) -> io::Result<()> {
    let folder = folder.canonicalize()?;
    let mut file_manager = Command::new(PROGRAM)
        .arg(readable(&folder))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    // It may stay open for hours: somebody has to wait for it, but not the window.
    std::thread::spawn(move || file_manager.wait());
    Ok(())
}

/// The path as the file manager reads it: Windows' own does not know the long form that `canonicalize` gives.
fn readable(folder: &Path) -> std::path::PathBuf {
    let shown = folder.to_string_lossy();
    match shown.strip_prefix(r"\\?\") {
        Some(plain) if !plain.starts_with("UNC") => plain.into(),
        _ => folder.to_path_buf(),
    }
}
