//! How each role is set: face, size, leading, tracking, colour and the space above it.

use serde::{Deserialize, Serialize};

use super::{Colour, palette};
use crate::model::Role;

/// The faces a document is set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Face {
    /// Inter Regular: labels, text, figures.
    Sans,
    /// Inter SemiBold: names and headings of parts.
    SansStrong,
    /// Source Serif 4, text size: statements.
    Serif,
    /// Source Serif 4 Italic, text size: questions.
    SerifItalic,
    /// Source Serif 4 Subhead: the sentence a page is about.
    SerifSubhead,
    /// Source Serif 4 Display: titles.
    SerifDisplay,
    /// One of the fonts given for what the others don't have, by its place among them.
    Fallback(u8),
}

impl Face {
    /// The faces we ship, in the order of their numbers.
    pub const OURS: [Self; 6] = [
        Self::Sans,
        Self::SansStrong,
        Self::Serif,
        Self::SerifItalic,
        Self::SerifSubhead,
        Self::SerifDisplay,
    ];

    /// Its number: ours from 0, then the fallback in its order.
    pub fn number(self) -> usize {
        match self {
            Self::Sans => 0,
            Self::SansStrong => 1,
            Self::Serif => 2,
            Self::SerifItalic => 3,
            Self::SerifSubhead => 4,
            Self::SerifDisplay => 5,
            Self::Fallback(index) => Self::OURS.len() + usize::from(index),
        }
    }
}

/// How a role is set. Sizes in points, tracking in em.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// The face.
    pub face: Face,
    /// The size.
    pub size: f32,
    /// The distance from baseline to baseline.
    pub leading: f32,
    /// Space added between letters.
    pub tracking: f32,
    /// The colour.
    pub colour: Colour,
    /// The space above, dropped at the top of a page or cell.
    pub before: f32,
    /// The space below.
    pub after: f32,
    /// The widest it runs, so that lines stay readable.
    pub measure: f32,
    /// Whether digits share one width.
    pub tabular: bool,
    /// Whether words may be parted for the sake of a narrow column's edge.
    pub hyphens: bool,
}

/// How `role` is set.
pub fn style(role: Role) -> Style {
    let sans = |size, leading, colour| Style {
        face: Face::Sans,
        size,
        leading,
        tracking: -0.002,
        colour,
        before: 0.0,
        after: 0.0,
        measure: f32::INFINITY,
        tabular: false,
        hyphens: matches!(
            role,
            Role::Statement | Role::Question | Role::Open | Role::Body | Role::Detail | Role::Note | Role::Change
        ),
    };
    let serif = |face, size, leading, tracking| Style {
        face,
        size,
        leading,
        tracking,
        ..sans(size, leading, palette::INK)
    };
    match role {
        Role::CoverTitle => Style {
            before: 30.0,
            after: 8.0,
            ..serif(Face::SerifDisplay, 56.0, 60.0, -0.022)
        },
        Role::CoverText => serif(Face::Serif, 16.0, 24.0, 0.0),
        Role::CoverDetail => Style {
            measure: 340.0,
            ..sans(10.5, 16.0, palette::SECOND)
        },
        Role::Title => Style {
            before: 34.0,
            after: 6.0,
            ..serif(Face::SerifDisplay, 25.0, 29.0, -0.010)
        },
        Role::Subtitle => Style {
            face: Face::SansStrong,
            before: 14.0,
            after: 4.0,
            ..sans(11.0, 15.0, palette::INK)
        },
        Role::Lead => Style {
            before: 6.0,
            after: 10.0,
            ..serif(Face::SerifSubhead, 17.5, 23.0, -0.003)
        },
        Role::Statement => Style {
            before: 1.0,
            after: 8.0,
            measure: 440.0,
            ..serif(Face::Serif, 12.5, 17.0, 0.0)
        },
        Role::Signature => serif(Face::SerifItalic, 17.0, 22.0, -0.004),
        Role::Question => Style {
            before: 4.0,
            after: 8.0,
            measure: 440.0,
            colour: palette::SECOND,
            ..serif(Face::SerifItalic, 12.5, 17.0, 0.0)
        },
        Role::Open => Style {
            before: 2.0,
            colour: palette::SECOND,
            ..serif(Face::SerifItalic, 10.5, 13.0, 0.0)
        },
        Role::Intro => Style {
            before: 2.0,
            after: 14.0,
            measure: 430.0,
            ..sans(10.5, 15.0, palette::SECOND)
        },
        Role::Body => Style {
            before: 2.5,
            measure: 440.0,
            ..sans(10.0, 14.0, palette::INK)
        },
        Role::Entry => Style {
            before: 3.0,
            face: Face::SansStrong,
            ..sans(10.5, 14.5, palette::INK)
        },
        Role::Detail => Style {
            before: 1.0,
            measure: 440.0,
            ..sans(9.0, 12.5, palette::INK)
        },
        Role::DetailEntry => Style {
            before: 2.0,
            face: Face::SansStrong,
            ..sans(9.0, 12.5, palette::INK)
        },
        Role::Label => Style {
            before: 4.0,
            tracking: 0.002,
            ..sans(8.5, 12.0, palette::THIRD)
        },
        Role::Key => sans(8.5, 11.5, palette::THIRD),
        Role::Note => Style {
            before: 2.0,
            after: 4.0,
            measure: 440.0,
            ..sans(9.0, 12.5, palette::SECOND)
        },
        Role::Change => Style {
            before: 4.0,
            ..sans(9.0, 12.0, palette::CHANGE)
        },
        Role::Figure => Style {
            tabular: true,
            ..sans(10.0, 14.5, palette::INK)
        },
        Role::BigFigure => Style {
            tabular: true,
            ..serif(Face::SerifSubhead, 14.5, 19.0, 0.0)
        },
        Role::Contents => sans(10.5, 15.0, palette::INK),
        Role::Running => Style {
            tabular: true,
            ..sans(8.5, 12.0, palette::THIRD)
        },
        Role::Side => Style {
            face: Face::SansStrong,
            tracking: 0.16,
            ..sans(30.0, 34.0, palette::PALE)
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_colour_is_readable_on_white() {
        use Role::*;
        let roles = [
            Open,
            CoverTitle,
            CoverText,
            CoverDetail,
            Title,
            Subtitle,
            Lead,
            Statement,
            Signature,
            Question,
            Intro,
            Body,
            Detail,
            Entry,
            DetailEntry,
            Label,
            Key,
            Note,
            Change,
            Figure,
            BigFigure,
            Contents,
            Running,
        ];
        for role in roles {
            let contrast = style(role).colour.contrast_on_white();
            assert!(
                contrast >= 4.5,
                "{role:?} has a contrast of {contrast:.2}, less than 4.5"
            );
        }
        assert!(
            palette::PALE.contrast_on_white() < 4.5,
            "the measure tells pale from dark"
        );
    }
}
