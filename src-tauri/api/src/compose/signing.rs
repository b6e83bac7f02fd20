//! What is signed, by whom, and what keeps it open.

use chrono::{DateTime, Utc};
use domain::checker::{Point, Severity};
use domain::signing::{
    Digests, Manner, Signature, Signed, State, amendments, blocking, digests_of, signed_review, state, status_given,
    waiver_of,
};
use domain::succession;
use domain::{Review, Side, Typed, capitalised};

use super::Scene;
use super::points::open_points;
use super::record::compared;
use super::time::{day_in_words, said_at};
use crate::host::Host;
use crate::view::{
    AmendmentView, ComparedView, OpenPoint, SignedPaper, SignedView, SigningPoint, SigningSide, SigningView, WaivedView,
};

/// A longer subject is the sentence itself, in characters.
const MOST_SUBJECT: usize = 24;

/// The signing of the open review; `points` are its open points.
pub(super) fn signing(scene: &Scene<'_>, points: &[Point]) -> SigningView {
    let Scene { workspace, review, .. } = scene;
    let all = listed(scene, points);
    let state = state(workspace, review, points);
    let blocking = blocking(workspace, review, points).len();
    let now = digests_of(workspace, review, &scene.told);
    let paper = |title: String, digest: &domain::Digest| SignedPaper {
        title,
        digest: digest.short(),
    };
    let status = status_given(review, Some(&now));
    SigningView {
        state,
        standing: standing(scene, state, blocking),
        headline: headline(blocking, state),
        summary: summary(scene, points),
        blocking,
        points: all,
        due: review.signatures_due.show(),
        definitions: paper(format!("Definitions, version {}", review.version()), &now.definitions),
        plan: paper("Quarterly plan".to_owned(), &now.plan),
        extent: extent(review),
        marketing: side(scene, Side::Marketing, status.marketing, &now),
        sales: side(scene, Side::Sales, status.sales, &now),
        since: since(scene, state),
        next: succession::successor(workspace, review)
            .map(|quarter| quarter.to_string())
            .unwrap_or_default(),
        amendments: amendments(review)
            .iter()
            .map(|amendment| AmendmentView {
                signed: day_and_time(scene.desk.host(), amendment.signed),
                reopened: day_and_time(scene.desk.host(), amendment.reopened),
                because: amendment.because.to_owned(),
                recorded_by: amendment.recorded_by.to_owned(),
            })
            .collect(),
    }
}

/// “Signed 21 Jan 2027”, “Agreed in the room, signatures due by Fri 5 Feb 2027”; empty for a draft.
pub(crate) fn signed_in_words(host: &dyn Host, review: &Review, state: State) -> String {
    let last = review
        .signatures
        .iter()
        .filter(|signature| signature.ended_at.is_none())
        .map(|one| one.at)
        .max();
    match (state, review.signatures_due, last) {
        (State::Signed, _, Some(at)) => format!("Signed {}", host.local(at).format("%-d %b %Y")),
        (State::Agreed, Some(day), _) => format!("Agreed in the room, signatures due by {}", day_in_words(day)),
        (State::Agreed, None, _) => "Agreed in the room, not signed yet".to_owned(),
        (State::Amended, ..) => "Reopened, to be signed again".to_owned(),
        (State::Signed | State::Draft, ..) => String::new(),
    }
}

fn standing(scene: &Scene<'_>, state: State, blocking: usize) -> String {
    match state {
        State::Draft => match blocking {
            1 => "Draft, one point blocks signing".to_owned(),
            more => format!("Draft, {} points block signing", number(more)),
        },
        other => signed_in_words(scene.desk.host(), scene.review, other),
    }
}

