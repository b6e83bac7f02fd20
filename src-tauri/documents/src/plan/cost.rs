//! What the gap between the sides costs in a year: each term with its arithmetic, and two sums that are never added.

use domain::cost::{Arithmetic, Factor, Sum, TermKind, Worked, weigh};
use domain::{Figure, FigureUnit};

use crate::brief::Brief;
use crate::model::{Block, Inline, Piece, Role, Table, Text};

/// The section; nothing while no term can be worked out.
pub(super) fn cost(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    let cost = &brief.review.cost;
    let weighed = weigh(cost);
    let mut table = Table::new(&[3.9, 1.6, 1.6])
        .with_head(&[&say.what(), &say.likely(), &say.low_to_high()])
        .with_right(&[1, 2])
        .tightened();
    let mut spent_said = false;
    for term in &weighed.terms {
        let Worked::Known(ends) = &term.worked else { continue };
        if !term.kind.is_spent() && weighed.spent.ends.is_some() {
            table.push(together(brief, say.money_spent(), &weighed.spent));
            spent_said = true;
        }
        table.push(vec![
            vec![
                Text::new(Role::DetailEntry, say.cost_term(term.kind))
                    .from_field(path(term.kind))
                    .into(),
                Text::new(Role::Note, product(brief, &ends[1])).into(),
            ],
            vec![Text::new(Role::Figure, say.figure(ends[1].result)).into()],
            vec![Text::new(Role::Figure, span(brief, ends[0].result, ends[2].result)).into()],
        ]);
    }
    if table.rows.is_empty() {
        return Vec::new();
    }
    if !spent_said && weighed.spent.ends.is_some() {
        table.push(together(brief, say.money_spent(), &weighed.spent));
    }
    if weighed.at_risk.ends.is_some() {
        table.push(together(brief, say.at_risk(), &weighed.at_risk));
    }
    let mut blocks = vec![
        Block::title(say.cost_title()),
        Block::text(Role::Intro, say.cost_intro()),
        Block::Table(table),
    ];
    if let Some(off) = weighed.forecast_error {
        let text = Text::new(Role::Note, say.forecast_off(say.figure(off))).from_field("cost/forecast");
        blocks.push(Block::Text(text));
    }
    if !cost.source.is_empty() {
        let text = Text::new(Role::Note, say.figures_from(&cost.source)).from_field("cost/source");
        blocks.push(Block::Text(text));
    }
    blocks
}

fn path(kind: TermKind) -> &'static str {
    match kind {
        TermKind::WastedSpend => "cost/leads",
        TermKind::DuplicateEffort => "cost/people",
        TermKind::LateFollowUp => "cost/late_leads",
    }
}

/// What is multiplied, each figure with what it counts.
fn product(brief: &Brief<'_>, arithmetic: &Arithmetic) -> String {
    let say = brief.say;
    let factors = arithmetic.factors.iter().map(|factor| match factor {
        Factor::Given(figure) => say.figure(*figure),
        Factor::Less(from, away) => format!("({} − {})", say.figure(*from), say.figure(*away)),
    });
    factors.collect::<Vec<_>>().join(" × ")
}

fn span(brief: &Brief<'_>, low: Figure, high: Figure) -> String {
    let say = brief.say;
    if low == high {
        return String::new();
    }
    // The currency stands once; a bare count reads as the number alone.
    let bare = |figure: Figure| Figure::new(figure.hundredths(), FigureUnit::Count).map(|count| say.figure(count));
    say.between(bare(low).unwrap_or_default(), bare(high).unwrap_or_default())
}

fn together(brief: &Brief<'_>, name: String, sum: &Sum) -> Vec<Vec<Piece>> {
    let strong = |role: Role, words: String| vec![Piece::from(Text::of(role, vec![Inline::strong(words)]))];
    let figure = |words: Option<String>| strong(Role::Figure, words.unwrap_or_default());
    let [low, likely, high] = sum.ends.map(|ends| ends.map(Some)).unwrap_or_default();
    let range = low.zip(high).map(|(low, high)| span(brief, low, high));
    vec![
        strong(Role::Body, name),
        figure(likely.map(|likely| brief.say.figure(likely))),
        figure(range),
    ]
}
