//! Composing views: from the present workspace to what a screen paints.

mod agreement;
mod cost;
mod differ;
mod feasibility;
mod lane;
mod last_quarter;
mod meeting;
mod outlook;
mod periods;
pub(crate) mod plan;
mod points;
mod record;
mod rhythm;
mod rules;
mod scorecard;
mod signing;
mod stage;
mod time;

use std::cell::OnceCell;

use domain::agreement::Told;
use domain::checker::points_anew;
use domain::signing::as_signed;
use domain::succession::Before;
use domain::vocabulary::SOURCE_LISTS;
use domain::{FigureUnit, Goal, Item, Review, Side, Typed, Workspace};
use store::Step;

use crate::Refusal;
use crate::desk::{Desk, Open, refused};
use crate::view::{BlockView, CommitmentView, DraftView, GoalView, ReviewView, Shown, SourceListView, StepView, View};

pub(crate) use agreement::changed_since;
pub(crate) use cost::cost;
pub(crate) use meeting::meeting;
pub(crate) use signing::signed_in_words;
pub(crate) use stage::stages_agreed;
pub(crate) use time::{clock_time, day_in_words};

/// What the composing functions look at.
pub(crate) struct Scene<'a> {
    pub(crate) desk: &'a Desk,
    pub(crate) open: &'a Open,
    pub(crate) workspace: &'a Workspace,
    pub(crate) review: &'a Review,
    /// What the review says.
    pub(crate) told: Told,
    /// What both signed before, worked out when it is first asked for.
    before: OnceCell<Option<Before>>,
}

impl<'a> Scene<'a> {
    /// The signed review before this one in which both agreed to the same words of an item.
    fn unchanged(&self, item: Item) -> Option<&'a Review> {
        let before = self.before.get_or_init(|| Before::of(self.workspace, self.review));
        before
            .as_ref()?
            .unchanged(self.workspace, self.review, item, &self.told)
    }
}

/// The view of the open review; `touched` is the path of what the command touched.
pub(crate) fn compose(desk: &Desk, touched: String) -> Result<View, Refusal> {
    let open = desk.opened()?;
    // A signed review reads as it was signed, whatever its people are called now.
    let read = as_signed(open.workspace(), open.review);
    let workspace = read.as_ref();
    let scene = Scene {
        desk,
        open,
        workspace,
        review: open.review()?,
        told: Told::of(workspace, open.review()?),
        before: OnceCell::new(),
    };
    let points = points_anew(workspace, scene.review, &scene.told, &mut open.checked.borrow_mut());
    let leader = |side: Side| {
        let missing = || Refusal::ours("store_failed", "Nobody answers for a side.");
        workspace.leader(side).cloned().ok_or_else(missing)
    };
    let drafts = open.store.drafts().map_err(refused)?;
    let review = review(&scene)?;
    Ok(View {
        workspace: workspace.id,
        sample: workspace.sample,
        rehearsal: open.rehearses.is_some(),
        company: workspace.company.clone(),
        people: workspace.people.clone(),
        marketing: leader(Side::Marketing)?,
        sales: leader(Side::Sales)?,
        open_points: points::open_points(&scene, &points),
        signing: signing::signing(&scene, &points),
        review,
        undo: open.store.undo_step().map(|step| step_view(&scene, step)),
        redo: open.store.redo_step().map(|step| step_view(&scene, step)),
        saved: open
            .store
            .last_saved()
            .map(|at| clock_time(desk.host(), at))
            .unwrap_or_default(),
        drafts: drafts
            .into_iter()
            .map(|draft| DraftView {
                target: draft.target,
                text: draft.text,
            })
            .collect(),
        private_notes: workspace.has_private_notes(),
        touched,
    })
}

