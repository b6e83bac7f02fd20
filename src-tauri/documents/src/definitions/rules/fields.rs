//! The fields of the CRM that the rules read, with what they hold and when they are filled.

use std::collections::HashSet;

use domain::DataField;
use domain::rule::{Decay, Leaf, Rule, Subject, Test};

use crate::brief::Brief;
use crate::model::{Block, Piece, Role, Table, Text};
use crate::wording::joined;

/// The fields that the rules read, in the order of the review's own list.
pub(super) fn fields(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    let mut table = Table::new(&[2.4, 0.9, 2.5, 1.7])
        .with_head(&[&say.field(), &say.holds(), &say.crm_property(), &say.filled_when()])
        .tightened();
    for field in read(brief) {
        table.push_from(format!("field/{}", field.id), of_field(brief, field));
    }
    if table.rows.is_empty() {
        return Vec::new();
    }
    vec![Block::subtitle(say.fields_read()), Block::Table(table)]
}

fn of_field(brief: &Brief<'_>, field: &DataField) -> Vec<Vec<Piece>> {
    let say = brief.say;
    let at = |name: &str| format!("field/{}/{name}", field.id);
    let mut name: Vec<Piece> = vec![
        Text::new(Role::DetailEntry, field.name.as_str())
            .from_field(at("name"))
            .into(),
    ];
    if !field.meaning.is_empty() {
        name.push(
            Text::new(Role::Note, field.meaning.as_str())
                .from_field(at("meaning"))
                .into(),
        );
    }
    let holds = joined([say.field_kind(field.kind), &say.counts(field.counts)]);
    let property = brief.field(
        Role::Detail,
        field.crm_property.as_str(),
        &say.ask_property(),
        at("crm_property"),
    );
    let filled = Text::new(Role::Detail, say.filled(field.filled)).from_field(at("filled"));
    vec![
        name,
        vec![Text::new(Role::Detail, holds).from_field(at("kind")).into()],
        vec![property.into()],
        vec![filled.into()],
    ]
}

/// The fields that a rule of the review reads, in the order of its own list.
pub(crate) fn read<'a>(brief: &Brief<'a>) -> impl Iterator<Item = &'a DataField> {
    let names = read_by(brief);
    let fields = brief.review.fields.iter();
    fields.filter(move |field| names.contains(field.name.as_str().to_lowercase().as_str()))
}

/// The names, in small letters, of all fields that a rule of the review reads.
fn read_by(brief: &Brief<'_>) -> HashSet<String> {
    let mut read = HashSet::new();
    for (_, rule) in brief.review.rules() {
        read_in(rule.rule(), &mut read);
    }
    for decay in brief.review.scores.iter().filter_map(|line| line.decay.as_ref()) {
        since(decay.decay(), &mut read);
    }
    read
}

fn read_in(rule: &Rule, read: &mut HashSet<String>) {
    for leaf in rule.leaves() {
        match leaf {
            Leaf::Named(_) => {}
            Leaf::Decay(decay) => since(decay, read),
            Leaf::Test(subject, test) => {
                if let Subject::Field(name) = subject {
                    read.insert(name.to_lowercase());
                }
                if let Test::Within { of: Some(name), .. } = test {
                    read.insert(name.to_lowercase());
                }
            }
        }
    }
}

fn since(decay: &Decay, read: &mut HashSet<String>) {
    read.insert(decay.since.to_lowercase());
}
