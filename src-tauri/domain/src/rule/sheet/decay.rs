//! How points lose worth, as a form to fill in: in which way, after how many days, counted from which date.

use serde::{Deserialize, Serialize};

use crate::fault::{Fault, shortened};
use crate::rule::{Decay, DecayKind, DecayText, Dictionary, read_decay};
use crate::value::{Typed, choices, clean};

choices! {
    /// A part of the form.
    DecayPart {
        /// After how many days.
        Days = "days", "Days";
        /// Counted from which date.
        Since = "since", "Since";
    }
}

/// The form, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct DecaySheet {
    /// In which way; nothing where points keep their worth.
    pub kind: Option<DecayKind>,
    /// The days in digits.
    pub days: String,
    /// The name of a field.
    pub since: String,
}

impl DecaySheet {
    /// The most days that can be counted, as in the language.
    const MOST_DAYS: u32 = 36_500;

    /// The form that says the same.
    pub fn of(decay: &Decay) -> Self {
        Self {
            kind: Some(decay.kind),
            days: decay.days.to_string(),
            since: decay.since.clone(),
        }
    }

    /// Reads the form; nothing where points keep their worth.
    ///
    /// # Errors
    /// The part that is wrong, and the [`Fault`] that says why.
    pub fn read(&self, names: &Dictionary) -> Result<Option<DecayText>, (DecayPart, Fault)> {
        let Some(kind) = self.kind else { return Ok(None) };
        let days = self.read_days().map_err(|fault| (DecayPart::Days, fault))?;
        let since = clean(&self.since);
        if since.is_empty() {
            let what = "The date that days are counted from";
            return Err((DecayPart::Since, Fault::Empty { what }));
        }
        let text = DecayText::from(Decay { kind, days, since }).show();
        let read = read_decay(&text, names);
        let read = read.map_err(|misread| (DecayPart::Since, Fault::misread("Since", &text, misread)))?;
        Ok(Some(read))
    }

    fn read_days(&self) -> Result<u32, Fault> {
        let (what, typed) = ("The number of days", clean(&self.days));
        if typed.is_empty() {
            return Err(Fault::Empty { what });
        }
        let days: u32 = typed.parse().map_err(|_| Fault::Unreadable {
            what,
            given: shortened(&typed),
            example: "30",
        })?;
        if (1..=Self::MOST_DAYS).contains(&days) {
            Ok(days)
        } else {
            let high = i64::from(Self::MOST_DAYS);
            Err(Fault::OutOfRange { what, low: 1, high })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::FieldKind;

    fn names() -> Dictionary {
        let mut names = Dictionary::default();
        names.add_field("Last visit", FieldKind::Date, None);
        names.add_field("Industry", FieldKind::Text, None);
        names
    }

    fn filled(kind: DecayKind, days: &str, since: &str) -> Result<String, (DecayPart, String)> {
        let sheet = DecaySheet {
            kind: Some(kind),
            days: days.into(),
            since: since.into(),
        };
        match sheet.read(&names()) {
            Ok(decay) => Ok(decay.map(|decay| decay.show()).unwrap_or_default()),
            Err((part, fault)) => Err((part, fault.to_string())),
        }
    }

    #[test]
    fn a_form_becomes_the_text_and_back() {
        let text = filled(DecayKind::Halved, " 30 ", "last visit").expect("whole");
        assert_eq!(text, "HALVED EVERY 30 DAYS SINCE [Last visit]");
        let decay = DecayText::parse(&text).expect("readable");
        let sheet = DecaySheet::of(decay.decay());
        assert_eq!(sheet.read(&names()), Ok(Some(decay)));
        assert_eq!(DecaySheet::default().read(&names()), Ok(None));
    }

    #[test]
    fn what_is_wrong_is_said_of_its_part() {
        let wrong = |days, since| filled(DecayKind::Ends, days, since).expect_err("wrong");
        assert_eq!(
            wrong("", "Last visit"),
            (DecayPart::Days, "The number of days can't be empty.".into())
        );
        assert_eq!(wrong("a week", "Last visit").0, DecayPart::Days);
        assert_eq!(
            wrong("0", "Last visit"),
            (
                DecayPart::Days,
                "The number of days must be between 1 and 36500.".into()
            )
        );
        assert_eq!(wrong("30", "").0, DecayPart::Since);
        let (part, said) = wrong("30", "Industry");
        assert_eq!(part, DecayPart::Since);
        assert!(said.contains("[Industry] is a text"), "{said}");
    }
}
