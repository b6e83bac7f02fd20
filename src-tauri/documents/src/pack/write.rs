//! Writing a pack: one spelling for each workspace.

use domain::Workspace;
use serde::Serialize;

use super::{FORMAT, VERSION};

#[derive(Serialize)]
struct Written<'a> {
    format: &'static str,
    version: i64,
    workspace: &'a Workspace,
}

/// The workspace as a pack.
pub fn write(workspace: &Workspace) -> Vec<u8> {
    let whole = Written {
        format: FORMAT,
        version: VERSION,
        workspace,
    };
    let mut bytes = serde_json::to_vec_pretty(&whole).expect("nouns are plain data, and their maps have text for keys");
    bytes.push(b'\n');
    bytes
}
