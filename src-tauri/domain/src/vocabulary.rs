//! Fields that most CRMs have, to choose from. Properties are HubSpot's own names, as live portals and exports show them.

use crate::review::{Counts, Filled};
use crate::rule::FieldKind;

/// A field to choose.
#[derive(Clone, Copy, Debug)]
pub struct Suggested {
    /// What rules call it.
    pub name: &'static str,
    /// What it holds.
    pub kind: FieldKind,
    /// What its numbers count.
    pub counts: Counts,
    /// What it means.
    pub meaning: &'static str,
    /// The CRM's own name.
    pub crm_property: &'static str,
    /// When it is filled.
    pub filled: Filled,
    /// Values it usually has.
    pub values: &'static [&'static str],
}

const fn text(name: &'static str, crm_property: &'static str, filled: Filled, meaning: &'static str) -> Suggested {
    Suggested {
        name,
        kind: FieldKind::Text,
        counts: Counts::Plain,
        meaning,
        crm_property,
        filled,
        values: &[],
    }
}

const fn number(name: &'static str, crm_property: &'static str, filled: Filled, meaning: &'static str) -> Suggested {
    Suggested {
        kind: FieldKind::Number,
        ..text(name, crm_property, filled, meaning)
    }
}

const fn date(name: &'static str, crm_property: &'static str, filled: Filled, meaning: &'static str) -> Suggested {
    Suggested {
        kind: FieldKind::Date,
        ..text(name, crm_property, filled, meaning)
    }
}

const fn yes_no(name: &'static str, crm_property: &'static str, filled: Filled, meaning: &'static str) -> Suggested {
    Suggested {
        kind: FieldKind::YesNo,
        ..text(name, crm_property, filled, meaning)
    }
}

const fn chosen(suggested: Suggested, values: &'static [&'static str]) -> Suggested {
    Suggested { values, ..suggested }
}

const fn money(suggested: Suggested) -> Suggested {
    Suggested {
        counts: Counts::Money,
        ..suggested
    }
}

/// The values that one CRM's field for the source of a record comes with.
#[derive(Clone, Copy, Debug)]
pub struct SourceList {
    /// The CRM.
    pub crm: &'static str,
    /// Its values.
    pub values: &'static [&'static str],
}

/// What the CRMs come with, before a company adds its own.
pub const SOURCE_LISTS: &[SourceList] = &[
    SourceList {
        crm: "HubSpot",
        values: SOURCES,
    },
    SourceList {
        crm: "Salesforce",
        values: &["Web", "Phone Inquiry", "Partner Referral", "Purchased List", "Other"],
    },
    SourceList {
        crm: "Dynamics 365",
        values: &[
            "Advertisement",
            "Employee Referral",
            "External Referral",
            "Partner",
            "Public Relations",
            "Seminar",
            "Trade Show",
            "Web",
            "Word of Mouth",
            "Other",
        ],
    },
];

const SOURCES: &[&str] = &[
    "Organic Search",
    "Paid Search",
    "Email Marketing",
    "Organic Social",
    "Paid Social",
    "Referrals",
    "Other Campaigns",
    "Direct Traffic",
    "Offline Sources",
];

const LIFECYCLE: &[&str] = &[
    "Subscriber",
    "Lead",
    "Marketing Qualified Lead",
    "Sales Qualified Lead",
    "Opportunity",
    "Customer",
    "Evangelist",
    "Other",
];

const LEAD_STATUS: &[&str] = &[
    "New",
    "Open",
    "In Progress",
    "Open Deal",
    "Unqualified",
    "Attempted to Contact",
    "Connected",
    "Bad Timing",
];

const DEAL_STAGES: &[&str] = &[
    "Appointment Scheduled",
    "Qualified To Buy",
    "Presentation Scheduled",
    "Decision Maker Bought-In",
    "Contract Sent",
    "Closed Won",
    "Closed Lost",
];

