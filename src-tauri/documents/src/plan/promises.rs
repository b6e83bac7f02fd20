//! The promises from today's figure to the promised one, a table a side.

use domain::sla::feasibility::Question;
use domain::{Commitment, Side};

use crate::brief::Brief;
use crate::model::{Block, Inline, Piece, Role, Table, Text};
use crate::wording::{SIDES, joined};

pub(super) fn targets(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    let mut blocks = vec![
        Block::title(say.targets()),
        Block::text(Role::Intro, say.targets_intro()),
    ];
    for side in SIDES {
        let (title, question, path) = match side {
            Side::Marketing => (
                say.marketing_promises(),
                say.ask_marketing_promises(),
                "commitments/marketing",
            ),
            Side::Sales => (say.sales_promises(), say.ask_sales_promises(), "commitments/sales"),
        };
        blocks.push(Block::subtitle(title));
        let mut table = Table::new(&[3.7, 1.0, 1.9, 2.1])
            .with_head(&[&say.promise(), &say.today_label(), &say.target(), &say.read_from()])
            .with_right(&[1, 2])
            .tightened();
        for promise in brief.review.commitments.iter().filter(|promise| promise.side == side) {
            table.push(cells(brief, promise));
        }
        blocks.push(if table.rows.is_empty() {
            Block::Text(Text::new(Role::Question, question).from_field(path))
        } else {
            Block::Table(table)
        });
    }
    blocks.extend(feasible(brief));
    blocks
}

/// Which share the rota keeps of what sales promises, once there are arrivals and somebody to work them.
fn feasible(brief: &Brief<'_>) -> Option<Block> {
    let found = Question::of(brief.workspace, brief.review).share().ok()?;
    let told = found.duty > 0 && found.promise.is_some();
    let reached = found.all.of_hundred().filter(|_| told)?;
    let text = Text::new(Role::Note, brief.say.feasible(reached.to_string())).from_field("waves");
    Some(Block::Text(text))
}

fn cells(brief: &Brief<'_>, promise: &Commitment) -> Vec<Vec<Piece>> {
    let say = brief.say;
    let at = |field: &str| format!("commitment/{}/{field}", promise.id);
    let today = promise.baseline.map_or_else(
        || Text::new(Role::Open, say.not_measured()),
        |today| Text::new(Role::Figure, say.figure(today)),
    );
    let target = promise.target.map_or_else(
        || Text::new(Role::Open, say.not_agreed()),
        |target| {
            let target = format!("{} {}", say.direction(promise.direction), say.figure(target));
            Text::new(Role::Figure, target)
        },
    );
    let metric = promise
        .metric
        .map_or_else(|| say.ask_metric(), |metric| format!("{}.", say.metric(metric)));
    let missed = match promise.consequence.as_str() {
        "" => Inline::quiet(say.ask_consequence()),
        consequence => Inline::plain(say.missed_then(consequence.trim_end_matches('.'))),
    };
    let notes = vec![Inline::plain(format!("{metric} ")), missed];
    let source = joined([promise.source.as_str(), promise.window.as_str()]);
    vec![
        vec![
            Text::new(Role::Body, promise.promise.as_str())
                .from_field(at("promise"))
                .into(),
            Text::of(Role::Note, notes).from_field(at("consequence")).into(),
        ],
        vec![today.from_field(at("baseline")).into()],
        vec![target.from_field(at("target")).into()],
        vec![brief.field(Role::Body, &source, &say.ask_source(), at("source")).into()],
    ]
}
