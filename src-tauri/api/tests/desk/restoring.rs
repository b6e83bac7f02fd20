//! Going back to an earlier state, and back again; also where the workspace can't be opened any more.

use api::{EarlierStatesOf, RestoreRequest};
use domain::WorkspaceId;

use super::*;

fn states(office: &mut Office, workspace: WorkspaceId) -> Vec<api::EarlierState> {
    let kept = verbs::earlier_states(&mut office.desk, EarlierStatesOf { workspace });
    kept.expect("listed").states
}

fn restore(office: &mut Office, workspace: WorkspaceId, state: &str) -> View {
    let state = state.to_owned();
    verbs::restore(&mut office.desk, RestoreRequest { workspace, state }).expect("restored")
}

fn statement(view: &View) -> &str {
    view.review.stages[2].stage.statement.as_str()
}

#[test]
fn an_earlier_state_comes_back_and_what_it_replaced_can_be_gone_back_to() {
    let mut office = Office::new();
    let view = office.prepare().expect("prepared");
    let (workspace, target) = (
        view.workspace,
        format!("stage/{}/statement", view.review.stages[2].stage.id),
    );
    office.set(target.clone(), "Someone worth a call.");
    let then = states(&mut office, workspace);
    assert!(then[0].present && then[0].note == "As it is now", "{then:?}");
    office.set(target.clone(), "Someone worth two.");
    office.set(target, "Someone worth three.");
    let now = states(&mut office, workspace);
    assert_eq!(now[0].note, "As it is now");
    assert_eq!(
        (now[1].id.as_str(), now[1].note.as_str()),
        (then[0].id.as_str(), "2 changes since")
    );
    let view = restore(&mut office, workspace, &now[1].id);
    assert_eq!(statement(&view), "Someone worth a call.");
    let after = states(&mut office, workspace);
    assert!(after[0].present && after.iter().any(|state| state.id == now[0].id && !state.present));
    let view = restore(&mut office, workspace, &now[0].id);
    assert_eq!(statement(&view), "Someone worth three.");
}

#[test]
fn a_workspace_that_cannot_be_opened_comes_back_from_its_newest_backup() {
    let mut office = Office::new();
    let view = office.prepare().expect("prepared");
    let target = format!("stage/{}/statement", view.review.stages[2].stage.id);
    office.set(target, "Someone worth a call.");
    verbs::close(&mut office.desk, Nothing {}).expect("closed, and backed up");
    let folder = office
        .root
        .path()
        .join("data/workspaces")
        .join(view.workspace.to_string());
    std::fs::write(folder.join("store.db"), "torn").expect("writable");
    let home = verbs::home(&mut office.desk, Nothing {}).expect("a list");
    assert!(!home.workspaces[0].trouble.is_empty());
    let kept = states(&mut office, view.workspace);
    assert!(!kept.is_empty() && kept.iter().all(|state| !state.present), "{kept:?}");
    let view = restore(&mut office, view.workspace, &kept[0].id);
    assert_eq!(statement(&view), "Someone worth a call.");
}

#[test]
fn the_sample_keeps_no_earlier_state_and_an_unknown_one_leaves_the_workspace_open() {
    let mut office = Office::new();
    let view = office.prepare().expect("prepared");
    let request = RestoreRequest {
        workspace: view.workspace,
        state: "gone".into(),
    };
    let refusal = verbs::restore(&mut office.desk, request).expect_err("it is not there");
    assert_eq!(refusal.code, "unknown");
    assert_eq!(
        verbs::view(&mut office.desk, Nothing {}).expect("open").workspace,
        view.workspace
    );
    let sample = verbs::open_sample(&mut office.desk, Nothing {}).expect("made");
    let asked = EarlierStatesOf {
        workspace: sample.workspace,
    };
    let refusal = verbs::earlier_states(&mut office.desk, asked).expect_err("none");
    assert_eq!(refusal.code, "unknown");
}
