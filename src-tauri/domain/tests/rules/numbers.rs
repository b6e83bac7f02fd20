//! Numbers as people type them: the same text is the same number in every field that takes one, or refused in the same words.

use domain::{
    BlockField, Change, ClockField, CommitmentField, CompanyField, CostField, DecisionField, DiagnosisField,
    EscalationStepField, ExitField, Fault, GoalField, InitiativeField, MeasureField, OverdueField, PlanField,
    ReasonField, RiskField, RitualField, ScenarioField, ScoreLineField, SharedNumberField, ShiftField, StageField,
    WaveField, Workspace,
};
use proptest::prelude::*;

use crate::fixture::Room;

/// A field of a noun of the sample: its label, and what becomes of a text in it.
struct Place {
    label: &'static str,
    set: Box<Set>,
}

type Set = dyn Fn(&str) -> Result<String, Fault>;

/// Every field of the sample's nouns that takes a number: one that takes some small number, and no word.
fn places() -> Vec<Place> {
    let mut room = Room::new();
    for list in ["decisions", "scenarios"] {
        let (list, value, after) = (list.to_owned(), "Lower the limit".to_owned(), None);
        room.change(&Change::Add { list, value, after }).expect("taken");
    }
    let Room { workspace, id, .. } = room;
    let Workspace { company, reviews, .. } = workspace;
    let review = reviews.into_iter().find(|review| review.id == id).expect("open");
    let stage = review
        .stages
        .iter()
        .find(|stage| !stage.clocks.is_empty() && !stage.escalation.is_empty());
    let stage = stage.expect("a stage with a clock").clone();
    let exits = review.stages.iter().flat_map(|stage| stage.exits.clone()).next();
    let mut places = Vec::new();
    macro_rules! gather {
        ($($noun:expr => $field:ident;)+) => {$(
            for field in $field::ALL.iter().copied() {
                let noun = $noun.clone();
                let set = move |text: &str| {
                    let mut noun = noun.clone();
                    noun.set(field, text)?;
                    Ok(noun.get(field))
                };
                let takes = ["1", "7", "7 days"].iter().any(|number| set(number).is_ok());
                if takes && set("seven").is_err() && !LISTS.contains(&field.label()) {
                    places.push(Place { label: field.label(), set: Box::new(set) });
                }
            }
        )+};
    }
    gather! {
        company => CompanyField;
        review.plan => PlanField;
        review.cost => CostField;
        review.shared_number => SharedNumberField;
        review.commitments[0] => CommitmentField;
        review.goals[0] => GoalField;
        review.blocks[0] => BlockField;
        review.decisions[0] => DecisionField;
        review.risks[0] => RiskField;
        review.initiatives[0] => InitiativeField;
        review.scenarios[0] => ScenarioField;
        review.measures[0] => MeasureField;
        review.overdue[0] => OverdueField;
        review.shifts[0] => ShiftField;
        review.waves[0] => WaveField;
        review.reasons[0] => ReasonField;
        review.rituals[0] => RitualField;
        review.scores[0] => ScoreLineField;
        review.diagnosis => DiagnosisField;
        stage => StageField;
        stage.clocks[0] => ClockField;
        stage.escalation[0] => EscalationStepField;
        exits.clone().expect("an exit") => ExitField;
    }
    places
}

/// Lists of ratings, read one by one.
const LISTS: [&str; 2] = ["Marketing on working with sales", "Sales on working with marketing"];

thread_local! {
    static PLACES: Vec<Place> = places();
}

fn plainly(number: i64, hundredths: i64) -> String {
    match hundredths {
        0 => number.to_string(),
        _ => format!("{number}.{hundredths:02}"),
    }
}

