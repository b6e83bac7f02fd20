//! The default funnel (product.md, The funnel).

use crate::fault::Fault;

use super::Script;
use super::fields::rule_of;

type Fields = &'static [(&'static str, &'static str)];

struct Default {
    abbreviation: &'static str,
    fields: Fields,
    criteria: Fields,
    exits: &'static [(&'static str, Fields)],
    clocks: &'static [(&'static str, Fields)],
    lines: Fields,
}

/// Writes the seven stages; exits are written last, since they point to stages.
pub(super) fn write(script: &mut Script<'_>) -> Result<(), Fault> {
    let mut rows = Vec::new();
    for default in FUNNEL {
        let row = script.add("stages", default.abbreviation, default.fields)?;
        for (joined, text) in default.criteria {
            let criterion = script.add(&format!("{row}/criteria"), text, &[("joined", joined)])?;
            if let Some(rule) = rule_of(text) {
                script.set(&criterion, "rule", rule)?;
            }
        }
        for (name, fields) in default.clocks {
            script.add(&format!("{row}/clocks"), name, fields)?;
        }
        for (list, text) in default.lines {
            script.add(&format!("{row}/{list}"), text, &[])?;
        }
        if default.abbreviation == "MQL" {
            for (at, act, role) in ESCALATION {
                script.add(&format!("{row}/escalation"), at, &[("act", act), ("role", role)])?;
            }
        }
        rows.push(row);
    }
    for (default, row) in FUNNEL.iter().zip(rows) {
        for (text, fields) in default.exits {
            script.add(&format!("{row}/exits"), text, fields)?;
        }
    }
    Ok(())
}

/// At 50% of the limit remind the rep, at 100% tell the rep's manager, at 2x reassign and tell the CRO.
const ESCALATION: &[(&str, &str, &str)] = &[
    ("50", "remind", "The rep"),
    ("100", "tell", "The rep’s manager"),
    ("200", "reassign", "Another rep"),
    ("200", "tell", "The CRO"),
];

const EXCLUDED: Fields = &[
    ("exclusions", "Students"),
    ("exclusions", "Competitors"),
    ("exclusions", "Existing customers"),
    ("exclusions", "Tests"),
];

