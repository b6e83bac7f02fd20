//! The pack: complete, one spelling, valid under the published schema, and a digest of what it says alone.

use documents::pack::{PackError, SCHEMA, digest, read, write};
use domain::{Change, apply};
use serde_json::{Value, json};

use crate::sample::{Counting, told, told_from, two_quarters, value};

#[test]
fn a_workspace_reads_back_the_same_from_its_one_spelling() {
    for workspace in [told(), two_quarters(0).0] {
        let bytes = write(&workspace);
        let again = read(&bytes).expect("readable");
        assert_eq!(again, workspace);
        assert_eq!(write(&again), bytes);
        assert!(bytes.ends_with(b"}\n"));
    }
}

#[test]
fn other_spellings_come_out_as_the_one() {
    let bytes = write(&told());
    let compact = serde_json::to_vec(&value()).expect("JSON");
    assert_ne!(compact, bytes);
    assert_eq!(read(&compact).map(|workspace| write(&workspace)), Ok(bytes.clone()));
    let marked = [b"\xef\xbb\xbf".as_slice(), &bytes].concat();
    assert_eq!(read(&marked).map(|workspace| write(&workspace)), Ok(bytes));
    let mut pasted = value();
    pasted["workspace"]["company"]["name"] = json!("  Kestrel\u{b}\u{0}Ltd ");
    let read = read(pasted.to_string().as_bytes()).expect("cleaned like typed text");
    assert_eq!(read.company.name.as_str(), "Kestrel Ltd");
}

#[test]
fn the_sample_is_valid_under_the_published_schema_and_spoiled_ones_are_not() {
    let schema: Value = serde_json::from_str(SCHEMA).expect("JSON");
    let validator = jsonschema::draft202012::new(&schema).expect("a schema");
    let given = value();
    let errors: Vec<String> = validator.iter_errors(&given).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    type Spoil = fn(&mut Value);
    let spoils: [Spoil; 6] = [
        |pack| pack["format"] = json!("other"),
        |pack| pack["version"] = json!(2),
        |pack| pack["workspace"]["company"]["name"] = json!(""),
        |pack| pack["workspace"]["people"][0]["side"] = json!("left"),
        |pack| pack["workspace"]["reviews"][0]["quarter"] = json!("spring"),
        |pack| pack["workspace"]["more"] = json!(1),
    ];
    for (number, spoil) in spoils.iter().enumerate() {
        let mut given = value();
        spoil(&mut given);
        assert!(!validator.is_valid(&given), "spoil {number} passes the schema");
        assert!(read(given.to_string().as_bytes()).is_err(), "spoil {number} is read");
    }
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    type Spoil = fn(&mut Value);
    let cases: [(Spoil, &str); 8] = [
        (
            |pack| pack["version"] = json!(7),
            "it was written by a newer Accord, in version 7 of the format",
        ),
        (
            |pack| pack["version"] = json!(-1),
            "it names version -1 of the format, which there never was",
        ),
        (|pack| pack["format"] = json!("other"), "it is no pack of Accord"),
        (
            |pack| pack["workspace"]["people"][1]["name"] = json!(" "),
            "workspace.people[1].name: Name can't be empty.",
        ),
        (
            |pack| pack["workspace"]["reviews"][0]["stages"][2]["colour"] = json!("red"),
            "workspace.reviews.0.stages.2.colour is a field that this version does not know",
        ),
        (
            |pack| {
                pack["workspace"]["reviews"][0]["stages"][0]["owner"] = json!("01a3185c-5000-7fff-bfff-ffffffffffff")
            },
            "Q1 2027, Inquiry: There is no person “01a3185c-5000-7fff-bfff-ffffffffffff” here.",
        ),
        (
            |pack| drop(pack["workspace"].as_object_mut().expect("fields").remove("people")),
            "workspace: missing field `people`",
        ),
        (
            |pack| pack["workspace"]["reviews"][0]["blocks"][0]["minutes"] = json!(100_000),
            "workspace.reviews[0].blocks[0].minutes: Minutes must be between 1 and 720.",
        ),
    ];
    for (spoil, expected) in cases {
        let mut given = value();
        spoil(&mut given);
        let error = read(given.to_string().as_bytes()).expect_err(expected);
        assert_eq!(error.to_string(), expected);
    }
    assert_eq!(read(b" \n"), Err(PackError::Empty));
}

#[test]
fn the_digest_is_of_the_content_and_of_nothing_else() {
    let workspace = told();
    let elsewhere = told_from(5_000);
    assert_ne!(workspace.id, elsewhere.id);
    assert_eq!(digest(&workspace), digest(&elsewhere), "other identities say the same");
    let mut unanswered = workspace.clone();
    unanswered.reviews[0].answers.clear();
    assert_eq!(digest(&workspace), digest(&unanswered), "agreement is no content");
    let at = "2027-01-21T09:00:00Z".parse().expect("a moment");
    let begun = domain::meeting::start(&workspace, workspace.reviews[0].id, at, &mut Counting(2_000_000));
    assert_eq!(
        digest(&workspace),
        digest(&begun.expect("a block to begin with")),
        "nor is the clock"
    );
    let review = workspace.reviews[0].id;
    let owner = format!("stage/{}/owner", workspace.reviews[0].stages[0].id);
    for (target, value) in [
        ("company/name".to_owned(), "Another"),
        ("review/purpose".to_owned(), "Another."),
        (owner, ""),
    ] {
        let value = value.to_owned();
        let change = Change::Set { target, value };
        let applied = apply(&workspace, review, &change, &mut Counting(1_000_000)).expect("taken");
        let changed = applied.expect("it changes something").workspace;
        assert_ne!(digest(&workspace), digest(&changed), "{change:?}");
    }
    let mut turned = workspace.clone();
    turned.reviews[0].stages.swap(0, 1);
    assert_ne!(digest(&workspace), digest(&turned), "the funnel's order is content");
}
