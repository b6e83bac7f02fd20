//! Pictures of every screen, in both themes and two sizes, for people to look at.

use std::path::PathBuf;

use crate::harness::Window;
use crate::{steps, walk};

const SIZES: [(u32, u32); 2] = [(1440, 900), (1024, 768)];

#[test]
#[ignore = "takes pictures; cargo xtask shots runs it"]
fn shots() {
    let folder = std::env::var_os("ACCORD_SHOTS_DIR").expect("ACCORD_SHOTS_DIR names the folder for the pictures");
    let folder = PathBuf::from(folder);
    let window = Window::open();
    let mut look = |screen: &str| {
        for (width, height) in SIZES {
            window.resize(width, height);
            for theme in ["light", "dark"] {
                window.paint(theme);
                window.settle();
                let picture = window.driver().picture().expect("a picture can be taken");
                let name = format!("{screen}-{theme}-{width}x{height}.png");
                std::fs::write(folder.join(name), picture).expect("the picture can be written");
            }
        }
        window
            .driver()
            .resize(SIZES[0].0, SIZES[0].1)
            .expect("the window is large again");
    };
    walk::doors(&window, &mut look);
    walk::reviews(&window, &mut look);
    steps::sample(&window);
    walk::chapters(&window, &mut look);
}
