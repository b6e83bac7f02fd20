//! Words of the quarterly plan.

super::fixed! {
    plan_for(quarter) = "The plan for the {quarter}", "Der Plan: {quarter}";
    plan_short() = "The plan on one page", "Der Plan auf einer Seite";
    to_reach() = "The shared number is to reach", "Die gemeinsame Zahl soll erreichen";
    ask_to_reach() = "What is it to reach?", "Was soll sie erreichen?";
    middle_owner() = "Owner of the middle, MQL to SQO", "Verantwortlich für die Mitte, MQL bis SQO";
    ask_middle_owner() = "Who owns the middle?", "Wer verantwortet die Mitte?";
    number_agreement() = "Agreement on the shared number", "Einigkeit über die gemeinsame Zahl";
    goals() = "Goals", "Ziele";
    goal() = "Goal", "Ziel";
    owner() = "Owner", "Verantwortlich";
    promises_short() = "Promises", "Zusagen";
    marketing_promises() = "Marketing promises", "Das Marketing sagt zu";
    sales_promises() = "Sales promises", "Der Vertrieb sagt zu";
    goals_in_full() = "Goals in full", "Die Ziele im Einzelnen";
    goals_intro() = "The floor must be reached, the target is planned, the stretch would be more.", "Der Mindestwert muss erreicht werden, der Zielwert ist geplant, der Bestwert wäre mehr.";
    today_label() = "Today", "Heute";
    floor() = "Floor", "Mindestwert";
    stretch() = "Stretch", "Bestwert";
    owned_by(name) = "Owned by {name}", "Verantwortlich: {name}";
    no_owner() = "No owner yet", "Noch ohne Verantwortlichen";
    due(day) = "due {day}", "fällig {day}";
    no_due() = "no due date yet", "noch ohne Termin";
    counts_towards() = "counts towards the shared number", "zählt zur gemeinsamen Zahl";
    against_reading() = "What each goal needs, below what it stands at today; each goal has its own scale.", "Was jedes Ziel braucht, unter dem heutigen Wert; jedes Ziel hat seinen eigenen Maßstab.";
    targets() = "Promises, from today to target", "Zusagen, von heute zum Zielwert";
    targets_intro() = "What each side promises, where it stands today, and what follows a miss.", "Was jede Seite zusagt, wo sie heute steht und was folgt, wenn es verfehlt wird.";
    promise() = "Promise", "Zusage";
    missed_then(consequence) = "If missed: {consequence}.", "Wenn verfehlt: {consequence}.";
    assumptions() = "Assumptions and their sources", "Annahmen und ihre Quellen";
    assumptions_intro() = "Today’s figures that this plan starts from, and where each was read.", "Die heutigen Werte, von denen dieser Plan ausgeht, und wo jeder abgelesen wurde.";
    figure_head() = "Figure", "Wert";
    name() = "Name", "Name";
    title() = "Title", "Funktion";
    in_review() = "In this review", "In dieser Sitzung";
    who_took_part() = "People", "Beteiligte";
    open_points() = "Open points", "Offene Punkte";
}