/// What blocks first, each by itself, since each is waived by itself; then what is waived; then what is printed as open, read
/// together as in the list of open points.
fn listed(scene: &Scene<'_>, points: &[Point]) -> Vec<SigningPoint> {
    let (mut errors, others): (Vec<&Point>, Vec<&Point>) = points
        .iter()
        .partition(|point| point.code.severity() == Severity::Error);
    errors.sort_by_key(|point| waiver_of(scene.workspace, scene.review, point).is_some());
    let others: Vec<Point> = others.into_iter().cloned().collect();
    let lines = open_points(scene, &others);
    let errors = errors.into_iter().map(|point| error(scene, point));
    errors
        .chain(lines.into_iter().map(|line| read_together(&others, line)))
        .collect()
}

fn error(scene: &Scene<'_>, point: &Point) -> SigningPoint {
    let waived = waiver_of(scene.workspace, scene.review, point);
    let by = |waiver: &domain::signing::Waiver| WaivedView {
        reason: waiver.reason.to_string(),
        by: format!(
            "Waived by {} and {}, {}",
            waiver.marketing,
            waiver.sales,
            said_at(scene, waiver.at)
        ),
    };
    SigningPoint {
        code: point.code.word().to_owned(),
        severity: Severity::Error,
        place: point.place,
        whereabouts: whereabouts(point),
        target: point.target.clone(),
        text: sentence(&point.sentence),
        waived: waived.map(by),
    }
}

fn read_together(points: &[Point], line: OpenPoint) -> SigningPoint {
    let target = line.each.first().map(|each| each.target.clone()).unwrap_or_default();
    let alone = points
        .iter()
        .find(|point| line.each.len() == 1 && point.target == target);
    SigningPoint {
        whereabouts: alone.map_or_else(|| line.place.label().to_owned(), whereabouts),
        code: line.code,
        severity: line.severity,
        place: line.place,
        target,
        text: if line.note.is_empty() {
            sentence(&line.text)
        } else {
            sentence(&format!("{}: {}", line.text, line.note))
        },
        waived: None,
    }
}

/// “Stages, MQL”; a longer subject is the sentence itself.
fn whereabouts(point: &Point) -> String {
    let place = point.place.label();
    if point.subject.chars().count() > MOST_SUBJECT {
        place.to_owned()
    } else {
        format!("{place}, {}", point.subject)
    }
}

/// A point with its full stop; a question has its own mark.
fn sentence(text: &str) -> String {
    let ended = text.ends_with(['?', '!', '.', '…']);
    if ended { text.to_owned() } else { format!("{text}.") }
}

fn headline(blocking: usize, state: State) -> String {
    match (blocking, state) {
        (_, State::Signed) => "Both sides have signed.".to_owned(),
        (0, State::Amended) => "Nothing is left that blocks signing again.".to_owned(),
        (0, _) => "Nothing is left that blocks signing.".to_owned(),
        (1, _) => "One point blocks signing.".to_owned(),
        (more, _) => format!("{} points block signing.", capitalised(&number(more))),
    }
}

fn summary(scene: &Scene<'_>, points: &[Point]) -> String {
    let waived = |point: &&Point| waiver_of(scene.workspace, scene.review, point).is_some();
    let of = |severity: Severity| points.iter().filter(move |point| point.code.severity() == severity);
    let let_stand = of(Severity::Error).filter(waived).count();
    let parts = [
        (of(Severity::Error).count() - let_stand, "to mend or waive"),
        (let_stand, "waived"),
        (of(Severity::Warning).count(), "printed as open"),
        (of(Severity::Note).count(), "worth a look"),
    ];
    let parts = parts.into_iter().filter(|(count, _)| *count > 0);
    let parts: Vec<String> = parts.map(|(count, what)| format!("{count} {what}")).collect();
    parts.join(", ")
}

