//! What the gap between the sides costs in a year: what the team puts in. What follows from it is worked out in
//! [`cost`](crate::cost).

use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::value::{Ends, Line, Money, Quantity, Share};

/// The team's own figures of one year, each from low over likely to high.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Cost {
    /// Leads handed over in a year.
    pub leads: Ends<Quantity>,
    /// What a handed-over lead costs.
    pub lead_cost: Ends<Money>,
    /// The share of them that sales works.
    pub worked: Ends<Share>,
    /// How many people do what others have done.
    pub people: Ends<Quantity>,
    /// How many hours of a week that takes each of them.
    pub hours: Ends<Quantity>,
    /// What an hour of theirs costs.
    pub hourly_cost: Ends<Money>,
    /// In how many weeks of a year.
    pub weeks: Ends<Quantity>,
    /// Leads of a year that are worked, but after the limit.
    pub late_leads: Ends<Quantity>,
    /// How many of those worked in time become SQL.
    pub in_time: Ends<Share>,
    /// How many of those worked late become SQL.
    pub late: Ends<Share>,
    /// How many SQLs become customers.
    pub later: Ends<Share>,
    /// What a customer brings.
    pub deal: Ends<Money>,
    /// What is left of it after what it costs to deliver.
    pub margin: Ends<Share>,
    /// What was forecast for the year.
    pub forecast: Option<Money>,
    /// What came of it.
    pub actual: Option<Money>,
    /// Revenue of the year.
    pub revenue: Option<Money>,
    /// Where these figures were read.
    pub source: Line,
}

impl Cost {
    /// Whether somebody has put in anything at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The label of the first range whose ends don't follow each other.
    pub(crate) fn disordered(&self) -> Option<&'static str> {
        let ranges = [
            (CostField::Leads, self.leads.ordered()),
            (CostField::LeadCost, self.lead_cost.ordered()),
            (CostField::Worked, self.worked.ordered()),
            (CostField::People, self.people.ordered()),
            (CostField::Hours, self.hours.ordered()),
            (CostField::HourlyCost, self.hourly_cost.ordered()),
            (CostField::Weeks, self.weeks.ordered()),
            (CostField::LateLeads, self.late_leads.ordered()),
            (CostField::InTime, self.in_time.ordered()),
            (CostField::Late, self.late.ordered()),
            (CostField::Later, self.later.ordered()),
            (CostField::Deal, self.deal.ordered()),
            (CostField::Margin, self.margin.ordered()),
        ];
        let disordered = ranges.into_iter().find(|(_, ordered)| !ordered)?;
        Some(disordered.0.label())
    }
}

fields! {
    /// A field of [`Cost`].
    CostField of Cost {
        LeadsLow = "leads_low", "Leads handed over a year, low" => leads.low;
        Leads = "leads", "Leads handed over a year" => leads.likely;
        LeadsHigh = "leads_high", "Leads handed over a year, high" => leads.high;
        LeadCostLow = "lead_cost_low", "Cost of a lead, low" => lead_cost.low;
        LeadCost = "lead_cost", "Cost of a lead" => lead_cost.likely;
        LeadCostHigh = "lead_cost_high", "Cost of a lead, high" => lead_cost.high;
        WorkedLow = "worked_low", "Share of them that is worked, low" => worked.low;
        Worked = "worked", "Share of them that is worked" => worked.likely;
        WorkedHigh = "worked_high", "Share of them that is worked, high" => worked.high;
        PeopleLow = "people_low", "People who do work twice, low" => people.low;
        People = "people", "People who do work twice" => people.likely;
        PeopleHigh = "people_high", "People who do work twice, high" => people.high;
        HoursLow = "hours_low", "Hours a week each, low" => hours.low;
        Hours = "hours", "Hours a week each" => hours.likely;
        HoursHigh = "hours_high", "Hours a week each, high" => hours.high;
        HourlyCostLow = "hourly_cost_low", "Cost of an hour, low" => hourly_cost.low;
        HourlyCost = "hourly_cost", "Cost of an hour" => hourly_cost.likely;
        HourlyCostHigh = "hourly_cost_high", "Cost of an hour, high" => hourly_cost.high;
        WeeksLow = "weeks_low", "Weeks a year, low" => weeks.low;
        Weeks = "weeks", "Weeks a year" => weeks.likely;
        WeeksHigh = "weeks_high", "Weeks a year, high" => weeks.high;
        LateLeadsLow = "late_leads_low", "Leads worked late a year, low" => late_leads.low;
        LateLeads = "late_leads", "Leads worked late a year" => late_leads.likely;
        LateLeadsHigh = "late_leads_high", "Leads worked late a year, high" => late_leads.high;
        InTimeLow = "in_time_low", "SQL when worked in time, low" => in_time.low;
        InTime = "in_time", "SQL when worked in time" => in_time.likely;
        InTimeHigh = "in_time_high", "SQL when worked in time, high" => in_time.high;
        LateLow = "late_low", "SQL when worked late, low" => late.low;
        Late = "late", "SQL when worked late" => late.likely;
        LateHigh = "late_high", "SQL when worked late, high" => late.high;
        LaterLow = "later_low", "SQLs that become customers, low" => later.low;
        Later = "later", "SQLs that become customers" => later.likely;
        LaterHigh = "later_high", "SQLs that become customers, high" => later.high;
        DealLow = "deal_low", "Average deal, low" => deal.low;
        Deal = "deal", "Average deal" => deal.likely;
        DealHigh = "deal_high", "Average deal, high" => deal.high;
        MarginLow = "margin_low", "Gross margin, low" => margin.low;
        Margin = "margin", "Gross margin" => margin.likely;
        MarginHigh = "margin_high", "Gross margin, high" => margin.high;
        Forecast = "forecast", "Forecast of the year" => forecast;
        Actual = "actual", "What came of it" => actual;
        Revenue = "revenue", "Revenue of the year" => revenue;
        Source = "source", "Where these figures were read" => source;
    }
}
