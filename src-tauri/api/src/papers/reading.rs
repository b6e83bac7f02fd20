//! What can be read on a page, with its place: lines to select, paragraphs to listen to, words to find.

use ::documents::flow::{Area, Item, Node, Page, Pages, Tag};

use crate::view::{Match, PageArea, TextLine};

/// A hyphen that is only drawn where a line ends.
const SOFT: char = '\u{ad}';
/// Letters further apart than this, in points, are not of one word.
const GAP: f32 = 1.0;
/// The longest text that is looked for, in characters.
const LONGEST: usize = 200;
/// The longest name of a field's area, in characters.
const LONGEST_NAME: usize = 60;
/// How many places are shown at most.
const MOST: usize = 1_000;

/// What one glyph stands for.
struct Letter<'a> {
    text: &'a str,
    area: Area,
    baseline: f32,
}

/// What stands together and is read in one go: a paragraph, a cell, a heading.
struct Passage<'a> {
    node: usize,
    letters: Vec<Letter<'a>>,
}

/// The passages of a page in reading order; what repeats on every page is left out.
fn passages<'a>(page: &'a Page, nodes: &[Node]) -> Vec<Passage<'a>> {
    let mut found: Vec<Passage<'a>> = Vec::new();
    for item in &page.items {
        let Item::Glyphs {
            run,
            y,
            node: Some(node),
        } = item
        else {
            continue;
        };
        let node = spoken(nodes, *node);
        if found.last().is_none_or(|last| last.node != node) {
            found.push(Passage {
                node,
                letters: Vec::new(),
            });
        }
        let Some(passage) = found.last_mut() else { continue };
        let (line, ends) = (item.area(), run.glyphs.iter().skip(1).map(|glyph| glyph.x));
        for ((glyph, text), end) in run.glyphs_with_text().zip(ends.chain([run.width])) {
            let area = Area {
                x: run.x + glyph.x,
                width: (end - glyph.x).max(0.0),
                ..line
            };
            passage.letters.push(Letter {
                text,
                area,
                baseline: *y,
            });
        }
    }
    found
}

/// The node that is read in one go: words in another language and links are part of their paragraph.
fn spoken(nodes: &[Node], node: usize) -> usize {
    match (&nodes[node].tag, nodes[node].parent) {
        (Tag::Span | Tag::Link(_), Some(parent)) => spoken(nodes, parent),
        _ => node,
    }
}

impl Passage<'_> {
    /// The characters, each with its letter: lines joined by a space or, at a hyphen, by nothing.
    fn characters(&self) -> Vec<(char, usize)> {
        let mut out: Vec<(char, usize)> = Vec::new();
        for (index, letter) in self.letters.iter().enumerate() {
            let before = index.checked_sub(1).map(|before| &self.letters[before]);
            let apart = before.is_some_and(|before| {
                let far = letter.area.x - (before.area.x + before.area.width);
                before.baseline != letter.baseline && !before.text.ends_with(SOFT)
                    || far.abs() > GAP && before.baseline == letter.baseline
            });
            if apart && out.last().is_some_and(|(last, _)| *last != ' ') {
                out.push((' ', index - 1));
            }
            for c in letter.text.chars().filter(|c| *c != SOFT) {
                let c = if c.is_whitespace() { ' ' } else { c };
                if c != ' ' || out.last().is_some_and(|(last, _)| *last != ' ') {
                    out.push((c, index));
                }
            }
        }
        out
    }

    fn text(&self) -> String {
        self.characters().into_iter().map(|(c, _)| c).collect()
    }

    /// The areas of some of its letters, one a line.
    fn areas(&self, letters: impl Iterator<Item = usize>) -> Vec<PageArea> {
        let mut out: Vec<(f32, PageArea)> = Vec::new();
        for letter in letters.map(|index| &self.letters[index]) {
            let right = letter.area.x + letter.area.width;
            match out.last_mut() {
                Some((line, area)) if *line == letter.baseline => {
                    let end = right.max(area.x + area.width);
                    area.x = area.x.min(letter.area.x);
                    area.width = end - area.x;
                }
                _ => out.push((letter.baseline, PageArea::from(letter.area))),
            }
        }
        out.into_iter().map(|(_, area)| area).collect()
    }
}

/// A page as it is read: worked out once for its lines, its paragraphs and the names of its fields.
pub(crate) struct Reading<'a> {
    nodes: &'a [Node],
    passages: Vec<Passage<'a>>,
    /// What each passage says.
    texts: Vec<String>,
}

impl<'a> Reading<'a> {
    /// Reads a page.
    pub(crate) fn of(page: &'a Page, nodes: &'a [Node]) -> Self {
        let passages = passages(page, nodes);
        let texts = passages.iter().map(|passage| passage.text().trim().to_owned());
        Self {
            nodes,
            texts: texts.collect(),
            passages,
        }
    }

    /// The lines, to be selected.
    pub(crate) fn lines(&self) -> Vec<TextLine> {
        let mut out = Vec::new();
        for passage in &self.passages {
            let mut start = 0;
            while start < passage.letters.len() {
                let baseline = passage.letters[start].baseline;
                let rest = passage.letters[start..].iter();
                let end = start + rest.take_while(|letter| letter.baseline == baseline).count();
                let text: String = passage.letters[start..end].iter().map(|letter| letter.text).collect();
                let text = text.replace(SOFT, "-");
                if !text.trim().is_empty() {
                    let areas = passage.areas(start..end);
                    out.extend(areas.into_iter().map(|area| TextLine {
                        area,
                        baseline,
                        text: text.clone(),
                    }));
                }
                start = end;
            }
        }
        out
    }