const FUNNEL: &[Default] = &[
    Default {
        abbreviation: "Inquiry",
        fields: &[
            ("statement", "Someone who gave us a way to write back."),
            ("guiding_question", "What counts as having raised a hand?"),
            ("side", "marketing"),
            ("owner_role", "Demand generation"),
            ("evidence_object", "Contact"),
            ("evidence_field", "Create date"),
            ("evidence_stamp", "Create date"),
        ],
        criteria: &[("and", "Gave contact details")],
        exits: &[(
            "Name, business e-mail and company become known",
            &[("kind", "advance"), ("to", "Lead")],
        )],
        clocks: &[],
        lines: &[],
    },
    Default {
        abbreviation: "Lead",
        fields: &[
            (
                "statement",
                "A named person at a real company, with a business e-mail and a source we can trace.",
            ),
            ("guiding_question", "What is a lead? What minimum must a contact meet?"),
            ("side", "marketing"),
            ("owner_role", "Demand generation"),
            ("evidence_object", "Contact"),
            ("evidence_field", "Lifecycle stage"),
            ("evidence_value", "Lead"),
            ("evidence_stamp", "Became a lead date"),
        ],
        criteria: &[
            ("and", "Name, business e-mail and company are known"),
            ("and", "Is not excluded"),
        ],
        exits: &[
            ("It meets the MQL rule", &[("kind", "advance"), ("to", "MQL")]),
            (
                "Nothing is heard of it in time",
                &[("kind", "time_out"), ("to", "recycle"), ("wait", "90"), ("passes", "2")],
            ),
        ],
        clocks: &[(
            "Time-out",
            &[("limit", "180 days"), ("starts", "the day it became a lead")],
        )],
        lines: EXCLUDED,
    },
    Default {
        abbreviation: "MQL",
        fields: &[
            ("name", "Marketing qualified lead"),
            (
                "statement",
                "Someone who fits our profile and shows enough intent that sales makes a first attempt within {time limit}.",
            ),
            ("guiding_question", "What score or behaviour triggers the handoff?"),
            ("side", "marketing"),
            ("owner_role", "Demand generation; the SDR from the handover stamp on"),
            ("assignment", "The SDR of the lead’s region"),
            ("evidence_object", "Contact"),
            ("evidence_field", "Lifecycle stage"),
            ("evidence_value", "Marketing qualified lead"),
            ("evidence_stamp", "Became a marketing qualified lead date"),
        ],
        criteria: &[
            ("and", "Fit is at or above its threshold"),
            ("and", "Engagement is at or above its threshold"),
            ("or", "Asks for a demo, a price or a call"),
        ],
        exits: &[
            ("Sales accepts it", &[("kind", "advance"), ("to", "SAL")]),
            (
                "Sales rejects it, with a reason",
                &[("kind", "reject"), ("to", "disqualified")],
            ),
            (
                "Sales sends it back: not now",
                &[("kind", "recycle"), ("to", "recycle"), ("wait", "90"), ("passes", "2")],
            ),
        ],
        clocks: &[
            (
                "First attempt",
                &[
                    ("limit", "4 working hours"),
                    ("applies_to", "scored leads"),
                    ("starts", "the handover stamp"),
                    ("stops", "the first attempt by a person"),
                    ("proof", "First outreach date"),
                ],
            ),
            (
                "First attempt, hand-raisers",
                &[
                    ("limit", "1 working hour"),
                    ("applies_to", "demo, pricing, contact sales"),
                    ("starts", "the handover stamp"),
                    ("stops", "the first attempt by a person"),
                    ("proof", "First outreach date"),
                ],
            ),
            (
                "Accept or reject",
                &[
                    ("limit", "2 working days"),
                    ("starts", "the handover stamp"),
                    ("stops", "accepted, or rejected with a reason"),
                    ("proof", "Lead status, reason"),
                ],
            ),
        ],
        lines: &[
            ("exclusions", "Students"),
            ("exclusions", "Competitors"),
            ("exclusions", "Existing customers"),
            ("exclusions", "Tests"),
            ("route_arounds", "A customer’s referral by name goes straight to sales"),
            ("on_entry", "The handover is stamped with date and time"),
            ("on_entry", "The rep gets a task and a notification"),
            ("required_fields", "Source and campaign"),
            ("required_fields", "Company size and industry"),
        ],
    },
    Default {
        abbreviation: "SAL",
        fields: &[
            ("name", "Sales accepted lead"),
            (
                "statement",
                "An MQL that a rep has taken into work, with an outcome within {time limit}.",
            ),
            ("guiding_question", "What does it mean that sales accepted it?"),
            ("side", "sales"),
            ("owner_role", "SDR"),
            ("evidence_object", "Contact"),
            ("evidence_field", "Lead status"),
            ("evidence_value", "In progress"),
        ],
        criteria: &[("and", "Sales took the lead into work")],
        exits: &[
            (
                "A need is confirmed in conversation",
                &[("kind", "advance"), ("to", "SQL")],
            ),
            (
                "Disqualified, with a reason",
                &[("kind", "reject"), ("to", "disqualified")],
            ),
            (
                "No reply after six attempts over 10 working days",
                &[("kind", "recycle"), ("to", "recycle"), ("wait", "90"), ("passes", "2")],
            ),
        ],
        clocks: &[(
            "Outcome",
            &[
                ("limit", "10 working days"),
                ("starts", "accepted by sales"),
                ("stops", "SQL, disqualified or recycled"),
            ],
        )],
        lines: &[],
    },
    Default {
        abbreviation: "SQL",
        fields: &[
            ("name", "Sales qualified lead"),
            (
                "statement",
                "A lead whose need, and one of authority, timing or budget, a rep has confirmed in conversation.",
            ),
            ("guiding_question", "What must sales confirm before pursuing?"),
            ("side", "sales"),
            ("owner_role", "SDR to AE"),
            ("evidence_object", "Contact"),
            ("evidence_field", "Lifecycle stage"),
            ("evidence_value", "Sales qualified lead"),
            ("evidence_stamp", "Became a sales qualified lead date"),
        ],
        criteria: &[
            ("and", "A conversation was held"),
            ("and", "A need is confirmed"),
            ("and", "At least one of authority, timing and budget is confirmed"),
        ],
        exits: &[
            (
                "Discovery is held and an account executive accepts it",
                &[("kind", "advance"), ("to", "SQO")],
            ),
            (
                "Disqualified, with a reason",
                &[("kind", "reject"), ("to", "disqualified")],
            ),
            (
                "The timing is wrong",
                &[("kind", "recycle"), ("to", "recycle"), ("wait", "60"), ("passes", "2")],
            ),
        ],
        clocks: &[(
            "Discovery",
            &[
                ("limit", "5 working days"),
                ("starts", "the day it became an SQL"),
                ("stops", "discovery held"),
            ],
        )],
        lines: &[],
    },
    Default {
        abbreviation: "SQO",
        fields: &[
            ("name", "Sales qualified opportunity"),
            (
                "statement",
                "A deal with a confirmed need, a named buying process and a date, accepted by an account executive.",
            ),
            (
                "guiding_question",
                "What must be true to create a deal that counts for both?",
            ),
            ("side", "sales"),
            ("owner_role", "Account executive"),
            ("unit", "opportunity"),
            ("evidence_object", "Deal"),
            ("evidence_field", "Deal stage"),
            (
                "open_question",
                "At which deal stage does a deal become an SQO, and how many days is twice the usual time in it?",
            ),
        ],
        criteria: &[
            ("and", "Discovery was held"),
            (
                "and",
                "Need and its effect are confirmed by someone who can influence the purchase",
            ),
            ("and", "Buying process and date are named"),
            ("and", "The company fits the ideal customer profile"),
            ("and", "An account executive accepts it"),
        ],
        exits: &[
            ("The order is signed", &[("kind", "advance"), ("to", "Customer")]),
            (
                "It is lost, with a reason",
                &[("kind", "reject"), ("to", "disqualified")],
            ),
            (
                "The decision is put off",
                &[("kind", "recycle"), ("to", "recycle"), ("wait", "90"), ("passes", "2")],
            ),
        ],
        clocks: &[(
            "Stale",
            &[
                ("starts", "the day it became an SQO"),
                ("stops", "won, lost or recycled"),
            ],
        )],
        lines: &[],
    },
    Default {
        abbreviation: "Customer",
        fields: &[
            ("statement", "A signed order form with a start date."),
            ("guiding_question", "What makes a deal a customer?"),
            ("side", "sales"),
            ("owner_role", "Account executive"),
            ("unit", "opportunity"),
            ("evidence_object", "Deal"),
            ("evidence_field", "Deal stage"),
            ("evidence_value", "Closed won"),
            ("evidence_stamp", "Close date"),
        ],
        criteria: &[("and", "The order is signed")],
        exits: &[],
        clocks: &[],
        lines: &[],
    },
];
