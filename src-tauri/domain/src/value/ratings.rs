//! Ratings from 0 to 10, as people paste them; no names are kept.

use serde::{Deserialize, Serialize};

use super::as_text;
use crate::fault::{Fault, shortened};
use crate::value::{Typed, clean};

/// The most answers that are kept.
const MOST: usize = 500;

/// Answers from 0 to 10, in the order given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ratings(Vec<u8>);

impl Ratings {
    /// The answers, each 0 to 10.
    pub fn all(&self) -> &[u8] {
        &self.0
    }
}

impl Typed for Ratings {
    /// Reads `9 10 7`, one a line or separated by commas.
    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        let text = clean(text);
        let parts = text.split(|c: char| c.is_whitespace() || [',', ';'].contains(&c));
        let ratings: Result<Vec<u8>, Fault> = parts
            .filter(|part| !part.is_empty())
            .map(|part| {
                let unreadable = || Fault::Unreadable {
                    what,
                    given: shortened(part),
                    example: "9 10 7, each from 0 to 10",
                };
                part.parse::<u8>()
                    .ok()
                    .filter(|rating| *rating <= 10)
                    .ok_or_else(unreadable)
            })
            .collect();
        let ratings = ratings?;
        if ratings.len() > MOST {
            return Err(Fault::TooMany {
                what: "answers",
                limit: MOST,
            });
        }
        Ok(Self(ratings))
    }

    fn show(&self) -> String {
        self.0.iter().map(u8::to_string).collect::<Vec<_>>().join(" ")
    }
}

as_text!(Ratings: "Ratings");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_list_is_read_however_it_is_separated() {
        let read = |text| Ratings::read(text, "Ratings").map(|ratings| ratings.show());
        assert_eq!(read("9, 10\n7;0"), Ok("9 10 7 0".into()));
        assert_eq!(read(""), Ok(String::new()));
        assert!(read("11").is_err());
        assert!(read("nine").is_err());
        assert!(read("-1").is_err());
    }
}
