//! Files: how they open, how long they may grow, where SQL and PDF may be, and what stands at the top.

use crate::tree::{File, files, none, top};

/// No file of ours is longer; one that would be is two nouns.
const LINES: usize = 500;

/// What the top of the repository holds beside dotfiles; folders that are built or written are not committed.
const TOP: [&str; 10] = [
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "icons",
    "out",
    "src-tauri",
    "target",
    "tests",
    "ui",
];

/// Rust files that do not open with what they are for.
fn unopened(files: &[File]) -> Vec<String> {
    let rust = files.iter().filter(|file| file.is(&["rs"]));
    rust.filter(|file| !file.text.starts_with("//! "))
        .map(|file| file.path.clone())
        .collect()
}

/// Files of source that have grown too long; what is generated may be.
fn too_long(files: &[File]) -> Vec<String> {
    let source = files
        .iter()
        .filter(|file| file.is(&["rs", "ts", "svelte", "css", "mjs", "js", "sql"]));
    source
        .filter(|file| !file.path.ends_with("host/bindings.ts"))
        .map(|file| (file.path.as_str(), file.text.lines().count()))
        .filter(|(_, lines)| *lines > LINES)
        .map(|(path, lines)| format!("{path}: {lines} lines"))
        .collect()
}

/// Files of SQL outside the store.
fn stray_sql(files: &[File]) -> Vec<String> {
    let stray = files
        .iter()
        .filter(|file| file.is(&["sql"]) && !file.path.starts_with("src-tauri/store/"));
    stray.map(|file| file.path.clone()).collect()
}

/// Statements that replace a row, whose old image the journal would not see without a pragma; the store spells them out.
fn replacing(files: &[File]) -> Vec<String> {
    let sql = files
        .iter()
        .filter(|file| file.is(&["sql"]) || file.path.starts_with("src-tauri/store/") && file.is(&["rs"]));
    sql.filter(|file| {
        let words: Vec<String> = file.text.split_whitespace().map(str::to_uppercase).collect();
        words.windows(2).any(|pair| {
            pair[0].ends_with("OR") && pair[1] == "REPLACE" || pair[0].ends_with("REPLACE") && pair[1] == "INTO"
        })
    })
    .map(|file| file.path.clone())
    .collect()
}

/// Files outside the documents' writer that name the libraries it writes with; the documents' own tests may read with them.
fn stray_pdf(files: &[File]) -> Vec<String> {
    let rust = files.iter().filter(|file| file.is(&["rs"]));
    rust.filter(|file| {
        !file.path.starts_with("src-tauri/documents/src/pdf") && !file.path.starts_with("src-tauri/documents/tests/")
    })
    .filter(|file| ["printpdf", "lopdf"].iter().any(|name| names(&file.text, name)))
    .map(|file| file.path.clone())
    .collect()
}

/// Whether the code uses a path into that crate.
fn names(text: &str, name: &str) -> bool {
    let uses = [format!("{name}::"), format!("use {name}")];
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.into_iter()
        .any(|line| uses.iter().any(|used| line.contains(used.as_str())))
}

/// What stands at the top without belonging there.
fn strays_at_the_top(names: &[String]) -> Vec<String> {
    names
        .iter()
        .filter(|name| !name.starts_with('.') && !TOP.contains(&name.as_str()))
        .cloned()
        .collect()
}

#[test]
fn every_rust_file_opens_with_what_it_is_for() {
    none("these do not open with `//!`", &unopened(&files()));
    assert_eq!(unopened(&[File::new("a.rs", "use std::fs;\n")]), ["a.rs"]);
}

#[test]
fn no_file_is_longer_than_five_hundred_lines() {
    none("these are too long; split them by noun", &too_long(&files()));
    let long = "x\n".repeat(LINES + 1);
    assert_eq!(
        too_long(&[File::new("a.css", &long), File::new("ui/src/host/bindings.ts", &long)]),
        ["a.css: 501 lines"]
    );
}

#[test]
fn sql_stands_in_the_store_alone() {
    none("SQL belongs to the store", &stray_sql(&files()));
    assert_eq!(
        stray_sql(&[
            File::new("src-tauri/api/src/a.sql", ""),
            File::new("src-tauri/store/src/a.sql", "")
        ])
        .len(),
        1
    );
}

#[test]
fn no_statement_replaces_a_row() {
    none(
        "these replace a row; say insert, update or delete",
        &replacing(&files()),
    );
    for sql in [
        "INSERT OR REPLACE INTO a",
        "insert or\n  replace into a",
        "REPLACE INTO a",
        "UPDATE OR REPLACE a",
    ] {
        assert_eq!(replacing(&[File::new("a.sql", sql)]).len(), 1, "{sql}");
    }
    assert_eq!(
        replacing(&[File::new("a.sql", "INSERT INTO a SELECT replace(b, 'x', 'y') FROM c")]).len(),
        0
    );
}

#[test]
fn only_the_writer_of_pdf_names_its_libraries() {
    none("these name printpdf or lopdf", &stray_pdf(&files()));
    let using = |path: &str| stray_pdf(&[File::new(path, concat!("//! Text.\nuse print", "pdf::Op;\n"))]).len();
    assert_eq!(using("src-tauri/documents/src/flow/page.rs"), 1);
    assert_eq!(using("src-tauri/documents/src/pdf/write.rs"), 0);
}

#[test]
fn the_top_holds_its_fixed_list_only() {
    let listed = std::fs::read_dir(top()).expect("the top can be listed");
    let names: Vec<String> = listed
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .collect();
    none("these do not belong at the top", &strays_at_the_top(&names));
    assert_eq!(strays_at_the_top(&["docs".into(), ".ci".into(), "ui".into()]), ["docs"]);
}
