//! The window of the room: it follows the presenter, shows nothing private, can ask for nothing, and may be closed.

use serde_json::{json, Value};

use crate::harness::{until, Window};
use crate::steps;
use crate::walls::LEAST;

/// The smallest text that shows, in parts of the window's height, and what it says.
const SMALLEST: &str = "let [least, text] = [Infinity, ''];
const walker = document.createTreeWalker(document.querySelector('.wall'), NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const style = getComputedStyle(node.parentElement);
  if (node.textContent.trim() === '' || style.visibility === 'hidden' || node.parentElement.closest('.sr')) continue;
  const drawn = node.parentElement.getScreenCTM?.()?.a ?? 1;
  const size = (parseFloat(style.fontSize) * drawn) / innerHeight;
  if (size < least) [least, text] = [size, node.textContent];
}
return [least, text];";

/// Calls a command of the host from the page that is driven and answers with what it said.
const CALL: &str = "const [name, request, done] = arguments;
window.__TAURI_INTERNALS__.invoke(name, { request }).then(() => done('answered'), (refused) => done(JSON.stringify(refused)));";

/// Both windows, with the presenter's driven.
struct Both {
    window: Window,
    presenter: String,
    room: String,
}

impl Both {
    /// The sample in its meeting, at MQL, with a window for the room.
    fn open() -> Self {
        let window = Window::open();
        steps::sample(&window);
        window.press("Start meeting");
        window.has("field", "Private note on Open");
        window.fill("Private note on Open", "Ask Daniel first.");
        steps::stage(&window, "MQL");
        let presenter = window.driver().here();
        window.press("Projector: Off");
        window.press("Second screen");
        until("there are two windows", || window.driver().windows().len() == 2);
        let all = window.driver().windows();
        let room = all.iter().find(|one| **one != presenter).expect("two").clone();
        window.has("press", "Projector: Second screen");
        Self {
            window,
            presenter,
            room,
        }
    }

    /// Looks into the window of the room and comes back.
    fn in_the_room<T>(&self, look: impl FnOnce(&Window) -> T) -> T {
        self.window.driver().turn_to(&self.room).expect("the room has a window");
        let seen = look(&self.window);
        self.window
            .driver()
            .turn_to(&self.presenter)
            .expect("the presenter has one");
        seen
    }

    /// Waits until the room reads this.
    fn reads(&self, words: &str) {
        self.in_the_room(|room| room.paints(words));
    }

    fn room_says(&self) -> String {
        self.in_the_room(Window::words)
    }
}

#[test]
fn the_room_follows_the_presenter_reads_along_and_is_held_and_blanked() {
    let both = Both::open();
    let window = &both.window;
    both.reads("MQL");
    let typed = "Someone whom sales would thank us for, first attempted within {time limit}.";
    window.enter("Statement of MQL");
    window.overwrite(typed);
    both.reads("Someone whom sales would thank us for");
    assert!(
        !both.room_says().contains("{time limit}"),
        "a value stands in its place"
    );
    window.chord("Esc");
    window.has("tab", "SAL");
    window.chord("PageDown");
    both.reads("Would this be an MQL?");
    window.chord("h");
    window.has("press", "Projector: Held");
    window.tab("SAL");
    window.has("field", "Statement of SAL");
    both.reads("Would this be an MQL?");
    window.chord("h");
    both.in_the_room(|room| room.until("the room follows again", |_| room.words().contains("SAL")));
    window.chord("b");
    window.has("press", "Projector: Blank");
    both.in_the_room(|room| {
        room.until("only the company shows", |_| {
            let words = room.words();
            words.contains("Kestrel") && !words.contains("SAL")
        });
    });
    window.chord("b");
    both.reads("SAL");
    window.chord("y");
    both.reads("Since each side’s last yes");
}

#[test]
fn the_room_is_shown_nothing_private_and_its_page_can_ask_for_nothing_else() {
    let both = Both::open();
    both.reads("MQL");
    let whole = both.in_the_room(|room| {
        let page = room.driver().script("return document.documentElement.outerHTML;", &[]);
        page.expect("the page is there").as_str().unwrap_or_default().to_owned()
    });
    assert!(
        !whole.contains("Ask Daniel first."),
        "the private note is in the room's window"
    );
    assert!(!whole.contains("<dialog"), "a dialog is in the room's window");
    let call = |name: &str, request: Value| {
        let answer = both.in_the_room(|room| room.driver().script_later(CALL, &[json!(name), request]));
        answer.expect("the page calls").as_str().unwrap_or_default().to_owned()
    };
    let watch = json!({ "seen": 0, "of": "", "parts": [] });
    assert_eq!(call("watch_wall", watch), "answered", "the control");
    for name in [
        "view",
        "change",
        "show_wall",
        "close_wall",
        "home",
        "settings",
        "plugin:window|close",
    ] {
        let answer = call(name, json!({}));
        assert!(
            answer.contains("not allowed") || answer.contains("not found"),
            "{name}: {answer}"
        );
    }
}

#[test]
fn the_window_of_the_room_goes_with_one_key_and_comes_up_again_as_it_was() {
    let both = Both::open();
    let window = &both.window;
    both.reads("MQL");
    window.chord("F5");
    until("there is one window", || window.driver().windows().len() == 1);
    window.has("press", "Projector: Off");
    window.fill("Time limit of MQL", "7 working hours");
    window.paints("7 working hours");
    window.chord("Shift F5");
    until("there are two windows again", || window.driver().windows().len() == 2);
    window.has("press", "Projector: Second screen");
    let all = window.driver().windows();
    let again = all.iter().find(|one| **one != both.presenter).expect("two");
    window.driver().turn_to(again).expect("the room has a window");
    window.paints("7 working hours");
}

/// The sizes of a wall.
const SIZES: [(u32, u32); 3] = [(1280, 720), (1440, 900), (1920, 1080)];

#[test]
fn no_text_in_the_window_of_the_room_is_too_small_for_the_last_seat_at_any_size() {
    let both = Both::open();
    let mut seen = Vec::new();
    for (width, height) in SIZES {
        both.in_the_room(|room| room.resize(width, height));
        for (chapter, tab, words) in [
            ("Stages", "MQL", "MQL"),
            ("Stages", "SQO", "SQO"),
            ("Targets", "Shared number", "Shared number"),
            ("Targets", "Plan", "Plan"),
            ("Handoff and SLA", "Promises", "Marketing promises"),
            ("Where we differ", "Side by side", "Side by side"),
        ] {
            both.window.go(chapter);
            both.window.tab(tab);
            both.reads(words);
            for page in 0..4 {
                let (least, text) = both.in_the_room(|room| {
                    room.settle();
                    let found = room.driver().script(SMALLEST, &[]).expect("the page is measured");
                    (found[0].as_f64().unwrap_or_default(), found[1].clone())
                });
                assert!(
                    least >= LEAST,
                    "{chapter}, {tab}, page {page} at {width} by {height}: {text} is {least} of the height"
                );
                seen.push(least);
                both.window.chord("PageDown");
            }
        }
    }
    assert!(
        seen.len() >= SIZES.len() * 24,
        "all of them were measured at every size"
    );
}
