//! Open points that both waived, in the language of the document. The checker says its points in English; a German
//! document says what kind of point it is, and of what.

use domain::Language;
use domain::checker::Code;

use super::Wording;

impl Wording<'_> {
    /// A point that keeps from signing: what it is about, and the checker's sentence about it.
    pub(crate) fn point(self, code: Code, subject: &str, sentence: &str) -> String {
        match (self.language, german(code)) {
            (Language::German, Some(german)) => format!("{subject}: {german}."),
            _ => format!("{sentence}."),
        }
    }
}

/// The points that keep from signing, in German; no others are waived.
fn german(code: Code) -> Option<&'static str> {
    let said = match code {
        Code::MiddleWithoutOwner => "Niemand verantwortet die Mitte, von MQL bis SQO",
        Code::StageWithoutOwner => "Niemand verantwortet die Stufe",
        Code::StageWithoutEntry => "Nichts sagt, was in die Stufe führt",
        Code::StageWithoutExit => "Nichts führt aus der Stufe hinaus",
        Code::StageWithoutLimit => "Nichts sagt, wie lange die Stufe dauern darf",
        Code::PromiseWithoutMetric => "Das Versprechen wird nicht gemessen",
        Code::PromiseWithoutTarget => "Das Versprechen hat keinen Zielwert",
        Code::PromiseWithoutSource => "Niemand weiß, woher der Wert des Versprechens kommt",
        Code::PromiseWithoutConsequence => "Aus dem gebrochenen Versprechen folgt nichts",
        Code::SharedNumberOpen => "An der gemeinsamen Zahl ist etwas nicht entschieden",
        Code::SourcesMissing => "Es sind keine Quellen aufgeführt",
        Code::SourceUnassigned => "Die Quelle zählt noch für keine Seite",
        Code::TermUndefined => "Ein Wort wird gebraucht, aber nirgends bestimmt",
        Code::StageNotAgreed => "Nicht beide stimmen den Worten der Stufe zu",
        Code::PromiseNotAgreed => "Nicht beide stimmen den Worten des Versprechens zu",
        Code::HandoffNotAgreed => "Nicht beide stimmen Gründen und Übergabepaket zu",
        Code::SharedNumberNotAgreed => "Nicht beide stimmen der gemeinsamen Zahl zu",
        Code::PlanNotAgreed => "Nicht beide stimmen dem Plan zu",
        Code::GoalsNotAgreed => "Nicht beide stimmen den Zielen zu",
        _ => return None,
    };
    Some(said)
}

#[cfg(test)]
mod tests {
    use domain::checker::{Code, Severity};

    use super::german;

    #[test]
    fn whatever_can_be_waived_is_said_in_german() {
        for code in Code::ALL {
            let blocks = code.severity() == Severity::Error;
            assert_eq!(german(*code).is_some(), blocks, "{code:?}");
        }
    }
}
