//! Every screen there is, as the interface itself lists them: the ways in, and of an open review each chapter with its tabs.

use serde_json::json;

use crate::harness::Window;
use crate::steps;

/// The names of what can be pressed in a part of the page.
const NAMES: &str = "const [part] = arguments;
return [...document.querySelectorAll(part)].filter((one) => one.checkVisibility()).map((one) => {
  const name = (one.querySelector('.name') ?? one).cloneNode(true);
  for (const aside of name.querySelectorAll('svg, small, .sr, .count, .changed, .num')) aside.remove();
  return name.textContent.replaceAll(/\\s+/g, ' ').trim();
});";

/// Chapters whose tabs are many of a kind: the first of them shows what all look like, and the one named here is it.
const ALIKE: &str = "MQL";

/// The chapter whose pages are drawn by the host, after everything else is there.
const PAGES: &str = "Documents";

/// What leads to the settings and the like.
const MORE: &str = "Settings and about";

fn names(window: &Window, part: &str) -> Vec<String> {
    let names = window
        .driver()
        .script(NAMES, &[json!(part)])
        .expect("the page lists its parts");
    serde_json::from_value(names).expect("names are texts")
}

/// Shows the screens of a machine that has never seen Accord, one after the other.
pub(crate) fn doors(window: &Window, look: &mut dyn FnMut(&str)) {
    window.has("press", "Look around a sample");
    look("first-run");
    window.press("Prepare a review");
    window.has("press", "Create review");
    look("prepare");
    window.press("Reviews");
    window.has("press", "Look around a sample");
}

/// Shows every chapter of the open review with its tabs, and the overlays of an item.
pub(crate) fn chapters(window: &Window, look: &mut dyn FnMut(&str)) {
    let chapters = names(window, "#rail .row");
    assert!(chapters.len() >= 5, "the rail lists the chapters: {chapters:?}");
    for chapter in &chapters {
        window.go(chapter);
        if chapter == PAGES {
            window.says("1 of ");
        }
        let tabs = names(window, "[role=tab]");
        if tabs.is_empty() {
            look(&file_name(chapter));
        }
        let many = tabs.iter().any(|tab| tab.starts_with(ALIKE));
        for tab in tabs.iter().filter(|tab| !many || tab.starts_with(ALIKE)) {
            window.tab(tab);
            look(&file_name(&format!("{chapter} {tab}")));
        }
        if many {
            stage(window, look);
        }
    }
}

/// What a stage shows beyond its first sight.
fn stage(window: &Window, look: &mut dyn FnMut(&str)) {
    window.press(&format!("More about {ALIKE}"));
    window.has("field", "Guiding question");
    look("stages-more");
    window.press("Ask both sides");
    window.has("press", "Back to the sheet");
    look("stages-read-back");
    window.press("Back to the sheet");
    window.has("press", "Ask both sides");
}

/// Shows what opens over a screen of the sample: the palette, the keys, both menus and what they lead to, and a question in
/// its place.
pub(crate) fn overlays(window: &Window, look: &mut dyn FnMut(&str)) {
    for (name, keys, kind, called) in [
        ("palette", "Mod K", "field", "Search or run a command"),
        ("help", "F1", "group", "Keys"),
    ] {
        window.chord(keys);
        window.has(kind, called);
        look(name);
        close(window);
    }
    window.press("Projector: Off");
    window.has("press", "Second screen");
    look("projector-menu");
    window.chord("Esc");
    window.press(MORE);
    window.has("press", "About Accord");
    look("more-menu");
    window.chord("Esc");
    for (name, item, kind, called) in [
        ("settings", "Settings", "group", "One-key commands"),
        ("about", "About Accord", "press", "Source Serif 4"),
    ] {
        window.press(MORE);
        window.press(item);
        window.has(kind, called);
        look(name);
        close(window);
    }
    window.go("Sign");
    window.tab("Open points");
    window.press("Waive with a reason");
    window.has("field", "Why may it stay open?");
    look("sign-waive");
    window.press("Leave it open");
}

/// Shows what only a review that is kept has over it; begins and ends at the list of reviews.
pub(crate) fn kept(window: &Window, look: &mut dyn FnMut(&str)) {
    steps::open(window);
    window.press(MORE);
    window.press("Restore an earlier state");
    window.paints("As it is now");
    look("earlier-states");
    close(window);
    leave(window);
}

/// Leaves the review for the list, whose row bears the name that the way to it bore too.
fn leave(window: &Window) {
    window.press("all reviews");
    window.has("press", "Prepare a review");
    window.has("press", steps::COMPANY);
}

/// Leaves what lies over the window.
fn close(window: &Window) {
    window.chord("Esc");
    window.until("nothing lies over the window", |driver| {
        let gone = driver.script("return document.querySelector('dialog') === null;", &[]);
        gone.is_ok_and(|gone| gone == true)
    });
}

/// Shows the wall of every chapter of the open review and of each of its tabs.
pub(crate) fn walls(window: &Window, look: &mut dyn FnMut(&str)) {
    for chapter in &names(window, "#rail .row") {
        window.go(chapter);
        let tabs = names(window, "[role=tab]");
        let many = tabs.iter().any(|tab| tab.starts_with(ALIKE));
        let alike = |tab: &&String| !many || tab.starts_with(ALIKE);
        let mut wall = |name: &str| {
            window.chord("F5");
            window.until("the wall shows", |driver| {
                let shows = driver.script("return document.querySelector('.wall main') !== null;", &[]);
                shows.is_ok_and(|shows| shows == true)
            });
            look(&file_name(name));
            window.chord("F5");
            window.has("press", "Projector: Off");
        };
        if tabs.is_empty() {
            wall(&format!("wall {chapter}"));
        }
        for tab in tabs.iter().filter(alike) {
            window.tab(tab);
            wall(&format!("wall {chapter} {tab}"));
        }
    }
}

/// Shows the list of reviews.
pub(crate) fn reviews(window: &Window, look: &mut dyn FnMut(&str)) {
    steps::prepare(window);
    leave(window);
    look("reviews");
}

fn file_name(words: &str) -> String {
    let plain = |c: char| {
        if c.is_ascii_alphanumeric() {
            c.to_ascii_lowercase()
        } else {
            '-'
        }
    };
    let name: String = words.chars().map(plain).collect();
    name.split('-')
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

#[test]
fn names_of_screens_become_names_of_files() {
    assert_eq!(file_name("Handoff and SLA  Promises"), "handoff-and-sla-promises");
    assert_eq!(file_name("Documents"), "documents");
}
