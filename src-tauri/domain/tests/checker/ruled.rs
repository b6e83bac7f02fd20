//! What rules do to all leads there could be: each finding by a pair of reviews that differ in one rule or number.

use domain::checker::Code;

use crate::fixture::Room;

/// A complete review whose MQL is a rule: fit and engagement at their thresholds, or a request for a demo.
fn ruled() -> Room {
    let mut room = Room::complete();
    // The common definitions bring rules, scores and names of their own.
    let mut rules = Vec::new();
    for stage in &room.review().stages {
        rules.extend(stage.criteria.iter().map(|row| format!("criterion/{}/rule", row.id)));
        rules.extend(stage.exits.iter().map(|row| format!("exit/{}/rule", row.id)));
        rules.extend(stage.lines.iter().map(|row| format!("line/{}/rule", row.id)));
    }
    rules.iter().for_each(|rule| room.set(rule, ""));
    for stage in room.review().stages.clone() {
        for row in stage.criteria.iter().filter(|row| row.crm_field.is_empty()) {
            room.set(&format!("criterion/{}/crm_field", row.id), "Lead status");
        }
    }
    let named = room.review().named_rules.iter();
    let rules = named.map(|row| format!("named_rule/{}", row.id)).collect::<Vec<_>>();
    rules.iter().for_each(|row| room.set(&format!("{row}/rule"), ""));
    let scores = room.review().scores.iter().map(|row| format!("score/{}", row.id));
    let rows = scores.chain(rules).collect::<Vec<_>>();
    rows.iter().for_each(|row| room.remove(row));
    let fields = [
        ("Company size", "number"),
        ("Visits", "number"),
        ("Last action", "text"),
        ("Met on", "date"),
        ("Seen on", "date"),
    ];
    for (name, kind) in fields {
        let row = match room.review().fields.iter().find(|field| field.name.as_str() == name) {
            Some(field) => format!("field/{}", field.id),
            None => room.add("fields", name),
        };
        room.set(&format!("{row}/kind"), kind);
    }
    for (axis, words, rule, points) in [
        ("fit", "Large enough", "[Company size] >= 50", "30"),
        ("engagement", "Keeps coming back", "[Visits] >= 3", "40"),
    ] {
        let row = room.add(&format!("scores/{axis}"), words);
        room.set(&format!("{row}/rule"), rule);
        room.set(&format!("{row}/points"), points);
        room.set(&format!("review/{axis}_threshold"), points);
    }
    let rows = [
        ("Fit is at its threshold", "fit"),
        ("Engagement is at its threshold", "engagement"),
        ("Asks for a demo", "[Last action] = \"Demo request\""),
    ];
    for (at, (words, rule)) in rows.into_iter().enumerate() {
        room.set(&room.criterion("MQL", at, "text").clone(), words);
        room.set(&room.criterion("MQL", at, "rule").clone(), rule);
    }
    room
}

/// What the checker finds once a rule or a number is another one.
fn found(spoil: impl FnOnce(&mut Room)) -> Vec<(Code, String)> {
    let mut room = ruled();
    spoil(&mut room);
    room.gaps()
        .into_iter()
        .map(|point| (point.code, point.sentence))
        .collect()
}

fn one(code: Code, sentence: &str) -> Vec<(Code, String)> {
    vec![(code, sentence.to_owned())]
}

#[test]
fn rules_that_fit_together_have_nothing_to_be_found() {
    assert_eq!(found(|_| ()), []);
}

#[test]
fn a_lead_that_leaves_a_stage_and_is_taken_in_by_none_is_a_gap() {
    let wide = found(|room| {
        room.set(&room.exit("Lead", 0, "rule").clone(), "[Company size] >= 40");
    });
    let sentence = "“It meets the MQL rule” of Lead lets out a lead that MQL does not take: Company size 40, \
                    Last action “something else”";
    assert_eq!(wide, one(Code::Gap, sentence));
    let same = found(|room| {
        let rule = "fit AND engagement AND [Company size] >= 60";
        room.set(&room.exit("Lead", 0, "rule").clone(), rule);
    });
    assert_eq!(same, []);
}

#[test]
fn a_lead_that_is_accepted_and_fits_no_stage_is_a_gap() {
    let accepted = found(|room| {
        room.set(&room.exit("MQL", 0, "rule").clone(), "[Visits] IS NOT EMPTY");
        room.set(&room.criterion("SAL", 0, "rule").clone(), "[Company size] >= 100");
    });
    assert_eq!(accepted.len(), 1, "{accepted:?}");
    assert_eq!(accepted[0].0, Code::Gap);
}

