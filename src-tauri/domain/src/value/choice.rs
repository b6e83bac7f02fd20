//! Choices from a short list: text outside, an enum inside, and nothing in between.

/// Declares an enum whose values are written as a fixed word in SQL, JSON and commands, and shown by a label.
macro_rules! choices {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal, $label:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $word)] $variant,)+
        }

        impl $name {
            /// All values, in their order on screen.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The fixed word used in the store, in JSON and in commands.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The words shown to people.
            pub fn label(self) -> &'static str {
                match self { $(Self::$variant => $label),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::Fault;

            fn from_str(text: &str) -> Result<Self, crate::Fault> {
                <Self as crate::Typed>::read(text, stringify!($name))
            }
        }

        impl crate::Typed for $name {
            fn read(text: &str, what: &'static str) -> Result<Self, crate::Fault> {
                let given = crate::clean(text);
                Self::ALL
                    .iter()
                    .copied()
                    .find(|c| c.word() == given || c.label().eq_ignore_ascii_case(&given))
                    .ok_or_else(|| crate::Fault::Unreadable {
                        what,
                        given: crate::fault::shortened(&given),
                        example: concat!("one of: ", $($word, " "),+),
                    })
            }

            fn show(&self) -> String {
                self.word().into()
            }

            fn said(&self) -> String {
                crate::value::lowered(self.label())
            }
        }
    };
}

pub(crate) use choices;
