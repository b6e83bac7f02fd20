//! Rules on the command line: what one means, and what it says of a record.

use std::fs;

use api::{Desk, ReadRule, Refusal, RuleReading, RuleTrial, TryRule, verbs};

use crate::arguments::RuleVerb;
use crate::print;

/// Carries out a command about rules, with the names of the open review.
pub(crate) fn run(desk: &mut Desk, verb: RuleVerb, json: bool) -> Result<(), Refusal> {
    match verb {
        RuleVerb::Explain { text } => {
            let target = String::new();
            let reading = verbs::read_rule(desk, ReadRule { text, target })?;
            match explained(&reading)? {
                _ if json => print::value(&reading),
                words => print::text(&words),
            }
        }
        RuleVerb::Test { text, record, day } => {
            let refused = |error: String| {
                let message = format!("“{}” can’t be read as a record: {error}.", record.display());
                Refusal::input("unreadable", message).hint("Write it like {\"Company size\": 400}.")
            };
            let given = fs::read_to_string(&record).map_err(|error| refused(error.to_string()))?;
            let given = serde_json::from_str(&given).map_err(|error| refused(error.to_string()))?;
            let trial = verbs::try_rule(
                desk,
                TryRule {
                    text,
                    record: given,
                    day,
                },
            )?;
            if json {
                print::value(&trial)
            } else {
                print::text(&tried(&trial))
            }
        }
    }
}

/// A rule's spelling and sentence, or what is wrong with it, underlined.
fn explained(reading: &RuleReading) -> Result<String, Refusal> {
    let Some(problem) = &reading.problem else {
        return Ok(format!("{}\n{}\n", reading.canonical, reading.sentence));
    };
    let text = reading.text.replace(char::is_control, " ");
    let mark = " ".repeat(problem.column - 1) + &"^".repeat(problem.width);
    let refusal = Refusal::input("misread", format!("{text}\n{mark}\n{}", problem.message));
    Err(if problem.hint.is_empty() {
        refusal
    } else {
        refusal.hint(problem.hint.clone())
    })
}

/// A trial as a tree of parts, each with what was found.
fn tried(trial: &RuleTrial) -> String {
    let mut out = format!(
        "{}\n{}\n",
        trial.canonical,
        if trial.takes { "takes it" } else { "does not take it" }
    );
    for step in &trial.steps {
        let indent = "  ".repeat(step.depth + 1);
        let found = if step.found.is_empty() {
            String::new()
        } else {
            format!("  <- {}", step.found)
        };
        out.push_str(&format!("{indent}{:7} {}{found}\n", step.holds, step.text));
    }
    out
}
