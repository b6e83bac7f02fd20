//! Every figure of the plan as the screen shows it, against what the quarterly plan prints.

use documents::model::Paper as Sheet;
use documents::{Edition, markdown, quarterly_plan};
use domain::sample::sample;
use domain::{Fresh, Language, PlanField, Review, StageField, Uuid, Workspace};

use super::plan;
use crate::view::PlanView;

/// Identities in order, the same in every run.
struct Counting(u64);

impl Fresh for Counting {
    fn uuid(&mut self) -> Uuid {
        self.0 += 1;
        let mut random = [0; 10];
        random[2..].copy_from_slice(&self.0.to_be_bytes());
        Uuid::v7(chrono::DateTime::UNIX_EPOCH, random)
    }
}

/// The section of the document about the plan: the cells of its tables, and its sentences.
struct Printed {
    rows: Vec<Vec<String>>,
    sentences: String,
}

impl Printed {
    fn of(workspace: &Workspace, review: &Review) -> Self {
        let edition = Edition {
            paper: Sheet::A4,
            language: Language::English,
            version: 1,
            date: review.date,
            digest: String::new(),
        };
        let text = markdown::write(&quarterly_plan(workspace, review, &edition));
        let section = text.split("## From revenue back to leads\n").nth(1).unwrap_or_default();
        let section = section.split("\n## ").next().unwrap_or_default();
        let (rows, sentences): (Vec<&str>, Vec<&str>) = section.lines().partition(|line| line.starts_with("| "));
        let cells = |line: &&str| {
            let line = line.trim_start_matches("| ").trim_end_matches(" |").replace("**", "");
            line.split(" | ").map(|cell| cell.trim().to_owned()).collect()
        };
        Self {
            rows: rows.iter().map(cells).collect(),
            sentences: sentences.join("\n"),
        }
    }

    /// The cells behind a name in the table with this head.
    fn row(&self, head: &str, name: &str) -> Option<&[String]> {
        let table = self.rows.iter().position(|row| row.join(" ") == head)?;
        let rows = self.rows[table + 1..].iter();
        let mut rows = rows.take_while(|row| row.len() == self.rows[table].len());
        Some(&rows.find(|row| row[0] == name)?[1..])
    }

    fn says(&self, what: &str, number: &str) {
        let told = numbers(&self.sentences);
        assert!(
            told.iter().any(|one| same(one, number)),
            "{what}: the screen says {number}, the paper {:?}",
            self.sentences
        );
    }
}

/// The numbers in a text, without their grouping.
fn numbers(text: &str) -> Vec<String> {
    let plain = text.replace(',', "");
    let found = plain.split(|c: char| !c.is_ascii_digit() && c != '.');
    let found = found.map(|number| number.trim_matches('.').to_owned());
    found.filter(|number| !number.is_empty()).collect()
}

/// The most that a figure holds; what is beyond it is printed as that.
const MOST: f64 = 1e13;

/// Whether two numbers say the same; “40.30” is “40.3”.
fn same(a: &str, b: &str) -> bool {
    let value = |text: &str| text.replace(',', "").parse().ok().map(|value: f64| value.min(MOST));
    value(a).is_some() && value(a) == value(b)
}

/// Screen and paper of one plan, figure by figure.
fn compare(workspace: &Workspace, review: &Review) {
    let view = plan(workspace, review, &[]);
    let printed = Printed::of(workspace, review);
    if view.plan.target.is_none() && view.solved.is_empty() {
        return;
    }
    for cell in view.revenue.iter().chain(&view.assumptions) {
        // Of a range the paper prints what is likely.
        let shown = cell.value.split('–').nth(1).unwrap_or(&cell.value);
        if let Some(row) = printed.row("What Figure Read from", &cell.label) {
            let number = row[0].trim_start_matches("USD ");
            assert!(
                same(number, shown),
                "{}: {shown} on the screen, {number} on paper",
                cell.label
            );
        }
    }
    for label in ["Revenue target", "Still to win"] {
        assert!(
            printed.row("What Figure Read from", label).is_some(),
            "{label} is printed"
        );
    }
    chain(&view, &printed);
    months(&view, &printed);
    standing(&view, &printed);
}

fn chain(view: &PlanView, printed: &Printed) {
    if view.chain.len() < 2 {
        return;
    }
    for link in &view.chain {
        let row = printed.row("Stage Needed Last quarter To the next Takes", &link.name);
        let row = row.unwrap_or_else(|| panic!("{} is printed", link.name));
        let needed = numbers(&row[0]);
        if link.exact.is_empty() {
            assert!(needed.is_empty(), "{}: {needed:?} on paper alone", link.name);
        } else {
            assert!(
                same(&needed[0], &link.count),
                "{}: {} and {needed:?}",
                link.name,
                link.count
            );
            let exact = needed.last().expect("a number");
            assert!(same(exact, &link.exact), "{}: {} and {needed:?}", link.name, link.exact);
        }
        assert_eq!(numbers(&row[1]), numbers(&link.last), "{}", link.name);
        let rate = link.rate.as_ref();
        let (now, was) = row[2].split_once("<br>").unwrap_or((&row[2], ""));
        assert_eq!(now, rate.map_or("", |rate| &rate.value), "{}", link.name);
        if let Some(rate) = rate.filter(|rate| rate.note.starts_with("was")) {
            assert_eq!(numbers(was), numbers(&rate.note), "{}", link.name);
            assert_eq!(was.contains("optimistic"), rate.optimistic, "{}", link.name);
        }
        assert_eq!(row[3], link.lag, "{}", link.name);
    }
}

