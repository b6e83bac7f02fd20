//! Reads from what a test runner printed how many tests passed and failed.

use std::fmt;
use std::ops::AddAssign;

/// Tests that ran, by how they ended.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
}

impl Tally {
    /// Sums every summary line in the output: those of cargo, vitest and node's own runner, and our own last line.
    pub(crate) fn of(output: &str) -> Self {
        let mut sum = Self::default();
        for line in output.lines() {
            sum += of_line(plain(line).trim()).unwrap_or_default();
        }
        sum
    }

    /// Counts a step of tests: one that failed without a failed test, or ran none at all, is one failure.
    pub(crate) fn of_step(ok: bool, output: &str) -> Self {
        let mut tally = Self::of(output);
        if tally.failed == 0 && (!ok || tally.passed == 0) {
            tally.failed = 1;
        }
        tally
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// The line without the colours a terminal would show.
pub(crate) fn plain(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(start) = rest.find("\x1b[") {
        text.push_str(&rest[..start]);
        let tail = &rest[start + 2..];
        rest = tail
            .find(|c: char| c.is_ascii_alphabetic())
            .map_or("", |end| &tail[end + 1..]);
    }
    text.push_str(rest);
    text
}

fn of_line(line: &str) -> Option<Tally> {
    if let Some(counts) = line.strip_prefix("test result: ") {
        let (_, counts) = counts.split_once(". ")?;
        return Some(counted(counts, ';'));
    }
    if let Some(counts) = line.strip_prefix("Tests ") {
        return Some(counted(counts, '|'));
    }
    for mark in ["# ", "ℹ "] {
        match line.strip_prefix(mark).and_then(|counts| counts.split_once(' ')) {
            Some(("pass", count)) => {
                return Some(Tally {
                    passed: count.parse().ok()?,
                    failed: 0,
                });
            }
            Some(("fail", count)) => {
                return Some(Tally {
                    passed: 0,
                    failed: count.parse().ok()?,
                });
            }
            _ => {}
        }
    }
    let (passed, failed) = line.split_once(", ")?;
    let passed = passed.strip_suffix(" passed")?.parse().ok()?;
    let failed = failed.strip_suffix(" failed")?.parse().ok()?;
    Some(Tally { passed, failed })
}

/// Reads parts such as `3 passed` between separators; parts with other words count nothing.
fn counted(counts: &str, separator: char) -> Tally {
    let mut tally = Tally::default();
    for part in counts.split(separator) {
        let mut words = part.split_whitespace();
        let count = words.next().and_then(|number| number.parse().ok()).unwrap_or(0);
        match words.next() {
            Some("passed") => tally.passed += count,
            Some("failed") => tally.failed += count,
            _ => {}
        }
    }
    tally
}

#[cfg(test)]
mod tests {
    use super::Tally;

    fn check(output: &str, passed: u32, failed: u32) {
        assert_eq!(Tally::of(output), Tally { passed, failed }, "in {output:?}");
    }

    #[test]
    fn each_runner_is_understood() {
        check(
            "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s",
            3,
            0,
        );
        check(
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out",
            3,
            2,
        );
        check("      Tests  12 passed (12)", 12, 0);
        check(
            " Test Files  2 failed | 3 passed (5)\n      Tests  1 failed | 11 passed | 2 skipped (14)",
            11,
            1,
        );
        check(
            "\x1b[2m      Tests \x1b[22m \x1b[1m\x1b[32m12 passed\x1b[39m\x1b[22m\x1b[90m (12)\x1b[39m",
            12,
            0,
        );
        check("# tests 5\n# pass 4\n# fail 1\n# cancelled 0", 4, 1);
        check("ℹ tests 5\nℹ pass 5\nℹ fail 0", 5, 0);
        check("28 passed, 1 failed", 28, 1);
    }

    #[test]
    fn several_summaries_add_up() {
        check(
            "test result: ok. 3 passed; 0 failed\nnoise\ntest result: FAILED. 1 passed; 1 failed",
            4,
            1,
        );
    }

    #[test]
    fn words_about_tests_count_nothing() {
        check(
            "running 3 tests\nall passed, none failed\nTests of the interface\n# passing by",
            0,
            0,
        );
    }

    #[test]
    fn a_step_that_fails_or_runs_nothing_is_one_failure() {
        assert_eq!(
            Tally::of_step(false, "error: could not compile"),
            Tally { passed: 0, failed: 1 }
        );
        assert_eq!(Tally::of_step(true, "running 0 tests"), Tally { passed: 0, failed: 1 });
        assert_eq!(
            Tally::of_step(false, "2 passed, 0 failed"),
            Tally { passed: 2, failed: 1 }
        );
        assert_eq!(
            Tally::of_step(false, "2 passed, 3 failed"),
            Tally { passed: 2, failed: 3 }
        );
        assert_eq!(
            Tally::of_step(true, "2 passed, 0 failed"),
            Tally { passed: 2, failed: 0 }
        );
    }
}
