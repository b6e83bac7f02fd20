//! Signing, waiving and reopening, on the sample.

mod living;

use chrono::{DateTime, NaiveDate, Utc};

use super::*;
use crate::agreement::{Item, Said, Vote, answer, items, take_back};
use crate::checker::{Code, Point, points};
use crate::fixture::Counting;
use crate::sample::{Sample, sample};
use crate::succession;
use crate::{Change, Fault, Line, ReviewId, RowPath, Side, Typed, Workspace, admit, apply};

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000 + seconds, 0).expect("in range")
}

fn typed(side: Side) -> Ask<'static> {
    Ask {
        side,
        name: match side {
            Side::Marketing => "Amara Osei",
            Side::Sales => "Daniel Brandt",
        },
        manner: Manner::Own,
        reason: "",
    }
}

/// The sample in the morning, with a yes of both sides to everything.
fn agreed(fresh: &mut Counting) -> (Workspace, ReviewId) {
    let Sample { workspace, review, .. } = sample(fresh).expect("taken");
    let open = workspace.review(review).expect("there");
    let items: Vec<Item> = items(open).collect();
    let yes = |side| Said {
        side,
        vote: Vote::Yes,
        wish: Line::default(),
    };
    let both = [yes(Side::Marketing), yes(Side::Sales)];
    let next = answer(&workspace, review, &items, &both, at(0), fresh).expect("both said yes");
    (next, review)
}

fn open_points(workspace: &Workspace, id: ReviewId) -> Vec<Point> {
    points(workspace, workspace.review(id).expect("there"))
}

fn blocked(workspace: &Workspace, id: ReviewId) -> Vec<Point> {
    let all = open_points(workspace, id);
    let open = blocking(workspace, workspace.review(id).expect("there"), &all);
    open.into_iter().cloned().collect()
}

/// Lets everything stand that is still open.
fn waived(mut workspace: Workspace, id: ReviewId, fresh: &mut Counting) -> Workspace {
    for point in blocked(&workspace, id) {
        let place = (point.code, point.target.as_str());
        workspace = waive(&workspace, id, place, "It comes in March.", at(1), fresh).expect("it blocks");
    }
    workspace
}

fn ready() -> (Workspace, ReviewId, Counting) {
    let mut fresh = Counting::default();
    let (workspace, id) = agreed(&mut fresh);
    let workspace = waived(workspace, id, &mut fresh);
    (workspace, id, fresh)
}

fn signed() -> (Workspace, ReviewId, Counting) {
    let (mut workspace, id, mut fresh) = ready();
    for (second, side) in Side::ALL.iter().enumerate() {
        let when = at(10 + i64::try_from(second).expect("two"));
        workspace = sign(&workspace, id, typed(*side), when, &mut fresh).expect("nothing blocks");
    }
    (workspace, id, fresh)
}

fn standing(workspace: &Workspace, id: ReviewId) -> (State, bool, bool) {
    let review = workspace.review(id).expect("there");
    let status = status(workspace, review);
    let these = |side| matches!(status.of(side), Signed::These(_));
    let all = points(workspace, review);
    (
        state(workspace, review, &all),
        these(Side::Marketing),
        these(Side::Sales),
    )
}

fn set(target: &str, value: &str) -> Change {
    Change::Set {
        target: target.into(),
        value: value.into(),
    }
}

#[test]
fn nobody_signs_while_an_error_is_neither_mended_nor_waived() {
    let mut fresh = Counting::default();
    let Sample { workspace, review, .. } = sample(&mut fresh).expect("taken");
    let open = blocked(&workspace, review).len();
    assert!(open > 0);
    let refused = sign(&workspace, review, typed(Side::Sales), at(0), &mut fresh);
    assert_eq!(refused, Err(Fault::Blocked { points: open }));
    assert_eq!(standing(&workspace, review), (State::Draft, false, false));

    let (workspace, review, mut fresh) = ready();
    assert_eq!(standing(&workspace, review), (State::Agreed, false, false));
    let one = sign(&workspace, review, typed(Side::Sales), at(5), &mut fresh).expect("nothing blocks");
    assert_eq!(standing(&one, review), (State::Agreed, false, true));
    let again = sign(&one, review, typed(Side::Sales), at(6), &mut fresh);
    assert_eq!(again, Err(Fault::AlreadySigned { side: Side::Sales }));
}

