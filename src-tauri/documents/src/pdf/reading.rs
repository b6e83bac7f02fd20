//! Reading a file back, as far as whoever wrote it wants to know that it is one.

use lopdf::Document;

use crate::export::ExportError;

/// How many pages a file has.
///
/// # Errors
/// [`ExportError::Structure`] when it can't be read as PDF.
pub fn pages_in(file: &[u8]) -> Result<usize, ExportError> {
    let document = Document::load_mem(file).map_err(|_| ExportError::Structure)?;
    Ok(document.get_pages().len())
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::pages_in;
    use crate::model::{Block, Document, Paper, Role, Running};

    #[test]
    fn a_file_of_ours_is_counted_and_a_broken_one_is_not_taken() {
        let document = Document {
            title: "Definitions".into(),
            author: "Kestrel".into(),
            subject: String::new(),
            language: "en".into(),
            paper: Paper::A4,
            running: Running {
                head: "Kestrel".into(),
                foot: "Version 1".into(),
                draft: false,
            },
            blocks: vec![
                Block::text(Role::Body, "one"),
                Block::PageBreak,
                Block::text(Role::Body, "two"),
            ],
        };
        let file = crate::export(&document, DateTime::UNIX_EPOCH).expect("written");
        assert_eq!(pages_in(&file), Ok(2));
        assert!(pages_in(&file[..file.len() / 2]).is_err());
        assert!(pages_in(b"%PDF-1.7 and nothing else").is_err());
        assert!(pages_in(b"").is_err());
    }
}
