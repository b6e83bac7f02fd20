//! What every typesetter of the bench sets: a report of a given length, made up but the same in every run, as JSON.

/// Words the sentences are made of.
const WORDS: [&str; 48] = [
    "account",
    "agrees",
    "answers",
    "because",
    "before",
    "budget",
    "buyer",
    "campaign",
    "closes",
    "committee",
    "contract",
    "customer",
    "deal",
    "decision",
    "demand",
    "enough",
    "evidence",
    "fits",
    "follows",
    "forecast",
    "handover",
    "inquiry",
    "intent",
    "lead",
    "limit",
    "market",
    "meeting",
    "month",
    "offer",
    "opportunity",
    "partner",
    "pipeline",
    "promise",
    "qualified",
    "quarter",
    "reaches",
    "reason",
    "region",
    "renewal",
    "reply",
    "review",
    "score",
    "stage",
    "team",
    "voice",
    "when",
    "within",
    "working",
];

/// Paragraphs, entries and rows in a section; five sections fill ten pages of A4.
const SHAPE: Shape = Shape {
    paragraphs: 3,
    entries: 5,
    rows: 22,
};

struct Shape {
    paragraphs: usize,
    entries: usize,
    rows: usize,
}

/// The report with `sections` sections.
pub(super) fn report(sections: usize) -> String {
    let mut words = Words(0x5eed);
    let mut blocks: Vec<String> = Vec::new();
    for section in 1..=sections {
        blocks.push(heading(1, &format!("Section {section}: {}", words.phrase(3))));
        for _ in 0..SHAPE.paragraphs {
            blocks.push(paragraph(&mut words));
        }
        blocks.push(heading(2, &words.phrase(4)));
        let entries: Vec<String> = (0..SHAPE.entries).map(|_| text(&words.sentence())).collect();
        blocks.push(format!(r#"{{"kind":"list","entries":[{}]}}"#, entries.join(",")));
        blocks.push(heading(2, &words.phrase(4)));
        blocks.push(table(&mut words));
    }
    format!(
        r#"{{"title":"Funnel report","author":"Kestrel R&D","head":"Kestrel, funnel report, Q1 2027","blocks":[{}]}}"#,
        blocks.join(",\n")
    )
}

fn heading(level: u8, words: &str) -> String {
    format!(r#"{{"kind":"heading","level":{level},"text":{}}}"#, text(words))
}

fn paragraph(words: &mut Words) -> String {
    let strong = words.phrase(2);
    let runs = [
        (words.sentence(), false),
        (strong, true),
        (words.sentence(), false),
        (words.sentence(), false),
    ];
    let runs = runs.map(|(words, strong)| format!(r#"{{"text":{},"strong":{strong}}}"#, text(&format!("{words} "))));
    format!(r#"{{"kind":"paragraph","runs":[{}]}}"#, runs.join(","))
}

fn table(words: &mut Words) -> String {
    let rows: Vec<String> = (1..=SHAPE.rows)
        .map(|number| {
            let cells = [
                format!("Reason {number}"),
                words.phrase(7),
                words.phrase(2),
                words.number(9_000).to_string(),
                format!("{}.{} %", words.number(99), words.number(9)),
            ];
            format!("[{}]", cells.map(|cell| text(&cell)).join(","))
        })
        .collect();
    format!(
        r#"{{"kind":"table","head":["Reason","What happens next","Who","Leads","Share"],"rows":[{}]}}"#,
        rows.join(",")
    )
}

/// A JSON string; the words hold nothing that has to be escaped.
fn text(words: &str) -> String {
    format!("\"{words}\"")
}

/// A row of numbers that look random and are the same in every run.
struct Words(u64);

impl Words {
    /// The next number below `limit`.
    fn number(&mut self, limit: u64) -> u64 {
        // Knuth's multiplier; the upper half of the state is the better one.
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    fn word(&mut self) -> &'static str {
        let at = self.number(WORDS.len() as u64);
        WORDS[usize::try_from(at).unwrap_or(0)]
    }

    fn phrase(&mut self, count: usize) -> String {
        let words: Vec<&str> = (0..count).map(|_| self.word()).collect();
        let mut phrase = words.join(" ");
        if let Some(first) = phrase.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        phrase
    }

    fn sentence(&mut self) -> String {
        let count = 9 + usize::try_from(self.number(12)).unwrap_or(0);
        format!("{}.", self.phrase(count))
    }
}

#[cfg(test)]
mod tests {
    use super::report;

    #[test]
    fn the_report_is_the_same_each_time_and_grows_with_its_sections() {
        assert_eq!(report(5), report(5));
        assert!(report(6).starts_with(report(5).trim_end_matches("]}")));
        assert_eq!(report(5).matches(r#""level":1"#).count(), 5);
    }
}
