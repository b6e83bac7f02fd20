//! Answers as text for people or JSON for programs.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use api::{FileCard, Home, LeadTested, Refusal, Severity, View, Written};
use serde::Serialize;

/// Prints the open review.
pub(crate) fn view(view: &View, json: bool) -> Result<(), Refusal> {
    if json { value(view) } else { text(&review(view)) }
}

/// Prints what is not agreed, owned or clean, screen by screen.
pub(crate) fn points(view: &View, json: bool) -> Result<(), Refusal> {
    if json {
        return value(&view.open_points);
    }
    let mut out = String::new();
    let mut place = None;
    for point in &view.open_points {
        if place != Some(point.place) {
            place = Some(point.place);
            line(&mut out, point.place.label());
        }
        line(&mut out, &format!("  {:<8} {}", point.severity.word(), point.text));
        for one in point.each.iter().filter(|_| point.each.len() > 1) {
            line(&mut out, &format!("             {}", one.text));
        }
    }
    let blocking = view
        .open_points
        .iter()
        .filter(|point| point.severity == Severity::Error);
    let blocking = blocking.map(|point| point.each.len()).sum::<usize>();
    line(
        &mut out,
        &match blocking {
            0 => "Nothing blocks signing.".to_owned(),
            1 => "1 point blocks signing.".to_owned(),
            more => format!("{more} points block signing."),
        },
    );
    text(&out)
}

/// Prints when a lead is due.
pub(crate) fn due(tested: &LeadTested, json: bool) -> Result<(), Refusal> {
    if json {
        return value(tested);
    }
    let mut out = String::new();
    line(&mut out, &format!("Arrives {}, due {}.", tested.arrives, tested.due));
    if !tested.reading.is_empty() {
        line(&mut out, &format!("{}.", tested.reading));
    }
    text(&out)
}

/// Prints the list of reviews.
pub(crate) fn home(home: &Home, json: bool) -> Result<(), Refusal> {
    if json {
        return value(&home.workspaces);
    }
    let mut out = String::new();
    for workspace in &home.workspaces {
        if !workspace.trouble.is_empty() {
            line(&mut out, &format!("{}: {}", workspace.id, workspace.trouble));
        }
        for review in &workspace.reviews {
            line(
                &mut out,
                &format!(
                    "{}/{}  {}  {}  {}",
                    workspace.company, review.quarter, review.when, review.status, review.id
                ),
            );
        }
    }
    if out.is_empty() {
        line(&mut out, "No review on this computer yet.");
    }
    text(&out)
}

/// Prints what was written.
pub(crate) fn written(files: &[(PathBuf, Written)], json: bool) -> Result<(), Refusal> {
    if json {
        #[derive(Serialize)]
        struct File<'a> {
            path: String,
            #[serde(flatten)]
            written: &'a Written,
        }
        let files: Vec<File<'_>> = files
            .iter()
            .map(|(path, written)| File {
                path: path.display().to_string(),
                written,
            })
            .collect();
        return value(&files);
    }
    let mut out = String::new();
    for (path, file) in files {
        let length = match file.pages {
            0 => format!("{} bytes", file.bytes),
            1 => "1 page".to_owned(),
            pages => format!("{pages} pages"),
        };
        line(&mut out, &format!("{} ({length})", path.display()));
        if !file.missing.is_empty() {
            line(&mut out, &format!("  no font here has: {}", file.missing.join(" ")));
        }
        match file.removed {
            0 => {}
            1 => line(&mut out, "  left out: 1 character that no page can show"),
            removed => line(
                &mut out,
                &format!("  left out: {removed} characters that no page can show"),
            ),
        }
    }
    text(&out)
}

/// Prints what a file is.
pub(crate) fn card(card: &FileCard, json: bool) -> Result<(), Refusal> {
    if json {
        return value(card);
    }
    let mut out = String::new();
    line(&mut out, &format!("{}, {}", card.company, card.quarters.join(", ")));
    line(&mut out, &card.from);
    line(&mut out, &card.sentence);
    line(&mut out, &format!("Digest {}", card.digest));
    text(&out)
}

