//! Keys struck by their place on American, French, German and Russian keyboards do what the interface says of their letters.

use serde_json::json;

use crate::harness::{Keyboard, Window};
use crate::steps;

/// Where the keys lie that differ, by their number on the keyboard, with Shift where it takes it. All other letters asked for here
/// lie where they do in America; the Russian ones type letters of their own, and count by place.
struct Layout {
    name: &'static str,
    z: &'static str,
    y: &'static str,
    a: &'static str,
    stop: &'static str,
    question: &'static str,
}

const LAYOUTS: [Layout; 4] = [
    Layout {
        name: "us",
        z: "52",
        y: "29",
        a: "38",
        stop: "60",
        question: "shift+61",
    },
    Layout {
        name: "fr",
        z: "25",
        y: "29",
        a: "24",
        stop: "shift+59",
        question: "shift+58",
    },
    Layout {
        name: "de",
        z: "29",
        y: "52",
        a: "38",
        stop: "60",
        question: "shift+20",
    },
    Layout {
        // Beside an American one, as it is set up where a Latin letter is ever needed.
        name: "ru,us",
        z: "52",
        y: "29",
        a: "38",
        stop: "61",
        question: "shift+16",
    },
];

const J: &str = "44";
const K: &str = "45";
const D: &str = "40";
const P: &str = "33";
const T: &str = "28";
const N: &str = "57";
const B: &str = "56";
const ZERO: &str = "19";
const ENTER: &str = "36";
// By name: one digit alone would be the digit.
const ESC: &str = "Escape";
const UP: &str = "111";
const DOWN: &str = "116";
const F1: &str = "67";
const F5: &str = "71";
const F6: &str = "72";

/// Someone at the window with a keyboard of their own.
struct Typist<'a> {
    window: &'a Window,
    keys: Keyboard<'a>,
    layout: &'a Layout,
}

impl Typist<'_> {
    fn strike(&self, keys: &str) {
        self.keys.strike(keys);
    }

    fn with_ctrl(&self, key: &str) {
        self.strike(&format!("ctrl+{key}"));
    }

    /// Waits until something in the page holds.
    fn sees(&self, what: &str, holds: &str) {
        let body = format!("return {holds};");
        self.window.until(&format!("{}: {what}", self.layout.name), |driver| {
            driver.script(&body, &[]).is_ok_and(|holds| holds == true)
        });
    }

    fn turns_stages_and_opens_what_lies_over_them(&self) {
        let window = self.window;
        steps::stage(window, "MQL");
        self.strike(J);
        window.has("field", "Statement of SAL");
        self.strike(K);
        window.has("field", "Statement of MQL");
        for open in [F1, self.layout.question] {
            self.strike(open);
            window.has("group", "Keys");
            self.strike(ESC);
            self.sees("help is closed", "document.querySelector('dialog') === null");
        }
        self.with_ctrl(K);
        window.has("field", "Search or run a command");
        self.strike(ESC);
        self.sees("the palette is closed", "document.querySelector('dialog') === null");
        self.with_ctrl(ZERO);
        self.strike(self.layout.y);
        window.has("press", "Back to the sheet");
        self.strike(ESC);
        window.has("press", "Ask both sides");
    }

    fn captures(&self) {
        let window = self.window;
        for (key, kind) in [(D, "Decision"), (P, "Park"), (self.layout.a, "Action")] {
            self.strike(key);
            window.has("field", &format!("{kind}, then Enter"));
            self.strike(ESC);
            window.has("field", "Decide, park or act");
        }
        window.enter("Time limit of MQL");
        self.with_ctrl(J);
        window.has("field", "Decision, then Enter");
        self.strike(ESC);
        self.sees(
            "the cursor is where it was",
            "document.activeElement?.getAttribute('aria-label') === 'Time limit of MQL'",
        );
    }

    fn changes_undoes_and_moves(&self) {
        let window = self.window;
        let (field, new) = ("Time limit of MQL", "7 working hours");
        let old = window.value(field).expect("MQL has a time limit");
        window.enter(field);
        self.with_ctrl(self.layout.a);
        window.write(new);
        self.with_ctrl(ENTER);
        window.paints(new);
        self.with_ctrl(self.layout.z);
        window.holds(field, &old);
        self.strike(&format!("ctrl+shift+{}", self.layout.z));
        window.holds(field, new);
        self.with_ctrl(self.layout.z);
        window.holds(field, &old);
        let rows = "[...document.querySelectorAll('textarea[data-target^=\"criterion/\"][data-target$=\"/text\"]')].map((one) => one.value)";
        let order = |driver: &str| {
            let found = window.driver().script(driver, &[]).expect("the page answers");
            serde_json::from_value::<Vec<String>>(found).expect("a list of texts")
        };
        let listed = format!("return {rows};");
        let before = order(&listed);
        let focus = "document.querySelectorAll('textarea[data-target^=\"criterion/\"][data-target$=\"/text\"]')[arguments[0]].focus();";
        window
            .driver()
            .script(focus, &[json!(1)])
            .expect("there are two criteria");
        self.strike(&format!("alt+{UP}"));
        let moved = [&before[1], &before[0]];
        window.until("the row has moved up", |_| order(&listed)[..2].iter().eq(moved));
        self.strike(&format!("alt+{DOWN}"));
        window.until("the row is back", |_| order(&listed) == before);
        window.enter("Statement of MQL");
        self.strike(&format!("ctrl+shift+{ENTER}"));
        window.has("field", "New wording");
        self.strike(ESC);
        self.strike(ESC);
        self.sees(
            "no field has the keyboard",
            "!document.activeElement?.matches('textarea, input')",
        );
    }

    fn shows_the_room(&self) {
        let wall = "document.querySelector('.wall') !== null";
        self.strike(F5);
        self.sees("the wall is on", wall);
        for blank in [self.layout.stop, B] {
            self.strike(blank);
            self.sees("the wall is blank", "document.querySelector('.wall .blank') !== null");
            self.strike(blank);
            self.sees(
                "the wall shows again",
                "document.querySelector('.wall header') !== null",
            );
        }
        self.strike(F5);
        self.window.has("press", "Projector: Off");
    }

    fn keeps_time(&self) {
        let window = self.window;
        self.strike(T);
        window.has("press", "Go on");
        self.strike(T);
        window.has("press", "Pause");
        self.strike(N);
        window.has("press", "Begin");
        self.strike(ESC);
        self.sees(
            "the next block waits no more",
            "![...document.querySelectorAll('button')].some((one) => one.textContent.startsWith('Begin '))",
        );
        self.strike(F6);
        self.sees(
            "a region has the focus",
            "document.activeElement?.closest('[data-region]') !== null",
        );
        window
            .driver()
            .script("document.activeElement?.blur();", &[])
            .expect("it lets go");
    }
}

#[test]
fn keys_of_four_layouts_do_what_their_letters_say() {
    let window = Window::open();
    steps::sample(&window);
    window.press("Start meeting");
    window.has("press", "Adjourn");
    for layout in &LAYOUTS {
        let keys = window.keyboard();
        keys.set(layout.name);
        let typist = Typist {
            window: &window,
            keys,
            layout,
        };
        typist.turns_stages_and_opens_what_lies_over_them();
        typist.captures();
        typist.changes_undoes_and_moves();
        typist.shows_the_room();
        typist.keeps_time();
    }
}
