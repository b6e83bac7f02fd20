//! Where both sides stand on an item, in words.

use domain::agreement::{Delta, Digest, Meaning, Standing, deltas, items, last_answer, meaning, read_back};
use domain::words::{Piece, PieceKind, diff};
use domain::{Answer, Item, Review, Role, Side, Vote, Workspace};

use super::Scene;
use super::time::said_at;
use crate::Refusal;
use crate::desk::refused;
use crate::view::{AgreementView, Mark, SideView, Since, StandingView};

/// The agreement on one item.
pub(super) fn agreement(scene: &Scene<'_>, item: Item) -> Result<AgreementView, Refusal> {
    let nothing = Meaning::default();
    let now = scene.told.meaning(item).unwrap_or(&nothing);
    let marketing = side(scene, item, Side::Marketing, now)?;
    let sales = side(scene, item, Side::Sales, now)?;
    let oldest = oldest_stale(scene.review, item, scene.told.digest(item));
    let before = oldest.map(|answer| Meaning::of(&answer.words));
    let paragraphs = paragraphs(item, before.as_ref(), now);
    let marks = before.map(|before| marks(&deltas(&before, now))).unwrap_or_default();
    let facilitator = scene
        .workspace
        .people
        .iter()
        .find(|person| person.role == Role::Facilitator);
    let recorder = facilitator.map_or("the facilitator", |person| person.name.as_str());
    Ok(AgreementView {
        item,
        title: item.title(scene.review).to_owned(),
        agreed: marketing.standing == StandingView::Agreed && sales.standing == StandingView::Agreed,
        changed: marketing.standing == StandingView::Earlier || sales.standing == StandingView::Earlier,
        sentence: match [marketing.standing, sales.standing] {
            [StandingView::NotYet, StandingView::NotYet] => match scene.unchanged(item) {
                Some(before) => format!("As both signed in {}, not asked yet", before.quarter),
                None => sentence(&marketing, &sales),
            },
            _ => sentence(&marketing, &sales),
        },
        marketing,
        sales,
        paragraphs,
        marks,
        how: format!("Said in the room, recorded by {recorder}"),
    })
}

/// “This reopens MQL, agreed 10:41”: what both agree on and a step at this path would change; empty when there is none.
pub(super) fn reopens(scene: &Scene<'_>, target: &str) -> String {
    let review = scene.review;
    let answered_at = |item: Item| {
        let yes = |side: &Side| last_answer(review, item, *side).filter(|answer| answer.vote == Vote::Yes);
        let both = Side::ALL.iter().map(yes).collect::<Option<Vec<_>>>()?;
        both.into_iter().map(|answer| answer.at).max()
    };
    let stands = |item: Item| {
        let agreed = |side: &Side| scene.told.standing(review, item, *side) == Standing::Agreed;
        Side::ALL.iter().all(agreed)
    };
    let agreed = items(review).filter_map(|item| {
        let at = answered_at(item)?;
        let reopened = scene.told.tells(item, target) && stands(item);
        reopened.then(|| format!("{}, agreed {}", item.title(review), said_at(scene, at)))
    });
    let agreed = agreed.collect::<Vec<_>>().join("; ");
    if agreed.is_empty() {
        return agreed;
    }
    format!("This reopens {agreed}")
}

fn side(scene: &Scene<'_>, item: Item, side: Side, now: &Meaning) -> Result<SideView, Refusal> {
    let answer = last_answer(scene.review, item, side);
    let standing = scene.told.standing(scene.review, item, side);
    let mut since = Vec::new();
    // What was answered is read back only where it differs from what is said now.
    if let Some(answer) = answer.filter(|answer| scene.told.digest(item) != Some(&answer.digest)) {
        for delta in deltas(&Meaning::of(&answer.words), now) {
            since.push(since_view(scene, delta)?);
        }
    }
    let said = answer.map(|answer| (answer.vote, said_at(scene, answer.at)));
    let status = match (standing, &said) {
        (Standing::Agreed | Standing::No, Some((vote, at))) => format!("{}, {at}", vote.label()),
        (Standing::Earlier, Some((_, at))) => format!("Yes to earlier words, {at}"),
        (Standing::NotYet, Some((Vote::No, at))) => format!("No to earlier words, {at}"),
        _ => "Not yet".to_owned(),
    };
    let last = said
        .map(|(vote, at)| format!("{} at {at}", vote.label().to_lowercase()))
        .unwrap_or_default();
    let leader = scene
        .workspace
        .leader(side)
        .map(|person| person.name.to_string())
        .unwrap_or_default();
    Ok(SideView {
        name: leader,
        standing: match standing {
            Standing::NotYet => StandingView::NotYet,
            Standing::Agreed => StandingView::Agreed,
            Standing::Earlier => StandingView::Earlier,
            Standing::No => StandingView::No,
        },
        status,
        wish: answer.map(|answer| answer.wish.to_string()).unwrap_or_default(),
        nothing: if last.is_empty() {
            "Not asked yet"
        } else {
            "Nothing has changed"
        }
        .to_owned(),
        can_take_back: answer.is_some(),
        last,
        since,
    })
}

