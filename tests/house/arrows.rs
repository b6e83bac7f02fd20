//! The arrows between crates: domain <- store, documents <- api <- cli, window; and who may name which library.

use std::process::Command;

use serde_json::Value;

use crate::tree::{none, top};

/// Which of our crates each of them may name, for any purpose, its tests included.
const ARROWS: [(&str, &[&str]); 8] = [
    ("domain", &[]),
    ("store", &["domain"]),
    ("documents", &["domain"]),
    ("api", &["domain", "store", "documents"]),
    ("cli", &["api"]),
    ("accord", &["api"]),
    ("xtask", &[]),
    ("tests", &["domain", "store", "documents", "api"]),
];

/// Libraries that one crate alone may name: the window, the database, the writer of PDF.
const OWNERS: [(&str, &str); 4] = [
    ("tauri", "accord"),
    ("rusqlite", "store"),
    ("printpdf", "documents"),
    ("lopdf", "documents"),
];

/// A crate and the name of something it depends on.
type Arrow = (String, String);

fn breaches(arrows: &[Arrow]) -> Vec<String> {
    let ours = |name: &str| ARROWS.iter().find(|(of, _)| *of == name).map(|(_, allowed)| *allowed);
    let mut breaches = Vec::new();
    for (from, to) in arrows {
        match ours(from) {
            None => breaches.push(format!("{from} has no place in the table of arrows")),
            Some(allowed) if ours(to).is_some() && !allowed.contains(&to.as_str()) => {
                breaches.push(format!("{from} may not name {to}"));
            }
            Some(_) => {}
        }
        for (library, owner) in OWNERS {
            if (to == library || to.starts_with(&format!("{library}-"))) && from != owner {
                breaches.push(format!("only {owner} may name {library}, and {from} does"));
            }
        }
    }
    breaches
}

/// Every dependency of every member, as cargo itself reads the manifests.
fn arrows() -> Vec<Arrow> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let answer = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(top())
        .output()
        .expect("cargo runs, since it runs this test");
    let metadata: Value = serde_json::from_slice(&answer.stdout).expect("cargo metadata answers in JSON");
    let text = |value: &Value| value.as_str().expect("cargo names packages with text").to_owned();
    let packages = metadata["packages"].as_array().expect("cargo lists the members");
    assert_eq!(
        packages.len(),
        ARROWS.len(),
        "the table of arrows and the members of the workspace are the same crates"
    );
    let dependencies = |package: &Value| package["dependencies"].as_array().cloned().unwrap_or_default();
    let arrows = packages.iter().flat_map(|package| {
        dependencies(package)
            .into_iter()
            .map(move |to| (text(&package["name"]), text(&to["name"])))
    });
    arrows.collect()
}

#[test]
fn crates_name_only_those_they_may() {
    none("an arrow points the wrong way", &breaches(&arrows()));
}

#[test]
fn an_arrow_that_points_the_wrong_way_is_seen() {
    let seen = |from: &str, to: &str| breaches(&[(from.to_owned(), to.to_owned())]).len();
    for (from, to) in [
        ("domain", "store"),
        ("store", "api"),
        ("cli", "store"),
        ("accord", "domain"),
        ("crm", "domain"),
    ] {
        assert_eq!(seen(from, to), 1, "{from} -> {to}");
    }
    for (from, to) in [
        ("api", "tauri"),
        ("cli", "tauri-plugin-dialog"),
        ("api", "rusqlite"),
        ("tests", "lopdf"),
    ] {
        assert_eq!(seen(from, to), 1, "{from} -> {to}");
    }
    assert_eq!(seen("api", "store"), 0);
    assert_eq!(seen("accord", "tauri-build"), 0);
}
