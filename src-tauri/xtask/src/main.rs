//! `cargo xtask`: sets this machine up, then runs, tests, pictures or measures Accord.
//!
//! Every command is a list of steps, each shown as one line with its time, its whole output kept in a log. Nothing but the
//! standard library is used, so that this program builds in seconds on a machine that has only just got its Rust.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this program talks to a terminal"
)]

mod bench;
mod documents;
mod licences;
mod pictures;
mod place;
mod run;
mod setup;
mod step;
mod tally;
mod test;

use std::fmt;
use std::path::PathBuf;
use std::process::ExitCode;

use place::Place;

const USAGE: &str = "\
cargo xtask run         sets up, builds and opens the window; without a display it writes both documents to ./out
cargo xtask test        sets up and runs every check; the last line counts the tests
cargo xtask shots DIR   pictures of every screen of the real window, and one sheet of them all
cargo xtask pages DIR   pictures of the pages of every document, of a sample, an empty, a signed and a huge review
cargo xtask bench       how long a change and a document take, and a document beside other typesetters; a part's name runs it alone
cargo xtask fuzz SECS   breaks texts of rules at random and reads them, so long, and counts them
cargo xtask kills N     kills a writing process N times and counts what was lost
cargo xtask licences    writes down what Accord is made of, and under which licence each part may be used
cargo xtask rounds N    passes N random reviews on and back, and compares them byte for byte
cargo xtask cases N     holds the clock of time limits against one that looks at every minute, over N random cases";

/// Why a command ended without its result.
#[derive(Debug)]
enum Stop {
    /// The command line named no command of ours.
    Usage,
    /// This machine lacks something that xtask does not install.
    Missing(String),
    /// A step failed; its output has been shown.
    Step(String),
    /// Checks failed; they have been listed and counted.
    Checks,
    /// A file or a program could not be used.
    Io(PathBuf, std::io::Error),
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage => f.write_str(USAGE),
            Self::Missing(what) => f.write_str(what),
            Self::Step(name) => write!(f, "stopped at: {name}"),
            Self::Checks => Ok(()),
            Self::Io(path, error) => write!(f, "{}: {error}", path.display()),
        }
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = Place::find().and_then(|place| match arguments[..] {
        ["run"] => run::run(&place),
        ["test"] => test::test(&place),
        ["shots", folder] => pictures::shots(&place, folder),
        ["pages", folder] => pictures::pages(&place, folder),
        ["bench", ref parts @ ..] => bench::bench(&place, parts),
        ["rounds", count] => bench::rounds(&place, count.parse().map_err(|_| Stop::Usage)?),
        ["cases", count] => bench::cases(&place, count.parse().map_err(|_| Stop::Usage)?),
        ["fuzz", seconds] => bench::fuzz(&place, seconds.parse().map_err(|_| Stop::Usage)?),
        ["licences"] => licences::licences(&place),
        ["kills", count] => bench::kills(&place, count.parse().map_err(|_| Stop::Usage)?),
        _ => Err(Stop::Usage),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        // The count of tests has to stay the last line.
        Err(Stop::Checks) => ExitCode::FAILURE,
        Err(stop) => {
            eprintln!("{stop}");
            ExitCode::FAILURE
        }
    }
}