fn since_view(scene: &Scene<'_>, delta: Delta) -> Result<Since, Refusal> {
    let pieces = diff(
        delta.old.as_deref().unwrap_or_default(),
        delta.new.as_deref().unwrap_or_default(),
    );
    let at = if delta.target.is_empty() {
        None
    } else {
        scene.open.store.changed_at(&delta.target).map_err(refused)?
    };
    // A decision from before the change is about an earlier one.
    let mut decisions = scene.review.decisions.iter().rev();
    let decided = decisions.find(|made| made.changed.as_str() == delta.target && at.is_some_and(|at| made.at >= at));
    let at = at.map(|at| said_at(scene, at)).unwrap_or_default();
    Ok(Since {
        asked_by: decided.and_then(|decision| decision.asked_by),
        label: delta.label,
        pieces,
        at,
        target: delta.target,
    })
}

/// The oldest answer that was given to other words than the present ones.
fn oldest_stale<'a>(review: &'a Review, item: Item, now: Option<&Digest>) -> Option<&'a Answer> {
    let answers = Side::ALL.iter().filter_map(|side| last_answer(review, item, *side));
    let stale = answers.filter(|answer| answer.vote.is_yes() && Some(&answer.digest) != now);
    stale.min_by_key(|answer| answer.at)
}

/// What changed in an item since a side's last yes, of a review that may not be kept yet.
pub(crate) fn changed_since(workspace: &Workspace, review: &Review, item: Item) -> Vec<Mark> {
    let Some(now) = meaning(workspace, review, item) else {
        return Vec::new();
    };
    let oldest = oldest_stale(review, item, Some(&now.digest()));
    let before = oldest.map(|answer| Meaning::of(&answer.words));
    before.map(|before| marks(&deltas(&before, &now))).unwrap_or_default()
}

/// The read-back, each paragraph compared with the earlier one that opens alike.
fn paragraphs(item: Item, before: Option<&Meaning>, now: &Meaning) -> Vec<Vec<Piece>> {
    let present = read_back(item, now);
    let Some(before) = before else {
        let same = |text: String| {
            vec![Piece {
                text,
                kind: PieceKind::Same,
            }]
        };
        return present.into_iter().map(same).collect();
    };
    let mut earlier = read_back(item, before);
    let mut out = Vec::new();
    for (position, paragraph) in present.iter().enumerate() {
        let opening = |text: &str| text.split_whitespace().take(2).map(str::to_owned).collect::<Vec<_>>();
        let alike =
            |old: &String| opening(old) == opening(paragraph) || (position == 0 && matches!(item, Item::Stage(_)));
        let old = earlier
            .iter()
            .position(alike)
            .map(|at| earlier.remove(at))
            .unwrap_or_default();
        out.push(diff(&old, paragraph));
    }
    out.extend(earlier.iter().map(|gone| diff(gone, "")));
    out
}

fn marks(deltas: &[Delta]) -> Vec<Mark> {
    let marked = deltas.iter().filter(|delta| !delta.target.is_empty());
    let mark = |delta: &Delta| {
        let old = delta.old.clone().unwrap_or_default();
        let pieces = diff(&old, delta.new.as_deref().unwrap_or_default());
        let gone = pieces.iter().filter(|piece| piece.kind == PieceKind::Gone);
        let gone = gone.map(|piece| piece.text.trim()).collect::<Vec<_>>().join(" ");
        Mark {
            target: delta.target.clone(),
            old,
            gone,
        }
    };
    marked.map(mark).collect()
}

fn sentence(marketing: &SideView, sales: &SideView) -> String {
    use StandingView::{Agreed, Earlier, No, NotYet};
    let to_read = |side: &SideView| match side.since.len() {
        1 => "1 change to read".to_owned(),
        count => format!("{count} changes to read"),
    };
    match (marketing.standing, sales.standing) {
        (Agreed, Agreed) => "Both sides agree".into(),
        (No, No) => "Both sides said no".into(),
        (No, _) => "Marketing said no".into(),
        (_, No) => "Sales said no".into(),
        (Earlier, Earlier) => "Both sides have changes to read".into(),
        (Earlier, _) => format!("Marketing: {}", to_read(marketing)),
        (_, Earlier) => format!("Sales: {}", to_read(sales)),
        (Agreed, NotYet) => "Sales not yet".into(),
        (NotYet, Agreed) => "Marketing not yet".into(),
        (NotYet, NotYet) => "Not asked yet".into(),
    }
}
