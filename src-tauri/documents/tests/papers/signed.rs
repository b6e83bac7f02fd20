//! A review on its way to two signatures: what both documents say at each step.

use chrono::{DateTime, Utc};
use documents::model::{Document, Paper};
use domain::agreement::{Said, answer, items};
use domain::checker::points;
use domain::signing::{Ask, Manner, blocking, digests, reopen, sign, waive};
use domain::{Change, Item, Language, Line, ReviewId, Side, Vote, Workspace, apply};

use crate::sample::{Counting, both, told, words};

fn at(hour: i64) -> DateTime<Utc> {
    let noon = DateTime::from_timestamp(1_800_532_800, 0).expect("in range");
    noon + chrono::TimeDelta::hours(hour)
}

fn set(workspace: &Workspace, id: ReviewId, target: &str, value: &str) -> Workspace {
    let change = Change::Set {
        target: target.into(),
        value: value.into(),
    };
    let applied = apply(workspace, id, &change, &mut Counting::beyond()).expect("taken");
    applied.expect("changed").workspace
}

/// The sample with a yes of both to everything, and a reason for what is open still.
pub(crate) fn agreed(fresh: &mut Counting) -> (Workspace, ReviewId) {
    let (told, id) = told();
    let review = told.review(id).expect("there");
    let all: Vec<Item> = items(review).collect();
    let said = [Side::Marketing, Side::Sales].map(|side| Said {
        side,
        vote: Vote::Yes,
        wish: Line::default(),
    });
    let mut workspace = answer(&told, id, &all, &said, at(0), fresh).expect("both said yes");
    loop {
        let review = workspace.review(id).expect("there");
        let open = points(&workspace, review);
        let Some(point) = blocking(&workspace, review, &open).first().copied().cloned() else {
            return (workspace, id);
        };
        let place = (point.code, point.target.as_str());
        let why = "The CRM field arrives on 1 March; until then Jonas counts by hand.";
        workspace = waive(&workspace, id, place, why, at(0), fresh).expect("it blocks");
    }
}

/// The same, signed by both: in person for marketing, by proxy for sales.
pub(crate) fn signed(fresh: &mut Counting) -> (Workspace, ReviewId) {
    let (workspace, id) = agreed(fresh);
    let own = Ask {
        side: Side::Marketing,
        name: "Amara Osei",
        manner: Manner::Own,
        reason: "",
    };
    let one = sign(&workspace, id, own, at(1), fresh).expect("nothing blocks");
    let proxy = Ask {
        side: Side::Sales,
        name: "Priya Nair",
        manner: Manner::Proxy,
        reason: "Daniel Brandt is travelling and agreed by telephone.",
    };
    (sign(&one, id, proxy, at(2), fresh).expect("nothing blocks"), id)
}

