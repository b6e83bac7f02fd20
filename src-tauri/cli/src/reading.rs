//! Verbs that read the open review: shown, written as documents, passed on.

use std::path::{Path, PathBuf};

use api::{Desk, DocumentRequest, Nothing, Refusal, ShareRequest, verbs};

use crate::arguments::{Document, Format, Paper, Verb};
use crate::{figures, print};

/// Carries out a verb that only reads.
///
/// # Errors
/// The verb's own; `read_only` for one that changes something.
pub(crate) fn read(desk: &mut Desk, verb: Verb, json: bool) -> Result<(), Refusal> {
    match verb {
        Verb::Show => print::view(&verbs::view(desk, Nothing {})?, json),
        Verb::Cost => figures::cost(&verbs::view(desk, Nothing {})?.review.cost, json),
        Verb::Scorecard { by } => figures::scorecard(&verbs::view(desk, Nothing {})?.review.scorecard, by, json),
        Verb::Export {
            documents,
            to,
            paper,
            format,
        } => export(desk, &documents, &to, paper, format, json),
        Verb::Share { to, private_notes } => {
            let path = if ends_in(&to, "accord") {
                to
            } else {
                to.join(verbs::share_name(desk)?)
            };
            let shared = verbs::share_file(desk, ShareRequest { private_notes }, &path)?;
            print::written(&[(path, shared)], json)
        }
        Verb::Pack { digest, .. } => {
            let (pack, content) = verbs::pack(desk)?;
            if digest {
                print::raw(format!("{content}\n").as_bytes())
            } else {
                print::raw(&pack)
            }
        }
        _ => {
            Err(Refusal::input("read_only", "A shared file is only read.")
                .hint("Take it in first: accord-cli open FILE"))
        }
    }
}

fn export(
    desk: &mut Desk,
    documents: &[Document],
    to: &Path,
    paper: Paper,
    format: Format,
    json: bool,
) -> Result<(), Refusal> {
    let documents = if documents.is_empty() {
        &[Document::Definitions, Document::Plan]
    } else {
        documents
    };
    let as_pdf = ends_in(to, "pdf");
    let as_file = as_pdf || ends_in(to, "md");
    if as_file && documents.len() > 1 {
        return Err(Refusal::input("ambiguous", "One file can’t hold two documents.").hint("Give a folder with --to."));
    }
    let as_text = if as_file { !as_pdf } else { format == Format::Md };
    let mut written = Vec::new();
    for document in documents {
        let kind = (*document).into();
        let request = DocumentRequest {
            document: kind,
            paper: paper.into(),
        };
        let name = if as_text {
            verbs::markdown_name(desk, kind)?
        } else {
            verbs::export_name(desk, kind)?
        };
        let path: PathBuf = if as_file { to.to_path_buf() } else { to.join(name) };
        let file = if as_text {
            verbs::export_markdown(desk, request, &path)?
        } else {
            verbs::export_file(desk, request, &path)?
        };
        written.push((path, file));
    }
    print::written(&written, json)
}

fn ends_in(path: &Path, ending: &str) -> bool {
    path.extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case(ending))
}
