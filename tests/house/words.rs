//! What no file may carry: the address of a registry, a path of somebody's machine, or the surroundings in a library.

use crate::tree::{File, files, none, top};

/// Folders of a machine that builds, spelled in two halves so that this file does not breach its own rule. A made-up home
/// folder may stand in an example.
const PLACES: [&str; 3] = [concat!("/ro", "ot/"), concat!("/wo", "rk/"), concat!("/t", "mp/")];

/// Registries and mirrors; each client finds its own by the machine's settings.
const REGISTRIES: [&str; 9] = [
    concat!("registry.npm", "js.org"),
    concat!("registry.yarn", "pkg.com"),
    concat!("pypi", ".org"),
    concat!("pythonhosted", ".org"),
    concat!("deb.debian", ".org"),
    concat!("archive.ubuntu", ".com"),
    concat!("static.crates", ".io"),
    concat!("index.crates", ".io"),
    concat!("arti", "factory"),
];

/// What libraries are given instead of asking for it.
const SURROUNDINGS: [&str; 6] = [
    "SystemTime::now",
    "Instant::now",
    "Utc::now",
    "Local::now",
    "std::env::",
    "getrandom::",
];

/// The one file that asks the machine, for the verbs, behind a trait.
const HOST: &str = "src-tauri/api/src/host.rs";

/// Marks of work put off; what is not done is left out.
const PUT_OFF: [&str; 3] = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];

fn put_off(files: &[File]) -> Vec<String> {
    let source: Vec<File> = files
        .iter()
        .filter(|file| file.is(&["rs", "ts", "svelte", "css", "mjs", "sql", "md", "toml"]))
        .map(|file| File::new(&file.path, &file.text))
        .collect();
    let marks = |word: &str| PUT_OFF.contains(&word);
    lines(&source, |line| line.split(|c: char| !c.is_alphanumeric()).any(marks))
}

fn machine_paths(files: &[File]) -> Vec<String> {
    let starts_here = |line: &str, at: usize| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric() && !"._-/*}".contains(c))
    };
    let here = top().to_string_lossy();
    let carries = |line: &str| {
        PLACES
            .iter()
            .chain([&&*here])
            .any(|place| line.match_indices(place).any(|(at, _)| starts_here(line, at)))
    };
    lines(files, carries)
}

fn registries(files: &[File]) -> Vec<String> {
    let others: Vec<File> = files
        .iter()
        .filter(|file| file.path != "Cargo.lock")
        .map(|file| File::new(&file.path, &file.text))
        .collect();
    lines(&others, |line| {
        REGISTRIES.iter().any(|host| line.contains(host)) || line.contains("\"resolved\": \"http")
    })
}

/// Uses of clock, randomness or environment in a library, its tests aside; they reach it as arguments.
fn surroundings(files: &[File]) -> Vec<String> {
    let libraries = ["domain", "store", "documents", "api"].map(|name| format!("src-tauri/{name}/src/"));
    let theirs: Vec<File> = files
        .iter()
        .filter(|file| {
            file.is(&["rs"])
                && file.path != HOST
                && libraries.iter().any(|library| file.path.starts_with(library.as_str()))
        })
        .map(|file| File::new(&file.path, file.text.split("#[cfg(test)]").next().unwrap_or_default()))
        .collect();
    let asks = |line: &str| SURROUNDINGS.iter().any(|call| line.contains(call)) && !line.trim_start().starts_with("//");
    lines(&theirs, asks)
}

/// Uses of files in the domain, which is nouns and rules alone.
fn files_in_the_domain(files: &[File]) -> Vec<String> {
    let domain: Vec<File> = files
        .iter()
        .filter(|file| file.path.starts_with("src-tauri/domain/src/"))
        .map(|file| File::new(&file.path, &file.text))
        .collect();
    lines(&domain, |line| {
        line.contains("std::fs") || line.contains("std::io") || line.contains("std::path")
    })
}

/// The lines that carry it, each with its place.
fn lines(files: &[File], carries: impl Fn(&str) -> bool) -> Vec<String> {
    let numbered = files.iter().flat_map(|file| {
        file.text
            .lines()
            .zip(1..)
            .map(move |(line, number)| (file, number, line))
    });
    numbered
        .filter(|(_, _, line)| carries(line))
        .map(|(file, number, line)| {
            format!(
                "{}:{number}: {}",
                file.path,
                line.trim().chars().take(100).collect::<String>()
            )
        })
        .collect()
}

#[test]
fn no_file_names_a_folder_of_one_machine() {
    none("these lines name a folder of one machine", &machine_paths(&files()));
    for place in PLACES {
        assert_eq!(
            machine_paths(&[File::new("a.md", &format!("see `{place}x`"))]).len(),
            1,
            "{place}"
        );
        assert_eq!(
            machine_paths(&[File::new("a.md", &format!("src{place}x"))]).len(),
            0,
            "{place}"
        );
    }
}

#[test]
fn nothing_is_put_off() {
    none("these put work off", &put_off(&files()));
    for mark in PUT_OFF {
        assert_eq!(
            put_off(&[File::new("a.rs", &format!("// {mark}: later"))]).len(),
            1,
            "{mark}"
        );
    }
}

#[test]
fn no_file_names_a_registry() {
    none("these lines name a registry", &registries(&files()));
    for host in REGISTRIES {
        assert_eq!(
            registries(&[File::new("a.json", &format!("https://{host}/x"))]).len(),
            1,
            "{host}"
        );
    }
    assert_eq!(
        registries(&[File::new(
            "package-lock.json",
            "\"resolved\": \"https://example.org/x.tgz\""
        )])
        .len(),
        1
    );
}

#[test]
fn libraries_are_given_clock_randomness_and_environment() {
    none("these ask for what they should be given", &surroundings(&files()));
    let asking = |path: &str| surroundings(&[File::new(path, "let now = SystemTime::now();")]).len();
    assert_eq!(
        (asking("src-tauri/store/src/a.rs"), asking("src-tauri/cli/src/main.rs")),
        (1, 0)
    );
}

#[test]
fn the_domain_knows_no_files() {
    none("the domain knows no files", &files_in_the_domain(&files()));
    assert_eq!(
        files_in_the_domain(&[File::new("src-tauri/domain/src/a.rs", "use std::fs;")]).len(),
        1
    );
}
