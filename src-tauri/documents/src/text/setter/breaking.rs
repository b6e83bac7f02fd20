//! Breaking: where lines end. What belongs together stays on one line, no paragraph ends with one short word that the lines
//! above can give company, and hyphens are asked for only where a column gains from them.

use std::borrow::Cow;

use parley::layout::BreakReason;
use parley::{
    FontFamily, FontFeatures, InlineBox, InlineBoxKind, LineHeight, OverflowWrap, StyleProperty, TextWrapMode,
    VerticalAlign,
};

use super::super::gather::Gathered;
use super::{Setter, mark_gap, mark_size};
use crate::theme::{Face, Style};

/// A line of a narrow column filled less than this leaves room that hyphens would have used.
const RAGGED: f32 = 0.72;
/// The widest column, in sizes of its text, where words are parted for the sake of its edge.
const NARROW: f32 = 22.0;
/// A last line of one word shorter than this share of the width looks left over.
const SHORT: f32 = 0.3;
/// How much shorter the lines above it may become to give it company, tried in this order.
const EVENED: [f32; 5] = [0.96, 0.92, 0.88, 0.84, 0.8];
/// The longest paragraph that is evened out, in lines.
const MOST_EVENED: usize = 12;

impl Setter {
    /// Shapes `gathered` and breaks it into lines; the result stands in `self.layout`. In a column too narrow for what
    /// belongs together that parts at its space rather than inside a word.
    pub(super) fn lay_out(&mut self, gathered: &Gathered, style: &Style, width: f32) {
        self.break_lines(gathered, &gathered.binds, style, width);
        if !gathered.binds.is_empty() && self.cuts_words() {
            self.break_lines(gathered, &[], style, width);
        }
    }

    /// Whether a line ends inside a word that was too long for it.
    pub(super) fn cuts_words(&self) -> bool {
        let mut lines = self.layout.lines();
        lines.any(|line| line.break_reason() == BreakReason::Emergency)
    }

    fn break_lines(&mut self, gathered: &Gathered, binds: &[usize], style: &Style, width: f32) {
        let text = gathered.text.as_str();
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(style.leading)));
        builder.push_default(StyleProperty::LetterSpacing(style.tracking * style.size));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        if style.tabular {
            builder.push_default(StyleProperty::FontFeatures(FontFeatures::Source(Cow::Borrowed(
                "\"tnum\" 1",
            ))));
        }
        let families = |face: Face| {
            let stack = self.families.get(&face).map_or(&[][..], Vec::as_slice);
            StyleProperty::FontFamily(FontFamily::List(Cow::Borrowed(stack)))
        };
        builder.push_default(families(style.face));
        for stretch in &gathered.stretches {
            if stretch.face != style.face {
                builder.push(families(stretch.face), stretch.range.clone());
            }
            builder.push(StyleProperty::Brush(stretch.ink), stretch.range.clone());
        }
        for &at in binds {
            builder.push(StyleProperty::TextWrapMode(TextWrapMode::NoWrap), at..at + 1);
        }
        for (id, (index, _)) in gathered.marks.iter().enumerate() {
            builder.push_inline_box(InlineBox {
                id: id as u64,
                kind: InlineBoxKind::InFlow,
                index: *index,
                width: mark_size(style) + mark_gap(style),
                height: 1.0,
                baseline: None,
                vertical_align: VerticalAlign::BASELINE,
            });
        }
        builder.build_into(&mut self.layout, text);
        self.layout.break_all_lines(Some(width));
    }

    /// Breaks the lines that stand in `self.layout` a little shorter where the last of them holds one short word, as far as
    /// that takes no line more and cuts no word.
    pub(super) fn even_out(&mut self, gathered: &Gathered, width: f32) {
        let count = self.layout.len();
        if !(2..=MOST_EVENED).contains(&count) || !self.ends_short(gathered, width) {
            return;
        }
        for share in EVENED {
            self.layout.break_all_lines(Some(width * share));
            let cuts = self
                .layout
                .lines()
                .any(|line| line.break_reason() == BreakReason::Emergency);
            if cuts || self.layout.len() > count {
                break;
            }
            if !self.ends_short(gathered, width) {
                return;
            }
        }
        self.layout.break_all_lines(Some(width));
    }

    /// Whether the last line holds one short word that the line before it could have a companion for.
    fn ends_short(&self, gathered: &Gathered, width: f32) -> bool {
        let mut lines = self.layout.lines().rev();
        let (Some(last), Some(before)) = (lines.next(), lines.next()) else {
            return false;
        };
        let (metrics, words) = (last.metrics(), gathered.text[last.text_range()].trim());
        before.break_reason() == BreakReason::Regular
            && metrics.advance - metrics.hanging_advance < SHORT * width
            && !words.contains(char::is_whitespace)
    }

    /// Whether the lines just broken would gain from hyphens: a word was cut anywhere, or a narrow column has a deep edge.
    pub(super) fn wants_hyphens(&self, style: &Style, width: f32) -> bool {
        let narrow = style.hyphens && width < NARROW * style.size;
        self.layout.lines().any(|line| {
            let metrics = line.metrics();
            match line.break_reason() {
                BreakReason::Emergency => true,
                BreakReason::Regular => narrow && metrics.advance - metrics.hanging_advance < RAGGED * width,
                BreakReason::None | BreakReason::Explicit => false,
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{setter, words};
    use super::*;
    use crate::model::{Inline, Role};

    #[test]
    fn a_last_line_is_no_lone_word_where_the_lines_above_can_spare_one() {
        let text = "How many leads have to arrive in each month, for deals that close in the quarter; months before it are pale.";
        for width in 100..420_u16 {
            let set = setter().set(&[Inline::plain(text)], Role::Body, f32::from(width));
            let last = set.last().expect("lines");
            let lone = !words(&set).last().is_some_and(|line| line.contains(' '));
            assert!(
                !lone || last.width >= SHORT * f32::from(width) || set.len() == 2,
                "{width}: {:?}",
                words(&set)
            );
        }
    }

    #[test]
    fn no_line_ends_between_a_number_and_its_unit() {
        let text = "Held on 21 January 2027 for 30 minutes, worth USD 4,494,000 and no e-mail";
        let set = |width: u16| words(&setter().set(&[Inline::plain(text)], Role::Body, f32::from(width)));
        for width in 84..300 {
            let lines = set(width);
            for line in &lines {
                let end = line.rsplit(' ').next();
                assert!(!matches!(end, Some("21" | "30" | "USD" | "e-")), "{width}: {lines:?}");
            }
            assert_eq!(lines.join(" "), text);
        }
        assert!(
            set(66).contains(&"4,494,000".to_owned()),
            "what does not fit parts at its space: {:?}",
            set(66)
        );
    }
}
