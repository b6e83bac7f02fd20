//! Time zones by their IANA names, so that a time limit is exact on the days the clocks change.

use std::fmt;

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::as_text;
use crate::fault::{Fault, shortened};
use crate::value::{Typed, clean};

/// A time zone of the IANA database, such as `Europe/Berlin`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
pub struct Zone(Tz);

impl Zone {
    /// The zone's rules.
    pub fn rules(self) -> Tz {
        self.0
    }
}

impl Typed for Zone {
    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        let text = clean(text);
        Tz::from_str_insensitive(&text)
            .map(Self)
            .map_err(|_| Fault::Unreadable {
                what,
                given: shortened(&text),
                example: "Europe/Berlin",
            })
    }

    fn show(&self) -> String {
        self.0.name().to_owned()
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name())
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

as_text!(Zone: "Time zone");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_read_by_their_names_and_nothing_else_does() {
        for (given, shown) in [
            ("Europe/Berlin", "Europe/Berlin"),
            ("utc", "UTC"),
            ("america/new_york", "America/New_York"),
        ] {
            assert_eq!(
                Zone::read(given, "Time zone").map(|zone| zone.show()),
                Ok(shown.into()),
                "{given}"
            );
        }
        for given in ["", "Berlin", "UTC+1", "Europe/Atlantis"] {
            assert!(Zone::read(given, "Time zone").is_err(), "{given:?} must be refused");
        }
    }
}
