//! Pictures of every screen, of what opens over it and of its wall, in both themes and three sizes, for people to look at.

use std::path::{Path, PathBuf};

use crate::harness::Window;
use crate::{steps, walk};

const SIZES: [(u32, u32); 3] = [(1440, 900), (1280, 800), (1024, 768)];

/// Takes what is on screen, in every size.
fn take(window: &Window, folder: &Path, screen: &str, theme: &str) {
    for (width, height) in SIZES {
        window.resize(width, height);
        window.settle();
        let picture = window.driver().picture().expect("a picture can be taken");
        let name = format!("{screen}-{theme}-{width}x{height}.png");
        std::fs::write(folder.join(name), picture).expect("the picture can be written");
    }
    let (width, height) = SIZES[0];
    window.resize(width, height);
}

#[test]
#[ignore = "takes pictures; cargo xtask shots runs it"]
fn shots() {
    let folder = std::env::var_os("ACCORD_SHOTS_DIR").expect("ACCORD_SHOTS_DIR names the folder for the pictures");
    let folder = PathBuf::from(folder);
    let window = Window::open();
    let mut look = |screen: &str| {
        for theme in ["light", "dark"] {
            window.paint(theme);
            take(&window, &folder, screen, theme);
        }
    };
    walk::doors(&window, &mut look);
    walk::reviews(&window, &mut look);
    // Under what lies over a screen nothing can be pressed: the theme comes first.
    for theme in ["light", "dark"] {
        window.paint(theme);
        walk::kept(&window, &mut |screen| take(&window, &folder, screen, theme));
    }
    steps::sample(&window);
    walk::chapters(&window, &mut look);
    for theme in ["light", "dark"] {
        window.paint(theme);
        walk::overlays(&window, &mut |screen| take(&window, &folder, screen, theme));
    }
    walk::walls(&window, &mut |screen| take(&window, &folder, screen, "projector"));
}
