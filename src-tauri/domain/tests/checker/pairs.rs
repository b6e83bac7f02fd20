//! Every code by a pair of reviews that differ in just that.

use chrono::{DateTime, Utc};
use domain::agreement::{Said, answer};
use domain::checker::{Code, Severity};
use domain::{Item, Line, Side, Typed, Vote};

use crate::beside::BESIDE;
use crate::fixture::Room;
use crate::plan::PLAN;

/// Takes one thing from a complete review and says at which path the checker now has to find it missing.
pub(crate) type Spoil = fn(&mut Room) -> String;

/// Sets a field that leads to its own point.
pub(crate) fn set(room: &mut Room, target: String, value: &str) -> String {
    room.set(&target, value);
    target
}

fn of_promise(room: &Room, field: &str) -> String {
    format!("commitment/{}/{field}", room.review().commitments[0].id)
}

fn of_goal(room: &Room, field: &str) -> String {
    format!("goal/{}/{field}", room.review().goals[0].id)
}

fn of_reason(room: &Room, label: &str, field: &str) -> String {
    let mut reasons = room.review().reasons.iter();
    let reason = reasons.find(|reason| reason.label.as_str() == label).expect("there");
    format!("reason/{}/{field}", reason.id)
}

const PAIRS: &[(Code, &str, Spoil)] = &[
    (Code::MiddleWithoutOwner, "Nobody owns the middle, MQL to SQO", |room| {
        set(room, "review/middle_owner".into(), "")
    }),
    (Code::StageWithoutOwner, "MQL has no owner", |room| {
        let target = room.of("MQL", "owner");
        set(room, target, "")
    }),
    (Code::StageWithoutStatement, "SAL has no statement", |room| {
        let target = room.of("SAL", "statement");
        set(room, target, "")
    }),
    (Code::StageWithoutEntry, "SAL has no entry", |room| {
        let row = room.criterion("SAL", 0, "text");
        room.remove(row.trim_end_matches("/text"));
        room.of("SAL", "criteria")
    }),
    (Code::StageWithoutLimit, "SAL has no time limit", |room| {
        let target = room.clock("SAL");
        set(room, target, "")
    }),
    (
        Code::CriterionWithoutField,
        "“Sales took the lead into work” of SAL names no CRM field",
        |room| {
            let target = room.criterion("SAL", 0, "crm_field");
            set(room, target, "")
        },
    ),
    (
        Code::CriterionTwice,
        "“a NEED is confirmed” stands twice in the entry of SQL",
        |room| {
            let row = room.add(&room.of("SQL", "criteria"), "a NEED is confirmed");
            room.set(&format!("{row}/crm_field"), "Lead status");
            format!("{row}/text")
        },
    ),
    (Code::ExampleSplit, "Split on SAL: A lead", |room| {
        let row = room.add(&room.of("SAL", "examples"), "A lead");
        room.set(&format!("{row}/marketing"), "in");
        set(room, format!("{row}/sales"), "out");
        format!("{row}/text")
    }),
    (Code::QuestionOpen, "Who calls first?", |room| {
        let target = room.of("SAL", "open_question");
        set(room, target, "Who calls first?")
    }),
    (
        Code::ExitWithoutDestination,
        "“It is lost, with a reason” of SQO leads nowhere yet",
        |room| {
            let target = room.exit("SQO", 1, "to");
            set(room, target, "")
        },
    ),
    (
        Code::CircleWithoutWait,
        "“The timing is wrong” of SQL comes back without waiting days",
        |room| {
            let target = room.exit("SQL", 2, "wait");
            set(room, target, "")
        },
    ),
    (
        Code::CircleWithoutEnd,
        "“The timing is wrong” of SQL may circle without end",
        |room| {
            let target = room.exit("SQL", 2, "passes");
            set(room, target, "")
        },
    ),
    (
        Code::CircleWithoutEnd,
        "“Disqualified, with a reason” of SQL may circle without end",
        |room| {
            // Back to an earlier stage, from which SQL is reached again.
            let target = room.exit("SQL", 1, "to");
            set(room, target, "SAL");
            room.exit("SQL", 1, "passes")
        },
    ),
    (
        Code::TermTwice,
        "“Sales accepted lead” is the name of SAL and of SQL",
        |room| {
            let target = room.of("SQL", "name");
            set(room, target, "Sales accepted lead")
        },
    ),
    (
        Code::TermUndefined,
        "“PQL” is used here, but nothing defines it",
        |room| {
            let target = room.of("SAL", "statement");
            set(room, target, "Half of all PQLs come here.")
        },
    ),
    (
        Code::TermUndefined,
        "“[Compny size]” is used here, but nothing defines it",
        |room| {
            let target = room.of("SAL", "statement");
            set(room, target, "[Industry] is known, and [Compny size].")
        },
    ),
    (
        Code::EscalationLate,
        "When the limit of MQL passes, nobody is told before 150% of it",
        |room| {
            let target = format!("escalation/{}/at", room.stage("MQL").escalation[1].id);
            set(room, target, "150")
        },
    ),
    (
        Code::ReminderLate,
        "The reminder of MQL comes at 120% of the limit, when it is too late",
        |room| {
            let target = format!("escalation/{}/at", room.stage("MQL").escalation[0].id);
            set(room, target, "120")
        },
    ),
    (Code::SharedNumberOpen, "The shared number is not chosen", |room| {
        set(room, "shared_number/choice".into(), "")
    }),
    (
        Code::SourcesMissing,
        "The original source decides whose an SQO is, but no source is listed",
        |room| {
            for source in room.review().sources.clone() {
                room.remove(&format!("source/{}", source.id));
            }
            "sources".into()
        },
    ),
    (
        Code::SourceUnassigned,
        "Nobody has said which side “Offline Sources” counts for",
        |room| {
            let target = format!("source/{}/counts_for", room.review().sources[8].id);
            set(room, target, "")
        },
    ),
    (
        Code::StopsOpen,
        "What sales stops being judged on is not named",
        |room| set(room, "shared_number/sales_stops".into(), ""),
    ),
    (
        Code::GoalWithoutOwner,
        "Marketing-sourced pipeline has no owner",
        |room| {
            let target = of_goal(room, "owner");
            set(room, target, "")
        },
    ),
    (
        Code::GoalWithoutTarget,
        "Marketing-sourced pipeline has no target",
        |room| {
            let target = of_goal(room, "target");
            set(room, target, "")
        },
    ),
    (
        Code::GoalWithoutDate,
        "Marketing-sourced pipeline has no due date",
        |room| {
            let target = of_goal(room, "due");
            set(room, target, "")
        },
    ),
    (Code::NoGoal, "No goal is set", |room| {
        for goal in room.review().goals.clone() {
            room.remove(&format!("goal/{}", goal.id));
        }
        "goals".into()
    }),
    (
        Code::PromiseWithoutMetric,
        "“107 SQOs worth USD 4,494,000 come from marketing” has no metric",
        |room| {
            let target = of_promise(room, "metric");
            set(room, target, "")
        },
    ),
    (
        Code::PromiseWithoutTarget,
        "“107 SQOs worth USD 4,494,000 come from marketing” has no target",
        |room| {
            let target = of_promise(room, "target");
            set(room, target, "")
        },
    ),
    (
        Code::PromiseWithoutSource,
        "“107 SQOs worth USD 4,494,000 come from marketing” has no data source",
        |room| {
            let target = of_promise(room, "source");
            set(room, target, "")
        },
    ),
    (
        Code::PromiseWithoutConsequence,
        "“107 SQOs worth USD 4,494,000 come from marketing” has nothing that follows when it is missed",
        |room| {
            let target = of_promise(room, "consequence");
            set(room, target, "")
        },
    ),
    (
        Code::PromiseWithoutReviewer,
        "“107 SQOs worth USD 4,494,000 come from marketing” has nobody who reviews it",
        |room| {
            let target = of_promise(room, "reviewer");
            set(room, target, "")
        },
    ),
    (
        Code::PromiseOutOfReach,
        "“90 of 100 get a first attempt within their limit” promises 90%, but the rota reaches 0 of 100 leads in time",
        |room| {
            let shift = room.review().shifts[0].id;
            room.set(&format!("shift/{shift}/people"), "0");
            let mut promises = room.review().commitments.iter();
            let promise = promises.find(|promise| promise.metric == Some(domain::Metric::FollowUp));
            format!("commitment/{}/target", promise.expect("there").id)
        },
    ),
    (Code::SlaOneSided, "Sales promises nothing", |room| {
        let sales = |promise: &&domain::Commitment| promise.side == Side::Sales;
        for promise in room.review().commitments.clone().iter().filter(sales) {
            room.remove(&format!("commitment/{}", promise.id));
        }
        "commitments/sales".into()
    }),
    (
        Code::NoReasonForBadData,
        "No reason says that the data was bad and its source is fixed",
        |room| {
            let target = of_reason(room, "Bad data", "next");
            set(room, target, "archive");
            "reasons".into()
        },
    ),
    (
        Code::ReasonWithoutAction,
        "“Timing” says recycle, but not after how many days",
        |room| {
            let target = of_reason(room, "Timing", "days");
            set(room, target, "")
        },
    ),
    (
        Code::ReasonWithoutOwner,
        "Nobody fixes the cause of “Timing”",
        |room| {
            let target = of_reason(room, "Timing", "fixed_by");
            set(room, target, "")
        },
    ),
    (Code::InitiativeWithoutOwner, "Spring webinar has no owner", |room| {
        let row = room.add("initiatives", "Spring webinar");
        room.set(&format!("{row}/kill_rule"), "Fewer than 20 MQLs by March");
        format!("{row}/owner")
    }),
    (
        Code::InitiativeWithoutKillRule,
        "Spring webinar has no kill rule",
        |room| {
            let row = room.add("initiatives", "Spring webinar");
            room.set(&format!("{row}/owner"), "Priya Nair");
            format!("{row}/kill_rule")
        },
    ),
    (
        Code::RivalWordings,
        "MQL: 2 wordings of the statement, take one",
        |room| {
            let target = room.of("MQL", "statement");
            room.add(&format!("{target}/rivals"), "A lead that sales calls within the day.");
            target
        },
    ),
    (
        Code::Blame,
        "“junk” puts blame on somebody in words that both teams will read",
        |room| {
            let target = room.of("SAL", "statement");
            set(room, target, "What is left of marketing’s junk.")
        },
    ),
];