#[test]
fn two_exits_that_are_true_at_once_overlap() {
    let twice = |most: &str| {
        found(|room| {
            room.set(&room.exit("SAL", 0, "rule").clone(), "[Company size] >= 50");
            room.set(&room.exit("SAL", 1, "rule").clone(), &format!("[Company size] {most}"));
        })
    };
    let sentence = "“A need is confirmed in conversation” and “Disqualified, with a reason” of SAL are true at once for a \
                    lead with Company size 50";
    assert_eq!(twice("<= 50"), one(Code::Overlap, sentence));
    assert_eq!(twice("< 50"), []);
}

#[test]
fn what_rules_do_not_tell_is_said_as_a_note() {
    let told = found(|room| {
        room.set(
            &room.exit("SAL", 0, "rule").clone(),
            "[Met on] WITHIN 3 DAYS OF [Seen on]",
        );
        room.set(&room.exit("SAL", 1, "rule").clone(), "[Met on] IS EMPTY");
    });
    let sentence = "Whether “A need is confirmed in conversation” and “Disqualified, with a reason” of SAL can be true at \
                    once can’t be told from the rules";
    assert_eq!(told, one(Code::CannotTell, sentence));
}

#[test]
fn an_entry_that_no_lead_can_meet_is_found() {
    let contradictory = |most: &str| {
        found(|room| {
            room.set(&room.criterion("SAL", 0, "rule").clone(), "[Company size] > 100");
            let row = room.add(&room.of("SAL", "criteria"), "Small enough");
            room.set(&format!("{row}/rule"), &format!("[Company size] < {most}"));
        })
    };
    assert_eq!(
        contradictory("100"),
        one(Code::EntryImpossible, "No lead can meet the entry of SAL")
    );
    assert_eq!(contradictory("200"), []);
}

#[test]
fn a_threshold_beyond_all_points_is_out_of_reach() {
    let out = found(|room| room.set("review/fit_threshold", "31"));
    let sentence = "No lead can reach 31 points of fit: its lines give 30 at most";
    assert_eq!(out, one(Code::ThresholdOutOfReach, sentence));
    let apart = found(|room| {
        let row = room.add("scores/fit", "Small");
        room.set(&format!("{row}/rule"), "[Company size] < 50");
        room.set("review/fit_threshold", "40");
    });
    let sentence = "No lead can reach 40 points of fit: its lines exclude one another";
    assert_eq!(apart, one(Code::ThresholdOutOfReach, sentence));
}

/// Fit and engagement both required in words, one sum of both that no engagement at all passes.
#[test]
fn a_sum_that_one_axis_passes_alone_contradicts_words_that_ask_for_both() {
    let summed = |threshold: &str| {
        let rule = format!("POINTS(60 IF [Company size] >= 50, 40 IF [Visits] >= 3) >= {threshold}");
        let mut codes = found(|room| {
            room.set(&room.criterion("MQL", 1, "rule").clone(), &rule);
        });
        // The engagement score is no longer asked for, which is said as well.
        codes.retain(|(code, _)| *code != Code::TermUnused);
        codes
    };
    let sentence = "MQL asks for fit and engagement, but fit passes its rule without any engagement";
    assert_eq!(summed("60"), one(Code::AxisAlone, sentence));
    assert_eq!(summed("61"), []);
}

#[test]
fn a_threshold_of_nothing_lets_in_whoever_does_nothing() {
    let free = found(|room| room.set("review/engagement_threshold", "0"));
    let codes: Vec<Code> = free.iter().map(|(code, _)| *code).collect();
    assert_eq!(codes, [Code::AxisAlone, Code::ThresholdForNothing]);
}

#[test]
fn two_numbers_for_one_threshold_are_found_wherever_they_stand() {
    let twice = |least: &str| {
        found(|room| {
            room.set(
                &room.exit("Lead", 0, "rule").clone(),
                &format!("fit AND engagement >= {least}"),
            );
        })
    };
    let sentence = "MQL asks for engagement from 40 on in one place and from 50 on in another";
    assert_eq!(twice("50"), one(Code::ThresholdTwice, sentence));
    assert_eq!(twice("40"), []);
}

#[test]
fn a_name_that_nothing_uses_is_found() {
    let named = found(|room| {
        let row = room.add("named_rules", "high intent");
        room.set(&format!("{row}/rule"), "[Visits] >= 10");
    });
    assert_eq!(
        named,
        one(Code::TermUnused, "“high intent” is defined but used nowhere")
    );
}