#[test]
fn a_name_is_needed_and_a_proxy_needs_a_reason() {
    let (workspace, id, mut fresh) = ready();
    let nameless = Ask {
        name: "  ",
        ..typed(Side::Sales)
    };
    let refused = sign(&workspace, id, nameless, at(5), &mut fresh);
    assert_eq!(refused, Err(Fault::Empty { what: "Your name" }));
    let mut proxy = Ask {
        manner: Manner::Proxy,
        name: "Jonas Weber",
        ..typed(Side::Sales)
    };
    let refused = sign(&workspace, id, proxy, at(5), &mut fresh);
    assert_eq!(refused, Err(Fault::Empty { what: "The reason" }));
    proxy.reason = "Daniel Brandt is travelling and agreed by telephone.";
    let next = sign(&workspace, id, proxy, at(5), &mut fresh).expect("with a reason");
    let signature = next
        .review(id)
        .and_then(|review| review.signature(Side::Sales))
        .expect("signed");
    assert_eq!(
        (
            signature.name.as_str(),
            signature.leader.as_str(),
            signature.reason.as_str()
        ),
        ("Jonas Weber", "Daniel Brandt", proxy.reason)
    );
}

#[test]
fn every_change_of_a_signed_review_is_refused_and_says_what_to_do() {
    let (workspace, id, mut fresh) = signed();
    assert_eq!(standing(&workspace, id), (State::Signed, true, true));
    let review = workspace.review(id).expect("there");
    let quarter = review.quarter;
    let stage = review.stages[0].id;
    let row = format!("stage/{stage}");
    let changes = [
        set("company/name", "Merlin"),
        set("review/purpose", "Other."),
        Change::Add {
            list: "actions".into(),
            value: "One more".into(),
            after: None,
        },
        Change::Remove { target: row.clone() },
        Change::Move { target: row, to: 2 },
    ];
    for change in changes {
        let refused = apply(&workspace, id, &change, &mut fresh);
        assert_eq!(refused, Err(Fault::Signed { quarter }), "{change:?}");
    }
    assert!(
        Fault::Signed { quarter }
            .hint()
            .is_some_and(|hint| hint.contains("Reopen"))
    );
    let put_back = crate::put_back(&workspace, id, &workspace, RowPath::Stage(stage));
    assert_eq!(put_back, Err(Fault::Signed { quarter }));
    let said = [Said {
        side: Side::Sales,
        vote: Vote::No,
        wish: Line::default(),
    }];
    let item = Item::Stage(stage);
    let signed = Err(Fault::Signed { quarter });
    assert_eq!(answer(&workspace, id, &[item], &said, at(20), &mut fresh), signed);
    assert_eq!(take_back(&workspace, id, item, Side::Sales, at(20), &mut fresh), signed);
    assert_eq!(withdraw(&workspace, id, Side::Sales, at(20)), signed);
    let place = (Code::StageNotAgreed, "stage");
    assert_eq!(waive(&workspace, id, place, "So.", at(20), &mut fresh), signed);
}

#[test]
fn other_words_make_a_signature_one_to_earlier_words_and_the_same_words_revive_it() {
    let (workspace, id, mut fresh) = ready();
    let one = sign(&workspace, id, typed(Side::Marketing), at(5), &mut fresh).expect("nothing blocks");
    for (target, value) in [
        ("review/purpose".to_owned(), "Another purpose."),
        ("shared_number/report".to_owned(), "Another report"),
        (format!("example/{}/text", example(&one, id)), "Another case"),
        (format!("line/{}/text", line(&one, id)), "Another line"),
    ] {
        let before = crate::value_of(&one, id, target.parse().expect("a field")).expect("there");
        let changed = apply(&one, id, &set(&target, value), &mut fresh)
            .expect("taken")
            .expect("changed");
        let review = changed.workspace.review(id).expect("there");
        let stands = status(&changed.workspace, review).marketing;
        assert!(matches!(stands, Signed::Earlier(_)), "{target}");
        let back = apply(&changed.workspace, id, &set(&target, &before), &mut fresh).expect("taken");
        let back = back.expect("changed").workspace;
        let review = back.review(id).expect("there");
        assert!(matches!(status(&back, review).marketing, Signed::These(_)), "{target}");
    }
    // Notes and the day signatures are due are no part of what is signed.
    let notes = format!("stage/{}/notes", one.review(id).expect("there").stages[0].id);
    for (target, value) in [(notes.as_str(), "A note."), ("review/signatures_due", "2027-02-05")] {
        let next = apply(&one, id, &set(target, value), &mut fresh)
            .expect("taken")
            .expect("changed")
            .workspace;
        assert!(standing(&next, id).1, "{target}");
    }
}

