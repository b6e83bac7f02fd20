//! The fonts of this machine, for characters that ours don't have.

use std::sync::OnceLock;

use documents::text::drawn_by;
use fontdb::{Database, FaceInfo, ID, Style, Weight};

/// So many fonts stand behind ours at most; a company that writes in more scripts than that has yet to be met.
const MOST: usize = 8;

/// The fonts installed here, looked for when one is needed first.
#[derive(Default)]
pub(super) struct Installed(OnceLock<Database>);

impl Installed {
    /// Font files that draw these characters, as far as there are any.
    pub(super) fn for_characters(&self, wanted: &[char]) -> Vec<Vec<u8>> {
        let fonts = self.0.get_or_init(|| {
            let mut fonts = Database::new();
            fonts.load_system_fonts();
            fonts
        });
        chosen(fonts, wanted)
    }
}

/// The fewest fonts that draw the characters, found one after the other: each draws the most of what is left, and of
/// several that do, the one that stands best beside ours. The same fonts are chosen whatever order they are read in.
fn chosen(fonts: &Database, wanted: &[char]) -> Vec<Vec<u8>> {
    // Of a collection only the first font can be set.
    let upright = fonts
        .faces()
        .filter(|face| face.index == 0 && face.style == Style::Normal);
    let mut candidates: Vec<(Beside, ID, Vec<char>)> = upright
        .filter_map(|face| {
            let drawn = fonts.with_face_data(face.id, |file, _| drawn_by(file, wanted))?;
            (!drawn.is_empty()).then(|| (Beside::of(face), face.id, drawn))
        })
        .collect();
    candidates.sort_unstable_by(|(one, ..), (other, ..)| one.cmp(other));
    let mut files = Vec::new();
    while files.len() < MOST {
        // The first of those that draw the most.
        let next = candidates.iter().rev().max_by_key(|(.., drawn)| drawn.len());
        let Some((_, id, drawn)) = next.filter(|(.., drawn)| !drawn.is_empty()) else {
            break;
        };
        let drawn = drawn.clone();
        files.extend(fonts.with_face_data(*id, |file, _| file.to_vec()));
        for (.., left) in &mut candidates {
            left.retain(|c| !drawn.contains(c));
        }
    }
    files
}

/// How well a font stands beside ours, the best first: a regular weight, a sans, then by name.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Beside {
    from_regular: u16,
    serif: bool,
    name: String,
}

impl Beside {
    fn of(face: &FaceInfo) -> Self {
        Self {
            from_regular: face.weight.0.abs_diff(Weight::NORMAL.0),
            serif: !face.post_script_name.contains("Sans"),
            name: face.post_script_name.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    /// The fonts that documents are tested with, read forwards or backwards.
    fn fonts(backwards: bool) -> Database {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../documents/tests/fonts");
        let listed = std::fs::read_dir(folder).expect("there");
        let mut files: Vec<PathBuf> = listed.map(|entry| entry.expect("readable").path()).collect();
        files.retain(|file| file.extension().is_some_and(|ending| ending == "ttf"));
        files.sort();
        if backwards {
            files.reverse();
        }
        let mut fonts = Database::new();
        for file in files {
            fonts.load_font_file(file).expect("a font");
        }
        fonts
    }

    #[test]
    fn a_font_is_chosen_for_each_script_and_none_for_what_nobody_draws() {
        let fonts = fonts(false);
        let count = |text: &str| chosen(&fonts, &text.chars().collect::<Vec<_>>()).len();
        assert_eq!(count("ב"), 1);
        assert_eq!(count("בم"), 2);
        assert_eq!(count("\u{10ffff}"), 0);
        assert_eq!(count(""), 0);
    }

    #[test]
    fn the_same_fonts_are_chosen_whatever_order_they_were_found_in() {
        let wanted: Vec<char> = "בمل".chars().collect();
        let chosen = [false, true].map(|backwards| chosen(&fonts(backwards), &wanted));
        assert_eq!(chosen[0].len(), 2);
        assert_eq!(chosen[0], chosen[1]);
        assert_eq!(
            drawn_by(&chosen[0][0], &wanted),
            ['م', 'ل'],
            "the font that draws the most comes first"
        );
    }
}
