//! A document as Markdown (CommonMark with tables): the same model, for wikis, mails and version control.
//!
//! Whatever a person typed is escaped, so that nothing in it becomes a heading, a table, emphasis or HTML. Marks are left
//! out, since the words beside them say the same; so are the contents, which readers of Markdown make themselves.

mod cells;
mod escape;

use crate::model::{Block, Cover, Document, Inline, Link, Role, Text, Tone};
use crate::text::count_dropped;

use escape::escaped;

/// The document as Markdown; the same document gives the same text.
pub fn write(document: &Document) -> String {
    let mut blocks = Vec::new();
    if !document.blocks.iter().any(|block| matches!(block, Block::Cover(_))) {
        blocks.push(format!("# {}", one_line(&document.title)));
    }
    for block in &document.blocks {
        match block {
            Block::Cover(cover) => blocks.extend(of_cover(cover)),
            Block::Heading(heading) => {
                let level = usize::from(heading.level.clamp(1, 5)) + 1;
                blocks.push(format!("{} {}", "#".repeat(level), one_line(&heading.text)));
            }
            Block::Text(text) => blocks.push(paragraph(text)),
            Block::Table(table) => blocks.push(cells::table(table)),
            Block::List(list) => blocks.push(cells::list(list)),
            Block::Callout(callout) => {
                let texts: Vec<String> = callout.texts.iter().map(paragraph).collect();
                blocks.push(format!("> {}", texts.join("\n\n").replace('\n', "\n> ")));
            }
            Block::Chart(figure) => blocks.extend([escaped(&figure.reading), cells::numbers(figure)]),
            Block::Contents(_) | Block::PageBreak => {}
        }
    }
    let running = &document.running;
    if running.draft {
        blocks.insert(1.min(blocks.len()), "**DRAFT**".to_owned());
    }
    let foot = [&running.head, &running.foot].map(|text| escaped(text));
    let foot: Vec<String> = foot.into_iter().filter(|text| !text.is_empty()).collect();
    if !foot.is_empty() {
        blocks.extend(["---".to_owned(), foot.join(" · ")]);
    }
    blocks.retain(|block| !block.is_empty());
    blocks.join("\n\n") + "\n"
}

/// How many characters are left out of it that no page can show either: controls, hidden direction switches, endless marks.
/// A character without a font stays, since whoever reads it may have one.
pub fn left_out(document: &Document) -> usize {
    let mut count = 0;
    for block in &document.blocks {
        block.each_text(&mut |text| count += count_dropped(text));
    }
    let running = [&document.running.head, &document.running.foot];
    count += running.map(|text| count_dropped(text)).iter().sum::<usize>();
    count
}

fn of_cover(cover: &Cover) -> Vec<String> {
    let title = format!("# {}", one_line(&cover.title));
    let below = std::iter::once(&cover.subtitle).chain(&cover.details);
    std::iter::once(title).chain(below.map(|text| escaped(text))).collect()
}

/// A paragraph; what is asked stands out from what is said.
fn paragraph(text: &Text) -> String {
    let words = words(text);
    match text.role {
        _ if words.is_empty() => words,
        Role::Question | Role::Open => format!("> {}", words.replace('\n', "\n> ")),
        Role::Label | Role::Entry | Role::DetailEntry if !words.contains("**") => strong(&words),
        _ => words,
    }
}

/// A text's words, with what stands at its right end behind them.
fn words(text: &Text) -> String {
    let [words, behind] = [&text.inlines, &text.trailing].map(|inlines| joined(inlines));
    match (words.is_empty(), behind.is_empty()) {
        (_, true) => words,
        (true, false) => behind,
        (false, false) => format!("{words} ({behind})"),
    }
}

fn joined(inlines: &[Inline]) -> String {
    // Words of one tone are escaped as one text, so that what they make up together is seen.
    let mut runs: Vec<(bool, Option<&str>, String)> = Vec::new();
    for inline in inlines {
        let Inline::Words { text, tone, link, .. } = inline else {
            continue;
        };
        let heavy = *tone == Tone::Strong;
        let to = match link {
            Some(link @ Link::Web(address)) if link.is_safe() => Some(address.as_str()),
            _ => None,
        };
        match runs.last_mut() {
            Some((same, leads, run)) if (*same, *leads) == (heavy, to) => run.push_str(text),
            _ => runs.push((heavy, to, text.clone())),
        }
    }
    let mut out = String::new();
    for (heavy, to, run) in runs {
        // Emphasis can't begin or end with white space.
        let inner = escaped(run.trim());
        if run.starts_with(char::is_whitespace) {
            out.push(' ');
        }
        out.push_str(&match (heavy && !inner.is_empty(), to) {
            (_, Some(to)) => format!("[{inner}](<{}>)", escape::address(to)),
            (true, None) => strong(&inner),
            (false, None) => inner,
        });
        if run.ends_with(char::is_whitespace) {
            out.push(' ');
        }
    }
    out.trim().to_owned()
}

fn strong(words: &str) -> String {
    format!("**{words}**")
}

/// The words of a heading, which has one line.
fn one_line(text: &str) -> String {
    escaped(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}
