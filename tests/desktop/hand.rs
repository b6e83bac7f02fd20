//! A hand that does the same by mouse alone or by keyboard alone.

use serde_json::json;

use crate::harness::{Window, FIND};

/// What the hand holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum By {
    Mouse,
    Keys,
}

/// The most times a key is pressed on the way to something.
const FAR: usize = 60;

/// How many regions F6 goes through before it is where it began, with one to spare.
const REGIONS: usize = 5;

/// A person at the window.
pub(crate) struct Hand<'a> {
    pub(crate) window: &'a Window,
    by: By,
}

impl<'a> Hand<'a> {
    pub(crate) fn new(window: &'a Window, by: By) -> Self {
        Self { window, by }
    }

    fn keys(&self) -> bool {
        self.by == By::Keys
    }

    /// Presses what has this name.
    pub(crate) fn press(&self, name: &str) {
        if self.keys() {
            self.window.has("press", name);
            self.reach("press", name, None);
            self.window.chord("Enter");
        } else {
            self.window.press(name);
        }
    }

    /// Goes to a screen, or to a stage by its abbreviation: by the rail and the tabs, or by the palette.
    pub(crate) fn go(&self, screen: &str, stage: Option<&str>) {
        if self.keys() {
            self.window.chord("Mod k");
            self.window.has("field", "Search or run a command");
            self.window.write(stage.unwrap_or(screen));
            self.window.chord("Enter");
        } else {
            self.window.press_in("Chapters", screen);
            if let Some(stage) = stage {
                self.window.tab(stage);
            }
        }
    }

    /// Shows the tab of this name.
    pub(crate) fn tab(&self, name: &str) {
        if !self.keys() {
            return self.window.tab(name);
        }
        self.window.has("tab", name);
        self.walk("a tab", "document.activeElement?.getAttribute('role') === 'tab'", "Tab");
        self.walk(name, &at("tab", name, None), "Right");
        self.window.chord("Enter");
    }

    /// Replaces what stands in a field and leaves it.
    pub(crate) fn fill(&self, label: &str, text: &str) {
        self.enter(label);
        self.window.overwrite(text);
        self.window.chord("Mod Enter");
    }

    /// Puts the cursor into a field.
    pub(crate) fn enter(&self, label: &str) {
        if self.keys() {
            self.window.has("field", label);
            self.reach("field", label, None);
        } else {
            self.window.enter(label);
        }
    }

    /// Asks both sides, and enters what they say: yes, or no with what it would take.
    pub(crate) fn ask(&self, sides: [(&str, bool); 2]) {
        if self.keys() {
            self.window.has("press", "Ask both sides");
            self.window.chord("y");
        } else {
            self.window.press("Ask both sides");
        }
        self.window.has("press", "Back to the sheet");
        for (person, yes) in sides {
            let word = if yes { "Yes" } else { "No" };
            if self.keys() {
                self.reach("press", "Yes", Some(person));
                self.window.chord("Space");
                if !yes {
                    self.window.chord("Right");
                    self.window.chord("Right");
                }
            } else {
                self.window.press_in(person, word);
            }
        }
        if self.keys() {
            self.window.chord("Mod Enter");
        } else {
            self.window.press_in("Answers", "Record");
        }
        self.window.has("press", "Ask both sides");
    }

    /// Captures a line of this kind; an empty one takes what is proposed.
    pub(crate) fn capture(&self, kind: &str, text: &str) {
        if self.keys() {
            self.window.chord(&kind[..1]);
        } else {
            self.window.touch("Decide, park or act");
            self.window.press_in("What the line becomes", kind);
        }
        self.window.has("field", &format!("{kind}, then Enter"));
        if !text.is_empty() {
            self.window.write(text);
        }
        self.window.chord("Enter");
        self.window.has("field", "Decide, park or act");
    }

    /// Presses Tab until that has the focus, and where it is far F6, which goes from region to region.
    fn reach(&self, kind: &str, name: &str, group: Option<&str>) {
        let holds = at(kind, name, group);
        for _ in 0..REGIONS {
            if self.goes(&holds, "Tab") {
                return;
            }
            self.window.chord("F6");
        }
        let focus = self
            .window
            .driver()
            .script("return document.activeElement?.outerHTML;", &[]);
        panic!(
            "{name:?} can't be reached; the focus is on {focus:?} on this page:\n{}",
            self.window.words()
        );
    }

    /// Presses a key until something holds; false when it does not for long.
    fn goes(&self, holds: &str, key: &str) -> bool {
        let body = format!("return {holds};");
        for _ in 0..FAR {
            if self.window.driver().script(&body, &[]).is_ok_and(|held| held == true) {
                return true;
            }
            self.window.chord(key);
        }
        false
    }

    /// Presses a key until something holds.
    fn walk(&self, what: &str, holds: &str, key: &str) {
        if self.goes(holds, key) {
            return;
        }
        panic!(
            "{what:?} was not reached by {key} on this page:\n{}",
            self.window.words()
        );
    }
}

/// Whether what is found has the focus, as a condition in the page.
fn at(kind: &str, name: &str, group: Option<&str>) -> String {
    let arguments = [json!(kind), json!(name), json!(group)]
        .map(|one| one.to_string())
        .join(", ");
    format!(
        "((one) => one !== null && (one === document.activeElement || one.contains(document.activeElement)))\
         ((function () {{ {FIND} }})({arguments}))"
    )
}
