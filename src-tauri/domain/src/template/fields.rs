//! The fields and rules that follow from the template's own words.

use crate::fault::Fault;
use crate::value::Typed;
use crate::vocabulary::suggested;

use super::Script;

/// The fields a new review starts with; more are there to choose.
const FIELDS: &[&str] = &[
    "Name",
    "E-mail",
    "Business e-mail",
    "Phone number",
    "Company name",
    "Company size",
    "Industry",
    "Job title",
    "Create date",
    "Original source",
    "Last action",
    "Last action date",
    "Lifecycle stage",
    "Lead status",
];

/// Rules of criteria whose words leave no choice.
const RULES: &[(&str, &str)] = &[
    (
        "Gave contact details",
        "[E-mail] IS NOT EMPTY OR [Phone number] IS NOT EMPTY",
    ),
    (
        "Name, business e-mail and company are known",
        "[Name] IS NOT EMPTY AND [Business e-mail] IS NOT EMPTY AND [Company name] IS NOT EMPTY",
    ),
];

/// Writes the fields; stages come after them, since their rules use them.
pub(super) fn write(script: &mut Script<'_>) -> Result<(), Fault> {
    FIELDS.iter().try_for_each(|name| add(script, name))
}

/// The rule that a criterion's words leave no choice about.
pub(super) fn rule_of(criterion: &str) -> Option<&'static str> {
    RULES
        .iter()
        .find(|(words, _)| *words == criterion)
        .map(|(_, rule)| *rule)
}

/// Adds a suggested field, or one of which only the name is known.
pub(crate) fn add(script: &mut Script<'_>, name: &str) -> Result<(), Fault> {
    let Some(field) = suggested(name) else {
        return script.add("fields", name, &[]).map(drop);
    };
    let fields = [
        ("kind", field.kind.show()),
        ("counts", field.counts.show()),
        ("meaning", field.meaning.to_owned()),
        ("crm_property", field.crm_property.to_owned()),
        ("filled", field.filled.show()),
    ];
    let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
    script.add("fields", field.name, &fields).map(drop)
}