fn example(workspace: &Workspace, id: ReviewId) -> crate::ExampleId {
    let review = workspace.review(id).expect("there");
    review
        .stages
        .iter()
        .flat_map(|stage| &stage.examples)
        .next()
        .expect("one")
        .id
}

fn line(workspace: &Workspace, id: ReviewId) -> crate::StageLineId {
    let review = workspace.review(id).expect("there");
    review
        .stages
        .iter()
        .flat_map(|stage| &stage.lines)
        .next()
        .expect("one")
        .id
}

#[test]
fn a_side_that_signed_earlier_words_signs_anew_and_only_then_both_have() {
    let (workspace, id, mut fresh) = ready();
    let one = sign(&workspace, id, typed(Side::Marketing), at(5), &mut fresh).expect("nothing blocks");
    let changed = apply(&one, id, &set("review/purpose", "Other."), &mut fresh).expect("taken");
    let changed = changed.expect("changed").workspace;
    let two = sign(&changed, id, typed(Side::Sales), at(6), &mut fresh).expect("nothing blocks");
    assert_eq!(standing(&two, id), (State::Agreed, false, true));
    let three = sign(&two, id, typed(Side::Marketing), at(7), &mut fresh).expect("to these words");
    assert_eq!(standing(&three, id), (State::Signed, true, true));
    let review = three.review(id).expect("there");
    assert_eq!(review.signatures.len(), 3);
    assert_eq!(review.signatures[0].ended_at, Some(at(7)));
}

#[test]
fn before_both_have_signed_a_side_takes_its_signature_back_by_name() {
    let (workspace, id, mut fresh) = ready();
    let none = withdraw(&workspace, id, Side::Sales, at(4));
    assert!(matches!(none, Err(Fault::Unknown { .. })));
    let one = sign(&workspace, id, typed(Side::Sales), at(5), &mut fresh).expect("nothing blocks");
    let back = withdraw(&one, id, Side::Sales, at(6)).expect("not signed by both");
    assert_eq!(standing(&back, id), (State::Agreed, false, false));
    assert_eq!(
        back.review(id).map(|review| review.signatures.len()),
        Some(1),
        "the record stays"
    );
}

#[test]
fn a_reopened_review_can_be_changed_and_is_signed_again() {
    let (workspace, id, mut fresh) = signed();
    assert_eq!(
        reopen(&workspace, id, " ", at(30)),
        Err(Fault::Empty { what: "The reason" })
    );
    let open = reopen(&workspace, id, "The Nordics moved to sales.", at(30)).expect("signed before");
    assert_eq!(standing(&open, id), (State::Amended, false, false));
    let told = amendments(open.review(id).expect("there"));
    assert_eq!(told.len(), 1);
    assert_eq!((told[0].signed, told[0].reopened), (at(11), at(30)));
    assert_eq!(told[0].because, "The Nordics moved to sales.");
    let then = signed_review(&open, told[0].signature).expect("kept whole");
    assert_eq!(then.reviews[0].purpose, workspace.review(id).expect("there").purpose);
    let changed = apply(&open, id, &set("review/purpose", "Other."), &mut fresh).expect("taken");
    let mut next = changed.expect("changed").workspace;
    for side in Side::ALL {
        next = sign(&next, id, typed(*side), at(40), &mut fresh).expect("nothing blocks");
    }
    assert_eq!(standing(&next, id), (State::Signed, true, true));
    assert!(reopen(&workspace, crate::ReviewId::fresh(&mut fresh), "So.", at(50)).is_err());
}

