//! Carrying out a command.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use api::{
    Desk, Machine, Named, Nothing, OpenReview, PrepareReview, Refusal, ReopenRequest, Severity, SignRequest,
    TakeBackSignature, TestLead, WaiveRequest, data_folder, verbs,
};

use crate::arguments::{Arguments, New, Verb};
use crate::{choose, figures, holidays, licences, passing, plan, print, reading, rpc, rule, steps};

/// Carries out a command, prints its answer and gives the exit code for it.
pub(crate) fn run(arguments: Arguments) -> Result<ExitCode, Refusal> {
    let Arguments {
        data,
        json,
        shared_file,
        review,
        verb,
    } = arguments;
    let review = review.as_deref();
    if let Some(file) = shared_file {
        return passing::beside(&file, review, verb, json).map(|()| ExitCode::SUCCESS);
    }
    let data = data_folder(data, std::env::var_os("ACCORD_DATA_DIR").map(Into::into))?;
    let (exports, opened) = (data.join("exports"), data.join("open.accord"));
    let machine = Machine::new(move || made(&exports), move || Some(opened.clone()));
    let desk = &mut Desk::new(machine, data);
    match verb {
        Verb::Check { named } => {
            let view = choose::open(desk, named.as_deref().or(review))?;
            print::points(&view, json)?;
            let blocked = view.open_points.iter().any(|point| point.severity == Severity::Error);
            return Ok(ExitCode::from(u8::from(blocked)));
        }
        Verb::Sample => print::view(&verbs::open_sample(desk, Nothing {})?, json),
        Verb::New(new) => print::view(&verbs::prepare_review(desk, prepared(new))?, json),
        Verb::Licences => {
            // Whoever reads it through a pipe may have read enough.
            let _enough = licences::print(&mut std::io::stdout().lock());
            Ok(())
        }
        Verb::Reviews => print::home(&verbs::home(desk, Nothing {})?, json),
        Verb::Apply { file } => {
            let steps = steps::read(&file)?;
            choose::open(desk, review)?;
            print::view(&steps::take(desk, steps)?, json)
        }
        Verb::Waive { code, target, reason } => {
            let target = steps::named(&target, &choose::open(desk, review)?);
            print::view(&verbs::waive(desk, WaiveRequest { code, target, reason })?, json)
        }
        Verb::Sign {
            side,
            name,
            manner,
            reason,
        } => {
            choose::open(desk, review)?;
            let request = SignRequest {
                side: side.into(),
                name,
                manner: manner.into(),
                reason,
            };
            print::view(&verbs::sign(desk, request)?, json)
        }
        Verb::Unsign { side } => {
            choose::open(desk, review)?;
            let request = TakeBackSignature { side: side.into() };
            print::view(&verbs::take_back_signature(desk, request)?, json)
        }
        Verb::Reopen { because } => {
            choose::open(desk, review)?;
            print::view(&verbs::reopen(desk, ReopenRequest { because })?, json)
        }
        Verb::Next => {
            let view = choose::open(desk, review)?;
            let request = OpenReview {
                workspace: view.workspace,
                review: view.review.id,
            };
            print::view(&verbs::start_next(desk, request)?, json)
        }
        Verb::Rule { verb } => {
            choose::open(desk, review)?;
            rule::run(desk, verb, json)
        }
        Verb::Plan => plan::print(&choose::open(desk, review)?.review.plan, json),
        Verb::Feasibility { named } => {
            let view = choose::open(desk, named.as_deref().or(review))?;
            figures::feasibility(&view.review.feasibility, json)
        }
        Verb::Holidays { calendar, add } => {
            choose::open(desk, review)?;
            holidays::run(desk, &calendar, add, json)
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
        Verb::Inspect { shared } => print::card(&verbs::look_at(desk, &shared)?, json),
        Verb::Open { shared, keep_both } => passing::open(desk, &shared, keep_both, json),
        Verb::Pack { schema: true, .. } => print::raw(verbs::pack_schema().as_bytes()),
        reading @ (Verb::Show
        | Verb::Cost
        | Verb::Scorecard { .. }
        | Verb::Export { .. }
        | Verb::Share { .. }
        | Verb::Pack { .. }) => {
            choose::open(desk, review)?;
            reading::read(desk, reading, json)
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
