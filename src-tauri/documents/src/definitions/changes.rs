//! What changed: since last quarter's review, or, in a company's first, since each side's last yes.

use chrono::NaiveDate;
use domain::agreement::{Delta, Standing, counterpart, deltas, last_answer, meaning, standing};
use domain::words::{PieceKind, diff};
use domain::{Item, Limit, Meaning, Review, Typed};

use crate::brief::Brief;
use crate::model::{Block, Inline, Piece, Role, Table, Text, Tone};
use crate::wording::{Named, SIDES, Wording};

/// The section; nothing when nothing changed.
pub(super) fn changes(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    let mut table = Table::new(&[1.5, 2.2, 2.2])
        .with_head(&[&say.part_changed(), &say.before(), &say.now()])
        .tightened();
    for named in brief.items() {
        let changes = Changes::of(brief, named.item);
        if changes.added {
            let name = vec![Text::new(Role::DetailEntry, named.name.as_str()).into()];
            let new = vec![Text::new(Role::Detail, say.new_item()).into()];
            table.push_from(named.path.as_str(), vec![name, Vec::new(), new]);
        }
        // The same rule behind several new words is told once, with how often.
        let rows = counted(&changes.deltas, |one, other| {
            (&one.label, &one.old, &one.new) == (&other.label, &other.old, &other.new)
        });
        for (number, (delta, count)) in rows.into_iter().enumerate() {
            push(brief, &mut table, &named, (delta, count), number == 0);
        }
    }
    if let Some(previous) = brief.previous {
        for gone in gone(brief, previous) {
            let name = vec![Text::new(Role::DetailEntry, gone.name).into()];
            table.push(vec![
                name,
                Vec::new(),
                vec![Text::new(Role::Detail, say.gone_item()).into()],
            ]);
        }
    }
    if table.rows.is_empty() {
        return Vec::new();
    }
    let intro = brief.previous.map_or_else(
        || say.changed_since_yes(),
        |previous| say.changed_since_quarter(previous.quarter),
    );
    vec![
        Block::title(say.what_changed()),
        Block::text(Role::Intro, intro),
        Block::Table(table),
    ]
}

/// A line that says what changed in an item, for the place where it stands.
pub(super) fn note(brief: &Brief<'_>, item: Item) -> Option<Text> {
    let say = brief.say;
    let changes = Changes::of(brief, item);
    if changes.deltas.is_empty() {
        return None;
    }
    let said = changes.deltas.iter().map(|delta| {
        let label = say.within(&say.part(&delta.label));
        match (&delta.old, &delta.new) {
            // Sentences are compared in the section; here it is enough that they differ.
            (Some(old), Some(new)) if old.len() + new.len() <= 60 => {
                format!("{label} {}", say.changed_from(value(say, old), value(say, new)))
            }
            _ => label,
        }
    });
    // What changed in several rows of one kind is named once, with how often.
    let said = counted(said, String::eq)
        .into_iter()
        .map(|(said, count)| say.as_often(said, count));
    let said: Vec<String> = said.collect();
    Some(Text::new(
        Role::Change,
        say.changed_note(changes.since, said.join("; ")),
    ))
}

/// Each different thing in the order it came first, with how often it came.
fn counted<T>(all: impl IntoIterator<Item = T>, same: fn(&T, &T) -> bool) -> Vec<(T, usize)> {
    let mut counted: Vec<(T, usize)> = Vec::new();
    for one in all {
        match counted.iter_mut().find(|(known, _)| same(known, &one)) {
            Some((_, count)) => *count += 1,
            None => counted.push((one, 1)),
        }
    }
    counted
}

/// How an item differs from what it was.
#[derive(Default)]
struct Changes {
    since: String,
    added: bool,
    deltas: Vec<Delta>,
}

