//! Identities: a newtype for each noun over a UUIDv7, made from an injected clock and injected randomness.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Where new identities come from; the domain itself has no clock and no randomness.
pub trait Fresh {
    /// The next identity: time-ordered, unlike any given before.
    fn uuid(&mut self) -> Uuid;
}

/// A 128-bit identity, written in the usual 8-4-4-4-12 form.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("pattern" = r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")))]
pub struct Uuid([u8; 16]);

/// What was given is not an identity.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an identity: {0:?}")]
pub struct NotAnId(String);

impl Uuid {
    /// A version 7 identity from a time (milliseconds count) and ten random bytes.
    pub fn v7(at: DateTime<Utc>, random: [u8; 10]) -> Self {
        let millis = u64::try_from(at.timestamp_millis()).unwrap_or(0).to_be_bytes();
        let mut bytes = [0; 16];
        bytes[..6].copy_from_slice(&millis[2..]);
        bytes[6..].copy_from_slice(&random);
        bytes[6] = (bytes[6] & 0x0f) | 0x70;
        bytes[8] = (bytes[8] & 0x3f) | 0x80;
        Self(bytes)
    }

    /// The time it was made from, to the millisecond.
    pub fn made_at(self) -> DateTime<Utc> {
        let mut millis = [0; 8];
        millis[2..].copy_from_slice(&self.0[..6]);
        let millis = i64::try_from(u64::from_be_bytes(millis)).unwrap_or_default();
        DateTime::from_timestamp_millis(millis).unwrap_or_default()
    }
}

impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        // Written by hand: paths of fields are made by the thousand after every change, and each holds one.
        let mut text = [b'-'; 36];
        let mut place = 0;
        for (at, byte) in self.0.iter().enumerate() {
            place += usize::from(matches!(at, 4 | 6 | 8 | 10));
            text[place] = DIGITS[usize::from(byte >> 4)];
            text[place + 1] = DIGITS[usize::from(byte & 0x0f)];
            place += 2;
        }
        f.write_str(std::str::from_utf8(&text).map_err(|_| fmt::Error)?)
    }
}

impl fmt::Debug for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Uuid {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let fault = || NotAnId(text.chars().take(60).collect());
        if text.len() != 36 || !text.is_ascii() {
            return Err(fault());
        }
        let mut bytes = [0; 16];
        let mut at = 0;
        for (group, digits) in text.split('-').zip([8, 4, 4, 4, 12]) {
            if group.len() != digits {
                return Err(fault());
            }
            for pair in group.as_bytes().chunks(2) {
                let pair = std::str::from_utf8(pair).map_err(|_| fault())?;
                bytes[at] = u8::from_str_radix(pair, 16).map_err(|_| fault())?;
                at += 1;
            }
        }
        let id = Self(bytes);
        // One spelling only: upper case and signs inside a pair do not come back the same.
        if at == 16 && id.to_string() == text {
            Ok(id)
        } else {
            Err(fault())
        }
    }
}

impl TryFrom<String> for Uuid {
    type Error = NotAnId;

    fn try_from(text: String) -> Result<Self, NotAnId> {
        text.parse()
    }
}

impl From<Uuid> for String {
    fn from(id: Uuid) -> Self {
        id.to_string()
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $name(Uuid);

        impl $name {
            /// The next identity of this kind.
            pub fn fresh(fresh: &mut dyn Fresh) -> Self {
                Self(fresh.uuid())
            }

            /// When it was made, to the millisecond.
            pub fn made_at(self) -> DateTime<Utc> {
                self.0.made_at()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                text.parse().map(Self)
            }
        }
    )+};
}

ids! {
    /// One company's workspace.
    WorkspaceId,
    /// One quarter's review.
    ReviewId,
    /// A person in the workspace.
    PersonId,
    /// A stage of one review's funnel.
    StageId,
    /// What stays the same when a noun is copied into the next quarter.
    LineageId,
    /// A criterion of an entry rule.
    CriterionId,
    /// A way out of a stage.
    ExitId,
    /// An example both sides judge.
    ExampleId,
    /// A time limit of a stage.
    ClockId,
    /// A step taken when a limit comes near or is missed.
    EscalationStepId,
    /// A line of one of a stage's short lists.
    StageLineId,
    /// A reason for rejecting or disqualifying.
    ReasonId,
    /// A field of the handoff packet.
    PacketFieldId,
    /// One promise of one side.
    CommitmentId,
    /// A target for the quarter.
    GoalId,
    /// A timed part of the half day.
    BlockId,
    /// What the room did with the clock.
    MeetingEventId,
    /// What was settled in the room.
    DecisionId,
    /// Something in the way.
    IssueId,
    /// Something one person does by a day.
    ActionId,
    /// A value of the CRM's source field.
    SourceId,
    /// Something won together.
    WinId,
    /// A reason why the quarter may be missed.
    RiskId,
    /// A campaign or change.
    InitiativeId,
    /// A way in which the quarter may go.
    ScenarioId,
    /// A line of the profile.
    ProfileLineId,
    /// A kind of customer.
    SegmentId,
    /// A meeting that returns.
    RitualId,
    /// What a leader promises in person.
    StandingPromiseId,
    /// A field of the CRM.
    FieldId,
    /// A line of a scoring table.
    ScoreLineId,
    /// A rule with a name.
    NamedRuleId,
    /// Other words for a field.
    RivalId,
    /// A measure of the scorecard.
    MeasureId,
    /// Leads that are past their limit for one reason.
    OverdueId,
    /// A part of the rota.
    ShiftId,
    /// Leads that arrive in the same hours.
    WaveId,
    /// What a side said about an item.
    AnswerId,
    /// A leader's name under both documents.
    SignatureId,
    /// An error that both leaders let stand.
    WaiverId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_is_version_7_and_reads_back() {
        let at = DateTime::from_timestamp_millis(1_800_000_000_000).expect("in range");
        let id = Uuid::v7(at, [0xff; 10]);
        assert_eq!(id.to_string(), "01a3185c-5000-7fff-bfff-ffffffffffff");
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!(id.made_at(), at);
    }

    #[test]
    fn only_the_one_spelling_is_an_identity() {
        for text in [
            "",
            "01a3185c-5000-7fff-bfff-fffffffffff",
            "01A3185C-5000-7fff-bfff-ffffffffffff",
            "01a3185c-5000-7fff-bfff-+fffffffffff",
            "01a3185c50007fffbfffffffffffffffffff",
            "ü1a3185c-5000-7fff-bfff-fffffffffff",
        ] {
            assert!(text.parse::<Uuid>().is_err(), "{text:?} must be refused");
        }
    }
}
