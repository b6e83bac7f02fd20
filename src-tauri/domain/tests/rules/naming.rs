//! Fields, named rules, scores and the rules that use them, as they are edited.

use domain::agreement::{Standing, answer, standing};
use domain::rule::{Held, Record, Truth, holds};
use domain::{Change, Fault, Item, Line, Side, Vote, names};

use crate::fixture::Room;

/// Paths and texts of the sample's MQL criteria.
fn rules(room: &Room) -> Vec<(String, String)> {
    let criteria = room.stage("MQL").criteria.iter();
    let rules = criteria.map(|row| {
        let rule = row.rule.as_ref().map_or("", |rule| rule.as_str());
        (format!("criterion/{}/rule", row.id), rule.to_owned())
    });
    rules.collect()
}

fn field(room: &Room, name: &str) -> String {
    let mut fields = room.review().fields.iter();
    let field = fields.find(|field| field.name.as_str() == name).expect("there");
    format!("field/{}", field.id)
}

fn named(room: &Room, name: &str) -> String {
    let mut rules = room.review().named_rules.iter();
    format!(
        "named_rule/{}",
        rules.find(|rule| rule.name.as_str() == name).expect("there").id
    )
}

fn refused(room: &mut Room, target: String, value: &str) -> Fault {
    let value = value.to_owned();
    room.change(&Change::Set { target, value }).expect_err("refused")
}

#[test]
fn a_rule_is_kept_in_its_canonical_text_and_a_wrong_one_is_refused_where_it_is_wrong() {
    let mut room = Room::new();
    let (path, _) = rules(&room)[0].clone();
    room.set(&path, "[company SIZE]>=200 and Fit");
    assert_eq!(rules(&room)[0].1, "[Company size] >= 200 AND fit");
    let fault = refused(&mut room, path.clone(), "fit AND [Compny size] >= 50");
    assert_eq!(fault.to_string(), "Rule, character 9: There is no field [Compny size].");
    assert_eq!(fault.hint().as_deref(), Some("Did you mean [Company size]?"));
    assert_eq!(rules(&room)[0].1, "[Company size] >= 200 AND fit");
    room.set(&path, " ");
    assert_eq!(rules(&room)[0].1, "");
}

#[test]
fn a_field_called_differently_is_called_so_in_every_rule() {
    let mut room = Room::new();
    let (path, _) = rules(&room)[0].clone();
    room.set(
        &path,
        "[Last visit] WITHIN 30 DAYS OF [Last action date] AND [Company size] > 5",
    );
    let size = field(&room, "Company size");
    room.set(format!("{size}/name"), "Employees");
    let visit = field(&room, "Last visit");
    room.set(format!("{visit}/name"), "Last seen");
    assert_eq!(
        rules(&room)[0].1,
        "[Last seen] WITHIN 30 DAYS OF [Last action date] AND [Employees] > 5"
    );
    let decays = room.review().scores.iter().filter_map(|line| line.decay.clone());
    assert!(decays.into_iter().any(|decay| decay.decay().since == "Last seen"));
    let (intent, excluded) = (named(&room, "high intent"), named(&room, "excluded"));
    room.set(format!("{intent}/name"), "asks us");
    assert_eq!(rules(&room)[2].1, "asks us");
    assert!(matches!(
        refused(&mut room, format!("{excluded}/name"), "ASKS US"),
        Fault::Taken { .. }
    ));
    assert!(matches!(
        refused(&mut room, format!("{excluded}/name"), "Fit"),
        Fault::Taken { .. }
    ));
    assert!(matches!(
        refused(&mut room, format!("{excluded}/name"), "in or out"),
        Fault::Unreadable { .. }
    ));
}

