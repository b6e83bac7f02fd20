//! The fixed words of the documents, English and German side by side, a file for each part of the documents.

mod agreement;
mod asked;
mod cost;
mod frame;
mod plan;
mod record;
mod rules;
mod sections;
mod signing;
mod stages;
mod terms;
mod weekly;

pub(super) use terms::Term;

/// Declares fixed words as functions of [`Wording`](super::Wording): `name(arguments) = "English", "German";`.
macro_rules! fixed {
    ($($name:ident($($argument:ident),*) = $english:literal, $german:literal;)+) => {
        impl $crate::wording::Wording<'_> {
            $(
                #[doc = $english]
                pub(crate) fn $name(self $(, $argument: impl std::fmt::Display)*) -> String {
                    match self.language {
                        domain::Language::English => format!($english),
                        domain::Language::German => format!($german),
                    }
                }
            )+
        }
    };
}

use fixed;
