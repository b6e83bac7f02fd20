//! The window is killed while someone types: what was acknowledged is kept, and so is all but the last second of typing.

use std::time::{Duration, Instant};

use crate::harness::{kill, until, Window};
use crate::steps::{open, prepare, stage};

/// What may be lost of the typing before a crash.
const LAST: Duration = Duration::from_secs(1);

/// What the system calls the page's process.
const PAGE: &str = "WebKitWebProces";

const FIELD: &str = "Statement of MQL";

/// Types numbered words for a while; answers with the text so far and with how much of it is older than the last second.
fn type_for(window: &Window, from: &str, time: Duration) -> (String, usize) {
    let start = Instant::now();
    let mut text = from.to_owned();
    let mut typed = vec![(start, text.len())];
    let mut word = 0;
    while start.elapsed() < time {
        word += 1;
        let next = format!(" word{word}");
        window.write(&next);
        text.push_str(&next);
        typed.push((Instant::now(), text.len()));
    }
    let now = Instant::now();
    let old = typed.iter().filter(|(at, _)| now.duration_since(*at) >= LAST);
    let kept = old.map(|(_, length)| *length).max().unwrap_or_default();
    (text, kept)
}

#[test]
fn ten_kills_while_someone_types_lose_nothing_acknowledged_and_at_most_the_last_second() {
    let mut window = Window::open();
    prepare(&window);
    for round in 1..=10_u32 {
        stage(&window, "MQL");
        let acknowledged = format!("Agreed words of round {round}.");
        window.fill(FIELD, &acknowledged);
        // Painted from the host's answer, which comes after the words are on disk.
        window.paints(&acknowledged);
        window.says("Saved");
        window.enter(FIELD);
        window.chord("Mod End");
        let (typed, old) = type_for(
            &window,
            &acknowledged,
            Duration::from_millis(1_300 + 170 * u64::from(round)),
        );
        window.crash();
        window.reopen();
        open(&window);
        stage(&window, "MQL");
        window.until("the field holds the words", |_| {
            window.value(FIELD).is_some_and(|text| text.starts_with(&acknowledged))
        });
        let found = window.value(FIELD).expect("the field is there");
        assert!(typed.starts_with(&found), "round {round}: {found:?} was never typed");
        assert!(
            found.len() >= old,
            "round {round}: of {typed:?} only {found:?} is left, though {old} bytes were older than a second"
        );
        // Leaving the field makes the draft what the review says.
        window.enter(FIELD);
        window.chord("Tab");
        window.paints(found.trim_end());
    }
}

#[test]
fn a_page_that_dies_is_loaded_again_and_what_was_typed_is_kept() {
    let mut window = Window::open();
    prepare(&window);
    stage(&window, "MQL");
    window.enter(FIELD);
    window.overwrite("A new sentence");
    let (typed, old) = type_for(&window, "A new sentence", Duration::from_millis(1_500));
    let page = window.driver().program(PAGE).expect("the page has a process");
    kill(&[page]);
    // The driver gives up its session with the page it knew, so the new one is seen from outside.
    until("a new page runs", || {
        window.driver().program(PAGE).is_some_and(|id| id != page)
    });
    window.crash();
    window.reopen();
    open(&window);
    stage(&window, "MQL");
    let found = window.value(FIELD).expect("the field is there");
    assert!(
        typed.starts_with(&found) && found.len() >= old,
        "of {typed:?} only {found:?} is left"
    );
}