impl Changes {
    fn of(brief: &Brief<'_>, item: Item) -> Self {
        let Some(now) = meaning(brief.workspace, brief.review, item) else {
            return Self::default();
        };
        let Some(previous) = brief.previous else {
            return Self::since_yes(brief, item, &now);
        };
        let since = brief.say.since_quarter(previous.quarter);
        match counterpart(brief.review, previous, item).and_then(|item| meaning(brief.workspace, previous, item)) {
            Some(before) => Self {
                since,
                added: false,
                deltas: deltas(&before, &now),
            },
            None => Self {
                since,
                added: true,
                deltas: Vec::new(),
            },
        }
    }

    /// Since the words that the side which agreed first had before it.
    fn since_yes(brief: &Brief<'_>, item: Item, now: &Meaning) -> Self {
        let earlier = |side| standing(brief.workspace, brief.review, item, side) == Standing::Earlier;
        let answers = SIDES.into_iter().filter(|&side| earlier(side));
        let answers: Vec<_> = answers
            .filter_map(|side| last_answer(brief.review, item, side))
            .collect();
        let Some(first) = answers.iter().min_by_key(|answer| answer.at) else {
            return Self::default();
        };
        let names: Vec<&str> = answers.iter().map(|answer| answer.name.as_str()).collect();
        Self {
            since: brief.say.since_yes_of(names.join(", ")),
            added: false,
            deltas: deltas(&Meaning::of(&first.words), now),
        }
    }
}

/// The items of the review before that this one has no more.
fn gone(brief: &Brief<'_>, previous: &Review) -> Vec<Named> {
    let mut items = brief.items_of(previous);
    items.retain(|named| counterpart(previous, brief.review, named.item).is_none());
    items
}

fn push(brief: &Brief<'_>, table: &mut Table, named: &Named, (delta, count): (&Delta, usize), first: bool) {
    let say = brief.say;
    let about = Text::new(Role::DetailEntry, named.name.as_str());
    let mut what: Vec<Piece> = Vec::new();
    if first {
        what.push(about.clone().into());
    }
    what.push(Text::new(Role::Note, say.as_often(say.part(&delta.label), count)).into());
    let [old, new] = [&delta.old, &delta.new].map(|text| text.as_deref().map(|text| value(say, text)));
    let pieces = diff(old.as_deref().unwrap_or_default(), new.as_deref().unwrap_or_default());
    let cell = |text: Option<String>, gone: PieceKind, tone: Tone| {
        let mut inlines = Vec::new();
        if text.is_some() {
            let shown = pieces
                .iter()
                .filter(|piece| piece.kind == PieceKind::Same || piece.kind != gone);
            inlines.extend(shown.map(|piece| match (piece.kind, tone) {
                (PieceKind::Same, _) => Inline::quiet(piece.text.as_str()),
                (_, Tone::Strong) => Inline::strong(piece.text.as_str()),
                _ => Inline::plain(piece.text.as_str()),
            }));
        }
        inlines
    };
    let before = cell(old, PieceKind::New, Tone::Plain);
    let now = cell(new, PieceKind::Gone, Tone::Strong);
    let cells = [before, now].map(|inlines| {
        if inlines.is_empty() {
            Vec::new()
        } else {
            vec![Piece::from(Text::of(Role::Detail, inlines))]
        }
    });
    let [before, now] = cells;
    let path = if delta.target.is_empty() {
        &named.path
    } else {
        &delta.target
    };
    table.push_about(about, path.as_str(), vec![what, before, now]);
}

/// A value of the record in the words of the document: time limits and days are said in its language.
fn value(say: Wording<'_>, text: &str) -> String {
    let limit = Limit::read(text, "Limit")
        .ok()
        .filter(|limit| limit.to_string() == text);
    let day = NaiveDate::read(text, "Day").ok();
    match (limit, day) {
        (Some(limit), _) => say.limit(limit),
        (None, Some(day)) => say.day(day),
        (None, None) => text.replace(domain::TIME_LIMIT, &say.in_its_limit()),
    }
}
