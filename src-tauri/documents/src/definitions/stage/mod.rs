//! One page a stage: what it means, who answers, what enters and leaves, the cases both sides judged.

mod terms;
mod ways;

use domain::{Call, Example, ExitKind, Item, Stage};

use super::changes;
use super::funnel::statement;
use crate::brief::Brief;
use crate::model::{Block, Heading, Inline, Role, Table, Text};
use crate::wording::joined;

pub(super) fn stage(brief: &Brief<'_>, stage: &Stage) -> Vec<Block> {
    let say = brief.say;
    let item = Item::Stage(stage.id);
    let (full, short) = (stage.name.as_str(), stage.abbreviation.as_str());
    let (words, field) = if full.is_empty() {
        (short.to_owned(), "abbreviation")
    } else if full.eq_ignore_ascii_case(short) {
        (full.to_owned(), "name")
    } else {
        (format!("{full} ({short})"), "name")
    };
    let heading = Heading::new(1, words)
        .called(short)
        .anchored(format!("stage/{}", stage.id))
        .from_field(format!("stage/{}/{field}", stage.id));
    let mut standing = brief.state(item);
    standing.push(Inline::quiet(say.version_of_stage(stage.version, say.unit(stage.unit))));
    let mut blocks = vec![
        Block::Heading(heading),
        Block::Text(Text::of(Role::Note, standing)),
        Block::Text(statement(brief, stage, Role::Lead)),
    ];
    blocks.extend(changes::note(brief, item).map(Block::Text));
    blocks.push(Block::Table(facts(brief, stage)));
    if !stage.open_question.is_empty() {
        let open = Text::new(Role::Question, say.not_settled(&stage.open_question));
        blocks.push(Block::Text(
            open.from_field(format!("stage/{}/open_question", stage.id)),
        ));
    }
    blocks.push(Block::Table(ways::ways(brief, stage)));
    if !stage.examples.is_empty() {
        blocks.push(Block::subtitle(say.examples()));
        blocks.push(Block::Table(examples(brief, &stage.examples)));
    }
    if !stage.clocks.is_empty() {
        blocks.push(Block::subtitle(say.time_limits()));
        blocks.push(Block::Table(terms::clocks(brief, stage)));
    }
    blocks.push(Block::subtitle(say.also_agreed()));
    blocks.push(Block::Table(terms::terms(brief, stage)));
    blocks
}

fn facts(brief: &Brief<'_>, stage: &Stage) -> Table {
    let say = brief.say;
    // The side is said of whoever answers: a role may go on about others.
    let (name, role) = (brief.workspace.name_of(stage.owner), stage.owner_role.as_str());
    let owner = match (name, role) {
        ("", "") => String::new(),
        ("", who) | (who, "") => joined([who, &say.for_side(stage.side)]),
        (name, role) => format!("{}\n{role}", joined([name, &say.for_side(stage.side)])),
    };
    let at = |field: &str| format!("stage/{}/{field}", stage.id);
    let limit = match stage.clocks.first() {
        None => Text::new(Role::Body, say.no_limit_fact()).from_field(at("clocks")),
        Some(clock) => {
            let limit = clock.limit.map(|limit| say.limit(limit)).unwrap_or_default();
            let path = format!("clock/{}/limit", clock.id);
            brief.field(Role::Body, &limit, &say.ask_limit(), path)
        }
    };
    let steps = brief.if_missed(stage);
    let missed = if stage.clocks.is_empty() && steps.is_empty() {
        Text::new(Role::Body, say.nothing_timed())
    } else {
        brief.field(Role::Body, &steps.join("\n"), &say.ask_missed(), at("escalation"))
    };
    let mut facts = Table::facts(vec![
        (
            say.who_answers(),
            brief.field(Role::Body, &owner, &say.ask_owner(), at("owner")),
        ),
        (say.time_limit(), limit),
        (say.if_missed(), missed),
    ]);
    // A limit is short, what follows it is not.
    for (column, share) in facts.columns.iter_mut().zip([1.3, 0.75, 1.2]) {
        column.share = share;
    }
    facts
}

impl Brief<'_> {
    /// What is done as a stage's limit runs out: the escalation, or else the way out that time itself opens.
    pub(crate) fn if_missed(&self, stage: &Stage) -> Vec<String> {
        let steps = stage.escalation.iter();
        let steps: Vec<String> = steps.map(|step| self.say.step(self.workspace, step)).collect();
        if !steps.is_empty() {
            return steps;
        }
        let exits = stage.exits.iter().filter(|exit| exit.kind == ExitKind::TimeOut);
        exits.map(|exit| self.say.exit(self.review, exit)).collect()
    }
}

fn examples(brief: &Brief<'_>, examples: &[Example]) -> Table {
    let say = brief.say;
    let heads = [
        say.case(),
        say.side(domain::Side::Marketing).to_owned(),
        say.side(domain::Side::Sales).to_owned(),
    ];
    let mut table = Table::new(&[7.0, 1.0, 1.0])
        .with_head(&heads.each_ref().map(String::as_str))
        .tightened();
    for example in examples {
        let mut case = vec![Inline::plain(example.text.as_str())];
        if example.is_split() {
            case.push(Inline::quiet(say.read_differently()));
        }
        table.push_from(
            format!("example/{}/text", example.id),
            vec![
                vec![Text::of(Role::Detail, case).into()],
                vec![call(brief, example.marketing).into()],
                vec![call(brief, example.sales).into()],
            ],
        );
    }
    table
}

fn call(brief: &Brief<'_>, call: Call) -> Text {
    match call {
        Call::In => Text::new(Role::Detail, brief.say.yes()),
        Call::Out => Text::new(Role::Detail, brief.say.no()),
        Call::Open => Text::new(Role::Open, brief.say.not_yet()),
    }
}
