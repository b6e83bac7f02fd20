//! `licences`: what Accord is made of and under which licence each part may be used, written down beside the code. A test of
//! the house compares the list with the lock file, so that it is made anew when a package comes or goes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::Stop;
use crate::place::Place;
use crate::step::step;

/// The list, from the root of the repository.
const LIST: &str = "src-tauri/licences/packages.tsv";

/// A package by name and version.
type Package = (String, String);

/// Writes the list: name, version, whether it is linked into the program or only serves to build and test it, and of what is
/// linked the licence and whose it is.
pub(crate) fn licences(place: &Place) -> Result<(), Stop> {
    step(place, "packages", place.cargo(&["fetch", "--locked"])).or_stop("packages")?;
    let root = place.ui().join("..");
    let lock = root.join("Cargo.lock");
    let text = fs::read_to_string(&lock).map_err(|error| Stop::Io(lock, error))?;
    let linked = linked(place)?;
    let sources = sources();
    let lines = locked(&text).into_iter().map(|package| {
        let (name, version) = &package;
        match linked.get(&package) {
            Some(licence) => {
                let whose = sources
                    .iter()
                    .map(|folder| whose(&folder.join(format!("{name}-{version}"))));
                let whose: BTreeSet<String> = whose.flatten().collect();
                let whose = whose.into_iter().collect::<Vec<_>>().join("; ");
                format!("{name}\t{version}\tprogram\t{licence}\t{whose}\n")
            }
            None => format!("{name}\t{version}\ttools\t\t\n"),
        }
    });
    let list = root.join(LIST);
    fs::write(&list, lines.collect::<String>()).map_err(|error| Stop::Io(list, error))
}

/// What is linked into the window or the command line, on any machine, each with its licence.
fn linked(place: &Place) -> Result<BTreeMap<Package, String>, Stop> {
    let tree = [
        "tree", "--locked", "-e", "normal", "--target", "all", "--prefix", "none", "-f", "{p}|{l}",
    ];
    let mut command = place.cargo(&tree);
    command.args(["-p", "accord", "-p", "cli"]);
    let output = step(place, "tree of packages", command).or_stop("tree of packages")?;
    Ok(output.lines().filter_map(read).collect())
}

/// A line of the tree: “adler2 v2.0.1|0BSD OR MIT OR Apache-2.0”, with “(*)” behind it where it stood before.
fn read(line: &str) -> Option<(Package, String)> {
    let (package, licence) = line.split_once('|')?;
    let mut words = package.split(' ');
    let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
    let licence = licence.trim_end_matches("(*)").trim().to_owned();
    Some(((name.to_owned(), version.to_owned()), licence))
}

/// The packages of a lock file that come from elsewhere.
fn locked(lock: &str) -> BTreeSet<Package> {
    let field = |package: &str, name: &str| {
        let start = format!("{name} = \"");
        let value = package.lines().find_map(|line| line.strip_prefix(start.as_str()))?;
        Some(value.trim_end_matches('"').to_owned())
    };
    let packages = lock
        .split("[[package]]")
        .filter(|package| field(package, "source").is_some());
    packages
        .filter_map(|package| Some((field(package, "name")?, field(package, "version")?)))
        .collect()
}

/// The folders cargo has unpacked packages into.
fn sources() -> Vec<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let listed = home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    listed
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect()
}

/// The lines of a package's licence files that say whose it is.
fn whose(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path());
    let is_licence = |path: &PathBuf| {
        let name = path.file_name().map(|name| name.to_string_lossy().to_uppercase());
        name.is_some_and(|name| {
            ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT"]
                .iter()
                .any(|start| name.starts_with(start))
        })
    };
    let texts = files
        .filter(is_licence)
        .filter_map(|path| fs::read_to_string(path).ok());
    let said = |text: String| -> Vec<String> {
        let lines = text
            .lines()
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
        lines.filter(|line| says_whose(line)).collect()
    };
    texts.flat_map(said).collect()
}

/// Whether a line names who holds the rights, and is no sentence about them and no form to fill in.
fn says_whose(line: &str) -> bool {
    let starts = [
        "Copyright (c)",
        "Copyright (C)",
        "Copyright ©",
        "Copyright 1",
        "Copyright 2",
        "(C) 2",
    ];
    starts.iter().any(|start| line.starts_with(start)) && !line.contains(['[', '{', '<']) && line.len() < 160
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_tree_says_name_version_and_licence() {
        let read = read("adler2 v2.0.1|0BSD OR MIT OR Apache-2.0 (*)").expect("readable");
        assert_eq!(
            read,
            (("adler2".into(), "2.0.1".into()), "0BSD OR MIT OR Apache-2.0".into())
        );
        assert_eq!(super::read(""), None);
    }

    #[test]
    fn only_what_comes_from_elsewhere_is_listed() {
        let lock = "[[package]]\nname = \"api\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"aes\"\nversion = \"0.9.4\"\nsource = \"x\"\n";
        assert_eq!(
            locked(lock).into_iter().collect::<Vec<_>>(),
            [("aes".to_owned(), "0.9.4".to_owned())]
        );
    }

    #[test]
    fn a_sentence_about_rights_or_a_form_names_nobody() {
        assert!(says_whose("Copyright (c) 2016 Dropbox, Inc."));
        for line in [
            "Copyright [yyyy] [name of copyright owner]",
            "copyright notice that is included in",
            "Copyright License.",
        ] {
            assert!(!says_whose(line), "{line}");
        }
    }
}
