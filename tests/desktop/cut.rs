//! In a small window everything is still there: no control and no word lies where nothing scrolls to it.

use serde_json::{json, Value};

use crate::harness::Window;
use crate::{steps, walk};

/// What screens are drawn for; a window is made smaller while it is open, and WebKit then lays out less than anew.
const FULL: (u32, u32) = (1440, 900);

/// The sizes below it.
const SIZES: [(u32, u32); 2] = [(1280, 800), (1024, 768)];

/// How far a line may hang over an edge: what leads it is not its letters. In parts of its height.
const OVERHANG: f64 = 0.36;

/// What is cut off, by the window or by something that hides what is too large for it: controls by their edges, words by their letters.
/// What ends in an ellipsis says so itself, and what scrolls can be reached.
const CUT: &str = "const [overhang] = arguments;
const cut = [];
const style = (one) => getComputedStyle(one);
const hides = (one, along) => ['hidden', 'clip'].includes(style(one)[along]);
const scrolls = (one, along) => ['auto', 'scroll'].includes(style(one)[along]);
// The box that nothing reaches beyond, one side at a time: the nearest that hides, unless one nearer scrolls.
const bounds = (from) => {
  const bound = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const open = { x: true, y: true };
  for (let one = from; one && (open.x || open.y); one = one.parentElement) {
    const box = one.getBoundingClientRect();
    if (open.x && scrolls(one, 'overflowX')) { open.x = false; bound.left = -Infinity; bound.right = Infinity; }
    if (open.y && scrolls(one, 'overflowY')) { open.y = false; bound.top = -Infinity; bound.bottom = Infinity; }
    if (open.x && hides(one, 'overflowX')) { open.x = false; bound.left = box.left; bound.right = box.right; }
    if (open.y && hides(one, 'overflowY')) { open.y = false; bound.top = box.top; bound.bottom = box.bottom; }
    if (style(one).position === 'fixed') break;
  }
  return bound;
};
const seen = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.closest('.sr, .skip, [inert], dialog, .wall');
const tell = (what, box, bound) => {
  // What is there for the keyboard alone is clipped to a dot until it has the focus.
  if (bound.right - bound.left < 3 && bound.bottom - bound.top < 3) return;
  const beyond = [bound.left - box.left, bound.top - box.top, box.right - bound.right, box.bottom - bound.bottom];
  if (beyond.some((far) => far > 1)) cut.push(`${what}: beyond by ${beyond.map((far) => Math.max(0, Math.round(far)))}`);
};
for (const one of document.querySelectorAll('button, a[href], input, textarea, [role=tab], [role=button]')) {
  const box = one.getBoundingClientRect();
  if (!seen(one) || box.width < 2 || box.height < 2) continue;
  const name = one.getAttribute('aria-label') ?? (one.textContent.trim() || one.id);
  tell(`${one.localName} ${name}`, box, bounds(one.parentElement));
}
const walker = document.createTreeWalker(document.querySelector('#app') ?? document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const inside = node.parentElement;
  if (node.textContent.trim() === '' || !seen(inside)) continue;
  const ends = (one) => style(one).textOverflow === 'ellipsis' || style(one).webkitLineClamp !== 'none';
  let short = false;
  for (let one = inside; one && !short; one = one.parentElement) short = ends(one);
  if (short) continue;
  const bound = bounds(inside);
  const range = document.createRange();
  range.selectNodeContents(node);
  for (const line of range.getClientRects()) {
    const middle = (line.top + line.bottom) / 2;
    const reach = (line.bottom - line.top) * overhang;
    tell(node.textContent.trim(), { left: line.left, right: line.right, top: middle - reach, bottom: middle + reach }, bound);
  }
}
return cut;";

#[test]
fn nothing_is_cut_off_in_a_small_window() {
    let window = Window::open();
    let mut seen = 0;
    let mut trouble = Vec::new();
    let mut look = |screen: &str| {
        for (width, height) in SIZES {
            window.resize(width, height);
            window.settle();
            seen += 1;
            let found = window.driver().script(CUT, &[json!(OVERHANG)]);
            let found: Vec<String> = serde_json::from_value(found.unwrap_or_else(|error| Value::from(vec![error])))
                .expect("a list of sentences");
            trouble.extend(found.into_iter().map(|what| format!("{screen} at {width}: {what}")));
        }
        window.resize(FULL.0, FULL.1);
    };
    walk::doors(&window, &mut look);
    walk::reviews(&window, &mut look);
    steps::sample(&window);
    walk::chapters(&window, &mut look);
    assert!(seen >= 40, "every screen was looked at: {seen}");
    assert!(
        trouble.is_empty(),
        "{} are cut off:\n{}",
        trouble.len(),
        trouble.join("\n")
    );
}
