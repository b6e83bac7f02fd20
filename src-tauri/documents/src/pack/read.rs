//! Reading a pack: as given, value by value through the domain's constructors, then admitted as a whole.

use domain::Workspace;
use serde::Deserialize;
use serde_json::error::Category;

use super::{FORMAT, LONGEST, PackError, VERSION};

/// What every version of the format says.
#[derive(Deserialize)]
struct Label {
    format: String,
    version: i64,
}

/// A pack as given. What it is was looked at before; it is named here so that it is no unknown field.
#[derive(Deserialize)]
struct Given {
    #[serde(rename = "format")]
    _format: String,
    #[serde(rename = "version")]
    _version: i64,
    workspace: Workspace,
}

/// Reads a pack. Its texts are cleaned like typed ones; anything else that this version would not write is refused.
///
/// # Errors
/// Says what is wrong and where.
pub fn read(bytes: &[u8]) -> Result<Workspace, PackError> {
    if bytes.len() > LONGEST {
        return Err(PackError::TooLarge { limit: LONGEST });
    }
    // Editors on Windows put this mark in front.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.trim_ascii().is_empty() {
        return Err(PackError::Empty);
    }
    known(bytes)?;
    let workspace = given(bytes)?;
    domain::admit(&workspace)?;
    Ok(workspace)
}

/// Looks at format and version first: what else a newer version says may be of any shape.
fn known(bytes: &[u8]) -> Result<(), PackError> {
    let label: Label = serde_json::from_slice(bytes).map_err(|error| match error.classify() {
        Category::Data => PackError::NotAPack,
        _ => not_json(&error),
    })?;
    match label.version {
        _ if label.format != FORMAT => Err(PackError::NotAPack),
        VERSION => Ok(()),
        version if version > VERSION => Err(PackError::TooNew { version }),
        version => Err(PackError::NoVersion { version }),
    }
}

fn given(bytes: &[u8]) -> Result<Workspace, PackError> {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let mut track = serde_path_to_error::Track::new();
    let mut unknown = None;
    let tracked = serde_path_to_error::Deserializer::new(&mut json, &mut track);
    let given = serde_ignored::deserialize(tracked, |path| {
        unknown.get_or_insert_with(|| path.to_string());
    });
    let given: Given = given.map_err(|error| match error.classify() {
        Category::Data => PackError::Value {
            path: track.path().to_string(),
            why: without_place(&error),
        },
        _ => not_json(&error),
    })?;
    match unknown {
        Some(path) => Err(PackError::Unknown { path }),
        None => Ok(given.workspace),
    }
}

fn not_json(error: &serde_json::Error) -> PackError {
    PackError::NotJson {
        why: without_place(error),
        line: error.line(),
        column: error.column(),
    }
}

/// The reader's words without the line and column at their end.
fn without_place(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.rsplit_once(" at line ")
        .map_or(text.as_str(), |(why, _)| why)
        .to_owned()
}