#[test]
fn a_waiver_falls_away_when_its_point_changes() {
    let mut fresh = Counting::default();
    let (workspace, id) = agreed(&mut fresh);
    let promise = workspace.review(id).expect("there").commitments[0].id;
    let target = format!("commitment/{promise}/source");
    let open = apply(&workspace, id, &set(&target, ""), &mut fresh)
        .expect("taken")
        .expect("changed")
        .workspace;
    let found = |workspace: &Workspace, code: Code| {
        let mut all = blocked(workspace, id).into_iter();
        all.find(|point| point.code == code && point.target.contains(&promise.to_string()))
    };
    let point = found(&open, Code::PromiseWithoutSource).expect("it blocks");
    let place = (point.code, point.target.as_str());
    assert!(matches!(
        waive(&open, id, place, "", at(1), &mut fresh),
        Err(Fault::Empty { .. })
    ));
    let waived = waive(&open, id, place, "The field arrives in March.", at(1), &mut fresh).expect("it blocks");
    assert_eq!(found(&waived, Code::PromiseWithoutSource), None);
    assert!(
        waive(&waived, id, place, "Again.", at(2), &mut fresh).is_err(),
        "it blocks no more"
    );

    let back = take_back_waiver(&waived, id, place, at(3)).expect("it stands");
    assert!(found(&back, Code::PromiseWithoutSource).is_some());

    let words = format!("commitment/{promise}/promise");
    let other = apply(&waived, id, &set(&words, "Something else entirely."), &mut fresh).expect("taken");
    let other = other.expect("changed").workspace;
    assert!(
        found(&other, Code::PromiseWithoutSource).is_some(),
        "another promise has no source now"
    );

    // An agreement that was waived is one to its words.
    let point = found(&waived, Code::PromiseNotAgreed).expect("its words changed");
    let place = (point.code, point.target.as_str());
    let waived = waive(&waived, id, place, "Sales reads it on Friday.", at(4), &mut fresh).expect("it blocks");
    assert_eq!(found(&waived, Code::PromiseNotAgreed), None);
    let changed = apply(&waived, id, &set(&target, "A new field"), &mut fresh)
        .expect("taken")
        .expect("changed");
    assert!(found(&changed.workspace, Code::PromiseNotAgreed).is_some());
}

#[test]
fn a_signed_review_reads_as_it_was_signed_whoever_is_renamed() {
    let (workspace, id, _) = signed();
    let mut later = workspace.clone();
    later.people[0].name = Typed::read("Amara Osei-Klein", "Name").expect("a name");
    later.company.name = Typed::read("Kestrel Group", "Company").expect("a name");
    let read = as_signed(&later, id);
    assert_eq!(read.people[0].name.as_str(), "Amara Osei");
    assert_eq!(read.company.name.as_str(), "Kestrel");
    assert_eq!(standing(&later, id), (State::Signed, true, true));
    admit(&later).expect("a later name harms nothing");
    assert!(matches!(as_signed(&workspace, id), std::borrow::Cow::Borrowed(_)));
}

#[test]
fn content_that_was_not_signed_is_not_let_in() {
    let (workspace, id, _) = signed();
    admit(&workspace).expect("it was signed here");
    let forge = |change: &dyn Fn(&mut crate::Review)| {
        let mut forged = workspace.clone();
        let review = forged.reviews.iter_mut().find(|review| review.id == id).expect("there");
        change(review);
        admit(&forged)
    };
    let purpose = || Typed::read("What nobody signed.", "Purpose").expect("prose");
    assert!(
        forge(&|review| review.purpose = purpose()).is_err(),
        "other words in the review"
    );
    assert!(forge(&|review| review.signatures[0].plan = review.signatures[0].definitions.clone()).is_err());
    assert!(forge(&|review| review.signatures[0].content = crate::Words::stored("{}".into())).is_err());
    let lie = |review: &mut crate::Review| {
        let content = review.signatures[0].content.as_str().replace("Kestrel", "Falcon!");
        review.signatures[0].content = crate::Words::stored(content);
    };
    assert!(forge(&lie).is_err(), "other words in what was signed");
}

