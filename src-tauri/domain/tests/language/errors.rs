//! What can't be read: where it is, what is wrong, and what to write instead.

use domain::rule::{MOST_CHARACTERS, MOST_CONDITIONS, MOST_DEPTH, MOST_VALUES, Problem, Term, parse, read, read_named};

use crate::fixture::dictionary;

/// The error of a text as people see it: what is underlined, the sentence, the hint.
fn told(text: &str) -> [String; 3] {
    let misread = read(text, &dictionary()).expect_err(text);
    let underlined = text.get(misread.at.clone()).expect("within the text").to_owned();
    [underlined, misread.to_string(), misread.hint().unwrap_or_default()]
}

#[test]
fn every_error_says_where_what_and_what_to_write_instead() {
    let cases = [
        (
            "",
            "",
            "There is no rule here yet.",
            "Start with a field: [Company size] >= 50",
        ),
        (
            "[Compny size] >= 50",
            "[Compny size]",
            "There is no field [Compny size].",
            "Did you mean [Company size]?",
        ),
        (
            "[Turnover] >= 50",
            "[Turnover]",
            "There is no field [Turnover].",
            "Add it to the fields first, or choose one that is there.",
        ),
        (
            "engagment >= 40",
            "engagment",
            "There is no rule and no score called “engagment”.",
            "Did you mean engagement?",
        ),
        (
            "Industry = \"a\"",
            "Industry",
            "There is no rule and no score called “Industry”.",
            "Did you mean [Industry]?",
        ),
        (
            "\"Industry\" = \"a\"",
            "\"Industry\"",
            "A condition starts with a field, not with the text “Industry”.",
            "If it is a field, write [Industry]",
        ),
        (
            "[Industry] = Software",
            "Software",
            "“Software” is a text, and texts stand in quotation marks.",
            "Write \"Software\"",
        ),
        (
            "[Industry] = 'Software'",
            "'",
            "“'” means nothing in a rule.",
            "Put texts in double quotation marks: \"Software\"",
        ),
        (
            "[Industry] = \"Software",
            "\"Software",
            "This text has no closing quotation mark.",
            "Put \" behind the text: \"Software\"",
        ),
        (
            "[Industry = \"a\"",
            "[Industry = \"a\"",
            "This field’s name has no closing bracket.",
            "Put ] behind the name: [Company size]",
        ),
        (
            "[Industry]",
            "[Industry]",
            "[Industry] alone is no condition.",
            "Say what must be true of it: [Industry] IS NOT EMPTY",
        ),
        (
            "[Industry] Software",
            "Software",
            "A test such as = or IS EMPTY should stand here, not “Software”.",
            "Tests are = != < <= > >=, IN, CONTAINS, STARTS WITH, BETWEEN, WITHIN and IS EMPTY.",
        ),
        (
            "[Company size] >=",
            "",
            "A value should stand here, where the rule ends.",
            "Values look like 50, \"Software\", 2027-01-21 or YES.",
        ),
        (
            "[Company size] >= \"50\"",
            "\"50\"",
            "[Company size] is a number, and \"50\" is a text.",
            "Write it like 50",
        ),
        (
            "[Industry] = 50",
            "50",
            "[Industry] is a text, and 50 is a number.",
            "Write it like \"50\"",
        ),
        (
            "[Last visit] > \"2027-01-02\"",
            "\"2027-01-02\"",
            "[Last visit] is a date, and \"2027-01-02\" is a text.",
            "Write it like 2027-01-02",
        ),
        (
            "[Opted out] = \"no\"",
            "\"no\"",
            "[Opted out] is yes or no, and \"no\" is a text.",
            "Write it like NO",
        ),
        (
            "[Company size] CONTAINS \"5\"",
            "CONTAINS \"5\"",
            "“CONTAINS” can’t be asked of [Company size], which is a number.",
            "Ask with =, !=, <, <=, >, >=, IN, BETWEEN or IS EMPTY.",
        ),
        (
            "[Products] = \"a\"",
            "= \"a\"",
            "“=” can’t be asked of [Products], which is a list.",
            "Ask with CONTAINS or IS EMPTY.",
        ),
        (
            "engagement IS EMPTY",
            "IS EMPTY",
            "“IS EMPTY” can’t be asked of engagement, which is a sum of points.",
            "Ask with =, !=, <, <=, >, >=, IN or BETWEEN.",
        ),
        (
            "[Company size] >= 1,500",
            ",",
            "AND, OR or the end should stand here, not “,”.",
            "Write several values as IN (50, 60), and numbers without commas between the digits: 1500",
        ),
        (
            "[Company size] >= 1.5.0",
            "1.5.0",
            "“1.5.0” is neither a number nor a date.",
            "Write numbers like 1500, 12.5 or 50k, and dates like 2027-01-21.",
        ),
        (
            "[Last visit] = 2027-02-30",
            "2027-02-30",
            "“2027-02-30” is neither a number nor a date.",
            "Write numbers like 1500, 12.5 or 50k, and dates like 2027-01-21.",
        ),
        (
            "[Company size] BETWEEN 9 AND 5",
            "BETWEEN 9 AND 5",
            "Nothing lies between 9 and 5: the first is the larger one.",
            "Write BETWEEN 5 AND 9",
        ),
        (
            "[Company size] BETWEEN 5",
            "",
            "“AND” should stand here, where the rule ends.",
            "BETWEEN needs both ends: BETWEEN 50 AND 200",
        ),
        (
            "[Last visit] WITHIN 30",
            "",
            "“DAYS” should stand here, where the rule ends.",
            "Say how many days: WITHIN 30 DAYS",
        ),
        (
            "[Last visit] WITHIN 1.5 DAYS",
            "1.5",
            "A whole number of days should stand here, not “1.5”.",
            "Write it in digits, at least 1: WITHIN 30 DAYS",
        ),
        (
            "[Last visit] WITHIN 3 DAYS OF [Industry]",
            "[Industry]",
            "[Industry] is a text; days can be counted from a date only.",
            "Choose a field that holds a date.",
        ),
        (
            "[Share] > EUR 5",
            "EUR 5",
            "[Share] is counted in %, not in EUR.",
            "Write the number in %, or leave the unit out.",
        ),
        (
            "[Company size] > €5",
            "€",
            "“€” means nothing in a rule.",
            "Write amounts with the currency’s code: EUR 50000",
        ),
        (
            "([Company size] > 5",
            "(",
            "This parenthesis is never closed.",
            "Put ) where the part in parentheses ends.",
        ),
        (
            "[Company size] > 5)",
            ")",
            "This parenthesis closes nothing.",
            "Take it out, or put ( where the part in parentheses starts.",
        ),
        (
            "[Industry] IN \"a\"",
            "\"a\"",
            "“(” should stand here, not “\"a\"”.",
            "Put what belongs together in parentheses: IN (\"Software\", \"Fintech\")",
        ),
        (
            "[Company size] > 5 AND",
            "",
            "A condition should stand here, where the rule ends.",
            "A condition is a field, a test and a value: [Company size] >= 50",
        ),
        (
            "[Company size] > 5; fit",
            ";",
            "“;” means nothing in a rule.",
            "Join conditions by AND or OR.",
        ),
        (
            "excluded > 5",
            "excluded",
            "“excluded” is a rule: it holds or it does not, and has no number.",
            "Write excluded alone, or NOT excluded",
        ),
        (
            "POINTS(30 [Company size] > 5) > 1",
            "[Company size]",
            "“IF” should stand here, not “[Company size]”.",
            "Say when the points are given: 30 IF [Company size] >= 50",
        ),
        (
            "POINTS(3 IF fit FOR 9 DAYS SINCE [Industry]) > 1",
            "[Industry]",
            "[Industry] is a text; days can be counted from a date only.",
            "Choose a field that holds a date.",
        ),
    ];
    for (text, underlined, sentence, hint) in cases {
        assert_eq!(told(text), [underlined, sentence, hint], "{text}");
    }
}