#[test]
fn nothing_that_a_rule_uses_can_go_or_change_its_type() {
    let mut room = Room::new();
    let size = field(&room, "Company size");
    let fault = room.change(&Change::Remove { target: size.clone() }).expect_err("used");
    assert_eq!(
        fault.to_string(),
        "The rule of the fit score could not be read any more: There is no field [Company size]."
    );
    assert!(matches!(
        refused(&mut room, format!("{size}/kind"), "text"),
        Fault::Broken { .. }
    ));
    let intent = named(&room, "high intent");
    assert!(room.change(&Change::Remove { target: intent.clone() }).is_err());
    assert!(matches!(
        refused(&mut room, "review/fit_threshold".into(), ""),
        Fault::Broken { .. }
    ));
    let (path, _) = rules(&room)[2].clone();
    room.set(&path, "");
    room.change(&Change::Remove { target: intent }).expect("unused now");
}

#[test]
fn a_named_rule_or_score_may_not_lead_back_to_itself() {
    let mut room = Room::new();
    let (intent, excluded) = (named(&room, "high intent"), named(&room, "excluded"));
    room.set(format!("{intent}/rule"), "NOT excluded");
    let fault = refused(
        &mut room,
        format!("{excluded}/rule"),
        "[Lead type] = \"Test\" OR high intent",
    );
    assert_eq!(fault.to_string(), "Rule, character 25: “high intent” would use itself.");
    let line = room.review().scores[0].id;
    assert!(matches!(
        refused(&mut room, format!("score/{line}/rule"), "fit > 5"),
        Fault::Misread { .. }
    ));
}

#[test]
fn what_a_stage_uses_by_name_is_part_of_what_was_agreed() {
    let mut room = Room::new();
    let item = Item::Stage(room.stage("MQL").id);
    let said = |side| domain::agreement::Said {
        side,
        vote: Vote::Yes,
        wish: Line::default(),
    };
    let at = chrono::DateTime::UNIX_EPOCH;
    let said = [said(Side::Marketing)];
    room.workspace = answer(&room.workspace, room.id, &[item], &said, at, &mut room.fresh).expect("taken");
    let standing = |room: &Room| standing(&room.workspace, room.review(), item, Side::Marketing);
    let version = room.stage("MQL").version;
    assert_eq!(standing(&room), Standing::Agreed);
    for (target, value, back) in [
        ("review/fit_threshold".to_owned(), "60", "70"),
        (format!("score/{}/points", room.review().scores[0].id), "45", "40"),
        (rules(&room)[1].0.clone(), "engagement >= 50", "engagement"),
    ] {
        room.set(&target, value);
        assert_eq!(standing(&room), Standing::Earlier, "{target}");
        room.set(&target, back);
        assert_eq!(standing(&room), Standing::Agreed, "{target}");
    }
    assert!(room.stage("MQL").version > version);
    let excluded = named(&room, "excluded");
    room.set(format!("{excluded}/rule"), "[Lead type] = \"Test\"");
    assert_eq!(standing(&room), Standing::Agreed, "MQL does not use it");
}

#[test]
fn the_sample_takes_whom_its_words_take() {
    let room = Room::new();
    let names = names(&room.workspace, room.review());
    let rule = |at: usize| domain::rule::parse(&rules(&room)[at].1).expect("a rule");
    let day = |text: &str| text.parse::<chrono::NaiveDate>().expect("a day");
    let mut record = Record::blank(day("2027-01-21"));
    assert_eq!(
        [0, 1, 2].map(|at| holds(&rule(at), &record, &names)),
        [Truth::No, Truth::No, Truth::Unknown]
    );
    record.fill("Company size", Held::Number("400".parse().expect("a number")));
    record.fill("Industry", Held::Text("Logistics".into()));
    record.fill("Last action", Held::Text("Pricing page".into()));
    record.fill("Last action date", Held::Date(day("2027-01-10")));
    record.fill("Last visit", Held::Date(day("2027-01-10")));
    assert_eq!(
        [0, 1, 2].map(|at| holds(&rule(at), &record, &names)),
        [Truth::Yes, Truth::Yes, Truth::No]
    );
    record.day = day("2027-02-10");
    assert_eq!(
        holds(&rule(1), &record, &names),
        Truth::No,
        "a month later the page counts half and the visit no more"
    );
}