fn side(scene: &Scene<'_>, side: Side, signed: Signed<'_>, now: &Digests) -> SigningSide {
    let Scene { workspace, review, .. } = scene;
    let host = scene.desk.host();
    let leader = workspace.leader(side);
    let (standing, signature) = match signed {
        Signed::NotYet => (SignedView::NotYet, None),
        Signed::These(signature) => (SignedView::These, Some(signature)),
        Signed::Earlier(signature) => (SignedView::Earlier, Some(signature)),
    };
    let digests = signature.map_or_else(|| now.clone(), Signature::digests);
    SigningSide {
        side,
        leader: leader.map(|leader| leader.name.to_string()).unwrap_or_default(),
        title: leader.map(|leader| leader.title.to_string()).unwrap_or_default(),
        agrees: agrees(review, side),
        standing,
        name: signature
            .map(|signature| signature.name.to_string())
            .unwrap_or_default(),
        at: match signature {
            Some(signature) => day_and_time(host, signature.at),
            None => host.local(host.now()).format("%-d %B %Y").to_string(),
        },
        how: signature.map(how).unwrap_or_default(),
        digests: format!("{}, {}", digests.definitions.short(), digests.plan.short()),
        can_take_back: signature.is_some() && !review.is_signed(),
    }
}

/// “in person, recorded by Ines Calder”, “by proxy for Daniel Brandt: travelling, recorded by …”.
fn how(signature: &Signature) -> String {
    let manner = signature.manner.label();
    let given = match signature.manner {
        Manner::Proxy => {
            let reason = signature.reason.as_str().trim_end_matches('.');
            format!("{manner} for {}: {reason}", signature.leader)
        }
        // A name typed otherwise than in People says whose it is.
        _ if signature.name != signature.leader => format!("{manner}, for {}", signature.leader),
        _ => manner.to_owned(),
    };
    format!("{given}, recorded by {}", signature.recorded_by)
}

/// What a side agrees to, in its leader's voice.
fn agrees(review: &Review, side: Side) -> String {
    let own = review.commitments.iter().filter(|promise| promise.side == side).count();
    let stages = match review.stages.len() {
        1 => "what the one stage means".to_owned(),
        more => format!("what the {} stages mean", number(more)),
    };
    let goals = match review.goals.len() {
        0 => String::new(),
        1 => " and the goal of the quarter".to_owned(),
        more => format!(" and the {} goals", number(more)),
    };
    let promises = match (own, side) {
        (0, _) => "what both sides promise".to_owned(),
        (1, Side::Marketing) => "marketing’s one promise".to_owned(),
        (1, Side::Sales) => "sales’ one promise".to_owned(),
        (more, Side::Marketing) => format!("marketing’s {} promises", number(more)),
        (more, Side::Sales) => format!("sales’ {} promises", number(more)),
    };
    format!("I agree to {stages}, to the shared number{goals}, and to {promises}.")
}

/// What is signed, counted.
fn extent(review: &Review) -> String {
    let counted = |count: usize, one: &str, many: &str| match count {
        1 => one.to_owned(),
        more => format!("{} {many}", number(more)),
    };
    let stages = counted(review.stages.len(), "one stage", "stages");
    let promises = counted(review.commitments.len(), "one promise", "promises");
    let goals = counted(review.goals.len(), "one goal", "goals");
    capitalised(&format!("{stages}, {promises}, the shared number and {goals}"))
}

/// What changed since both signed last, while it is amended.
fn since(scene: &Scene<'_>, state: State) -> Vec<ComparedView> {
    let all = amendments(scene.review);
    let last = all.last().filter(|_| state == State::Amended);
    let then = last.and_then(|last| signed_review(scene.workspace, last.signature));
    let Some((then, before)) = then.as_ref().and_then(|then| Some((then, then.reviews.first()?))) else {
        return Vec::new();
    };
    compared(scene, (then, before)).0
}

/// “21 January 2027, 12:47”.
fn day_and_time(host: &dyn Host, at: DateTime<Utc>) -> String {
    host.local(at).format("%-d %B %Y, %H:%M").to_string()
}

/// A number as it is written in a sentence.
fn number(count: usize) -> String {
    const WORDS: [&str; 13] = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ];
    WORDS
        .get(count)
        .map_or_else(|| count.to_string(), |word| (*word).to_owned())
}
