//! One figure a week over the 13 weeks of a quarter.

use serde::{Deserialize, Serialize};

use crate::fault::{Fault, shortened};
use crate::value::{Figure, Typed};

macro_rules! weeks {
    ($($week:ident)+) => {
        /// The figures of the weeks, none where nothing was typed.
        ///
        /// Written as “64% / 66% / …”, week after week up to the last one known.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct Weeks {
            $(
                #[doc = concat!("Week ", stringify!($week), ".")]
                pub $week: Option<Figure>,
            )+
        }

        impl Weeks {
            /// The figures from the first week to the last.
            pub fn all(&self) -> [Option<Figure>; Self::COUNT] {
                [$(self.$week),+]
            }
        }

        impl TryFrom<String> for Weeks {
            type Error = Fault;

            fn try_from(text: String) -> Result<Self, Fault> {
                let what = "Week";
                let mut parts = text.split('/');
                let weeks = Self { $($week: Typed::read(parts.next().unwrap_or_default(), what)?,)+ };
                match parts.next() {
                    None => Ok(weeks),
                    Some(_) => Err(Fault::Unreadable { what, given: shortened(&text), example: "at most 13 figures" }),
                }
            }
        }
    };
}

weeks! { w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12 w13 }

impl Weeks {
    /// Weeks of a quarter.
    pub const COUNT: usize = 13;
}

impl From<Weeks> for String {
    fn from(weeks: Weeks) -> Self {
        let shown = weeks.all().map(|week| week.show()).join(" / ");
        shown.trim_end_matches([' ', '/']).to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_read_back_with_gaps_between_them() {
        for text in [
            "",
            "64% / 66%",
            " /  / 12",
            "1 / 2 / 3 / 4 / 5 / 6 / 7 / 8 / 9 / 10 / 11 / 12 / 13",
        ] {
            let weeks = Weeks::try_from(text.to_owned()).expect("readable");
            assert_eq!(String::from(weeks), text);
        }
        assert!(Weeks::try_from("1 / ".repeat(13) + "14").is_err());
    }
}
