//! Words of agreement: where both sides stand, who said what, what changed and what is open.

super::fixed! {
    shared_number() = "The shared number", "Die gemeinsame Zahl";
    packet_and_reasons() = "Handoff packet and reasons", "Übergabepaket und Gründe";
    the_plan() = "The plan", "Der Plan";
    the_goals() = "The goals", "Die Ziele";
    agreed() = "agreed", "vereinbart";
    nobody_yet() = "not yet answered", "noch nicht beantwortet";
    both_stand(marketing, sales) = "marketing {marketing}, sales {sales}", "Marketing {marketing}, Vertrieb {sales}";
    yes() = "yes", "ja";
    no() = "no", "nein";
    not_yet() = "not yet", "noch nicht";
    yes_to_earlier() = "yes to earlier words", "ja zu früheren Worten";
    to_earlier_words() = ", to earlier words", ", zu früheren Worten";
    can_live() = "can live with it", "kann damit leben";
    taken_back() = "taken back", "zurückgenommen";
    no_but(vote, wish) = "{vote}; it would take: {wish}", "{vote}; es bräuchte: {wish}";
    with_dissent(vote, wish) = "{vote}, with dissent: {wish}", "{vote}, mit Einwand: {wish}";
    how_recorded(how, name) = "{how}, recorded by {name}", "{how}, festgehalten von {name}";
    it_would_take(name, wish) = "{name}, it would take: {wish}", "{name}, es bräuchte: {wish}";
    what_would_it_take(name) = "What would it take for {name}?", "Was bräuchte es für {name}?";
    what_changed() = "What changed", "Was sich geändert hat";
    changed_since_quarter(quarter) = "Every change of meaning since {quarter}, as both sides last had it.", "Jede Änderung der Bedeutung seit {quarter}, so wie beide Seiten es zuletzt hatten.";
    changed_since_yes() = "Every change of meaning since a side last said yes. Whoever said yes to the words before is asked again.", "Jede Änderung der Bedeutung, seit eine Seite zuletzt Ja gesagt hat. Wer zu den früheren Worten Ja gesagt hat, wird neu gefragt.";
    since_yes_of(names) = "since the yes of {names}", "seit dem Ja von {names}";
    changed_from(old, new) = "{old} to {new}", "bisher {old}, jetzt {new}";
    changed_note(since, changes) = "Changed {since}: {changes}", "Geändert {since}: {changes}";
    several(change, count) = "{change} ({count} times)", "{change} ({count}-mal)";
    since_quarter(quarter) = "since {quarter}", "seit {quarter}";
    part_changed() = "What", "Was";
    before() = "Before", "Vorher";
    now() = "Now", "Jetzt";
    new_item() = "new", "neu";
    gone_item() = "no longer there", "nicht mehr da";
    disagreements() = "Open disagreements", "Offene Unstimmigkeiten";
    disagreements_intro() = "What does not have a yes from both sides.", "Was noch nicht das Ja beider Seiten hat.";
    no_disagreements() = "Both sides said yes to every item.", "Beide Seiten haben zu allem Ja gesagt.";
    what() = "What", "Was";
    where_both_stand() = "Where both stand", "Wo beide stehen";
    unanswered() = "Questions without an answer", "Fragen ohne Antwort";
    answers_so_far() = "Answers so far", "Antworten bisher";
    answers_intro() = "What each side said, and how it was recorded. Until both sign, it stands as said in the room.", "Was jede Seite gesagt hat und wie es festgehalten wurde. Bis beide unterschreiben, gilt, was im Raum gesagt wurde.";
    answers() = "Answers", "Antworten";
    answers_signed_intro() = "What each side said, and how it was recorded.", "Was jede Seite gesagt hat und wie es festgehalten wurde.";
    nothing_said() = "Neither side has said anything yet.", "Noch keine Seite hat etwas gesagt.";
    no_answer_to(names) = "No answer yet from either side: {names}.", "Von keiner Seite bisher beantwortet: {names}.";
}