#[test]
fn the_next_quarter_starts_from_what_both_signed() {
    let (workspace, id, mut fresh) = signed();
    let unsigned = succession::start_next(&ready().0, ready().1, &mut fresh);
    assert!(matches!(unsigned, Err(Fault::Unsigned { .. })));
    let before = workspace.review(id).expect("there");
    let (next, next_id) = succession::start_next(&workspace, id, &mut fresh).expect("signed");
    let order: Vec<_> = next.reviews.iter().map(|review| review.id).collect();
    assert!(
        order.ends_with(&[id, next_id]),
        "they stand in the order of their quarters"
    );
    let review = next.review(next_id).expect("made");
    assert_eq!(review.quarter, before.quarter.next());
    assert_eq!(review.date, NaiveDate::from_ymd_opt(2027, 4, 22).expect("a day"));
    admit(&next).expect("every row has an identity of its own and points to what is there");
    assert!(!review.is_signed() && review.answers.is_empty() && review.waivers.is_empty());
    let lineages = |review: &crate::Review| -> Vec<_> { review.stages.iter().map(|stage| stage.lineage).collect() };
    assert_eq!(lineages(review), lineages(before));
    assert_eq!(review.commitments.len(), before.commitments.len());
    assert_eq!(review.goals.len(), before.goals.len());
    assert!(review.goals.iter().all(|goal| goal.target.is_none()));
    assert!(
        review
            .rituals
            .iter()
            .all(|ritual| ritual.first.is_some_and(|first| first > review.date))
    );
    // Word for word as it was signed, until it is changed.
    let lead = Item::Stage(review.stages[1].id);
    let same = |workspace: &Workspace, item| {
        let review = workspace.review(next_id).expect("there");
        let before = succession::Before::of(workspace, review)?;
        let same = before.unchanged(workspace, review, item, &crate::agreement::Told::of(workspace, review));
        same.map(|before| before.id)
    };
    assert_eq!(same(&next, lead), Some(id));
    assert_eq!(same(&next, Item::Goals), None, "its targets are to be agreed again");
    let changed = set(&format!("stage/{}/statement", review.stages[1].id), "Somebody else.");
    let changed = apply(&next, next_id, &changed, &mut fresh)
        .expect("taken")
        .expect("changed")
        .workspace;
    assert_eq!(same(&changed, lead), None);
    let again = succession::start_next(&next, id, &mut fresh);
    assert!(matches!(again, Err(Fault::Taken { .. })), "one review a quarter");
}

#[test]
fn what_is_open_is_carried_and_what_is_settled_is_not() {
    let (workspace, id, mut fresh) = ready();
    let mut story = workspace;
    for (list, text) in [
        ("actions", "To be done"),
        ("actions", "Done"),
        ("issues/parked", "Later"),
        ("issues/live", "Solved"),
    ] {
        let add = Change::Add {
            list: list.into(),
            value: text.into(),
            after: None,
        };
        story = apply(&story, id, &add, &mut fresh)
            .expect("taken")
            .expect("added")
            .workspace;
    }
    let review = story.review(id).expect("there");
    let row = |text: &str| {
        review
            .actions
            .iter()
            .find(|row| row.text.as_str() == text)
            .expect("there")
            .id
    };
    let solved = review
        .issues
        .iter()
        .find(|row| row.text.as_str() == "Solved")
        .expect("there")
        .id;
    let changes = [
        set(&format!("action/{}/state", row("Done")), "done"),
        set(&format!("issue/{solved}/fate"), "solved"),
    ];
    for change in changes {
        story = apply(&story, id, &change, &mut fresh)
            .expect("taken")
            .expect("changed")
            .workspace;
    }
    for side in Side::ALL {
        story = sign(&story, id, typed(*side), at(9), &mut fresh).expect("nothing blocks");
    }
    let (next, next_id) = succession::start_next(&story, id, &mut fresh).expect("signed");
    let review = next.review(next_id).expect("made");
    let actions: Vec<&str> = review.actions.iter().map(|row| row.text.as_str()).collect();
    let issues: Vec<&str> = review.issues.iter().map(|row| row.text.as_str()).collect();
    assert!(
        actions.contains(&"To be done") && !actions.contains(&"Done"),
        "{actions:?}"
    );
    assert!(issues.contains(&"Later") && !issues.contains(&"Solved"), "{issues:?}");
}
