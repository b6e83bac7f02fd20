//! The terms of the cost: which inputs each multiplies, and the arithmetic as it is shown.

use super::whole;
use crate::review::{Cost, CostField};
use crate::value::{Estimable, Figure, FigureUnit, choices};

choices! {
    /// A term of the cost.
    TermKind {
        /// Leads handed over x cost of one x share that nobody works.
        WastedSpend = "wasted_spend", "Leads that nobody works";
        /// People x hours a week x hourly cost x weeks.
        DuplicateEffort = "duplicate_effort", "Work done twice";
        /// Leads worked late x what lateness loses x later rates x average deal x gross margin.
        LateFollowUp = "late_follow_up", "Late follow-up";
    }
}

macro_rules! inputs {
    ($($variant:ident: $term:ident, $low:ident, $high:ident, $range:ident, $says:literal;)+) => {
        /// An input that has a low, a likely and a high end.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Input { $(#[doc = $says] $variant,)+ }

        impl Input {
            /// All inputs, in reading order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The term it is part of.
            pub fn term(self) -> TermKind {
                match self { $(Self::$variant => TermKind::$term),+ }
            }

            /// Its fields: low, likely, high.
            pub fn fields(self) -> [CostField; 3] {
                match self { $(Self::$variant => [CostField::$low, CostField::$variant, CostField::$high]),+ }
            }

            /// What it is called within its term, in small letters.
            pub fn short(self) -> &'static str {
                match self { $(Self::$variant => $says),+ }
            }

            fn ends(self, cost: &Cost) -> Option<[Figure; 3]> {
                match self { $(Self::$variant => cost.$range.estimate().map(|known| known.ends().map(Estimable::figure))),+ }
            }
        }
    };
}

inputs! {
    Leads: WastedSpend, LeadsLow, LeadsHigh, leads, "leads handed over";
    LeadCost: WastedSpend, LeadCostLow, LeadCostHigh, lead_cost, "cost of a lead";
    Worked: WastedSpend, WorkedLow, WorkedHigh, worked, "share worked";
    People: DuplicateEffort, PeopleLow, PeopleHigh, people, "people";
    Hours: DuplicateEffort, HoursLow, HoursHigh, hours, "hours a week";
    HourlyCost: DuplicateEffort, HourlyCostLow, HourlyCostHigh, hourly_cost, "cost of an hour";
    Weeks: DuplicateEffort, WeeksLow, WeeksHigh, weeks, "weeks";
    LateLeads: LateFollowUp, LateLeadsLow, LateLeadsHigh, late_leads, "leads worked late";
    InTime: LateFollowUp, InTimeLow, InTimeHigh, in_time, "SQL when in time";
    Late: LateFollowUp, LateLow, LateHigh, late, "SQL when late";
    Later: LateFollowUp, LaterLow, LaterHigh, later, "SQL to customer";
    Deal: LateFollowUp, DealLow, DealHigh, deal, "average deal";
    Margin: LateFollowUp, MarginLow, MarginHigh, margin, "gross margin";
}

impl Input {
    /// Whether it is an amount of money.
    pub fn is_money(self) -> bool {
        matches!(self, Input::LeadCost | Input::HourlyCost | Input::Deal)
    }

    /// The label of its field.
    pub fn label(self) -> &'static str {
        self.fields()[1].label()
    }
}

impl TermKind {
    /// Whether it is money spent; else it is revenue at risk.
    pub fn is_spent(self) -> bool {
        self != TermKind::LateFollowUp
    }
}

/// One factor of a product, as shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Factor {
    /// A figure as it was put in.
    Given(Figure),
    /// One share less another, never below zero.
    Less(Figure, Figure),
}

/// The arithmetic of one end of a term: a product and what it comes to, in whole units of the currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arithmetic {
    /// What is multiplied, in reading order.
    pub factors: Vec<Factor>,
    /// The product.
    pub result: Figure,
}

/// What became of a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Worked {
    /// These inputs are missing.
    Needs(Vec<Input>),
    /// The product is more than a figure holds.
    TooMuch,
    /// Low, likely and high.
    Known(Box<[Arithmetic; 3]>),
}

/// A term of the cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Which.
    pub kind: TermKind,
    /// What became of it.
    pub worked: Worked,
}

/// What is said of a whole: 100%, in hundredths.
const WHOLE: i64 = 10_000;

impl Term {
    /// The term, from what was put in.
    pub(super) fn of(kind: TermKind, cost: &Cost) -> Self {
        let mine = Input::ALL.iter().copied().filter(|input| input.term() == kind);
        let missing: Vec<Input> = mine.filter(|input| input.ends(cost).is_none()).collect();
        let worked = if missing.is_empty() {
            let [low, likely, high] = [0, 1, 2].map(|end| arithmetic(kind, cost, end));
            match (low, likely, high) {
                (Some(low), Some(likely), Some(high)) => Worked::Known(Box::new([low, likely, high])),
                _ => Worked::TooMuch,
            }
        } else {
            Worked::Needs(missing)
        };
        Self { kind, worked }
    }

    /// Low, likely and high, once known.
    pub fn results(&self) -> Option<[Figure; 3]> {
        match &self.worked {
            Worked::Known(ends) => Some([0, 1, 2].map(|at| ends[at].result)),
            Worked::Needs(_) | Worked::TooMuch => None,
        }
    }
}

/// The product at one end: 0 low, 1 likely, 2 high. What is taken away stands at the other end.
fn arithmetic(kind: TermKind, cost: &Cost, end: usize) -> Option<Arithmetic> {
    let (at, other) = (|input: Input| input.ends(cost).map(|ends| ends[end]), 2 - end);
    let away = |input: Input| input.ends(cost).map(|ends| ends[other]);
    let given = |input: Input| at(input).map(Factor::Given);
    let factors: Option<Vec<Factor>> = match kind {
        TermKind::WastedSpend => [
            given(Input::Leads),
            given(Input::LeadCost),
            Figure::new(WHOLE, FigureUnit::Percent)
                .zip(away(Input::Worked))
                .map(|(whole, worked)| Factor::Less(whole, worked)),
        ]
        .into_iter()
        .collect(),
        TermKind::DuplicateEffort => [Input::People, Input::Hours, Input::HourlyCost, Input::Weeks]
            .into_iter()
            .map(given)
            .collect(),
        TermKind::LateFollowUp => [
            given(Input::LateLeads),
            at(Input::InTime)
                .zip(away(Input::Late))
                .map(|(in_time, late)| Factor::Less(in_time, late)),
            given(Input::Later),
            given(Input::Deal),
            given(Input::Margin),
        ]
        .into_iter()
        .collect(),
    };
    let factors = factors?;
    let (mut product, mut scale) = (1_i128, 1_i128);
    for factor in &factors {
        let (hundredths, unit) = match factor {
            Factor::Given(figure) => (figure.hundredths(), figure.unit()),
            Factor::Less(from, away) => ((from.hundredths() - away.hundredths()).max(0), from.unit()),
        };
        product = product.checked_mul(i128::from(hundredths))?;
        // A per cent is a hundredth already, and money stays in hundredths.
        scale = scale.checked_mul(match unit {
            FigureUnit::Percent => i128::from(WHOLE),
            FigureUnit::Money => 1,
            _ => 100,
        })?;
    }
    let result = Figure::new(whole(product, scale)?, FigureUnit::Money)?;
    Some(Arithmetic { factors, result })
}