fn review(scene: &Scene<'_>) -> Result<ReviewView, Refusal> {
    let Scene { workspace, review, .. } = scene;
    let month = workspace.company.fiscal_year_start.get();
    let mut at = review.starts;
    let mut blocks = Vec::new();
    for block in &review.blocks {
        blocks.push(BlockView {
            block: block.clone(),
            at: at.to_string(),
            done_when: block.chapter.done_when().to_owned(),
        });
        at = at.plus(block.minutes.get());
    }
    let mut stages = Vec::new();
    for stage in &review.stages {
        stages.push(stage::stage(scene, stage)?);
    }
    let mut commitments = Vec::new();
    for commitment in &review.commitments {
        let item = Item::Commitment(commitment.id);
        commitments.push(CommitmentView {
            measured: measured(workspace, commitment),
            formula: commitment.metric.map_or("", domain::Metric::formula).to_owned(),
            agreement: agreement::agreement(scene, item)?,
            commitment: commitment.clone(),
        });
    }
    let plan_agreement = agreement::agreement(scene, Item::Plan)?;
    Ok(ReviewView {
        id: review.id,
        quarter: review.quarter.to_string(),
        quarter_days: [
            review.quarter.first_day(month).show(),
            review.quarter.last_day(month).show(),
        ],
        date: review.date.show(),
        date_in_words: day_in_words(review.date),
        starts: review.starts.to_string(),
        ends: at.to_string(),
        minutes: review.minutes(),
        purpose: review.purpose.to_string(),
        effective: review.effective.show(),
        middle_owner: review.middle_owner,
        blocks,
        meeting: meeting::meeting(scene.desk.host(), review),
        lane: lane::lane(scene, &stages),
        feasibility: feasibility::feasibility(scene),
        stages_agreed: stages.iter().filter(|stage| stage.agreement.agreed).count(),
        stages,
        rules: rules::rules(scene),
        reasons: review.reasons.clone(),
        packet: review.packet.clone(),
        handoff: agreement::agreement(scene, Item::Handoff)?,
        balance: balance(review),
        commitments,
        shared_sentence: review.shared_number.sentence(),
        shared_agreement: agreement::agreement(scene, Item::SharedNumber)?,
        shared_number: review.shared_number.clone(),
        differ: differ::differ(scene),
        scorecard: scorecard::scorecard(scene),
        cost: cost(&review.cost, &workspace.company.currency),
        sources: review.sources.clone(),
        source_lists: source_lists(review),
        plan: plan::plan(workspace, review, &plan_agreement.marks),
        goals: review.goals.iter().map(|goal| goal_view(workspace, goal)).collect(),
        goals_agreement: agreement::agreement(scene, Item::Goals)?,
        plan_agreement,
        profile: review.profile.clone(),
        segments: review.segments.clone(),
        initiatives: outlook::initiatives(scene),
        initiatives_total: outlook::total(scene),
        risks: outlook::risks(scene),
        issues: record::issues(scene),
        decisions: record::decisions(scene),
        actions: record::actions(scene),
        wins: review.wins.clone(),
        rivals: record::rivals(scene),
        previous: record::previous(scene),
        last_quarter: last_quarter::last_quarter(scene),
        rituals: rhythm::rituals(scene),
        weeks: rhythm::weeks(scene),
        standing_promises: review.standing_promises.clone(),
    })
}

/// What CRMs come with and the review does not list yet.
fn source_lists(review: &Review) -> Vec<SourceListView> {
    let lists = SOURCE_LISTS.iter().map(|list| SourceListView {
        crm: list.crm.to_owned(),
        missing: list
            .values
            .iter()
            .filter(|value| !review.has_source(value))
            .map(|value| (*value).to_owned())
            .collect(),
    });
    lists.filter(|list| !list.missing.is_empty()).collect()
}

fn measured(workspace: &Workspace, commitment: &domain::Commitment) -> String {
    let figure = |figure: domain::Figure| figure.with_currency(&workspace.company.currency);
    let today = commitment
        .baseline
        .map(|baseline| format!("today {}", figure(baseline)));
    let target = commitment
        .target
        .map(|target| format!("{} {}", commitment.direction.label().to_lowercase(), figure(target)));
    [today, target].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn balance(review: &Review) -> String {
    let count = |side: Side| {
        review
            .commitments
            .iter()
            .filter(|commitment| commitment.side == side)
            .count()
    };
    match (count(Side::Marketing), count(Side::Sales)) {
        (0, 0) => "No promises yet".into(),
        (0, _) => "Binds sales only".into(),
        (_, 0) => "Binds marketing only".into(),
        (marketing, sales) if marketing == sales => format!("Balanced, {marketing} and {sales}"),
        (marketing, sales) => format!("{marketing} and {sales}"),
    }
}

fn goal_view(workspace: &Workspace, goal: &Goal) -> GoalView {
    let shown = |figure: Option<domain::Figure>| match figure {
        Some(figure) if figure.unit() == FigureUnit::Money => figure.with_currency(&workspace.company.currency),
        other => other.show(),
    };
    let shown = Shown {
        baseline: shown(goal.baseline),
        floor: shown(goal.floor),
        target: shown(goal.target),
        stretch: shown(goal.stretch),
    };
    GoalView {
        goal: goal.clone(),
        shown,
    }
}

fn step_view(scene: &Scene<'_>, step: Step) -> StepView {
    StepView {
        reopens: agreement::reopens(scene, &step.target),
        name: step.name,
        target: step.target,
    }
}
