//! Debian and Ubuntu: installs the packages that are missing, and asks for nothing when none is.

use std::process::{Command, Stdio};

use super::{Aim, program};
use crate::Stop;
use crate::place::Place;
use crate::step::step;

/// A package, what it is for, and the aims that need it.
struct Package {
    name: &'static str,
    reason: &'static str,
    aims: &'static [Aim],
}

const ALL: &[Aim] = &[Aim::Headless, Aim::Window, Aim::Test, Aim::Pictures, Aim::Measure];
const WINDOW: &[Aim] = &[Aim::Window, Aim::Test, Aim::Pictures];
const DRIVEN: &[Aim] = &[Aim::Test, Aim::Pictures];

const PACKAGES: &[Package] = &[
    Package {
        name: "build-essential",
        reason: "compiles SQLite and links",
        aims: ALL,
    },
    Package {
        name: "pkg-config",
        reason: "finds the web view's library",
        aims: WINDOW,
    },
    Package {
        name: "libwebkit2gtk-4.1-dev",
        reason: "is the window's web view",
        aims: WINDOW,
    },
    Package {
        name: "webkit2gtk-driver",
        reason: "drives the real window",
        aims: DRIVEN,
    },
    Package {
        name: "xvfb",
        reason: "is a display for tests",
        aims: DRIVEN,
    },
    Package {
        name: "xdotool",
        reason: "strikes keys by their place under other layouts",
        aims: &[Aim::Test],
    },
    Package {
        name: "poppler-utils",
        reason: "reads documents back",
        aims: DRIVEN,
    },
    Package {
        name: "qpdf",
        reason: "checks documents",
        aims: &[Aim::Test],
    },
    Package {
        name: "mupdf-tools",
        reason: "is a second reader of documents",
        aims: &[Aim::Test],
    },
    Package {
        name: "ghostscript",
        reason: "is a third reader of documents",
        aims: &[Aim::Test],
    },
    Package {
        name: "default-jre-headless",
        reason: "runs the check for archives",
        aims: &[Aim::Test],
    },
    Package {
        name: "libpdfbox2-java",
        reason: "checks what archives ask of documents",
        aims: &[Aim::Test],
    },
    Package {
        name: "libcommons-io-java",
        reason: "is a part of that check",
        aims: &[Aim::Test],
    },
    Package {
        name: "libcommons-lang3-java",
        reason: "is a part of that check",
        aims: &[Aim::Test],
    },
    Package {
        name: "libactivation-java",
        reason: "is a part of that check",
        aims: &[Aim::Test],
    },
    Package {
        name: "libjaxb-api-java",
        reason: "is a part of that check",
        aims: &[Aim::Test],
    },
    Package {
        name: "python3-venv",
        reason: "holds what comes from PyPI",
        aims: &[Aim::Test, Aim::Measure],
    },
    Package {
        name: "libpangoft2-1.0-0",
        reason: "is what WeasyPrint sets text with",
        aims: &[Aim::Measure],
    },
    Package {
        name: "libharfbuzz-subset0",
        reason: "is what WeasyPrint cuts fonts down with",
        aims: &[Aim::Measure],
    },
    Package {
        name: "chromium",
        reason: "runs the page tests",
        aims: &[Aim::Test],
    },
    Package {
        name: "imagemagick",
        reason: "joins pictures into one sheet",
        aims: &[Aim::Pictures],
    },
];

/// Needed only where Node has to be fetched.
const VENV: Package = Package {
    name: "python3-venv",
    reason: "fetches a newer Node than this system's",
    aims: ALL,
};

/// Whether packages are managed Debian's way here.
pub(super) fn is_here() -> bool {
    cfg!(target_os = "linux") && program("apt-get").is_some() && program("dpkg-query").is_some()
}

/// Installs what the aim needs and is not there.
pub(super) fn install(place: &Place, aim: Aim, fetches_node: bool) -> Result<(), Stop> {
    let ubuntu =
        std::fs::read_to_string("/etc/os-release").is_ok_and(|text| text.lines().any(|line| line == "ID=ubuntu"));
    let wanted = PACKAGES.iter().filter(|package| package.aims.contains(&aim));
    let venv = fetches_node && !matches!(aim, Aim::Test | Aim::Measure);
    let wanted = wanted.chain(venv.then_some(&VENV));
    let missing: Vec<(&str, &str)> = wanted
        .map(|package| (named(package.name, ubuntu), package.reason))
        .filter(|(name, _)| !is_installed(name))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = missing.iter().map(|(name, _)| *name).collect();
    println!("Accord needs packages that this machine does not have yet:");
    for (name, reason) in &missing {
        println!("  {name} {reason}");
    }
    let sudo = !is_root();
    if sudo {
        ask_for_sudo(&names)?;
    }
    step(place, "package lists", apt(sudo, &["update", "-q"])).or_stop("package lists")?;
    let mut arguments = vec!["install", "-y", "-q", "--no-install-recommends"];
    arguments.extend(&names);
    step(place, "packages", apt(sudo, &arguments)).or_stop("packages")?;
    Ok(())
}

/// Ubuntu knows the browser by another name.
fn named(name: &'static str, ubuntu: bool) -> &'static str {
    if ubuntu && name == "chromium" {
        "chromium-browser"
    } else {
        name
    }
}

fn is_installed(name: &str) -> bool {
    let asked = Command::new("dpkg-query")
        .args(["-W", "-f", "${db:Status-Status}", name])
        .output();
    asked.is_ok_and(|answer| answer.stdout.starts_with(b"installed"))
}

fn is_root() -> bool {
    Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|answer| answer.stdout.trim_ascii() == b"0")
}

/// Lets sudo ask for the password before the line of progress begins.
fn ask_for_sudo(names: &[&str]) -> Result<(), Stop> {
    let by_hand = || {
        Stop::Missing(format!(
            "Install them as root and try again: apt-get install {}",
            names.join(" ")
        ))
    };
    if program("sudo").is_none() {
        return Err(by_hand());
    }
    println!("Installing them needs root, so sudo may ask for your password.");
    let asked = Command::new("sudo").arg("-v").stdin(Stdio::inherit()).status();
    if asked.is_ok_and(|status| status.success()) {
        Ok(())
    } else {
        Err(by_hand())
    }
}

fn apt(sudo: bool, arguments: &[&str]) -> Command {
    let mut command = Command::new(if sudo { "sudo" } else { "env" });
    if sudo {
        command.arg("env");
    }
    command
        .args(["DEBIAN_FRONTEND=noninteractive", "apt-get"])
        .args(arguments);
    command
}

#[cfg(test)]
mod tests {
    use super::{Aim, PACKAGES};

    #[test]
    fn work_without_a_window_asks_for_a_compiler_only() {
        let names: Vec<_> = PACKAGES
            .iter()
            .filter(|p| p.aims.contains(&Aim::Headless))
            .map(|p| p.name)
            .collect();
        assert_eq!(names, ["build-essential"]);
    }
}
