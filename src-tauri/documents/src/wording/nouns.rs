//! Nouns of a review as sentences: the shared number, a stage's statement, a way out, a step of escalation.

use domain::{
    Clock, EscalationStep, Exit, ExitTo, Language, Review, SharedChoice, SharedNumber, SourcingRule, Stage, TIME_LIMIT,
    Workspace, capitalised, lowered,
};

use super::Wording;

impl Wording<'_> {
    /// The shared number as one sentence; what is still to choose is said as such.
    pub(crate) fn number(self, number: &SharedNumber) -> String {
        let Language::German = self.language else {
            return number.sentence();
        };
        let mut text = match number.choice {
            None => "Beide Seiten stehen für eine Zahl ein, die noch zu wählen ist".to_owned(),
            Some(SharedChoice::SourcedPipeline) => {
                let rule = number
                    .sourcing_rule
                    .map_or("für die es eine noch zu wählende Regel sagt", |rule| self.sourcing_rule(rule));
                format!("Beide Seiten stehen für die Pipeline aus dem Marketing ein: den Wert jeder SQO, {rule}")
            }
            Some(SharedChoice::InfluencedRevenue) => {
                "Beide Seiten stehen für den vom Marketing beeinflussten Umsatz ein: gewonnen mit einem Kontakt des Marketings"
                    .to_owned()
            }
        };
        // An original source is what it is, however long ago; only touches are looked for in a window.
        let touches = number.choice == Some(SharedChoice::InfluencedRevenue)
            || matches!(
                number.sourcing_rule,
                Some(SourcingRule::FirstTouch | SourcingRule::AnyTouch)
            );
        if let Some(window) = number.window.filter(|_| touches) {
            text.push_str(&format!(", innerhalb von {} Tagen", window.get()));
        }
        if let Some(date) = number.date_used {
            text.push_str(&format!(", gezählt {}", self.date_used(date)));
        }
        text.push('.');
        text
    }

    /// A stage's statement with the time limit in its place.
    pub(crate) fn statement(self, stage: &Stage) -> String {
        let mut said = String::new();
        let mut rest = stage.statement.as_str();
        while let Some((before, behind)) = rest.split_once(TIME_LIMIT) {
            said.push_str(before);
            let limit = stage.limit();
            said.push_str(&limit.map_or_else(|| self.no_limit(), |limit| self.limit_behind(before, limit)));
            rest = behind;
        }
        said + rest
    }

    /// A way out in words: “Sales accepts it, to SAL”.
    pub(crate) fn exit(self, review: &Review, exit: &Exit) -> String {
        let to = match exit.to {
            Some(ExitTo::Stage(id)) => review.stage(id).map(|stage| stage.abbreviation.to_string()),
            Some(ExitTo::Recycle) => Some(self.recycle()),
            Some(ExitTo::Disqualified) => Some(self.disqualified()),
            None => None,
        };
        let parts = [
            to.map(|to| self.to_stage(to)),
            exit.wait.map(|wait| self.days(wait.get())),
            exit.passes.map(|passes| self.at_most_times(passes.get())),
        ];
        let mut words = exit.text.to_string();
        for part in parts.into_iter().flatten() {
            words.push_str(", ");
            words.push_str(&part);
        }
        words
    }

    /// A step of escalation in words: “At 100% Jonas Weber is told”.
    pub(crate) fn step(self, workspace: &Workspace, step: &EscalationStep) -> String {
        let name = workspace.name_of(step.person);
        let role = step.role.as_str();
        let role = role
            .strip_prefix("The ")
            .map_or_else(|| role.to_owned(), |role| format!("the {role}"));
        let who = if name.is_empty() { role } else { name.to_owned() };
        let who = if who.is_empty() { self.nobody() } else { who };
        self.at_share(step.at.get(), who, self.act(step.act))
    }

    /// How a clock counts: “From the handover stamp, until the first attempt”.
    pub(crate) fn counting(self, clock: &Clock) -> String {
        let term = |text: &str, said: fn(Self, &str) -> String| {
            if text.is_empty() {
                String::new()
            } else {
                said(self, text)
            }
        };
        capitalised(&joined([
            &term(clock.starts.as_str(), |say, text| say.counted_from(text)),
            &term(clock.stops.as_str(), |say, text| say.counted_until(text)),
            &term(clock.pauses.as_str(), |say, text| say.paused_by(text)),
        ]))
    }

    /// Words as they stand inside a sentence: “Follow-up” is “follow-up”. German keeps the capitals, which nouns need.
    pub(crate) fn within(self, words: &str) -> String {
        match self.language {
            Language::English => lowered(words),
            Language::German => words.to_owned(),
        }
    }

    /// What came so often: “entry (3 times)”.
    pub(crate) fn as_often(self, what: String, count: usize) -> String {
        match count {
            1 => what,
            _ => self.several(what, count),
        }
    }

    /// Lines of a list run into one: “Students; competitors; tests”.
    pub(crate) fn run(self, lines: impl Iterator<Item = impl AsRef<str>>) -> String {
        listed(lines, |line| self.within(line))
    }

    /// What items are called, run into one as they are: “SAL; Marketing: 107 SQOs come from marketing”.
    pub(crate) fn run_of_names(self, names: impl Iterator<Item = impl AsRef<str>>) -> String {
        listed(names, str::to_owned)
    }
}

/// The parts that say something, with commas between.
pub(crate) fn joined<const N: usize>(parts: [&str; N]) -> String {
    let said: Vec<&str> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
    said.join(", ")
}

fn listed(lines: impl Iterator<Item = impl AsRef<str>>, later: impl Fn(&str) -> String) -> String {
    let mut listed = String::new();
    for line in lines {
        let line = line.as_ref().trim_end_matches('.');
        if listed.is_empty() {
            listed.push_str(line);
        } else {
            listed.push_str("; ");
            listed.push_str(&later(line));
        }
    }
    listed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_parts_leave_no_comma() {
        assert_eq!(joined(["a", "", "b"]), "a, b");
    }

    #[test]
    fn abbreviations_keep_their_capitals_in_a_run() {
        let lines = ["Students", "EU competitors", "Tests."];
        assert_eq!(listed(lines.iter(), lowered), "Students; EU competitors; tests");
        assert_eq!(capitalised("from the day"), "From the day");
    }
}
