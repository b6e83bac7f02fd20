//! The catalogue of measures in the language of the document: name and frozen formula.

use domain::{Language, Metric};

use super::Wording;

impl Wording<'_> {
    /// The name of a measure.
    pub(crate) fn metric(self, metric: Metric) -> &'static str {
        match self.language {
            Language::English => metric.label(),
            Language::German => german(metric).0,
        }
    }

    /// Its formula.
    pub(crate) fn formula(self, metric: Metric) -> &'static str {
        match self.language {
            Language::English => metric.formula(),
            Language::German => german(metric).1,
        }
    }
}

fn german(metric: Metric) -> (&'static str, &'static str) {
    match metric {
        Metric::SourcedPipeline => (
            "Pipeline aus dem Marketing",
            "Wert der SQOs, die nach der Herkunftsregel vom Marketing kommen",
        ),
        Metric::InfluencedRevenue => (
            "Vom Marketing beeinflusster Umsatz",
            "Wert der gewonnenen Geschäfte mit einem Kontakt des Marketings im Zeitfenster",
        ),
        Metric::Acceptance => (
            "Annahme",
            "angenommene ÷ übergebene Leads, deren Entscheidungsfrist um ist; unentschiedene gelten als nicht angenommen",
        ),
        Metric::Rejection => ("Ablehnung", "abgelehnte Leads, nach Grund ÷ entschiedene Leads"),
        Metric::PacketComplete => (
            "Vollständige Übergaben",
            "Übergaben mit allen Pflichtfeldern ÷ Übergaben",
        ),
        Metric::Volume => (
            "Menge innerhalb der Kapazität",
            "übergebene MQLs, nie über der vereinbarten Kapazität",
        ),
        Metric::FollowUp => (
            "Nachfassen",
            "erste Kontaktversuche innerhalb der Frist ÷ Leads, deren Frist um ist; nie versucht gilt als verfehlt",
        ),
        Metric::FirstAttempt => (
            "Zeit bis zum ersten Kontaktversuch",
            "Median und 90. Perzentil der Zeiten; nie versuchte Leads stehen daneben",
        ),
        Metric::Decided => (
            "Rechtzeitig entschieden",
            "innerhalb der Frist angenommene oder mit Grund abgelehnte ÷ übergebene Leads, deren Frist um ist",
        ),
        Metric::Attempts => (
            "Versuche, bevor aufgegeben wird",
            "Versuche vor „nicht erreichbar“, über die vereinbarten Arbeitstage",
        ),
        Metric::OutcomeRecorded => ("Ausgang der SQOs erfasst", "SQOs mit Ausgang ÷ SQOs"),
        Metric::Conversion => (
            "Übergang",
            "Einträge, die in N Tagen in die nächste Stufe kamen ÷ Einträge, die mindestens N Tage alt sind",
        ),
        Metric::WinRate => (
            "Abschlussquote",
            "gewonnene ÷ (gewonnene + verlorene) Geschäfte, abgeschlossen im Zeitraum",
        ),
        Metric::CycleConvergence => (
            "Angleichung der Dauer",
            "Median der Tage bis zum Abschluss, aus dem Marketing minus aus dem Vertrieb, durch den aus dem Vertrieb",
        ),
        Metric::TeamNps => (
            "Team-NPS",
            "Anteil der Antworten 9 bis 10 minus Anteil der Antworten 0 bis 6, in %",
        ),
        Metric::DefinitionDrift => (
            "Abweichung von der Definition",
            "MQLs im CRM, die die vereinbarte Regel verfehlen ÷ MQLs im CRM, und umgekehrt",
        ),
        Metric::Revenue => ("Umsatz", "Wert der im Quartal gewonnenen Geschäfte"),
    }
}
