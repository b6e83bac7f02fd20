//! The locked dependencies: versions that closed a hole, and things there may be only one of.

use std::collections::BTreeSet;

use crate::tree::{none, top};

/// The least version of a package, and what went wrong below it.
const AT_LEAST: [(&str, &str, &str); 2] = [
    ("tauri", "2.11.1", "CVE-2026-42184"),
    ("printpdf", "0.12.0", "empty fonts and wrong glyphs"),
];

/// The only place Rust packages come from.
const SOURCE: &str = "registry+https://github.com/rust-lang/crates.io-index";

fn breaches(lock: &str) -> Vec<String> {
    let versions = |wanted: &str| -> Vec<Vec<u64>> {
        let packages = lock
            .split("[[package]]")
            .filter(|package| field(package, "name") == Some(wanted));
        packages
            .filter_map(|package| field(package, "version"))
            .map(numbers)
            .collect()
    };
    let mut breaches = Vec::new();
    let copies = versions("libsqlite3-sys").len();
    if copies != 1 {
        breaches.push(format!(
            "{copies} copies of libsqlite3-sys: exactly one SQLite may be linked"
        ));
    }
    for (name, least, reason) in AT_LEAST {
        let found = versions(name);
        if found.is_empty() || found.iter().any(|version| *version < numbers(least)) {
            breaches.push(format!("{name} {found:?} has to be at least {least}: {reason}"));
        }
    }
    let sources = lock
        .lines()
        .filter_map(|line| line.strip_prefix("source = "))
        .map(|source| source.trim_matches('"'));
    breaches.extend(
        sources
            .filter(|source| *source != SOURCE)
            .map(|source| format!("a package from {source}")),
    );
    breaches
}

fn field<'a>(package: &'a str, name: &str) -> Option<&'a str> {
    let start = format!("{name} = \"");
    package
        .lines()
        .find_map(|line| line.strip_prefix(start.as_str())?.strip_suffix('"'))
}

fn numbers(version: &str) -> Vec<u64> {
    version
        .split(['.', '-', '+'])
        .map_while(|number| number.parse().ok())
        .collect()
}

#[test]
fn locked_versions_are_the_ones_we_can_stand_behind() {
    let lock = std::fs::read_to_string(top().join("Cargo.lock")).expect("Cargo.lock is committed");
    none("Cargo.lock", &breaches(&lock));
}

#[test]
fn an_old_or_doubled_package_is_seen() {
    let package = |name: &str, version: &str| format!("[[package]]\nname = \"{name}\"\nversion = \"{version}\"\n\n");
    let sound = [
        package("libsqlite3-sys", "0.38.1"),
        package("tauri", "2.12.0"),
        package("printpdf", "0.12.8"),
    ];
    assert_eq!(breaches(&sound.concat()), [""; 0]);
    let with = |more: String| breaches(&(sound.concat() + &more)).len();
    assert_eq!(with(package("libsqlite3-sys", "0.30.0")), 1);
    assert_eq!(with(package("tauri", "2.9.10")), 1);
    assert_eq!(
        with("[[package]]\nname = \"a\"\nsource = \"git+https://example.org/a\"\n".to_owned()),
        1
    );
    assert_eq!(breaches("").len(), 3, "packages that are gone are seen too");
}

/// The packages that are listed and not locked, and the other way round.
fn misnamed(lock: &str, list: &str) -> Vec<String> {
    let packages = lock
        .split("[[package]]")
        .filter(|package| field(package, "source").is_some());
    let locked: BTreeSet<String> = packages
        .filter_map(|package| Some(format!("{} {}", field(package, "name")?, field(package, "version")?)))
        .collect();
    let line = |line: &str| line.split('\t').take(2).collect::<Vec<_>>().join(" ");
    let listed: BTreeSet<String> = list.lines().map(line).collect();
    locked.symmetric_difference(&listed).cloned().collect()
}

#[test]
fn the_list_of_licences_names_every_locked_package() {
    let read = |path: &str| std::fs::read_to_string(top().join(path)).expect("the file can be read");
    let gone = misnamed(&read("Cargo.lock"), &read("src-tauri/licences/packages.tsv"));
    none("these packages came or went: run cargo xtask licences", &gone);
    let lock = "[[package]]\nname = \"aes\"\nversion = \"1.0.0\"\nsource = \"x\"\n";
    assert_eq!(misnamed(lock, "aes\t0.9.0\ttools\t\t\n").len(), 2, "the breach");
}
