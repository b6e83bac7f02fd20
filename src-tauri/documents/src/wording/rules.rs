//! Scores, points and fields in the language of the document. The rules themselves are written the same in every language.

use domain::rule::{Decay, DecayKind, FieldKind, Number};
use domain::{Axis, Counts, Filled, Language};

use super::Wording;

impl Wording<'_> {
    /// A number of points: “12.5”, “12,5”.
    pub(crate) fn number_of(self, number: Number) -> String {
        match self.language {
            Language::English => number.to_string(),
            Language::German => number.to_string().replace('.', ","),
        }
    }

    /// What is scored.
    pub(crate) fn axis(self, axis: Axis) -> &'static str {
        match axis {
            Axis::Fit => self.pick("Fit", "Passung"),
            Axis::Engagement => self.pick("Engagement", "Interesse"),
        }
    }

    /// How points lose worth: “halved every 30 days since Last visit”.
    pub(crate) fn decay(self, decay: &Decay) -> String {
        let days = match decay.days {
            1 => self.one_day(),
            days => self.days(days),
        };
        match decay.kind {
            DecayKind::Halved if decay.days == 1 => self.halved_daily(&decay.since),
            DecayKind::Halved => self.halved_every(days, &decay.since),
            DecayKind::Ends => self.given_for(days, &decay.since),
        }
    }

    /// What a field holds.
    pub(crate) fn field_kind(self, kind: FieldKind) -> &'static str {
        match kind {
            FieldKind::Number => self.pick("Number", "Zahl"),
            FieldKind::Text => self.pick("Text", "Text"),
            FieldKind::Date => self.pick("Date", "Datum"),
            FieldKind::YesNo => self.pick("Yes or no", "Ja oder nein"),
            FieldKind::List => self.pick("List", "Liste"),
        }
    }

    /// What the numbers of a field count; empty for plain ones.
    pub(crate) fn counts(self, counts: Counts) -> String {
        let unit = match counts {
            Counts::Plain => return String::new(),
            Counts::Percent => "%",
            Counts::Days => self.pick("days", "Tagen"),
            Counts::Hours => self.pick("hours", "Stunden"),
            Counts::Money => return self.in_unit(self.currency),
        };
        self.in_unit(unit)
    }

    /// When a field has the value that an export shows.
    pub(crate) fn filled(self, filled: Filled) -> &'static str {
        match filled {
            Filled::AtEntry => self.pick("fixed at entry", "steht beim Eingang fest"),
            Filled::Current => self.pick("as of the export", "Stand des Exports"),
            Filled::After => self.pick("filled after", "später gefüllt"),
        }
    }
}
