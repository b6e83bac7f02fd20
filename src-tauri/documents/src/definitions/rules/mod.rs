//! What runs on the records of the CRM: scores, the rules behind the words, the names they use and the fields they read.

mod fields;
mod scoring;

use domain::rule::RuleText;
use domain::{LineKind, Stage};

use crate::brief::Brief;
use crate::model::{Block, Inline, Piece, Role, Table, Text};

pub(crate) use fields::read as fields_read;
pub(super) use scoring::scoring;

/// The language of what is written in none: such text is never parted by a hyphen, which would change it.
const NO_LANGUAGE: &str = "zxx";

/// The section; nothing when no words have a rule behind them.
pub(super) fn rules(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    let mut blocks = Vec::new();
    let mut table = Table::new(&[1.5, 2.7, 3.3])
        .with_head(&[&say.where_it_stands(), &say.in_words(), &say.as_it_runs()])
        .tightened();
    for stage in &brief.review.stages {
        of_stage(brief, stage, &mut table);
    }
    if !table.rows.is_empty() {
        blocks.push(Block::Table(table));
    }
    blocks.extend(named(brief));
    blocks.extend(fields::fields(brief));
    if !blocks.is_empty() {
        blocks.insert(0, Block::title(say.rules_behind()));
        blocks.insert(1, Block::text(Role::Intro, say.rules_intro()));
    }
    blocks
}

/// A row for each rule of a stage, in the order of its page.
fn of_stage(brief: &Brief<'_>, stage: &Stage, table: &mut Table) {
    let say = brief.say;
    let mut push = |part: String, words: String, rule: &RuleText, path: String| {
        let place: Vec<Piece> = vec![
            Text::new(Role::DetailEntry, stage.abbreviation.as_str()).into(),
            Text::new(Role::Note, part).into(),
        ];
        let words = Text::new(Role::Detail, words).from_field(format!("{path}/text"));
        let rule = as_it_runs(rule, Role::Detail).from_field(format!("{path}/rule"));
        table.push_from(path, vec![place, vec![words.into()], vec![rule.into()]]);
    };
    for row in &stage.criteria {
        if let Some(rule) = &row.rule {
            push(
                say.enters_when(),
                row.text.to_string(),
                rule,
                format!("criterion/{}", row.id),
            );
        }
    }
    for row in &stage.exits {
        if let Some(rule) = &row.rule {
            push(
                say.leaves_when(),
                say.exit(brief.review, row),
                rule,
                format!("exit/{}", row.id),
            );
        }
    }
    for &kind in LineKind::ALL {
        for row in stage.lines_of(kind) {
            if let Some(rule) = &row.rule {
                let part = say.line_kind(kind).to_owned();
                push(part, row.text.to_string(), rule, format!("line/{}", row.id));
            }
        }
    }
}

/// Rules that other rules use by their name.
fn named(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    let mut table = Table::new(&[1.5, 2.7, 3.3])
        .with_head(&[&say.rule_name(), &say.meaning(), &say.as_it_runs()])
        .tightened();
    for named in &brief.review.named_rules {
        let at = |field: &str| format!("named_rule/{}/{field}", named.id);
        let name = Text::new(Role::DetailEntry, named.name.as_str()).from_field(at("name"));
        let meaning = Text::new(Role::Detail, named.meaning.as_str()).from_field(at("meaning"));
        let rule = match &named.rule {
            Some(rule) => as_it_runs(rule, Role::Detail),
            None => Text::new(Role::Open, say.ask_rule()),
        };
        let rule = rule.from_field(at("rule"));
        table.push_from(
            format!("named_rule/{}", named.id),
            vec![vec![name.into()], vec![meaning.into()], vec![rule.into()]],
        );
    }
    if table.rows.is_empty() {
        return Vec::new();
    }
    vec![Block::subtitle(say.named_rules()), Block::Table(table)]
}

/// The one spelling of a rule.
fn as_it_runs(rule: &RuleText, role: Role) -> Text {
    Text::of(role, vec![Inline::plain(rule.as_str()).spoken(NO_LANGUAGE)])
}
