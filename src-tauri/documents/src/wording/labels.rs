//! The labels of the domain's choices in the language of the document.

use domain::cost::TermKind;
use domain::{
    Act, CountsFor, DateUsed, Direction, GoalSide, How, LineKind, Next, Phase, Role, Side, SourcingRule, Stance, Unit,
};

use super::Wording;

impl Wording<'_> {
    /// A side as a name: “Marketing”.
    pub(crate) fn side(self, side: Side) -> &'static str {
        match side {
            Side::Marketing => "Marketing",
            Side::Sales => self.pick("Sales", "Vertrieb"),
        }
    }

    /// For which side: “for marketing”.
    pub(crate) fn for_side(self, side: Side) -> String {
        match side {
            Side::Marketing => self.for_marketing(),
            Side::Sales => self.for_sales(),
        }
    }

    /// For whom a goal is.
    pub(crate) fn for_goal(self, side: GoalSide) -> String {
        match side {
            GoalSide::Marketing => self.for_marketing(),
            GoalSide::Sales => self.for_sales(),
            GoalSide::Both => self.for_both(),
        }
    }

    /// Where a person stands.
    pub(crate) fn stance(self, stance: Stance) -> &'static str {
        match stance {
            Stance::Marketing => self.pick("marketing", "Marketing"),
            Stance::Sales => self.pick("sales", "Vertrieb"),
            Stance::Neutral => self.pick("neither", "keine"),
        }
    }

    /// What a person does in the review.
    pub(crate) fn role(self, role: Role) -> &'static str {
        match role {
            Role::Leader => self.pick("answers for the side", "verantwortet die Seite"),
            Role::Facilitator => self.pick("facilitator", "leitet die Sitzung"),
            Role::Member => self.pick("takes part", "nimmt teil"),
        }
    }

    /// A term of the cost of the gap.
    pub(crate) fn cost_term(self, kind: TermKind) -> String {
        match kind {
            TermKind::WastedSpend => self.wasted_spend(),
            TermKind::DuplicateEffort => self.duplicate_effort(),
            TermKind::LateFollowUp => self.late_follow_up(),
        }
    }

    /// What a stage counts.
    pub(crate) fn unit(self, unit: Unit) -> &'static str {
        match unit {
            Unit::Person => self.pick("people", "Personen"),
            Unit::Opportunity => self.pick("opportunities", "Verkaufschancen"),
        }
    }

    /// What is done as a limit runs out, after whom it is done to.
    pub(crate) fn act(self, act: Act) -> &'static str {
        match act {
            Act::Remind => self.pick("is reminded", "wird erinnert"),
            Act::Tell => self.pick("is told", "erfährt es"),
            Act::Reassign => self.pick("gets it", "übernimmt"),
        }
    }

    /// On which side of the target is good.
    pub(crate) fn direction(self, direction: Direction) -> &'static str {
        match direction {
            Direction::AtLeast => self.pick("at least", "mindestens"),
            Direction::AtMost => self.pick("at most", "höchstens"),
        }
    }

    /// A list of a stage.
    pub(crate) fn line_kind(self, kind: LineKind) -> &'static str {
        match kind {
            LineKind::Exclusion => self.pick("Exclusions", "Ausschlüsse"),
            LineKind::RouteAround => self.pick("Route-arounds", "Umgehungen"),
            LineKind::OnEntry => self.pick("On entry", "Beim Eintritt"),
            LineKind::RequiredField => self.pick("Required fields", "Pflichtfelder"),
        }
    }

    /// When a reason applies.
    pub(crate) fn phase(self, phase: Phase) -> &'static str {
        match phase {
            Phase::BeforeWork => self.pick("Before work", "Vor der Bearbeitung"),
            Phase::AfterWork => self.pick("After work", "Nach der Bearbeitung"),
        }
    }

    /// What happens next to a lead turned down for a reason.
    pub(crate) fn next(self, next: Next) -> &'static str {
        match next {
            Next::FixSource => self.pick("Fix the source", "Quelle berichtigen"),
            Next::Merge => self.pick("Merge", "Zusammenführen"),
            Next::Archive => self.pick("Archive", "Ablegen"),
            Next::Nurture => self.pick("Nurture", "Weiter pflegen"),
            Next::Recycle => self.pick("Recycle", "Wiedervorlage"),
            Next::BeforeRenewal => self.pick("Before their renewal", "Vor deren Verlängerung"),
        }
    }

    /// How an answer came to be recorded.
    pub(super) fn how(self, how: How) -> &'static str {
        match how {
            How::Room => self.pick("said in the room", "im Raum gesagt"),
            How::OwnCode => self.pick("given under their own code", "mit eigenem Code gegeben"),
            How::ByProxy => self.pick("given by proxy", "in Vertretung gegeben"),
        }
    }

    /// What makes a deal marketing's.
    pub(super) fn sourcing_rule(self, rule: SourcingRule) -> &'static str {
        match rule {
            SourcingRule::OriginalSource => self.pick(rule.label(), "deren ursprüngliche Quelle zum Marketing gehört"),
            SourcingRule::FirstTouch => self.pick(rule.label(), "deren erster erfasster Kontakt vom Marketing kam"),
            SourcingRule::AnyTouch => self.pick(
                rule.label(),
                "die das Marketing vor der ersten Aktivität des Vertriebs berührt hat",
            ),
        }
    }

    /// Whose number a source adds to, before its sources.
    pub(crate) fn counts_for(self, side: CountsFor) -> &'static str {
        match side {
            CountsFor::Marketing => self.pick("Counts for marketing", "Zählt für das Marketing"),
            CountsFor::Sales => self.pick("Counts for sales", "Zählt für den Vertrieb"),
            CountsFor::Partner => self.pick("Counts for a partner", "Zählt für einen Partner"),
            CountsFor::Nobody => self.pick("Counts for nobody", "Zählt für niemanden"),
        }
    }

    /// The date that counts.
    pub(super) fn date_used(self, date: DateUsed) -> &'static str {
        match date {
            DateUsed::Sqo => self.pick(date.label(), "am Tag, an dem sie zur SQO wurde"),
            DateUsed::DealCreation => self.pick(date.label(), "am Tag, an dem das Geschäft angelegt wurde"),
        }
    }

    /// The label of a part of what was agreed, as the record of answers names it.
    pub(crate) fn part(self, label: &str) -> String {
        const GERMAN: &[(&str, &str)] = &[
            ("Short name", "Kurzname"),
            ("Name", "Name"),
            ("Statement", "Satz"),
            ("Answers for it", "Steht dafür ein"),
            ("Owner", "Verantwortlich"),
            ("Owner’s role", "Rolle"),
            ("Counts", "Zählt"),
            ("Time limit", "Frist"),
            ("If missed", "Bei Überschreitung"),
            ("Entry", "Eintritt"),
            ("Entry rule", "Eintrittsregel"),
            ("Exits", "Ausgänge"),
            ("Entry, as rules", "Eintritt, als Regeln"),
            ("Exits, as rules", "Ausgänge, als Regeln"),
            ("Exclusions, as rules", "Ausschlüsse, als Regeln"),
            ("Route-arounds, as rules", "Umgehungen, als Regeln"),
            ("On entry, as rules", "Beim Eintritt, als Regeln"),
            ("Required fields, as rules", "Pflichtfelder, als Regeln"),
            ("Fit score", "Punkte: Passung"),
            ("Engagement score", "Punkte: Interesse"),
            ("Exclusions", "Ausschlüsse"),
            ("Route-arounds", "Umgehungen"),
            ("On entry", "Beim Eintritt"),
            ("Required fields", "Pflichtfelder"),
            ("Assigned to", "Zugewiesen an"),
            ("Otherwise assigned to", "Sonst zugewiesen an"),
            ("Promised by", "Zugesagt von"),
            ("Promise", "Zusage"),
            ("Metric", "Messgröße"),
            ("Today", "Heute"),
            ("Direction", "Richtung"),
            ("Target", "Zielwert"),
            ("Measured over", "Zeitraum"),
            ("Data source", "Datenquelle"),
            ("Reviewed by", "Geprüft von"),
            ("Handoff packet", "Übergabepaket"),
            ("Reasons", "Gründe"),
            ("Shared number", "Gemeinsame Zahl"),
            ("Amounts as of", "Beträge vom"),
            ("Blank amounts", "Leere Beträge"),
            ("Left out", "Ausgenommen"),
            ("Report that shows it", "Bericht, der sie zeigt"),
            (
                "Marketing stops being judged on",
                "Marketing wird nicht mehr gemessen an",
            ),
            ("Sales stops being judged on", "Vertrieb wird nicht mehr gemessen an"),
            ("Sources", "Quellen"),
            ("Marketing, from", "Marketing, ab"),
            ("Sales, from", "Vertrieb, ab"),
            ("Checked by", "Geprüft von"),
        ];
        let found = GERMAN.iter().find(|(english, _)| *english == label);
        found.map_or(label, |(_, german)| self.pick(label, german)).to_owned()
    }
}
