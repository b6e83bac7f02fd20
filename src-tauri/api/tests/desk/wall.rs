//! The window for the room: it is given what the presenter's window wrote, and nothing of a review that was closed.

use api::{Desk, Machine, Nothing, ShowWall, Wall, WallShown, WatchWall, verbs};

use crate::Office;

fn show(office: &mut Office, text: &str) -> bool {
    let text = Some(text.into());
    verbs::show_wall(&mut office.desk, ShowWall { text })
        .expect("carried")
        .open
}

fn watch(office: &mut Office, seen: u32) -> WallShown {
    let watch = WatchWall {
        seen,
        of: "stages/1".into(),
        parts: vec![1, 2],
    };
    verbs::watch_wall(&mut office.desk, watch).expect("answered")
}

#[test]
fn the_room_is_given_what_is_new_to_it_and_says_how_its_pages_flow() {
    let mut office = Office::new();
    office.prepare().expect("prepared");
    let opened = verbs::open_wall(&mut office.desk, Nothing {}).expect("opened");
    assert!(opened.open);
    show(&mut office, "the words");
    let first = watch(&mut office, 0);
    assert_eq!(first.text.as_deref(), Some("the words"));
    assert_eq!(watch(&mut office, first.number).text, None, "it has them");
    show(&mut office, "the words");
    assert_eq!(watch(&mut office, first.number).text, None, "they are no news");
    let state = verbs::show_wall(&mut office.desk, ShowWall { text: None }).expect("answered");
    assert_eq!((state.of.as_str(), state.parts), ("stages/1", vec![1, 2]));
    show(&mut office, "other words");
    assert_eq!(watch(&mut office, first.number).text.as_deref(), Some("other words"));
}

#[test]
fn closing_the_window_is_harmless_and_closing_the_review_closes_it_and_leaves_nothing_there() {
    let mut office = Office::new();
    office.prepare().expect("prepared");
    verbs::open_wall(&mut office.desk, Nothing {}).expect("opened");
    assert!(show(&mut office, "the words"));
    // As the person at the machine does it.
    office.host.window.close();
    assert!(!show(&mut office, "other words"));
    verbs::open_wall(&mut office.desk, Nothing {}).expect("opened again");
    let seen = watch(&mut office, 0).number;
    verbs::close(&mut office.desk, Nothing {}).expect("closed");
    assert!(!office.host.window.is_open());
    assert_eq!(watch(&mut office, seen).text.as_deref(), Some(""));
    let refused = verbs::open_wall(&mut office.desk, Nothing {});
    assert_eq!(
        refused.map_err(|refusal| refusal.code).err(),
        Some("nothing_open".into())
    );
}

#[test]
fn more_than_a_wall_can_hold_is_refused() {
    let mut office = Office::new();
    let text = Some("A".repeat(1_000_001));
    let refused = verbs::show_wall(&mut office.desk, ShowWall { text });
    assert_eq!(refused.map_err(|refusal| refusal.code).err(), Some("too_long".into()));
}

#[test]
fn the_presenter_fills_the_screen_and_gives_it_back_with_no_review_open() {
    let mut office = Office::new();
    let mut press = || {
        verbs::full_screen(&mut office.desk, Nothing {})
            .expect("the window can")
            .on
    };
    assert_eq!([press(), press(), press()], [true, false, true]);
    let mut none = Desk::new(Machine::new(|| None, || None), office.root.path().join("elsewhere"));
    let refused = verbs::full_screen(&mut none, Nothing {}).expect_err("there is no window");
    assert_eq!(refused.code, "no_window");
}
