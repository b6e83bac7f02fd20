//! Accord's window as a person has it: named things are pressed, fields filled, words read.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::{json, Value};
use tempfile::TempDir;

use super::display::Display;
use super::driver::{Driver, Element};
use super::keyboard::Keyboard;
use super::process::kill;
use super::until;

/// Finds something by what is seen or heard of it: the body of a function of kind, name and group.
pub(crate) const FIND: &str = include_str!("find.js");

/// A point on a field where nothing lies over it, such as a value inside a statement.
const POINT: &str = "if (!field) return null;
field.scrollIntoView({ block: 'nearest' });
const box = field.getBoundingClientRect();
for (const down of [0.5, 0.25, 0.75, 0.1, 0.9]) {
  for (const along of [0.5, 0.02, 0.25, 0.75, 0.98]) {
    const [x, y] = [box.x + along * box.width, box.y + down * box.height];
    if (document.elementFromPoint(x, y) === field) return [Math.floor(x), Math.floor(y)];
  }
}
return null;";

/// The words on the page, as they can be read there, and what stands in its fields.
const WORDS: &str =
    "const fields = [...document.querySelectorAll('textarea, input[type=text], input:not([type])')].filter((one) => one.checkVisibility());
return document.body.innerText + '\\n' + fields.map((one) => one.value).join('\\n');";

/// One window at a time: each takes most of a small machine.
static TURN: Mutex<()> = Mutex::new(());

/// The open window, with a folder of its own to keep things in.
pub(crate) struct Window {
    driver: Option<Driver>,
    display: Display,
    folder: TempDir,
    _turn: MutexGuard<'static, ()>,
}

/// Whether the field that was aimed at has the focus.
const FOCUSED: &str =
    "return field !== null && (field === document.activeElement || field.contains(document.activeElement));";

impl Window {
    /// Opens the window on a machine that has never seen Accord.
    pub(crate) fn open() -> Self {
        Self::open_over(|_| {})
    }

    /// Opens the window on a machine whose folder was filled before.
    pub(crate) fn open_over(fill: impl FnOnce(&Path)) -> Self {
        // A test that failed does not stop the next one.
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        for name in ["accord", "exports", "home"] {
            std::fs::create_dir(folder.path().join(name)).expect("a folder can be made in it");
        }
        fill(&folder.path().join("accord"));
        let mut window = Self {
            driver: None,
            display: Display::start(),
            folder,
            _turn: turn,
        };
        window.start();
        window
    }

    fn start(&mut self) {
        let path = |name: &str| self.folder.path().join(name);
        let text = |path: PathBuf| path.to_str().expect("temporary folders have plain names").to_owned();
        let arguments = [
            "--data".to_owned(),
            text(path("accord")),
            "--export-to".to_owned(),
            text(path("exports")),
        ];
        let program = Path::new(env!("CARGO_BIN_EXE_accord"));
        self.driver = Some(Driver::start(&self.display, program, &arguments, &path("home")));
        self.until("the page is painted", |driver| {
            driver
                .script("return document.querySelectorAll('button').length > 0", &[])
                .is_ok_and(|painted| painted == true)
        });
    }

    /// Ends the program and its page at once, as a crash or a power cut would.
    pub(crate) fn crash(&mut self) {
        let programs = self.driver().programs();
        assert!(programs.len() >= 2, "the program and its page run: {programs:?}");
        kill(&programs);
        self.driver = None;
    }

    /// Opens the window again, over what it kept.
    pub(crate) fn reopen(&mut self) {
        self.driver = None;
        self.start();
    }

    /// Where exported documents arrive.
    pub(crate) fn exports(&self) -> PathBuf {
        self.folder.path().join("exports")
    }

    /// The driver, for what a person does not do.
    pub(crate) fn driver(&self) -> &Driver {
        self.driver.as_ref().expect("the window is open")
    }