#[test]
fn a_complete_review_has_no_gap() {
    let gaps = Room::complete().gaps();
    assert!(gaps.is_empty(), "{gaps:#?}");
}

#[test]
fn each_gap_is_found_where_it_is_and_nowhere_else() {
    let mut wrong = Vec::new();
    for (code, sentence, spoil) in PAIRS.iter().chain(BESIDE).chain(PLAN) {
        let mut room = Room::complete();
        let target = spoil(&mut room);
        let gaps = room.gaps();
        let told: Vec<_> = gaps
            .iter()
            .map(|point| (point.code, point.target.as_str(), point.sentence.as_str()))
            .collect();
        if told != [(*code, target.as_str(), *sentence)] {
            wrong.push(format!("{} at {target}: {sentence}\n  but {told:#?}", code.word()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Two codes each, since one can't be had without the other.
#[test]
fn a_stage_without_an_exit_cuts_off_the_one_behind_it() {
    let mut room = Room::complete();
    for exit in room.stage("SQO").exits.clone() {
        room.remove(&format!("exit/{}", exit.id));
    }
    let told: Vec<_> = room.gaps().into_iter().map(|point| point.sentence).collect();
    assert_eq!(told, ["SQO has no exit", "No exit leads to Customer"]);
}

#[test]
fn every_item_is_open_until_both_sides_agree_to_its_words() {
    let mut room = Room::complete();
    let items = |room: &Room| -> Vec<Item> {
        let review = room.review();
        let stages = review.stages.iter().map(|stage| Item::Stage(stage.id));
        let promises = review.commitments.iter().map(|promise| Item::Commitment(promise.id));
        let rest = [Item::Handoff, Item::SharedNumber, Item::Plan, Item::Goals];
        stages.chain(promises).chain(rest).collect()
    };
    let said = |side: Side, vote: Vote| Said {
        side,
        vote,
        wish: Line::read("", "Wish").expect("may be empty"),
    };
    let say = |room: &mut Room, items: &[Item], said: &[Said]| {
        let at = DateTime::<Utc>::UNIX_EPOCH;
        room.workspace = answer(&room.workspace, room.id, items, said, at, &mut room.fresh).expect("taken");
    };
    assert_eq!(room.points().len(), items(&room).len());
    assert_eq!(room.points()[0].sentence, "Inquiry: not asked yet");
    let all = items(&room);
    say(&mut room, &all, &[said(Side::Marketing, Vote::Yes)]);
    assert_eq!(room.points()[0].sentence, "Inquiry: sales not yet");
    say(&mut room, &all, &[said(Side::Sales, Vote::CanLive)]);
    assert_eq!(room.points(), []);
    let mql = Item::Stage(room.stage("MQL").id);
    say(&mut room, &[mql], &[said(Side::Sales, Vote::No)]);
    let clock = room.clock("SAL");
    room.set(&clock, "9 working days");
    let told: Vec<_> = room
        .points()
        .into_iter()
        .map(|point| (point.code, point.sentence))
        .collect();
    let earlier = "SAL: marketing agreed to earlier words, sales agreed to earlier words";
    assert_eq!(
        told,
        [
            (Code::StageNotAgreed, "MQL: sales said no".to_owned()),
            (Code::StageNotAgreed, earlier.to_owned())
        ]
    );
}

/// The codes that are tried by a test of their own.
const ELSEWHERE: &[Code] = &[
    Code::StageWithoutExit,
    Code::StageUnreachable,
    Code::StageNotAgreed,
    Code::PromiseNotAgreed,
    Code::HandoffNotAgreed,
    Code::SharedNumberNotAgreed,
    Code::PlanNotAgreed,
    Code::GoalsNotAgreed,
    Code::EntryImpossible,
    Code::Gap,
    Code::Overlap,
    Code::AxisAlone,
    Code::ThresholdOutOfReach,
    Code::ThresholdForNothing,
    Code::ThresholdTwice,
    Code::TermUnused,
    Code::CannotTell,
];

#[test]
fn no_code_is_untried() {
    let tried =
        |code: &&Code| PAIRS.iter().chain(BESIDE).chain(PLAN).any(|pair| pair.0 == **code) || ELSEWHERE.contains(code);
    let untried: Vec<_> = Code::ALL.iter().filter(|code| !tried(code)).collect();
    assert!(untried.is_empty(), "{untried:?}");
}

#[test]
fn errors_are_what_the_product_says_they_are() {
    let errors = Code::ALL.iter().filter(|code| code.severity() == Severity::Error);
    let errors: Vec<_> = errors.map(|code| code.word()).collect();
    let expected = "middle-without-owner stage-without-owner stage-without-entry stage-without-exit stage-without-limit \
                    promise-without-metric promise-without-target promise-without-source promise-without-consequence \
                    shared-number-open sources-missing source-unassigned term-undefined stage-not-agreed promise-not-agreed handoff-not-agreed \
                    shared-number-not-agreed plan-not-agreed goals-not-agreed";
    assert_eq!(errors.join(" "), expected);
}
