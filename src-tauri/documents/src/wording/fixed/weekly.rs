//! Words of the weekly handoff sheet.

super::fixed! {
    weekly() = "Weekly handoff sheet", "Wöchentliches Übergabeblatt";
    weekly_subject() = "Where the quarter stands, for the weekly meeting of marketing and sales", "Wo das Quartal steht, für die wöchentliche Runde von Marketing und Vertrieb";
    weekly_week(week) = "The handoff after week {week} of 13", "Die Übergabe nach Woche {week} von 13";
    weekly_before() = "The handoff before the first week", "Die Übergabe vor der ersten Woche";
    weekly_intro() = "For the weekly meeting: where the measures stand, which leads are past their limit and why, and what was promised.", "Für die wöchentliche Runde: wo die Messgrößen stehen, welche Leads über ihrer Frist sind und warum, und was zugesagt ist.";
    weekly_measures() = "Where the measures stand", "Wo die Messgrößen stehen";
    weekly_last() = "Now", "Jetzt";
    weekly_standing() = "Against the target", "Zum Zielwert";
    weekly_kept() = "kept", "eingehalten";
    weekly_kept_for(weeks) = "kept for {weeks} weeks", "seit {weeks} Wochen eingehalten";
    weekly_missed() = "missed", "verfehlt";
    weekly_behind(pace) = "behind, pace {pace}", "im Rückstand, Soll {pace}";
    weekly_overdue() = "Leads past their limit", "Leads über ihrer Frist";
    weekly_none() = "None is named.", "Keine genannt.";
    weekly_together(leads) = "Together: {leads}", "Zusammen: {leads}";
    weekly_reason() = "Why they are late", "Warum sie zu spät sind";
    weekly_leads() = "Leads", "Leads";
    weekly_oldest() = "Oldest, days past", "Ältester, Tage darüber";
    weekly_clears() = "Who clears them", "Wer sie abarbeitet";
    weekly_wires() = "Trip-wires reached or near", "Warnschwellen, erreicht oder fast erreicht";
    weekly_reached(now) = "Reached, now {now}:", "Erreicht, jetzt {now}:";
    weekly_near(now) = "Near, now {now}:", "Fast erreicht, jetzt {now}:";
    weekly_more(count) = "And {count} more, in Accord.", "Und {count} weitere, in Accord.";
    ask_measures() = "What is the quarter watched by?", "Woran wird das Quartal gemessen?";
    not_counted() = "not counted", "nicht gezählt";
}
