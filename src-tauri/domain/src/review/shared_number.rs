//! The shared number: the one revenue number both sides answer for, and what each stops being judged on.

mod source;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::PersonId;
use crate::value::Line;
use crate::value::{Days, Figure, choices};

pub use source::{CountsFor, Source, SourceField};

choices! {
    /// Which number both sides answer for.
    SharedChoice {
        /// Value of SQOs whose sourcing rule says marketing.
        SourcedPipeline = "sourced_pipeline", "marketing-sourced pipeline";
        /// Closed-won with a marketing touch inside the window; never added to sourced.
        InfluencedRevenue = "influenced_revenue", "marketing-influenced revenue";
    }
}

choices! {
    /// What makes an SQO marketing's.
    SourcingRule {
        /// Its original source is assigned to marketing.
        OriginalSource = "original_source", "its original source belongs to marketing";
        /// The first touch was marketing's.
        FirstTouch = "first_touch", "its first recorded touch was marketing’s";
        /// Any marketing touch before the first sales activity.
        AnyTouch = "any_touch", "marketing touched it before the first sales activity";
    }
}

choices! {
    /// Which date puts a deal in a quarter.
    DateUsed {
        /// The day it became an SQO.
        Sqo = "sqo", "the day it became an SQO";
        /// The day the deal was created.
        DealCreation = "deal_creation", "the day the deal was created";
    }
}

/// The shared number of one review and the choices that fix it.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SharedNumber {
    /// Which number.
    pub choice: Option<SharedChoice>,
    /// What makes it marketing's.
    pub sourcing_rule: Option<SourcingRule>,
    /// How far back a touch counts.
    pub window: Option<Days>,
    /// Which date counts.
    pub date_used: Option<DateUsed>,
    /// As of when amounts are read.
    pub amount_as_of: Line,
    /// What a blank amount counts as.
    pub blank_amounts: Line,
    /// What is left out.
    pub exclusions: Line,
    /// The report that shows it.
    pub report: Line,
    /// Who checks it.
    pub checked_by: Option<PersonId>,
    /// What both want it to be this quarter.
    pub target: Option<Figure>,
    /// The measure marketing stops being judged on.
    pub marketing_stops: Line,
    /// From when.
    pub marketing_stops_from: Option<NaiveDate>,
    /// The measure sales stops being judged on.
    pub sales_stops: Line,
    /// From when.
    pub sales_stops_from: Option<NaiveDate>,
}

impl SharedNumber {
    /// The number as one sentence, built from the choices made; what is still to choose is said as such.
    pub fn sentence(&self) -> String {
        let number = self.choice.map_or("a number still to be chosen", SharedChoice::label);
        let mut text = format!("Both sides answer for {number}");
        match self.choice {
            Some(SharedChoice::SourcedPipeline) => {
                text.push_str(": the value of every SQO, where ");
                text.push_str(
                    self.sourcing_rule
                        .map_or("a rule still to be chosen says so", SourcingRule::label),
                );
            }
            Some(SharedChoice::InfluencedRevenue) => text.push_str(": closed-won with a marketing touch"),
            None => {}
        }
        // An original source is what it is, however long ago; only touches are looked for in a window.
        let touches = self.choice == Some(SharedChoice::InfluencedRevenue)
            || matches!(
                self.sourcing_rule,
                Some(SourcingRule::FirstTouch | SourcingRule::AnyTouch)
            );
        if let Some(window) = self.window.filter(|_| touches) {
            text.push_str(&format!(" within {} days", window.get()));
        }
        if let Some(date) = self.date_used {
            text.push_str(&format!(", counted on {}", date.label()));
        }
        text.push('.');
        text
    }
}

fields! {
    /// A field of [`SharedNumber`].
    SharedNumberField of SharedNumber {
        Choice = "choice", "Shared number" => choice;
        SourcingRule = "sourcing_rule", "Sourcing rule" => sourcing_rule;
        Window = "window", "Look-back in days" => window;
        DateUsed = "date_used", "Date used" => date_used;
        AmountAsOf = "amount_as_of", "Amounts as of" => amount_as_of;
        BlankAmounts = "blank_amounts", "Blank amounts" => blank_amounts;
        Exclusions = "exclusions", "Left out" => exclusions;
        Report = "report", "Report that shows it" => report;
        CheckedBy = "checked_by", "Checked by" => checked_by;
        Target = "target", "Target" => target;
        MarketingStops = "marketing_stops", "Marketing stops being judged on" => marketing_stops;
        MarketingStopsFrom = "marketing_stops_from", "From" => marketing_stops_from;
        SalesStops = "sales_stops", "Sales stops being judged on" => sales_stops;
        SalesStopsFrom = "sales_stops_from", "From" => sales_stops_from;
    }
}
