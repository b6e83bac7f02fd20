//! One word for one thing: what may not be said on screen or on paper, because the product has another word for it.
//!
//! Looked at is every text a person may read: what the interface's components and modules hold, and the text literals of the crates that
//! speak. Names in code are not looked at.

use crate::tree::{File, files, none};

/// Words with what is said in their place.
const NEVER: [(&str, &str); 15] = [
    ("revision", "version"),
    ("revisions", "versions"),
    ("finding", "open point"),
    ("findings", "open points"),
    ("first touch", "first attempt"),
    ("approve", "agree"),
    ("approved", "agreed"),
    ("approval", "agreement"),
    ("confirm", "agree, or record"),
    ("confirmed", "agreed, or recorded"),
    ("commit", "promise"),
    ("committed", "promised"),
    ("stakeholder", "who it is"),
    ("successfully", "what was done"),
    ("oops", "what went wrong"),
];

/// Where what a customer says in a call is confirmed, which is the field's own word for it.
const OF_CUSTOMERS: &str = "src-tauri/domain/src/template/";

/// Crates whose texts people read.
const SPEAKING: [&str; 4] = ["domain", "documents", "api", "store"];

/// Whether people read texts of the file.
fn is_read(file: &File) -> bool {
    let test = ["tests/", "/tests", ".test.", "test-env/"];
    if test.iter().any(|part| file.path.contains(part)) || file.path.ends_with("host/bindings.ts") {
        return false;
    }
    let crates = SPEAKING.map(|name| format!("src-tauri/{name}/src/"));
    file.path.starts_with("ui/src/") && file.is(&["svelte", "ts"])
        || file.is(&["rs"]) && crates.iter().any(|start| file.path.starts_with(start.as_str()))
}

/// What of a line may be read: in Rust its literals, in the interface all of it, since words stand bare in components.
fn read(line: &str, rust: bool) -> String {
    let start = line.trim_start();
    if start.starts_with("//") || start.starts_with('*') || start.starts_with("/*") {
        return String::new();
    }
    let line = if rust {
        line.split('"').skip(1).step_by(2).collect::<Vec<_>>().join(" ")
    } else {
        line.to_owned()
    };
    let plain: String = line
        .chars()
        .map(|c| if c.is_alphanumeric() || c == '_' { c } else { ' ' })
        .collect();
    format!(
        " {} ",
        plain.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
    )
}

fn said(files: &[File]) -> Vec<String> {
    let mut breaches = Vec::new();
    for file in files.iter().filter(|file| is_read(file)) {
        let shown = file.text.split("#[cfg(test)]").next().unwrap_or_default();
        for (number, line) in shown.lines().enumerate() {
            let line = read(line, file.is(&["rs"]));
            for (word, instead) in NEVER {
                let of_customers = file.path.starts_with(OF_CUSTOMERS) && word.starts_with("confirm");
                if line.contains(&format!(" {word} ")) && !of_customers {
                    breaches.push(format!("{}:{}: “{word}” is {instead}", file.path, number + 1));
                }
            }
        }
    }
    breaches
}

#[test]
fn one_thing_is_called_by_one_word_wherever_people_read_it() {
    none("these say what has another word here", &said(&files()));
    for (word, _) in NEVER {
        let bare = File::new("ui/src/screens/a.svelte", &format!("<p>The {word} is here.</p>"));
        assert_eq!(said(&[bare]).len(), 1, "{word}");
        let literal = File::new("src-tauri/api/src/a.rs", &format!("let text = \"One {word}, two\";"));
        assert_eq!(said(&[literal]).len(), 1, "{word}");
    }
    for (path, line) in [
        ("src-tauri/api/src/a.rs", "transaction.commit()?;"),
        ("src-tauri/api/src/a.rs", "// The commit returned."),
        ("ui/src/screens/a.test.ts", "expect(finding)"),
        ("ui/src/screens/a.svelte", "<p>Commitments of both</p>"),
        (
            "src-tauri/domain/src/template/stages.rs",
            "text: \"A need is confirmed\"",
        ),
    ] {
        assert_eq!(said(&[File::new(path, line)]), Vec::<String>::new(), "{line}");
    }
}