    /// The paragraphs in reading order, to be listened to.
    pub(crate) fn paragraphs(&self) -> Vec<String> {
        let texts = self.texts.iter().filter(|text| !text.is_empty());
        texts.cloned().collect()
    }

    /// The words that a field's area shows, shortened: what its area is called.
    pub(crate) fn field_name(&self, field: usize) -> String {
        let within = |mut node: usize| loop {
            match self.nodes[node].parent {
                _ if node == field => break true,
                Some(parent) => node = parent,
                None => break false,
            }
        };
        let said = self.passages.iter().zip(&self.texts);
        let shown: Vec<&str> = said
            .filter(|(passage, _)| within(passage.node))
            .map(|(_, text)| text.as_str())
            .collect();
        let text = shown.join(" ");
        if text.chars().count() <= LONGEST_NAME {
            return text;
        }
        let short: String = text.chars().take(LONGEST_NAME).collect();
        format!("{}…", short.rsplit_once(' ').map_or(short.as_str(), |(words, _)| words))
    }
}

/// Where the pages show a text, whatever its case; not more than a thousand places.
pub(crate) fn find(pages: &Pages, text: &str) -> Vec<Match> {
    let wanted = folded(text);
    let mut out = Vec::new();
    if wanted.is_empty() {
        return out;
    }
    for (at, page) in pages.pages.iter().enumerate() {
        for passage in passages(page, &pages.nodes) {
            let characters: Vec<(char, usize)> = passage
                .characters()
                .into_iter()
                .flat_map(|(c, letter)| c.to_lowercase().map(move |c| (c, letter)))
                .collect();
            let mut start = 0;
            while start + wanted.len() <= characters.len() {
                let here = &characters[start..start + wanted.len()];
                if here.iter().map(|(c, _)| c).eq(&wanted) {
                    let areas = passage.areas(here.iter().map(|(_, letter)| *letter));
                    out.push(Match { page: at, areas });
                    if out.len() == MOST {
                        return out;
                    }
                    start += wanted.len();
                } else {
                    start += 1;
                }
            }
        }
    }
    out
}

/// A text as it is compared: small letters, single spaces, and scripts from right to left in the order they are drawn in.
fn folded(text: &str) -> Vec<char> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let joined = words.join(" ");
    let chars = joined.chars().filter(|c| *c != SOFT).take(LONGEST);
    let mut out: Vec<char> = chars.flat_map(char::to_lowercase).collect();
    if out
        .iter()
        .any(|c| matches!(*c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'))
    {
        out.reverse();
    }
    out
}

#[cfg(test)]
mod tests {
    use ::documents::lay_out;
    use ::documents::model::{Block, Inline, Role, Text};

    use super::*;
    use crate::papers::specimen;

    fn pages(blocks: Vec<Block>) -> Pages {
        lay_out(&specimen::document(blocks))
    }

    fn two_lines() -> Pages {
        let words = "A named person at a real company, with a work address and a source that both of us can trace in the records";
        let last = Inline::strong("whenever we are asked");
        pages(vec![Block::Text(Text::of(
            Role::Body,
            vec![Inline::plain(format!("{words} ")), last],
        ))])
    }

    #[test]
    fn words_are_found_over_styles_and_line_ends_with_one_area_a_line() {
        let pages = two_lines();
        let page = &pages.pages[0];
        let lines = Reading::of(page, &pages.nodes).lines();
        assert!(lines.len() >= 2, "the paragraph has to break");
        let (first, second) = (lines[0].text.trim(), lines[1].text.trim());
        let ends = first.rsplit(' ').next().expect("a last word");
        let starts = second.split(' ').next().expect("a first word");
        let found = find(&pages, &format!(" {}  {starts}", ends.to_uppercase()));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].areas.len(), 2, "one area on each line");
        assert_eq!(find(&pages, "records WHENEVER").len(), 1, "bold begins in between");
        assert_eq!(find(&pages, "nobody").len(), 0);
        assert_eq!(find(&pages, "  ").len(), 0);
        assert_eq!(
            find(&pages, "Version 1").len(),
            0,
            "what repeats on every page is no place"
        );
    }

    #[test]
    fn a_part_of_a_word_is_marked_and_not_the_whole() {
        let pages = two_lines();
        let (part, whole) = (find(&pages, "omp"), find(&pages, "company"));
        let (part, whole) = (&part[0].areas[0], &whole[0].areas[0]);
        assert!(part.x > whole.x && part.x + part.width < whole.x + whole.width);
        assert!(part.width > 5.0 && part.height > 5.0, "{part:?}");
    }

    #[test]
    fn paragraphs_are_read_whole() {
        let pages = two_lines();
        let paragraphs = Reading::of(&pages.pages[0], &pages.nodes).paragraphs();
        assert_eq!(paragraphs.len(), 1);
        assert!(
            paragraphs[0].starts_with("A named person") && paragraphs[0].ends_with("records whenever we are asked")
        );
    }

    #[test]
    fn a_field_is_called_by_the_words_it_shows() {
        let text = Text::new(
            Role::Body,
            "Someone who gave us a way to write back, and who asked us to, some time ago",
        );
        let pages = pages(vec![Block::Text(text.from_field("stage/1/statement"))]);
        let page = &pages.pages[0];
        assert_eq!(page.fields[0].source, "stage/1/statement");
        let name = Reading::of(page, &pages.nodes).field_name(page.fields[0].node);
        assert_eq!(name, "Someone who gave us a way to write back, and who asked us…");
    }
}