/// Prints bytes as they are.
pub(crate) fn raw(bytes: &[u8]) -> Result<(), Refusal> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        // Whoever reads has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        done => done.map_err(|error| Refusal::ours("unprintable", error.to_string())),
    }
}

/// Prints a refusal and gives the exit code for it.
pub(crate) fn refusal(refusal: &Refusal, json: bool) -> ExitCode {
    if json {
        #[derive(Serialize)]
        struct Refused<'a> {
            error: &'a Refusal,
        }
        // The exit code says it, even where the answer can't be printed.
        let _unprinted = value(&Refused { error: refusal });
    } else {
        let place = refusal
            .field
            .as_deref()
            .map(|field| format!(" ({field})"))
            .unwrap_or_default();
        let hint = refusal
            .hint
            .as_deref()
            .map(|hint| format!("\n{hint}"))
            .unwrap_or_default();
        let _unprinted = writeln!(io::stderr(), "{}{place}{hint}", refusal.message);
    }
    ExitCode::from(if refusal.ours { 2 } else { 1 })
}

/// Prints how the program is used.
pub(crate) fn usage(usage: &clap::Error) -> ExitCode {
    let _unprinted = usage.print();
    if usage.use_stderr() {
        ExitCode::from(1)
    } else {
        ExitCode::SUCCESS
    }
}

/// Prints one line of JSON.
pub(crate) fn value(value: &impl Serialize) -> Result<(), Refusal> {
    let json = serde_json::to_string(value).map_err(|error| Refusal::ours("unprintable", error.to_string()))?;
    text(&(json + "\n"))
}

/// Prints a text.
pub(crate) fn text(text: &str) -> Result<(), Refusal> {
    raw(text.as_bytes())
}

fn review(view: &View) -> String {
    let review = &view.review;
    let mut out = String::new();
    line(
        &mut out,
        &format!(
            "{}, {}: {}, {} to {}",
            view.company.name, review.quarter, review.date_in_words, review.starts, review.ends
        ),
    );
    line(
        &mut out,
        &format!("{} for marketing, {} for sales", view.marketing.name, view.sales.name),
    );
    line(&mut out, "");
    line(
        &mut out,
        &format!("Stages, {} of {} agreed", review.stages_agreed, review.stages.len()),
    );
    for stage in &review.stages {
        let statement: String = stage.runs.iter().map(|run| run.text.as_str()).collect();
        line(
            &mut out,
            &format!("  {:<9} {statement}", stage.stage.abbreviation.as_str()),
        );
        line(&mut out, &format!("  {:<9} {}", "", stage.agreement.sentence));
    }
    line(&mut out, "");
    line(&mut out, &format!("Promises: {}", review.balance));
    for promise in &review.commitments {
        let side = promise.commitment.side.label();
        line(
            &mut out,
            &format!(
                "  {side:<9} {} [{}]",
                promise.commitment.promise, promise.agreement.sentence
            ),
        );
    }
    line(&mut out, "");
    line(&mut out, &review.shared_sentence);
    line(&mut out, &format!("Goals: {}", review.goals_agreement.sentence));
    for goal in &review.goals {
        line(&mut out, &format!("  {} {}", goal.goal.name, goal.shown.target));
    }
    line(&mut out, "");
    line(&mut out, &format!("{} open points", view.open_points.len()));
    line(&mut out, &format!("{}.", view.signing.standing));
    for side in [&view.signing.marketing, &view.signing.sales] {
        if !side.how.is_empty() {
            let earlier = if side.standing == api::SignedView::Earlier {
                ", to earlier words"
            } else {
                ""
            };
            line(
                &mut out,
                &format!(
                    "  {}: {}, {}, {}{earlier}",
                    side.side.label(),
                    side.name,
                    side.at,
                    side.how
                ),
            );
        }
    }
    if let Some(step) = &view.undo {
        line(&mut out, &format!("Undo {}", step.name));
    }
    out
}

fn line(out: &mut String, text: &str) {
    // Writing to a string can't fail.
    let _always = writeln!(out, "{text}");
}