#[test]
fn a_place_is_counted_in_characters() {
    let text = "[Größe] >= 50";
    let misread = read(&format!("fit AND {text}"), &dictionary()).expect_err("no such field");
    assert_eq!(
        (
            misread.column(&format!("fit AND {text}")),
            misread.width(&format!("fit AND {text}"))
        ),
        (9, 7)
    );
}

#[test]
fn a_rule_is_refused_before_it_is_too_large_to_handle() {
    let problem = |text: &str| parse(text).expect_err("too large").problem;
    let deep = |levels: usize| format!("{}fit{}", "(".repeat(levels), ")".repeat(levels));
    assert!(parse(&deep(MOST_DEPTH)).is_ok());
    assert_eq!(problem(&deep(MOST_DEPTH + 1)), Problem::TooDeep { limit: MOST_DEPTH });
    assert_eq!(problem(&"NOT ".repeat(900)), Problem::TooDeep { limit: MOST_DEPTH });
    assert_eq!(problem(&"(".repeat(3_999)), Problem::TooDeep { limit: MOST_DEPTH });
    assert_eq!(
        problem(&"POINTS(1 IF ".repeat(300)),
        Problem::TooDeep { limit: MOST_DEPTH }
    );
    let many = |count: usize| vec!["fit"; count].join(" AND ");
    assert!(parse(&many(MOST_CONDITIONS)).is_ok());
    let limit = MOST_CONDITIONS;
    assert_eq!(
        problem(&many(MOST_CONDITIONS + 1)),
        Problem::TooMany {
            what: "conditions",
            limit
        }
    );
    let values = |count: usize| format!("[a] IN ({})", vec!["1"; count].join(", "));
    assert!(parse(&values(MOST_VALUES)).is_ok());
    let limit = MOST_VALUES;
    assert_eq!(
        problem(&values(MOST_VALUES + 1)),
        Problem::TooMany { what: "values", limit }
    );
    let (given, limit) = (10_000_000, MOST_CHARACTERS);
    assert_eq!(problem(&"x".repeat(given)), Problem::TooLong { given, limit });
}

#[test]
fn a_named_rule_may_not_lead_back_to_itself() {
    let mut names = dictionary();
    names.add_term("wanted", Term::Rule(parse("fit AND NOT excluded").expect("a rule")));
    assert!(read_named("[Industry] = \"b\"", &names, "excluded").is_ok());
    let misread = read_named("[Industry] = \"b\" OR wanted", &names, "Excluded").expect_err("a circle");
    assert_eq!(misread.problem, Problem::Circular { given: "wanted".into() });
    assert_eq!(misread.column("[Industry] = \"b\" OR wanted"), 21);
}

#[test]
fn a_score_without_a_threshold_is_no_condition() {
    let mut names = dictionary();
    let model = domain::rule::Model {
        parts: vec![],
        threshold: None,
    };
    names.add_term("warmth", Term::Model(model));
    let misread = read("warmth AND fit", &names).expect_err("no threshold");
    assert_eq!(misread.to_string(), "“warmth” has no threshold yet.");
    assert_eq!(
        misread.hint().as_deref(),
        Some("Set its threshold, or write warmth >= 50")
    );
    assert!(read("warmth >= 5", &names).is_ok());
}
