//! Texts broken at random, many more of them than a test of every day can read: a mutation fuzzer of our own, since those that
//! follow coverage need a nightly compiler or a toolchain of their own.

use std::time::{Duration, Instant};

use domain::rule::{RuleText, Sheet, parse, pieces, read, sentence};

use crate::fixture::dictionary;

/// What texts start from: all that the language has.
const SEEDS: [&str; 6] = [
    "[Company size] >= 50 AND [Industry] IN (\"Software\", \"Fintech\") AND engagement >= 40 OR [Industry] = \"Demo request\"",
    "NOT (excluded OR [Last visit] WITHIN 30 DAYS OF [First call]) AND [Share] BETWEEN 5% AND 12.5%",
    "POINTS(30 IF [Opted out] = NO HALVED EVERY 30 DAYS SINCE [Last visit], -15 IF fit FOR 9 DAYS SINCE [First call]) >= 20",
    "[Products] CONTAINS \"a \"\"b\"\" c\" IGNORING CASE AND [Industry] STARTS WITH “é 日本” OR [Company size] <= EUR 50k",
    "[Industry] NOT IN (\"x\") IGNORING CASE AND [Industry] IS NOT EMPTY AND [Last visit] != 2027-01-21",
    "((((([Company size]<>5)))))",
];

/// Where a run starts when nothing else is said.
const SEED: u64 = 0x9E37_79B9_7F4A_7C15;
/// Texts between two looks at the clock.
const ROUNDS: u32 = 2_000;

/// Numbers that follow each other without a pattern, the same in every run (xorshift64*, Vigna 2016).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let drawn = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(drawn).expect("31 bits") % end.max(1)
    }
}

/// Breaks a text in one place.
fn broken(text: &mut Vec<char>, dice: &mut Dice) {
    let odd = [
        '(', ')', '[', ']', '"', '“', '”', ',', '=', '<', '>', '!', '-', '.', '%', ' ', '9', 'N', '\u{0}', 'İ', '𝟘',
        '\u{301}',
    ];
    let at = dice.below(text.len() + 1);
    match dice.below(5) {
        0 if at < text.len() => drop(text.remove(at)),
        1 => text.insert(at, odd[dice.below(odd.len())]),
        2 => {
            let (from, to) = (dice.below(text.len() + 1), dice.below(text.len() + 1));
            let piece: Vec<char> = text.get(from.min(to)..from.max(to)).unwrap_or_default().to_vec();
            text.splice(at..at, piece);
        }
        3 => {
            let seed: Vec<char> = SEEDS[dice.below(SEEDS.len())].chars().collect();
            text.splice(at.., seed[dice.below(seed.len())..].iter().copied());
        }
        _ if at < text.len() => text[at] = odd[dice.below(odd.len())],
        _ => {}
    }
    text.truncate(4_200);
}

/// Breaks and reads so many texts, on from those that came before.
fn read_all(rounds: u32, dice: &mut Dice, text: &mut Vec<char>) {
    let names = dictionary();
    for _ in 0..rounds {
        if dice.below(8) == 0 {
            *text = SEEDS[dice.below(SEEDS.len())].chars().collect();
        }
        broken(text, dice);
        let text: String = text.iter().collect();
        match parse(&text) {
            Ok(rule) => {
                let canonical = rule.to_string();
                assert_eq!(parse(&canonical).as_ref(), Ok(&rule), "{text:?}");
                assert!(!sentence(&rule, &names).is_empty());
                if let Some(sheet) = Sheet::of(&rule) {
                    let (again, _) = sheet.text(&names);
                    drop(parse(&again));
                }
                assert_eq!(RuleText::from(rule).as_str(), canonical);
            }
            Err(misread) => {
                assert!(text.get(misread.at.clone()).is_some(), "{text:?}: {misread:?}");
                assert!(misread.column(&text) <= text.chars().count() + 1);
            }
        }
        let misread = read(&text, &names).err();
        let whole: String = pieces(&text, misread.as_ref())
            .into_iter()
            .map(|piece| piece.text)
            .collect();
        assert_eq!(whole, text);
    }
}

#[test]
fn broken_texts_do_no_harm() {
    read_all(3_000, &mut Dice(SEED), &mut Vec::new());
}

/// The long form: `cargo xtask fuzz` says for how long. Each run starts elsewhere when it is given another seed.
#[test]
#[ignore = "minutes of it, on demand: cargo xtask fuzz"]
#[expect(clippy::print_stdout, reason = "the count is what the run is for")]
fn broken_texts_do_no_harm_for_as_long_as_is_asked() {
    let given = |name: &str| std::env::var(name).ok()?.parse::<u64>().ok();
    let seconds = given("ACCORD_FUZZ_SECONDS").unwrap_or(600);
    let seed = given("ACCORD_FUZZ_SEED").unwrap_or(SEED).max(1);
    let until = Instant::now() + Duration::from_secs(seconds);
    let (mut dice, mut text, mut executions) = (Dice(seed), Vec::new(), 0_u64);
    while Instant::now() < until {
        read_all(ROUNDS, &mut dice, &mut text);
        executions += u64::from(ROUNDS);
    }
    println!("{executions} executions in {seconds} s without harm, seed {seed}");
}
