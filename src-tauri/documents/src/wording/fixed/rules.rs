//! Words of scoring, of the rules behind the words and of the fields they read.

super::fixed! {
    scoring() = "Scoring and thresholds", "Punkte und Schwellen";
    scoring_intro() = "Who somebody is and what somebody did are scored apart, so that neither can stand in for the other.", "Wer jemand ist und was jemand getan hat, wird getrennt bewertet, damit keines für das andere einstehen kann.";
    reached_at(threshold, most) = "Reached from {threshold} of {most} points on", "Erreicht ab {threshold} von {most} Punkten";
    ask_threshold(most) = "From how many of {most} points on is it reached?", "Ab wie vielen von {most} Punkten ist es erreicht?";
    condition() = "Condition", "Bedingung";
    points() = "Points", "Punkte";
    lose_worth() = "How they lose worth", "Wie sie an Wert verlieren";
    keeps_worth() = "not at all", "gar nicht";
    halved_every(days, field) = "halved every {days} since {field}", "alle {days} halbiert, ab {field}";
    halved_daily(field) = "halved every day since {field}", "jeden Tag halbiert, ab {field}";
    one_day() = "1 day", "1 Tag";
    given_for(days, field) = "given for {days} since {field}", "gilt {days} ab {field}";
    rules_behind() = "The rules behind the words", "Die Regeln hinter den Worten";
    rules_intro() = "What runs on the records of the CRM. A blank is unknown: it meets no condition, nor the opposite of one.", "Was im CRM auf jeden Eintrag angewandt wird. Ein leeres Feld ist unbekannt: Es erfüllt keine Bedingung und auch nicht ihr Gegenteil.";
    where_it_stands() = "Where", "Wo";
    in_words() = "In words", "In Worten";
    as_it_runs() = "As it runs", "Als Regel";
    named_rules() = "Rules with a name", "Regeln mit Namen";
    rule_name() = "Name", "Name";
    meaning() = "Meaning", "Bedeutung";
    ask_rule() = "What is its rule?", "Wie lautet die Regel?";
    fields_read() = "Fields the rules read", "Felder, die die Regeln lesen";
    holds() = "Holds", "Enthält";
    crm_property() = "CRM property", "Feld im CRM";
    ask_property() = "Which one in the CRM?", "Welches im CRM?";
    filled_when() = "When it is filled", "Gefüllt";
    in_unit(unit) = "in {unit}", "in {unit}";
}
