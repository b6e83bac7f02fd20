//! Systems whose packages we do not install: looks for the programs and says exactly what to get.

use std::path::Path;
use std::process::Command;

use super::{Aim, program};
use crate::Stop;

/// Checks that everything the aim needs is here, or names what is missing and how to get it.
pub(super) fn check(aim: Aim) -> Result<(), Stop> {
    let missing: Vec<&str> = needs(aim).into_iter().filter(|need| !is_here(need)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Stop::Missing(format!(
        "Accord needs what this machine does not have yet: {}.\n{}",
        missing.join(", "),
        advice()
    )))
}

fn needs(aim: Aim) -> Vec<&'static str> {
    let linux = cfg!(target_os = "linux");
    let mut needs = if cfg!(windows) { vec![] } else { vec!["cc"] };
    if aim == Aim::Headless {
        return needs;
    }
    if aim == Aim::Measure {
        needs.push("python3");
        return needs;
    }
    if linux {
        needs.extend(["pkg-config", "webkit2gtk-4.1"]);
    }
    needs.extend(["node", "npm"]);
    if aim == Aim::Window {
        return needs;
    }
    if linux {
        needs.extend(["WebKitWebDriver", "Xvfb"]);
    }
    needs.push("pdftotext");
    match aim {
        Aim::Test => needs.extend(["qpdf", "mutool", "gs", "java", "PDFBox 2", "python3", "chromium"]),
        _ => needs.push("montage"),
    }
    needs
}

fn is_here(need: &str) -> bool {
    match need {
        "webkit2gtk-4.1" => Command::new("pkg-config")
            .args(["--exists", need])
            .status()
            .is_ok_and(|status| status.success()),
        "node" | "npm" => super::Node::on_path().is_some(),
        "chromium" => super::browser().is_some(),
        "PDFBox 2" => {
            std::env::var_os("ACCORD_PDFBOX").is_some_and(|folder| Path::new(&folder).join("preflight.jar").is_file())
        }
        "python3" => program(if cfg!(windows) { "python" } else { "python3" }).is_some(),
        _ => program(need).is_some(),
    }
}

/// How to get everything at once on this system.
fn advice() -> &'static str {
    if cfg!(target_os = "macos") {
        "Run: xcode-select --install; brew install node poppler qpdf imagemagick; and, for tests, brew install mupdf-tools \
         ghostscript openjdk python, Google Chrome, and a folder with the jars of PDFBox 2 named in ACCORD_PDFBOX (what it holds \
         is listed in src-tauri/documents/tests/engine/readers.rs)."
    } else if cfg!(windows) {
        "Install the Visual Studio Build Tools (C++), Node 22 or newer, poppler, qpdf, ImageMagick and Google Chrome, each on PATH; \
         for tests also mutool, Ghostscript, Java and Python, and name a folder with the jars of PDFBox 2 in ACCORD_PDFBOX."
    } else if program("dnf").is_some() {
        "Run: sudo dnf install gcc pkgconf webkit2gtk4.1-devel nodejs npm xorg-x11-server-Xvfb poppler-utils qpdf chromium \
         ImageMagick; and the package that holds WebKitWebDriver (dnf provides '*/WebKitWebDriver'). For tests also: \
         mupdf ghostscript java-headless python3, and a folder with the jars of PDFBox 2 named in ACCORD_PDFBOX."
    } else if program("pacman").is_some() {
        "Run: sudo pacman -S --needed base-devel webkit2gtk-4.1 nodejs npm xorg-server-xvfb poppler qpdf chromium imagemagick; \
         and the package that holds WebKitWebDriver (pacman -F WebKitWebDriver). For tests also: mupdf-tools \
         ghostscript jre-openjdk-headless python, and a folder with the jars of PDFBox 2 named in ACCORD_PDFBOX."
    } else {
        "Install a C compiler, pkg-config, WebKitGTK 4.1 with its headers and WebKitWebDriver, Node ^20.19 or >=22.13 with npm, \
         Xvfb, Chromium, poppler's tools, qpdf and ImageMagick; for tests also mutool, Ghostscript, Java, Python 3, and a folder \
         with the jars of PDFBox 2 named in ACCORD_PDFBOX."
    }
}

#[cfg(test)]
mod tests {
    use super::{Aim, check, needs};

    #[test]
    fn each_aim_needs_all_that_a_smaller_one_does() {
        let (headless, window, test) = (needs(Aim::Headless), needs(Aim::Window), needs(Aim::Test));
        assert!(headless.iter().all(|need| window.contains(need)) && window.iter().all(|need| test.contains(need)));
        assert!(headless.len() < window.len() && window.len() < test.len());
    }

    #[test]
    fn work_without_a_window_can_start_where_this_test_was_built() {
        assert!(check(Aim::Headless).is_ok(), "a compiler was here to build this test");
    }
}
