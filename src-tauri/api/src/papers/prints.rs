//! What tells one page from another: a page whose print is known need not be drawn and sent again.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use ::documents::flow::{Item, Page};
use ::documents::text::PathStep;

/// The print of a page: pages that look the same and lead to the same fields have the same one. It is only ever compared
/// within one run of the program.
pub(super) fn print_of(page: &Page) -> String {
    let mut hasher = DefaultHasher::new();
    for item in &page.items {
        match item {
            Item::Glyphs { run, y, .. } => {
                (0_u8, run.face, &run.text).hash(&mut hasher);
                hash_colour(run.colour, &mut hasher);
                places(&[run.x, *y, run.size], &mut hasher);
                for glyph in &run.glyphs {
                    glyph.id.hash(&mut hasher);
                    places(&[glyph.x, glyph.rise], &mut hasher);
                }
            }
            Item::Rect {
                x,
                y,
                width,
                height,
                colour,
                ..
            } => {
                1_u8.hash(&mut hasher);
                hash_colour(*colour, &mut hasher);
                places(&[*x, *y, *width, *height], &mut hasher);
            }
            Item::Path {
                steps, fill, stroke, ..
            } => {
                (2_u8, fill.is_some(), stroke.is_some()).hash(&mut hasher);
                fill.iter().for_each(|colour| hash_colour(*colour, &mut hasher));
                if let Some((colour, width)) = stroke {
                    hash_colour(*colour, &mut hasher);
                    places(&[*width], &mut hasher);
                }
                for step in steps {
                    std::mem::discriminant::<PathStep>(step).hash(&mut hasher);
                    for (x, y) in step.points() {
                        places(&[x, y], &mut hasher);
                    }
                }
            }
        }
    }
    for field in &page.fields {
        field.source.hash(&mut hasher);
        let area = field.area;
        places(&[area.x, area.y, area.width, area.height], &mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

fn places(numbers: &[f32], hasher: &mut DefaultHasher) {
    numbers.iter().for_each(|number| number.to_bits().hash(hasher));
}

fn hash_colour(colour: ::documents::theme::Colour, hasher: &mut DefaultHasher) {
    (colour.0, colour.1, colour.2).hash(hasher);
}

#[cfg(test)]
mod tests {
    use ::documents::lay_out;
    use ::documents::model::{Block, Role};

    use super::print_of;
    use crate::papers::specimen;

    fn prints(words: [&str; 2]) -> Vec<String> {
        let text = |words: &str| Block::text(Role::Body, words);
        let document = specimen::document(vec![text(words[0]), Block::PageBreak, text(words[1])]);
        lay_out(&document).pages.iter().map(print_of).collect()
    }

    #[test]
    fn a_page_keeps_its_print_until_something_on_it_changes() {
        let before = prints(["one", "two"]);
        assert_eq!(before.len(), 2);
        assert_ne!(before[0], before[1]);
        assert_eq!(prints(["one", "two"]), before);
        let after = prints(["one", "too"]);
        assert_eq!(after[0], before[0], "the first page says what it said");
        assert_ne!(after[1], before[1]);
    }
}
