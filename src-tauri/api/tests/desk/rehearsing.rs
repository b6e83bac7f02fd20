//! Rehearsing on a copy: nothing of it is kept, and nothing leaves it.

use api::{ExportRequest, OpenReview, Paper, ShareRequest};

use super::*;

/// The files of the workspaces on a machine, with their bytes.
fn kept(office: &Office) -> Vec<(PathBuf, Vec<u8>)> {
    let mut folders = vec![office.root.path().join("data/workspaces")];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("listable") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push((path.clone(), std::fs::read(path).expect("readable")));
            }
        }
    }
    files.sort();
    files
}

/// What the review says, without when it was saved.
fn said(view: &View) -> String {
    serde_json::to_string(&(&view.review, &view.company, &view.people, &view.signing)).expect("JSON")
}

#[test]
fn nothing_a_rehearsal_does_is_kept() {
    let mut office = Office::new();
    let before = office.prepare().expect("prepared");
    let clock = format!("stage/{}/statement", before.review.stages[2].stage.id);
    office.set(clock.clone(), "Someone worth a call.");
    let before = verbs::view(&mut office.desk, Nothing {}).expect("open");
    assert!(!before.rehearsal);
    let view = verbs::rehearse(&mut office.desk, Nothing {}).expect("a copy");
    assert!(view.rehearsal);
    assert_eq!(said(&view), said(&before), "it begins where the review stands");
    let files = kept(&office);
    office.set(clock, "Something tried.");
    office.agree(Item::Goals);
    verbs::start_meeting(&mut office.desk, Nothing {}).expect("begun");
    let capture = CaptureRequest {
        kind: CaptureKind::Park,
        line: "Who takes the north?".into(),
        changed: None,
        asked_by: None,
    };
    let tried = verbs::capture(&mut office.desk, capture).expect("parked");
    assert_ne!(said(&tried), said(&before));
    assert_eq!(kept(&office), files, "no byte of the workspace was written");
    let after = verbs::end_rehearsal(&mut office.desk, Nothing {}).expect("ended");
    assert!(!after.rehearsal);
    assert_eq!(said(&after), said(&before));
    assert!(
        !office.root.path().join("data/rehearsal").exists(),
        "nothing is left of it"
    );
}

#[test]
fn nothing_leaves_a_rehearsal_as_a_file() {
    let mut office = Office::new();
    office.prepare().expect("prepared");
    verbs::rehearse(&mut office.desk, Nothing {}).expect("a copy");
    let export = ExportRequest {
        documents: vec![api::DocumentKind::Plan],
        paper: Paper::A4,
    };
    let refused = verbs::export(&mut office.desk, export).expect_err("it would look real");
    assert_eq!(refused.code, "rehearsal");
    assert_eq!(
        verbs::share(&mut office.desk, ShareRequest::default())
            .expect_err("so would this")
            .code,
        "rehearsal"
    );
}

#[test]
fn whatever_way_a_rehearsal_is_left_the_review_is_as_it_was() {
    let mut office = Office::new();
    let before = office.prepare().expect("prepared");
    let open = || OpenReview {
        workspace: before.workspace,
        review: before.review.id,
    };
    verbs::rehearse(&mut office.desk, Nothing {}).expect("a copy");
    office.set("review/purpose".into(), "Tried.");
    let home = verbs::close(&mut office.desk, Nothing {}).expect("the list");
    assert_eq!(home.workspaces.len(), 1);
    let again = verbs::open_review(&mut office.desk, open()).expect("there");
    assert_eq!(said(&again), said(&before));
    // A program that ended in the middle of it.
    verbs::rehearse(&mut office.desk, Nothing {}).expect("a copy");
    office.set("review/purpose".into(), "Tried again.");
    office.desk = Desk::new(office.host.clone(), office.root.path().join("data"));
    verbs::home(&mut office.desk, Nothing {}).expect("the list");
    assert!(!office.root.path().join("data/rehearsal").exists());
    let again = verbs::open_review(&mut office.desk, open()).expect("there");
    assert_eq!(said(&again), said(&before));
}

#[test]
fn the_sample_needs_no_rehearsal_and_none_is_ended_that_was_not_begun() {
    let mut office = Office::new();
    verbs::open_sample(&mut office.desk, Nothing {}).expect("made");
    for refused in [
        verbs::rehearse(&mut office.desk, Nothing {}),
        verbs::end_rehearsal(&mut office.desk, Nothing {}),
    ] {
        assert_eq!(refused.expect_err("refused").code, "rehearsal");
    }
    let view = verbs::view(&mut office.desk, Nothing {}).expect("still open");
    assert!(view.sample && !view.rehearsal);
}
