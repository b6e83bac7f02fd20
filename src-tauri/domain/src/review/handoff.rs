//! What travels with a handed-over lead, and why one may be sent back.

use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::{PacketFieldId, ReasonId};
use crate::value::{Days, choices};
use crate::value::{Line, Name};

choices! {
    /// When a reason applies.
    Phase {
        /// Before sales has worked the lead.
        BeforeWork = "before_work", "Before work";
        /// After sales has worked the lead.
        AfterWork = "after_work", "After work";
    }
}

choices! {
    /// What happens next to a lead turned down for a reason.
    Next {
        /// The source is mended.
        FixSource = "fix_source", "Fix the source";
        /// It is merged with what is there.
        Merge = "merge", "Merge";
        /// It is archived.
        Archive = "archive", "Archive";
        /// Marketing keeps it warm.
        Nurture = "nurture", "Nurture";
        /// It comes back after the waiting days.
        Recycle = "recycle", "Recycle";
        /// It comes back before the other contract ends.
        BeforeRenewal = "before_renewal", "Before their renewal";
    }
}

/// A coded reason for rejecting or disqualifying.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reason {
    /// Identity.
    pub id: ReasonId,
    /// What it is called; unlike any other reason of the review.
    pub label: Name,
    /// When it applies.
    pub phase: Phase,
    /// Whether a sub-reason must be given.
    pub sub_reason: bool,
    /// What happens next.
    pub next: Next,
    /// Days until a recycled lead returns.
    pub days: Option<Days>,
    /// Who mends the cause.
    pub fixed_by: Line,
    /// Whether it may be chosen; at most [`Reason::MOST_ACTIVE`] are.
    pub active: bool,
}

impl Reason {
    /// How many reasons may be active at once.
    pub const MOST_ACTIVE: usize = 8;
}

fields! {
    /// A field of [`Reason`].
    ReasonField of Reason {
        Label = "label", "Reason" => label;
        Phase = "phase", "Phase" => phase;
        SubReason = "sub_reason", "Sub-reason needed" => sub_reason;
        Next = "next", "What happens next" => next;
        Days = "days", "After days" => days;
        FixedBy = "fixed_by", "Who fixes the cause" => fixed_by;
        Active = "active", "In use" => active;
    }
}

/// A field that travels with a handed-over lead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PacketField {
    /// Identity.
    pub id: PacketFieldId,
    /// What it is called; unlike any other field of the packet.
    pub label: Name,
    /// Whether a handover without it is incomplete.
    pub required: bool,
    /// The CRM field it is read from.
    pub crm_field: Line,
}

fields! {
    /// A field of [`PacketField`].
    PacketFieldField of PacketField {
        Label = "label", "Field" => label;
        Required = "required", "Required" => required;
        CrmField = "crm_field", "CRM field" => crm_field;
    }
}
