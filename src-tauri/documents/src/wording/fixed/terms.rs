//! The glossary: words that mean one thing everywhere in the documents, each in one sentence.

use domain::Language;

/// A term, the words that show it is used, and its meaning.
pub(in crate::wording) struct Term {
    english: (&'static str, &'static str),
    german: (&'static str, &'static str),
    /// Beginnings of words that stand for the term, in both languages, in small letters.
    pub(in crate::wording) shown_by: &'static [&'static str],
}

impl Term {
    /// Every term, in the order of the English names.
    pub(in crate::wording) const ALL: &'static [Self] = TERMS;

    /// Name and meaning.
    pub(in crate::wording) fn said(&self, language: Language) -> (&'static str, &'static str) {
        match language {
            Language::English => self.english,
            Language::German => self.german,
        }
    }
}

const fn term(
    shown_by: &'static [&'static str],
    english: (&'static str, &'static str),
    german: (&'static str, &'static str),
) -> Term {
    Term {
        english,
        german,
        shown_by,
    }
}

const TERMS: &[Term] = &[
    term(
        &["disqualified", "disqualifiziert"],
        ("Disqualified", "Out for good, for a reason that is recorded."),
        (
            "Disqualifiziert",
            "Endgültig draußen, aus einem Grund, der festgehalten ist.",
        ),
    ),
    term(
        &["first attempt", "erste kontaktversuch", "erster kontaktversuch"],
        (
            "First attempt",
            "The first call, personal message or meeting by a person after the handover; automated sequence mail does not count.",
        ),
        (
            "Erster Kontaktversuch",
            "Der erste Anruf, die erste persönliche Nachricht oder das erste Treffen durch einen Menschen nach der Übergabe; automatische Serienmails zählen nicht.",
        ),
    ),
    term(
        &["floor", "mindestwert"],
        (
            "Floor, target, stretch",
            "What a goal must reach at the least, what is planned, and what would be more than expected.",
        ),
        (
            "Mindestwert, Zielwert, Spitzenziel",
            "Was ein Ziel wenigstens erreichen muss, was geplant ist und was mehr als erwartet wäre.",
        ),
    ),
    term(
        &["handoff packet", "übergabepaket"],
        (
            "Handoff packet",
            "The fields that travel with a lead when marketing hands it over.",
        ),
        (
            "Übergabepaket",
            "Die Felder, die mit einem Lead mitgehen, wenn das Marketing ihn übergibt.",
        ),
    ),
    term(
        &["initiative"],
        (
            "Initiative",
            "A campaign or change with one owner, a budget and a rule for stopping it.",
        ),
        (
            "Initiative",
            "Eine Kampagne oder Änderung mit einem Verantwortlichen, einem Budget und einer Regel, wann sie endet.",
        ),
    ),
    term(
        &["the middle", "die mitte"],
        (
            "Middle",
            "From MQL to SQO: the part of the funnel that one named person answers for.",
        ),
        (
            "Mitte",
            "Von MQL bis SQO: der Teil des Trichters, den eine benannte Person verantwortet.",
        ),
    ),
    term(
        &["promise", "zusage", "sagt"],
        (
            "Promise",
            "What one side owes the other: a number, where it is read, and what follows when it is missed.",
        ),
        (
            "Zusage",
            "Was eine Seite der anderen schuldet: eine Zahl, wo sie abgelesen wird und was folgt, wenn sie verfehlt wird.",
        ),
    ),
    term(
        &["recycle", "wiedervorlage"],
        ("Recycle", "Back with marketing, to return after the waiting days."),
        (
            "Wiedervorlage",
            "Zurück beim Marketing, um nach den Wartetagen wiederzukommen.",
        ),
    ),
    term(
        &["route-around", "umgehung"],
        ("Route-around", "What may bypass a stage."),
        ("Umgehung", "Was eine Stufe umgehen darf."),
    ),
    term(
        &["shared number", "gemeinsame zahl"],
        ("Shared number", "The one revenue number both sides answer for."),
        (
            "Gemeinsame Zahl",
            "Die eine Umsatzzahl, für die beide Seiten einstehen.",
        ),
    ),
    term(
        &["trip-wire", "warnschwelle"],
        (
            "Trip-wire",
            "A measure, a threshold and a date; when it is crossed, what was decided is looked at again.",
        ),
        (
            "Warnschwelle",
            "Eine Messgröße, eine Schwelle und ein Datum; wird sie überschritten, wird das Beschlossene neu geprüft.",
        ),
    ),
    term(
        &["version"],
        (
            "Version",
            "How often the meaning has changed, from 1; order, examples and notes do not count.",
        ),
        (
            "Version",
            "Wie oft sich die Bedeutung geändert hat, ab 1; Reihenfolge, Beispiele und Notizen zählen nicht.",
        ),
    ),
];