fn whole(document: &Document) -> String {
    let pages = words(document).join(" ");
    pages.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_was_agreed_in_the_room_says_by_whom_it_was_recorded_and_by_when_both_sign() {
    let (workspace, id) = agreed(&mut Counting::beyond());
    let due = set(&workspace, id, "review/signatures_due", "2027-02-05");
    for document in both(&due, Paper::A4) {
        let said = whole(&document);
        assert!(document.running.draft, "{}", document.title);
        assert!(said.contains("signatures due by 5 February 2027"), "{}", document.title);
        assert!(said.contains("aid in the room, recorded by"), "{}", document.title);
    }
    let undated = both(&workspace, Paper::A4).map(|document| whole(&document));
    assert!(
        undated
            .iter()
            .all(|said| said.contains("Agreed in the room, to be signed by both"))
    );
}

#[test]
fn a_signed_document_names_who_signed_how_and_what_and_is_no_draft() {
    let (workspace, id) = signed(&mut Counting::beyond());
    let digests = digests(&workspace, workspace.review(id).expect("there"));
    let own = [digests.definitions.short(), digests.plan.short()];
    for (document, digest) in both(&workspace, Paper::A4).iter().zip(own) {
        let said = whole(document);
        assert!(!document.running.draft && !said.contains("DRAFT"), "{}", document.title);
        for part in [
            "in person, recorded by",
            "by proxy for Daniel Brandt: Daniel Brandt is travelling and agreed by telephone, recorded by",
            &format!("; digest {digest}"),
            "Waived by both",
            "until then Jonas counts by hand",
        ] {
            assert!(said.contains(part), "{}: {part}", document.title);
        }
    }
    let mut german = workspace;
    german.company.language = Language::German;
    let [definitions, _] = both(&german, Paper::A4);
    let said = whole(&definitions);
    assert!(
        said.contains("von beiden unterschrieben") && !said.contains("ENTWURF"),
        "{said}"
    );
}

/// Both documents signed by both, either in person or sales by proxy.
fn signed_as(manner: Manner) -> Workspace {
    let fresh = &mut Counting::beyond();
    let (workspace, id) = agreed(fresh);
    let (name, reason) = match manner {
        Manner::Proxy => ("Priya Nair", "Daniel Brandt is travelling and agreed by telephone."),
        Manner::Own | Manner::Room => ("Daniel Brandt", ""),
    };
    let asks = [
        (Side::Marketing, "Amara Osei", Manner::Own, ""),
        (Side::Sales, name, manner, reason),
    ];
    let signed = asks
        .into_iter()
        .zip(1..)
        .fold(workspace, |workspace, (ask, at_minute)| {
            let (side, name, manner, reason) = ask;
            let ask = Ask {
                side,
                name,
                manner,
                reason,
            };
            sign(&workspace, id, ask, at(at_minute), fresh).expect("nothing blocks")
        });
    assert!(signed.review(id).is_some_and(|review| review.is_signed()));
    signed
}

#[test]
fn page_one_of_the_plan_holds_the_signatures_in_every_language_on_either_paper_however_it_was_signed() {
    let unsigned = agreed(&mut Counting::beyond()).0;
    let signed = [Manner::Own, Manner::Proxy].map(signed_as);
    for workspace in signed.iter().chain([&unsigned]) {
        for (language, next) in [
            (Language::English, "Goals in full"),
            (Language::German, "Die Ziele im Einzelnen"),
        ] {
            for paper in [Paper::A4, Paper::Letter] {
                let mut workspace = workspace.clone();
                workspace.company.language = language;
                let [_, plan] = both(&workspace, paper);
                let pages = words(&plan);
                let whole = pages[0].contains("Chief Marketing Officer") && pages[0].contains("Chief Revenue Officer");
                assert!(whole, "{language:?} on {paper:?}: {}", pages[0]);
                assert!(pages[1].starts_with(next), "{language:?} on {paper:?}: {}", pages[1]);
            }
        }
    }
}

#[test]
fn a_signature_to_earlier_words_and_an_amendment_are_told() {
    let fresh = &mut Counting::beyond();
    let (workspace, id) = agreed(fresh);
    let own = Ask {
        side: Side::Marketing,
        name: "Amara Osei",
        manner: Manner::Own,
        reason: "",
    };
    let one = sign(&workspace, id, own, at(1), fresh).expect("nothing blocks");
    let changed = set(&one, id, "review/purpose", "Another purpose.");
    let [definitions, _] = both(&changed, Paper::A4);
    assert!(definitions.running.draft);
    assert!(whole(&definitions).contains("Amara Osei signed earlier words on"));

    let (workspace, id) = signed(&mut Counting::beyond());
    let open = reopen(&workspace, id, "The Nordics moved to sales.", at(900)).expect("signed before");
    let [definitions, plan] = both(&open, Paper::A4);
    assert!(definitions.running.draft && plan.running.draft);
    let said = whole(&definitions);
    assert!(said.contains("The Nordics moved to sales."), "{said}");
    assert!(said.contains("Reopened, to be signed again by both"));
}
