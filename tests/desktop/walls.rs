//! The wall of every screen in the real window: readable from the last seat on each of its pages and at each size of a projector, nothing cut
//! off, nothing private, no dialog, and nothing for axe to find, light or dark.

use std::cell::RefCell;

use serde_json::{json, Value};

use crate::axe;
use crate::harness::Window;
use crate::{steps, walk};

/// The least size of any text, in parts of the window's height.
pub(crate) const LEAST: f64 = 0.032;

/// What projectors show.
const SIZES: [(u32, u32); 3] = [(1280, 720), (1440, 900), (1920, 1080)];

/// What only the presenter may see.
const PRIVATE: &str = "Ask Daniel first.";

/// What is wrong on the wall, on all of its pages, those that do not show now among them: text that is too small, a line that reaches over the
/// edge of its page or is cut by it, a dialog, private words.
const WRONG: &str = "const [least, secret] = arguments;
const wrong = [];
const wall = document.querySelector('.wall');
const walker = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const text = node.textContent.trim();
  const inside = node.parentElement;
  if (text === '' || inside.closest('.sr')) continue;
  const drawn = inside.getScreenCTM?.()?.a ?? 1;
  const size = (parseFloat(getComputedStyle(inside).fontSize) * drawn) / innerHeight;
  if (size < least) wrong.push(`${text}: only ${size.toFixed(4)} of the height`);
  const page = node.parentElement.closest('.flows, .flow')?.getBoundingClientRect();
  if (!page) continue;
  const range = document.createRange();
  range.selectNodeContents(node);
  for (const line of range.getClientRects()) {
    const middle = (line.top + line.bottom) / 2;
    // Half of what leads a line may hang over; its letters may not.
    const reach = (line.bottom - line.top) * 0.36;
    if (middle - reach < page.top || middle + reach > page.bottom) {
      wrong.push(`${text}: cut at ${Math.round(line.top - page.top)} to ${Math.round(line.bottom - page.top)} of ${Math.round(page.height)}`);
    }
  }
}
if (document.querySelector('dialog')) wrong.push('there is a dialog');
if (document.documentElement.outerHTML.includes(secret)) wrong.push('private words are there');
return wrong;";

/// What is wrong on the wall that shows.
fn wrong(window: &Window) -> Vec<String> {
    let found = window.driver().script(WRONG, &[json!(LEAST), json!(PRIVATE)]);
    serde_json::from_value(found.unwrap_or_else(|error| Value::from(vec![error]))).expect("a list of sentences")
}

/// Paints the wall that shows light or dark, as the palette would for all of them.
fn paint(window: &Window, theme: &str) {
    let body = "document.querySelector('.wall').dataset.theme = arguments[0];";
    window.driver().script(body, &[json!(theme)]).expect("a wall shows");
    window.settle();
}

#[test]
fn every_wall_is_large_whole_public_and_clean() {
    let source = axe::source();
    let window = Window::open();
    steps::sample(&window);
    window.press("Start meeting");
    window.has("field", "Private note on Open");
    window.fill("Private note on Open", PRIVATE);
    let mut trouble = Vec::new();
    window.chord("F5");
    window.paints("Purpose");
    window.settle();
    trouble.extend(wrong(&window));
    window.chord("F5");
    // In the meeting several blocks are held on one screen; afterwards each screen has its row.
    window.press("Adjourn");
    window.has("press", "Resume");
    let trouble = RefCell::new(trouble);
    let mut seen = 0;
    walk::walls(&window, &mut |wall| {
        seen += 1;
        let note = |found: Vec<String>, how: &str| {
            let found = found.into_iter().map(|what| format!("{wall}, {how}: {what}"));
            trouble.borrow_mut().extend(found);
        };
        for (width, height) in SIZES {
            window.resize(width, height);
            window.settle();
            note(wrong(&window), &format!("{width}x{height}"));
        }
        for theme in ["light", "dark"] {
            paint(&window, theme);
            note(axe::findings(&window, &source), theme);
        }
    });
    let trouble = trouble.into_inner();
    assert!(seen >= 25, "every wall was looked at: {seen}");
    assert!(trouble.is_empty(), "on the walls:\n{}", trouble.join("\n"));
}
