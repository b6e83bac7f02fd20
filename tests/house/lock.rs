//! The locked dependencies: versions that closed a hole, and things there may be only one of.

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
