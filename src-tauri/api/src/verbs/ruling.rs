//! Reading, filling in and trying rules.

use domain::rule::{
    Dictionary, Misread, Record, Sheet, Truth, decay_sentence, pieces, read, read_named, sentence, walk,
};
use domain::{FieldPath, Typed, clean, names};

use crate::desk::Desk;
use crate::view::{DecayProblem, DecayReading, RuleProblem, RuleReading, RuleTrial, TrialStep};
use crate::{FillDecay, FillRule, ReadRule, Refusal, TryRule};

/// Reads the text of a rule: as it is typed, nothing is kept.
///
/// # Errors
/// `nothing_open`. A rule that can't be read is no error: the answer says what is wrong with it.
pub fn read_rule(desk: &mut Desk, request: ReadRule) -> Result<RuleReading, Refusal> {
    let names = open_names(desk)?;
    let own = own_name(desk, &request.target)?;
    let text = clean(&request.text);
    Ok(reading(text, None, &names, own.as_deref()))
}

/// Makes the text of a rule from a sheet, and reads it.
///
/// # Errors
/// `nothing_open`.
pub fn fill_rule(desk: &mut Desk, request: FillRule) -> Result<RuleReading, Refusal> {
    let names = open_names(desk)?;
    let own = own_name(desk, &request.target)?;
    let (text, places) = request.sheet.text(&names);
    let mut answer = reading(text.clone(), Some(request.sheet), &names, own.as_deref());
    if let Some(problem) = answer.problem.as_mut() {
        let start = text
            .char_indices()
            .nth(problem.column - 1)
            .map_or(text.len(), |(start, _)| start);
        let lines = places.iter().enumerate().flat_map(|(alternative, lines)| {
            let lines = lines.iter().enumerate();
            lines.map(move |(line, place)| ([alternative, line], place.clone()))
        });
        // What is missing at the end of a line is noticed in front of the next one.
        let mut before = lines.filter(|(_, place)| place.start <= start);
        problem.line = before.next_back().map(|(line, _)| line);
    }
    Ok(answer)
}

/// Makes the text of a decay from its form, and reads it.
///
/// # Errors
/// `nothing_open`. A form that can't be read is no error: the answer says which part of it is wrong.
pub fn fill_decay(desk: &mut Desk, request: FillDecay) -> Result<DecayReading, Refusal> {
    let names = open_names(desk)?;
    Ok(match request.sheet.read(&names) {
        Ok(decay) => DecayReading {
            text: decay.as_ref().map(Typed::show).unwrap_or_default(),
            sentence: decay
                .as_ref()
                .map(|decay| decay_sentence(decay.decay()))
                .unwrap_or_default(),
            problem: None,
        },
        Err((part, fault)) => DecayReading {
            text: String::new(),
            sentence: String::new(),
            problem: Some(DecayProblem {
                part,
                message: fault.to_string(),
                hint: fault.hint().unwrap_or_default(),
            }),
        },
    })
}

/// Tries a rule on one record.
///
/// # Errors
/// `misread` for a rule that can't be read, `unknown` or `unreadable` for what the record holds.
pub fn try_rule(desk: &mut Desk, request: TryRule) -> Result<RuleTrial, Refusal> {
    let names = open_names(desk)?;
    let day = match &request.day {
        Some(day) => Typed::read(day, "The day")?,
        None => desk.host().local(desk.host().now()).date(),
    };
    let text = clean(&request.text);
    let rule = read(&text, &names).map_err(|misread| refused(&misread, &text))?;
    let record = Record::from_json(day, &request.record, &names)?;
    let steps = walk(&rule, &record, &names);
    let truth = steps.first().map_or(Truth::Unknown, |step| step.truth);
    Ok(RuleTrial {
        canonical: rule.to_string(),
        takes: truth.holds(),
        holds: in_words(truth).to_owned(),
        steps: steps
            .into_iter()
            .map(|step| TrialStep {
                depth: step.depth,
                text: step.text,
                holds: in_words(step.truth).to_owned(),
                found: step.found.unwrap_or_default(),
            })
            .collect(),
    })
}

fn open_names(desk: &Desk) -> Result<Dictionary, Refusal> {
    let open = desk.opened()?;
    Ok(names(open.workspace(), open.review()?))
}

/// The name that the rule at this path has itself.
fn own_name(desk: &Desk, target: &str) -> Result<Option<String>, Refusal> {
    let open = desk.opened()?;
    let path: Option<FieldPath> = target.parse().ok();
    Ok(path.and_then(|path| domain::own_name(open.review().ok()?, path)))
}

fn reading(text: String, sheet: Option<Sheet>, names: &Dictionary, own: Option<&str>) -> RuleReading {
    let outcome = match own {
        Some(own) => read_named(&text, names, own),
        None => read(&text, names),
    };
    let pieces = pieces(&text, outcome.as_ref().err());
    match outcome {
        Ok(rule) => RuleReading {
            canonical: rule.to_string(),
            sentence: sentence(&rule, names),
            sheet: Sheet::of(&rule),
            problem: None,
            pieces,
            text,
        },
        Err(misread) => RuleReading {
            canonical: String::new(),
            sentence: String::new(),
            sheet,
            problem: Some(problem(&misread, &text)),
            pieces,
            text,
        },
    }
}

fn problem(misread: &Misread, text: &str) -> RuleProblem {
    RuleProblem {
        message: misread.to_string(),
        hint: misread.hint().unwrap_or_default(),
        column: misread.column(text),
        width: misread.width(text),
        line: None,
    }
}

/// A rule that can't be read, as the refusal of a command.
fn refused(misread: &Misread, text: &str) -> Refusal {
    let problem = problem(misread, text);
    let refusal = Refusal::input("misread", format!("Character {}: {}", problem.column, problem.message));
    if problem.hint.is_empty() {
        refusal
    } else {
        refusal.hint(problem.hint)
    }
}

fn in_words(truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => "yes",
        Truth::No => "no",
        Truth::Unknown => "unknown",
    }
}