    /// The keyboard that lies before the window.
    pub(crate) fn keyboard(&self) -> Keyboard<'_> {
        Keyboard::of(&self.display, "Accord")
    }

    /// Waits until a condition holds; when it does not in time, shows what is on the page, also as a picture where there is
    /// a folder for pictures.
    pub(crate) fn until(&self, what: &str, mut holds: impl FnMut(&Driver) -> bool) {
        let waited = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| until(what, || holds(self.driver()))));
        if waited.is_err() {
            if let (Some(folder), Ok(picture)) = (std::env::var_os("ACCORD_SHOTS_DIR"), self.driver().picture()) {
                let _unwritten = std::fs::write(PathBuf::from(folder).join("failed.png"), picture);
            }
            panic!("{what}: not on this page:\n{}", self.words());
        }
    }

    fn find(&self, kind: &str, name: &str, group: Option<&str>) -> Option<Element> {
        self.driver().element(FIND, &[json!(kind), json!(name), json!(group)])
    }

    fn click(&self, kind: &str, name: &str, group: Option<&str>) {
        let what = format!("{kind} {name:?} in {group:?} can be clicked");
        self.until(&what, |driver| {
            let found = self.find(kind, name, group);
            let clicked = found.is_some_and(|element| driver.click(&element).is_ok());
            if !clicked {
                self.bring_into_view(kind, name, group);
            }
            clicked
        });
    }

    /// Scrolls to what lies under the foot of the sheet, as a person would.
    fn bring_into_view(&self, kind: &str, name: &str, group: Option<&str>) {
        let body = format!("(function () {{ {FIND} }})(...arguments)?.scrollIntoView({{ block: 'center' }});");
        let _not_there_yet = self.driver().script(&body, &[json!(kind), json!(name), json!(group)]);
    }

    /// Presses the button, tab, answer or menu line of this name.
    pub(crate) fn press(&self, name: &str) {
        self.click("press", name, None);
    }

    /// Shows the tab of this name.
    pub(crate) fn tab(&self, name: &str) {
        self.click("tab", name, None);
    }

    /// Presses it within the part of the page that has the group's name.
    pub(crate) fn press_in(&self, group: &str, name: &str) {
        self.click("press", name, Some(group));
    }

    /// Clicks a field that is called something else once it has the cursor.
    pub(crate) fn touch(&self, label: &str) {
        self.click("field", label, None);
    }

    /// Puts the cursor into a field.
    pub(crate) fn enter(&self, label: &str) {
        self.point(label, None);
    }

    fn point(&self, label: &str, group: Option<&str>) {
        let found = format!("const field = (function () {{ {FIND} }})(...arguments) ?? null;\n");
        let (aim, focused) = (format!("{found}{POINT}"), format!("{found}{FOCUSED}"));
        let arguments = [json!("field"), json!(label), json!(group)];
        self.until(&format!("field {label:?} in {group:?} can be entered"), |driver| {
            let point = driver.script(&aim, &arguments).unwrap_or_default();
            let (Some(x), Some(y)) = (point[0].as_i64(), point[1].as_i64()) else {
                return false;
            };
            // A field that moved away as it was aimed at is aimed at again.
            driver.click_at(x, y).is_ok() && driver.script(&focused, &arguments).is_ok_and(|focused| focused == true)
        });
    }

    /// Replaces what stands in the field with the cursor, by keyboard.
    pub(crate) fn overwrite(&self, text: &str) {
        self.chord("Mod A");
        if text.is_empty() {
            self.chord("Backspace");
        } else {
            self.write(text);
        }
    }

    /// Replaces what stands in a field and leaves it.
    pub(crate) fn fill(&self, label: &str, text: &str) {
        self.enter(label);
        self.overwrite(text);
        self.chord("Tab");
    }

    /// Replaces what stands in a field of this group and leaves it.
    pub(crate) fn fill_in(&self, group: &str, label: &str, text: &str) {
        self.point(label, Some(group));
        self.overwrite(text);
        self.chord("Tab");
    }

    /// Types where the cursor is.
    pub(crate) fn write(&self, text: &str) {
        self.driver().write(text).expect("keys can be typed");
    }

    /// Presses keys together, written as the interface writes them: “Mod Shift Z”.
    pub(crate) fn chord(&self, keys: &str) {
        let keys: Vec<char> = keys.split(' ').map(code).collect();
        self.driver().press(&keys).expect("keys can be pressed");
    }

    /// What stands in a field; nothing when there is no such field.
    pub(crate) fn value(&self, label: &str) -> Option<String> {
        let body = format!("return (function () {{ {FIND} }})(...arguments)?.value;");
        let value = self
            .driver()
            .script(&body, &[json!("field"), json!(label), Value::Null])
            .ok()?;
        Some(value.as_str()?.to_owned())
    }

    /// The sentence that is tied to a field as its description; empty when there is none.
    pub(crate) fn trouble_at(&self, label: &str) -> String {
        let body = format!(
            "const field = (function () {{ {FIND} }})(...arguments);
            const id = field?.getAttribute('aria-invalid') === 'true' && field.getAttribute('aria-describedby');
            return id ? document.getElementById(id)?.textContent.trim() ?? '' : '';"
        );
        self.text(&body, &[json!("field"), json!(label), Value::Null])
    }

    /// The sentence the page says about what was refused.
    pub(crate) fn said(&self) -> String {
        self.text(
            "return document.querySelector('[role=alert]')?.textContent.trim() ?? '';",
            &[],
        )
    }

    fn text(&self, body: &str, arguments: &[Value]) -> String {
        let text = self.driver().script(body, arguments).unwrap_or_default();
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until a field holds this.
    pub(crate) fn holds(&self, label: &str, text: &str) {
        self.until(&format!("field {label:?} holds {text:?}"), |_| {
            self.value(label).as_deref() == Some(text)
        });
    }

    /// All words on the page, with single spaces.
    pub(crate) fn words(&self) -> String {
        let words = self.driver().script(WORDS, &[]).unwrap_or_else(Value::String);
        words.as_str().unwrap_or_default().replace('\u{a0}', " ")
    }

    /// Waits until the page says this.
    pub(crate) fn says(&self, words: &str) {
        self.until(&format!("the page says {words:?}"), |_| self.words().contains(words));
    }

    /// Waits until the page shows this at rest, outside its fields.
    pub(crate) fn paints(&self, words: &str) {
        self.until(&format!("the page paints {words:?}"), |driver| {
            driver
                .script(
                    "return document.body.innerText.includes(arguments[0]);",
                    &[json!(words)],
                )
                .is_ok_and(|painted| painted == true)
        });
    }

    /// Switches to light or dark.
    pub(crate) fn paint(&self, theme: &str) {
        let now = "return document.documentElement.dataset.theme;";
        let other = format!("Switch to {theme}");
        self.until(&format!("the page is {theme}"), |driver| {
            let painted = driver.script(now, &[]).is_ok_and(|now| now == theme);
            if !painted {
                // A click that found the page still moving is made again.
                let _missed = self.find("press", &other, None).map(|button| driver.click(&button));
            }
            painted
        });
    }

    /// Makes the window this large and waits until the page is.
    pub(crate) fn resize(&self, width: u32, height: u32) {
        self.driver().resize(width, height).expect("the window has that size");
        self.until(&format!("the page is {width} by {height}"), |driver| {
            driver
                .script("return [innerWidth, innerHeight];", &[])
                .is_ok_and(|size| size == json!([width, height]))
        });
    }

    /// Waits until fonts and pictures are loaded, nothing moves and two frames have been painted.
    pub(crate) fn settle(&self) {
        let settled = "const done = arguments[0];
            document.fonts.ready
              .then(() => Promise.allSettled([...document.images].map((one) => one.decode())))
              .then(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)))
              .then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));";
        self.driver()
            .script_later(settled, &[])
            .expect("the page comes to rest");
    }

    /// Waits until there is something of this kind and name: press, field, tab, group, alert or page.
    pub(crate) fn has(&self, kind: &str, name: &str) {
        self.until(&format!("there is {kind} {name:?}"), |_| {
            self.find(kind, name, None).is_some()
        });
    }

    /// Whether there is something of this kind and name now.
    pub(crate) fn sees(&self, kind: &str, name: &str) -> bool {
        self.find(kind, name, None).is_some()
    }

    /// How often these words stand on the page.
    pub(crate) fn count(&self, words: &str) -> usize {
        self.words().matches(words).count()
    }

    /// Goes to a chapter of the open review.
    pub(crate) fn go(&self, chapter: &str) {
        self.press_in("Chapters", chapter);
        self.has("page", chapter);
    }
}

/// A key as the protocol writes it.
fn code(key: &str) -> char {
    match key {
        "Mod" => '\u{e009}',
        "Shift" => '\u{e008}',
        "Alt" => '\u{e00a}',
        "Enter" => '\u{e007}',
        "Tab" => '\u{e004}',
        "Esc" => '\u{e00c}',
        "Backspace" => '\u{e003}',
        "End" => '\u{e010}',
        "Right" => '\u{e014}',
        "F6" => '\u{e036}',
        "Space" => '\u{e00d}',
        "F1" => '\u{e031}',
        "F5" => '\u{e035}',
        "PageDown" => '\u{e00f}',
        letter => letter.to_lowercase().chars().next().expect("a key has a name"),
    }
}
