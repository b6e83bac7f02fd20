//! Carrying out a command.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use api::{
    Desk, DocumentRequest, Machine, Named, Nothing, PrepareReview, Refusal, Severity, TestLead, data_folder, verbs,
};

use crate::arguments::{Arguments, Document, New, Paper, Verb};
use crate::{choose, figures, print, rpc, rule, steps};

/// Carries out a command, prints its answer and gives the exit code for it.
pub(crate) fn run(arguments: Arguments) -> Result<ExitCode, Refusal> {
    let Arguments {
        data,
        json,
        review,
        verb,
    } = arguments;
    let data = data_folder(data, std::env::var_os("ACCORD_DATA_DIR").map(Into::into))?;
    let exports = data.join("exports");
    let desk = &mut Desk::new(Machine::new(move || made(&exports)), data);
    let review = review.as_deref();
    match verb {
        Verb::Check { named } => {
            let view = choose::open(desk, named.as_deref().or(review))?;
            print::points(&view, json)?;
            let blocked = view.open_points.iter().any(|point| point.severity == Severity::Error);
            return Ok(ExitCode::from(u8::from(blocked)));
        }
        Verb::Sample => print::view(&verbs::open_sample(desk, Nothing {})?, json),
        Verb::New(new) => print::view(&verbs::prepare_review(desk, prepared(new))?, json),
        Verb::Reviews => print::home(&verbs::home(desk, Nothing {})?, json),
        Verb::Show => print::view(&choose::open(desk, review)?, json),
        Verb::Apply { file } => {
            let steps = steps::read(&file)?;
            choose::open(desk, review)?;
            print::view(&steps::take(desk, steps)?, json)
        }
        Verb::Rule { verb } => {
            choose::open(desk, review)?;
            rule::run(desk, verb, json)
        }
        Verb::Undo => {
            choose::open(desk, review)?;
            print::view(&verbs::undo(desk, Nothing {})?, json)
        }
        Verb::Redo => {
            choose::open(desk, review)?;
            print::view(&verbs::redo(desk, Nothing {})?, json)
        }
        Verb::Due { arrives, limit } => {
            choose::open(desk, review)?;
            print::due(&verbs::test_lead(desk, TestLead { arrives, limit })?, json)
        }
        Verb::Cost => figures::cost(&choose::open(desk, review)?.review.cost, json),
        Verb::Export { documents, to, paper } => {
            choose::open(desk, review)?;
            export(desk, &documents, &to, paper, json)
        }
        Verb::Rpc => rpc::answer(desk),
    }?;
    Ok(ExitCode::SUCCESS)
}

/// The folder that stands in for one a person would choose, made where it is not there yet; a folder that can't be made is
/// named when something is written to it.
fn made(folder: &Path) -> Option<PathBuf> {
    let _made = std::fs::create_dir_all(folder);
    Some(folder.to_path_buf())
}

fn prepared(new: New) -> PrepareReview {
    PrepareReview {
        company: new.company,
        quarter: new.quarter,
        marketing: named(&new.marketing),
        sales: named(&new.sales),
        date: new.date,
        starts: new.starts,
        length: new.length.into(),
    }
}

fn named(text: &str) -> Named {
    let (name, title) = text.split_once(',').unwrap_or((text, ""));
    Named {
        name: name.trim().to_owned(),
        title: title.trim().to_owned(),
    }
}

fn export(desk: &mut Desk, documents: &[Document], to: &Path, paper: Paper, json: bool) -> Result<(), Refusal> {
    let documents = if documents.is_empty() {
        &[Document::Definitions, Document::Plan]
    } else {
        documents
    };
    let as_file = to
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("pdf"));
    if as_file && documents.len() > 1 {
        return Err(Refusal::input("ambiguous", "One file can’t hold two documents.").hint("Give a folder with --to."));
    }
    let mut written = Vec::new();
    for document in documents {
        let kind = (*document).into();
        let path = if as_file {
            to.to_path_buf()
        } else {
            to.join(verbs::export_name(desk, kind)?)
        };
        let file = verbs::export_file(
            desk,
            DocumentRequest {
                document: kind,
                paper: paper.into(),
            },
            &path,
        )?;
        written.push((path, file));
    }
    print::written(&written, json)
}
