//! Fields of nouns: each has a name for programs, a label for people, and reads and shows its value as text.
//!
//! One table per noun gives the enum of its fields with `get` and `set`, so that editing, drafts, undo names, change
//! marks and messages all speak of the same field by the same word.

/// Declares the fields of a noun: `Variant = "name", "Label" => member;`.
macro_rules! fields {
    ($(#[$doc:meta])* $field:ident of $noun:ident { $($variant:ident = $name:literal, $label:literal => $($member:ident).+;)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $field { $(#[doc = $label] $variant,)+ }

        impl $field {
            /// All fields, in reading order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in paths and commands.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// The words shown to people.
            pub fn label(self) -> &'static str {
                match self { $(Self::$variant => $label),+ }
            }

            /// The field with this name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|f| f.name() == name)
            }
        }

        impl $noun {
            /// The field's value as the text that reads back to it.
            pub fn get(&self, field: $field) -> String {
                match field { $($field::$variant => crate::Typed::show(&self.$($member).+)),+ }
            }

            /// Reads a text into the field.
            ///
            /// # Errors
            /// The [`Fault`](crate::Fault) that says what is wrong with the text; nothing has changed then.
            pub fn set(&mut self, field: $field, text: &str) -> Result<(), crate::Fault> {
                match field {
                    $($field::$variant => self.$($member).+ = crate::Typed::read(text, field.label())?),+
                }
                Ok(())
            }

            /// A text of the field as people say it; what can't be read is said as it stands.
            pub(crate) fn said(&self, field: $field, text: &str) -> String {
                fn of<T: crate::Typed>(_: &T, what: &'static str, text: &str) -> String {
                    T::read(text, what).map_or_else(|_| text.to_owned(), |value| value.said())
                }
                match field { $($field::$variant => of(&self.$($member).+, field.label(), text)),+ }
            }

            /// What the field's value points to.
            pub(crate) fn refers(&self, field: $field) -> crate::value::Refers {
                fn of<T: crate::Typed>(_: &T) -> crate::value::Refers { T::REFERS }
                match field { $($field::$variant => of(&self.$($member).+)),+ }
            }
        }
    };
}

pub(crate) use fields;

/// Makes an identity a field value: an identity as text, or nothing.
macro_rules! reference {
    ($id:ty, $refers:expr, $example:literal) => {
        impl crate::Typed for $id {
            const REFERS: crate::value::Refers = $refers;

            fn read(text: &str, what: &'static str) -> Result<Self, crate::Fault> {
                crate::clean(text).parse().map_err(|_| crate::Fault::Unreadable {
                    what,
                    given: crate::fault::shortened(text),
                    example: $example,
                })
            }

            fn show(&self) -> String {
                self.to_string()
            }
        }
    };
}

pub(crate) use reference;
