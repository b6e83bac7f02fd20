//! `test`: every check there is, to the end even when one fails, and one count of them all.

use std::process::Command;

use crate::Stop;
use crate::place::Place;
use crate::setup::{self, Aim, Node};
use crate::step::step;
use crate::tally::Tally;

/// Everything below the window, with the types that the committed bindings and the published schema are compared with; the same for every step, since
/// other features would mean another build.
const LIBRARIES: [&str; 3] = ["--locked", "--features", "api/typescript,documents/schema"];

/// The shell is built the way it ships: from embedded files, not from a development server.
const SHELL: [&str; 4] = ["-p", "accord", "--features", "custom-protocol"];

/// Runs all checks; the last line printed is `N passed, N failed`.
pub(crate) fn test(place: &Place) -> Result<(), Stop> {
    let mut checks = Checks {
        place,
        tally: Tally::default(),
        failed: Vec::new(),
    };
    match setup::with_interface(place, Aim::Test) {
        Ok(node) => checks.all(&node),
        Err(stop) => {
            println!("{stop}");
            checks.fails("set-up");
        }
    }
    if !checks.failed.is_empty() {
        println!("Failed: {}", checks.failed.join(", "));
    }
    println!("{}", checks.tally);
    if checks.tally.failed == 0 {
        Ok(())
    } else {
        Err(Stop::Checks)
    }
}

/// What has been found so far.
struct Checks<'a> {
    place: &'a Place,
    tally: Tally,
    failed: Vec<String>,
}

impl Checks<'_> {
    /// The cheap checks come first; the window, which takes minutes to compile, last.
    fn all(&mut self, node: &Node) {
        let place = self.place;
        self.check("format", place.cargo(&["fmt", "--all", "--check"]));
        self.check(
            "clippy",
            libraries(place, "clippy", &["--all-targets", "--", "-D", "warnings"]),
        );
        self.tests("Rust tests", libraries(place, "test", &["--no-fail-fast"]));
        self.check("interface format", node.npm(place, &["run", "format:check"]));
        self.check("interface types", node.npm(place, &["run", "check"]));
        self.check("interface lint", node.npm(place, &["run", "lint"]));
        self.tests("interface tests", node.npm(place, &["test"]));
        let built = self.check("interface", node.npm(place, &["run", "build"]));
        // With all other crates beside it, because a build of this one alone would choose other features and start anew.
        let program = self.check("accord-cli", libraries(place, "build", &["--bins"]));
        if built && program {
            self.tests("page tests", page_tests(place, node));
        } else {
            self.not_run("page tests");
        }
        if built {
            self.window();
        } else {
            self.not_run("window tests");
        }
    }

    fn window(&mut self) {
        let place = self.place;
        let mut clippy = vec!["clippy", "--locked", "--all-targets"];
        clippy.extend(SHELL);
        clippy.extend(["--", "-D", "warnings"]);
        self.check("clippy of the window", place.cargo(&clippy));
        if !cfg!(target_os = "linux") {
            println!("Left out: the tests of the real window, which need WebKitWebDriver and Xvfb.");
            return;
        }
        let mut command = window_tests(place);
        command.arg("--no-run");
        if !self.check("window", command) {
            self.not_run("window tests");
            return;
        }
        self.tests("window tests", window_tests(place));
    }

    /// A step that succeeds or is one failure.
    fn check(&mut self, name: &str, command: Command) -> bool {
        let ok = step(self.place, name, command).ok;
        if !ok {
            self.fails(name);
        }
        ok
    }

    /// A step whose tests are counted.
    fn tests(&mut self, name: &str, command: Command) {
        let outcome = step(self.place, name, command);
        let tally = Tally::of_step(outcome.ok, &outcome.output);
        println!("  {tally}");
        self.tally += tally;
        if tally.failed > 0 {
            self.failed.push(name.to_owned());
        }
    }

    /// What it needs has failed, and been counted, before.
    fn not_run(&mut self, name: &str) {
        self.failed.push(format!("{name} (not run)"));
    }

    fn fails(&mut self, name: &str) {
        self.tally.failed += 1;
        self.failed.push(name.to_owned());
    }
}

fn libraries(place: &Place, verb: &str, arguments: &[&str]) -> Command {
    let mut command = place.cargo(&[verb]);
    command.args(LIBRARIES).args(arguments);
    command
}

fn page_tests(place: &Place, node: &Node) -> Command {
    let mut command = node.npm(place, &["run", "test:pages"]);
    command.env("ACCORD_CLI", place.program("debug", "accord-cli"));
    if let Some(browser) = setup::browser() {
        command.env("CHROMIUM", browser);
    }
    command
}

fn window_tests(place: &Place) -> Command {
    let mut arguments = vec!["test", "--locked", "--no-fail-fast"];
    arguments.extend(SHELL);
    place.cargo(&arguments)
}