/// A number with what people put between its thousands.
fn grouped(number: i64, between: &str) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(|group| std::str::from_utf8(group).expect("digits"))
        .collect();
    groups.join(between)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_same_number_is_the_same_however_it_is_spelt(
        number in prop_oneof![0..12_i64, 0..5_000_i64, 0..20_000_000_i64],
        hundredths in prop_oneof![3 => Just(0_i64), 1 => 1..100_i64],
        between in prop::sample::select(vec![",", " ", "\u{a0}", "\u{202f}", "'", "’"]),
    ) {
        let plain = plainly(number, hundredths);
        let mut spelt = vec![format!(" {plain} "), plain.replacen(&number.to_string(), &grouped(number, between), 1)];
        if hundredths == 0 {
            spelt.push(format!("{number}.0"));
            spelt.extend((number % 100 == 0).then(|| format!("{} k", plainly(number / 1_000, number % 1_000 / 10))));
            spelt.extend((number % 10_000 == 0).then(|| format!("{}M", plainly(number / 1_000_000, number % 1_000_000 / 10_000))));
        }
        PLACES.with(|places| for place in places {
            let expected = (place.set)(&plain);
            // Where an “m” is a minute or a month it is no million.
            let is_unit = (place.set)("20m").is_ok_and(|shown| shown.starts_with("20"));
            for text in spelt.iter().filter(|text| !is_unit || !text.ends_with('M')) {
                let said = (place.set)(text);
                match (&said, &expected) {
                    // A refusal repeats what was typed.
                    (Err(Fault::Unreadable { what, .. }), Err(Fault::Unreadable { what: other, .. })) => assert_eq!(what, other),
                    _ => assert_eq!(said, expected, "{}: {text:?} is not {plain:?}", place.label),
                }
            }
        });
    }

    #[test]
    fn what_is_shown_reads_back(number in 0..20_000_000_i64, hundredths in 0..100_i64) {
        let plain = plainly(number, hundredths);
        PLACES.with(|places| for place in places {
            if let Ok(shown) = (place.set)(&plain) {
                assert_eq!((place.set)(&shown).as_deref(), Ok(shown.as_str()), "{}", place.label);
            }
        });
    }
}

#[test]
fn what_is_no_number_is_refused_in_the_same_words_everywhere() {
    PLACES.with(|places| {
        assert!(places.len() > 120, "only {} fields take a number", places.len());
        for place in places {
            for text in ["seven", "1e9", "1,2", "--5", "5.", "0.00001", "%", "1 2", "7 parsecs"] {
                let fault = (place.set)(text).expect_err(&format!("{}: {text:?}", place.label));
                let said = format!("{} can't be read from “{text}”.", place.label);
                assert_eq!(fault.to_string(), said);
                assert!(
                    fault.hint().is_some_and(|hint| hint.starts_with("Write it like ")),
                    "{fault:?}"
                );
            }
        }
    });
}

#[test]
fn less_than_nothing_is_refused_as_such_where_nothing_can_be_below_zero() {
    PLACES.with(|places| {
        for place in places.iter().filter(|place| place.label != "Points") {
            for text in ["-7", "−7", "-1.2m", "-99999999999999999999"] {
                let fault = (place.set)(text).expect_err(place.label);
                assert_eq!(fault, Fault::Negative { what: place.label }, "{text}");
            }
        }
    });
}

#[test]
fn more_than_a_field_holds_is_out_of_its_range() {
    PLACES.with(|places| {
        for place in places {
            for text in ["99999999999999999999", "99999999999999m"] {
                let fault = (place.set)(text).expect_err(place.label);
                assert!(
                    matches!(fault, Fault::OutOfRange { .. }),
                    "{}: {text}: {fault}",
                    place.label
                );
            }
        }
    });
}

#[test]
fn a_unit_stands_where_it_belongs_and_nowhere_else() {
    let units = ["15%", "€15", "15 €", "USD 15", "15 EUR"];
    PLACES.with(|places| {
        for place in places {
            let bare = (place.set)("15");
            for text in units {
                match (place.set)(text) {
                    Ok(shown) if place.label == "Points" => panic!("{text} points: {shown}"),
                    // A figure of any unit keeps the one it was typed with.
                    Ok(shown) => assert!(shown.contains("15") || bare.is_ok(), "{}: {text}: {shown}", place.label),
                    Err(Fault::Unreadable { .. } | Fault::OutOfRange { .. }) => {}
                    Err(other) => panic!("{}: {text}: {other}", place.label),
                }
            }
        }
    });
}