/// The fields to choose from, in the order of the funnel.
pub const SUGGESTED: &[Suggested] = &{
    use Filled::{After, AtEntry, Current};
    [
        text("Name", "lastname", AtEntry, "The person’s name"),
        text("E-mail", "email", AtEntry, "Any e-mail address"),
        text(
            "Business e-mail",
            "work_email",
            AtEntry,
            "An address at the company, not at a free provider",
        ),
        text("Phone number", "phone", AtEntry, "Any telephone number"),
        text("Company name", "company", AtEntry, "The company the person works for"),
        number("Company size", "numberofemployees", Current, "Employees of the company"),
        text("Industry", "industry", Current, "The company’s industry"),
        money(number(
            "Annual revenue",
            "annualrevenue",
            Current,
            "The company’s yearly revenue",
        )),
        text("Country", "country", Current, "Where the company is"),
        text("Job title", "jobtitle", Current, "The person’s job"),
        text("Buying role", "hs_buying_role", Current, "Decides, influences or uses"),
        date("Create date", "createdate", AtEntry, "When the record was made"),
        chosen(
            text(
                "Original source",
                "hs_analytics_source",
                AtEntry,
                "Where the person first came from",
            ),
            SOURCES,
        ),
        chosen(
            text(
                "Latest source",
                "hs_latest_source",
                Current,
                "Where the person last came from",
            ),
            SOURCES,
        ),
        text(
            "First conversion",
            "first_conversion_event_name",
            AtEntry,
            "The first form that was sent",
        ),
        text(
            "Last action",
            "recent_conversion_event_name",
            Current,
            "The last form that was sent",
        ),
        date(
            "Last action date",
            "recent_conversion_date",
            Current,
            "When the last form was sent",
        ),
        number(
            "Form submissions",
            "num_conversion_events",
            Current,
            "How many forms were sent",
        ),
        number(
            "Page views",
            "hs_analytics_num_page_views",
            Current,
            "Pages seen on the website",
        ),
        date(
            "Last visit",
            "hs_analytics_last_visit_timestamp",
            Current,
            "The last visit to the website",
        ),
        date(
            "Last contacted",
            "notes_last_contacted",
            After,
            "The last call, meeting or message by a person",
        ),
        date(
            "First outreach date",
            "hs_first_outreach_date",
            After,
            "The first attempt by a person",
        ),
        number("Lead score", "hubspotscore", Current, "The score that the CRM keeps"),
        yes_no("Unsubscribed", "hs_email_optout", Current, "Has refused all e-mail"),
        chosen(
            text(
                "Lifecycle stage",
                "lifecyclestage",
                Current,
                "The furthest stage so far",
            ),
            LIFECYCLE,
        ),
        chosen(
            text("Lead status", "hs_lead_status", Current, "What sales last did with it"),
            LEAD_STATUS,
        ),
        text(
            "Lead type",
            "lead_type",
            Current,
            "Student, competitor, customer or test, where it is one of these",
        ),
        date(
            "Became an MQL date",
            "hs_v2_date_entered_marketingqualifiedlead",
            After,
            "When it entered the stage MQL",
        ),
        date(
            "Became an SQL date",
            "hs_v2_date_entered_salesqualifiedlead",
            After,
            "When it entered the stage SQL",
        ),
        chosen(
            text("Deal stage", "dealstage", After, "The stage of its deal"),
            DEAL_STAGES,
        ),
        money(number("Deal amount", "amount", After, "The value of its deal")),
        text("Lost reason", "closed_lost_reason", After, "Why its deal was lost"),
    ]
};

/// The suggestion of this name.
pub fn suggested(name: &str) -> Option<&'static Suggested> {
    SUGGESTED.iter().find(|field| field.name.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_suggestions_have_one_name_or_property() {
        for (at, field) in SUGGESTED.iter().enumerate() {
            for other in &SUGGESTED[..at] {
                assert!(!field.name.eq_ignore_ascii_case(other.name), "{}", field.name);
                assert_ne!(field.crm_property, other.crm_property, "{}", field.name);
            }
        }
    }
}
