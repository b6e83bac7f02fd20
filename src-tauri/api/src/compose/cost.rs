//! Composing the cost of the gap: each figure with the arithmetic that leads to it.

use domain::cost::{Arithmetic, CLAIMS, Factor, Input, Sum, Term, TermKind, Worked, weigh};
use domain::{Cost, CostField, Currency, FieldPath, Figure};

use crate::view::{ClaimView, CostCell, CostInputView, CostLine, CostSumView, CostTermView, CostView};

const ENDS: [&str; 3] = ["Low", "Likely", "High"];

/// What the gap costs, from these inputs.
pub(crate) fn cost(cost: &Cost, currency: &Currency) -> CostView {
    let weighed = weigh(cost);
    let cells = [CostField::Forecast, CostField::Actual, CostField::Revenue];
    let off = |off: Figure| match off.hundredths() {
        0 => "The forecast came true.".to_owned(),
        _ => format!("The forecast was {} off.", off.with_currency(currency)),
    };
    let too_much = weighed.terms.iter().any(|term| matches!(term.worked, Worked::TooMuch));
    let [spent, at_risk] = [&weighed.spent, &weighed.at_risk].map(|one| sum(one, too_much, currency));
    // In large type an amount never leaves its currency at the end of a line.
    let [spent_said, at_risk_said] = [&spent, &at_risk].map(|sum| sum.likely.replace(' ', "\u{a0}"));
    let sentence = match (spent_said.as_str(), at_risk_said.as_str()) {
        ("", "") => String::new(),
        (spent, "") => format!("In a year the gap costs {spent}."),
        ("", at_risk) => format!("In a year the gap puts {at_risk} of margin at risk."),
        (spent, at_risk) => format!("In a year the gap costs {spent}, and puts {at_risk} of margin at risk."),
    };
    CostView {
        sentence,
        terms: weighed.terms.iter().map(|one| term(one, cost, currency)).collect(),
        spent,
        at_risk,
        beside: cells.map(|field| cell(cost, field)).to_vec(),
        forecast: weighed.forecast_error.map(off).unwrap_or_default(),
        top_down: weighed
            .top_down
            .map(|tenth| format!("10% of revenue would be {}.", tenth.with_currency(currency)))
            .unwrap_or_default(),
        claims: CLAIMS.iter().map(claim).collect(),
        source: cell(cost, CostField::Source),
    }
}

fn cell(cost: &Cost, field: CostField) -> CostCell {
    CostCell {
        target: FieldPath::Cost(field).to_string(),
        label: field.label().to_owned(),
        text: cost.get(field),
    }
}

fn term(term: &Term, cost: &Cost, currency: &Currency) -> CostTermView {
    let inputs = Input::ALL.iter().filter(|input| input.term() == term.kind);
    CostTermView {
        kind: term.kind,
        name: term.kind.label().to_owned(),
        formula: formula(term.kind).to_owned(),
        inputs: inputs
            .map(|input| CostInputView {
                label: input.label().to_owned(),
                unit: if input.is_money() {
                    currency.to_string()
                } else {
                    String::new()
                },
                ends: input.fields().map(|field| cell(cost, field)),
            })
            .collect(),
        lines: lines(term, currency),
        range: term
            .results()
            .map(|[low, _, high]| span(low, high, currency))
            .unwrap_or_default(),
        needs: match &term.worked {
            Worked::Known(_) => String::new(),
            Worked::TooMuch => "These come to more than Accord can hold.".to_owned(),
            Worked::Needs(inputs) => {
                let names: Vec<&str> = inputs.iter().map(|input| input.short()).collect();
                format!("Still needed: {}", names.join(", "))
            }
        },
    }
}

fn formula(kind: TermKind) -> &'static str {
    match kind {
        TermKind::WastedSpend => "Leads handed over × cost of a lead × share that nobody works",
        TermKind::DuplicateEffort => "People × hours a week × cost of an hour × weeks",
        TermKind::LateFollowUp => {
            "Leads worked late × (SQL when in time − SQL when late) × SQL to customer × average deal × gross margin"
        }
    }
}

fn lines(term: &Term, currency: &Currency) -> Vec<CostLine> {
    let Worked::Known(ends) = &term.worked else {
        return Vec::new();
    };
    let line = |(end, arithmetic): (&str, &Arithmetic)| CostLine {
        end: end.to_owned(),
        product: product(arithmetic, currency),
        result: arithmetic.result.with_currency(currency),
    };
    if ends[0] == ends[1] && ends[1] == ends[2] {
        return vec![line(("", &ends[1]))];
    }
    ENDS.into_iter().zip(ends.iter()).map(line).collect()
}

fn product(arithmetic: &Arithmetic, currency: &Currency) -> String {
    let factor = |factor: &Factor| match factor {
        Factor::Given(figure) => figure.with_currency(currency),
        Factor::Less(from, away) => format!("({from} − {away})"),
    };
    arithmetic.factors.iter().map(factor).collect::<Vec<_>>().join(" × ")
}

/// “USD 35,000 to 45,000”, or the one figure where they don't differ.
fn span(low: Figure, high: Figure, currency: &Currency) -> String {
    if low == high {
        return high.with_currency(currency);
    }
    let prefix = format!("{currency} ");
    let high = high.with_currency(currency);
    let high = high.strip_prefix(&prefix).unwrap_or(&high);
    format!("{} to {high}", low.with_currency(currency))
}

fn sum(sum: &Sum, too_much: bool, currency: &Currency) -> CostSumView {
    let names: Vec<String> = sum.without.iter().map(|kind| kind.label().to_lowercase()).collect();
    let known = sum.ends.map(|[low, likely, high]| {
        let range = if low == high {
            String::new()
        } else {
            span(low, high, currency)
        };
        (likely.with_currency(currency), range)
    });
    let without = match (&known, names.as_slice()) {
        (None, _) | (_, []) => String::new(),
        (_, names) if too_much => format!("Without {}: not complete, or too much to hold.", names.join(" and ")),
        (_, names) => format!("Without {}: its inputs are not complete.", names.join(" and ")),
    };
    let (likely, range) = known.unwrap_or_default();
    CostSumView { likely, range, without }
}

fn claim(claim: &domain::cost::Claim) -> ClaimView {
    let year = claim.year.map(|year| format!(", {year}")).unwrap_or_default();
    ClaimView {
        statement: claim.statement.to_owned(),
        grade: claim.grade,
        grade_label: claim.grade.label().to_owned(),
        source: if claim.source.is_empty() {
            String::new()
        } else {
            format!("{}{year}", claim.source)
        },
        sample: if claim.year.is_some() {
            claim.sample.to_owned()
        } else {
            String::new()
        },
        use_here: claim.use_here.to_owned(),
    }
}