fn months(view: &PlanView, printed: &Printed) {
    let Some(months) = &view.months else {
        assert!(
            !printed.sentences.contains("can no longer close"),
            "months on paper alone"
        );
        return;
    };
    let head = printed.rows.iter().position(|row| row[0] == "Month").expect("printed");
    let columns = printed.rows[head + 2..].iter().take(months.months.len());
    let columns: Vec<&str> = columns.map(|row| row[1].as_str()).collect();
    let shown: Vec<&str> = months.months.iter().map(|month| month.count.as_str()).collect();
    assert_eq!(columns, shown);
    for number in numbers(&months.sentence) {
        printed.says("months", &number);
    }
    // What it is worth stands on the screen alone.
    let (count, rest) = view.creation.split_once(", worth ").unwrap_or((&view.creation, ""));
    let by_month = rest.split_once(": ").map_or("", |(_, months)| months);
    let by_month = by_month.split(". ").next().unwrap_or_default();
    for number in numbers(count).into_iter().chain(numbers(by_month)) {
        printed.says("creation", &number);
    }
}

fn standing(view: &PlanView, printed: &Printed) {
    let coverage: Vec<_> = view
        .assumptions
        .iter()
        .filter(|cell| cell.label.starts_with("Coverage"))
        .collect();
    if coverage.iter().all(|cell| !cell.value.is_empty()) {
        for cell in &coverage {
            printed.says(&cell.label, &cell.value);
            if cell.note.starts_with("between") {
                for number in numbers(&cell.note) {
                    printed.says(&cell.label, &number);
                }
            }
        }
    }
    for note in view.notes.iter().filter(|note| note.text.starts_with("Sales can work")) {
        for number in numbers(&note.text) {
            printed.says("capacity", &number);
        }
    }
    for cell in view
        .budget
        .iter()
        .filter(|cell| cell.label == "The leads cost" && !cell.value.is_empty())
    {
        printed.says(&cell.label, &cell.value);
    }
}

fn made() -> (Workspace, Review) {
    let made = sample(&mut Counting(0)).expect("the sample is taken");
    let review = made.workspace.review(made.review).expect("there").clone();
    (made.workspace, review)
}

#[test]
fn the_sample_is_printed_as_it_is_shown() {
    let (workspace, review) = made();
    compare(&workspace, &review);
}

#[test]
fn any_plan_is_printed_as_it_is_shown() {
    const MONEY: &[&str] = &[
        "",
        "0",
        "1",
        "999.99",
        "12,345.67",
        "42k",
        "1.2m",
        "5m",
        "1e9",
        "35k-42k-50k",
    ];
    const SHARES: &[&str] = &[
        "",
        "0%",
        "0.01%",
        "12.25%",
        "22 of 100",
        "33.33%",
        "8-10.5-12%",
        "50%",
        "100%",
        "1 of 3",
    ];
    const NUMBERS: &[&str] = &["", "0", "1", "2.5", "12.5", "400", "4,312", "1e6", "99,999,999"];
    const LAGS: &[&str] = &[
        "",
        "0 days",
        "1 month",
        "5-20-60 days",
        "60/30/10",
        "2 weeks",
        "0/40/60",
    ];
    const FREE: &[&str] = &["leads", "leads", "target", "average_deal", "win_rate", "sourcing_share"];
    let (workspace, review) = made();
    let mut state = 0x9e37_79b9_u64;
    let mut pick = |from: &[&'static str]| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        from[usize::try_from(state >> 33).unwrap_or_default() % from.len()]
    };
    for _ in 0..120 {
        let mut review = review.clone();
        // What can't be taken, such as a range for the target, leaves the sample's figure.
        for field in PlanField::ALL {
            let text = match field {
                PlanField::SolveFor => pick(FREE),
                _ if pick(&["keep", "keep", "change"]) == "keep" => continue,
                _ => [pick(MONEY), pick(SHARES), pick(NUMBERS)][usize::from(pick(&["a", "b"]) == "a")],
            };
            let _refused = review.plan.set(*field, text);
        }
        for stage in &mut review.stages {
            for (name, texts) in [("rate", SHARES), ("volume", NUMBERS), ("lag", LAGS), ("count", NUMBERS)] {
                let field = StageField::named(name).expect("a field");
                if pick(&["keep", "change"]) == "change" && (name != "count" || pick(&["a", "b", "c"]) == "a") {
                    let _refused = stage.set(field, pick(texts));
                }
            }
        }
        compare(&workspace, &review);
    }
}
