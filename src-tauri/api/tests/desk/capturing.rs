//! What a captured line is understood to say while it is typed.

use super::*;

#[test]
fn a_captured_line_says_what_it_understood_while_it_is_typed() {
    let mut office = Office::new();
    verbs::open_sample(&mut office.desk, Nothing {}).expect("made");
    let mut read = |kind, line: &str| {
        let line = line.to_owned();
        let said = verbs::understand(&mut office.desk, api::UnderstandRequest { kind, line }).expect("read");
        (said.owner, said.due)
    };
    assert_eq!(
        read(CaptureKind::Action, "Call back @jo"),
        ("Jonas Weber".into(), String::new())
    );
    let (owner, due) = read(CaptureKind::Action, "Call back @Jonas by 2027-03-05");
    assert_eq!((owner.as_str(), due.as_str()), ("Jonas Weber", "Fri 5 Mar 2027"));
    assert_eq!(
        read(CaptureKind::Decision, "Decided by 2027-03-05").1,
        "",
        "a decision has no day"
    );
    assert_eq!(read(CaptureKind::Park, ""), (String::new(), String::new()));
}
