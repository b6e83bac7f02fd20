//! Words of the frame: cover, head and foot, contents, signatures.

super::fixed! {
    definitions() = "Definitions", "Definitionen";
    definitions_subject() = "What each stage means and what each side promises", "Was jede Stufe bedeutet und was jede Seite zusagt";
    plan() = "Quarterly plan", "Quartalsplan";
    plan_subject() = "What both sides will reach this quarter", "Was beide Seiten in diesem Quartal erreichen";
    foot(version, day, digest) = "Version {version}, {day}, digest {digest}", "Version {version}, {day}, Prüfsumme {digest}";
    draft_version(version, day) = "DRAFT, version {version}, {day}", "ENTWURF, Version {version}, {day}";
    in_force_from(day) = "In force from {day} once both have signed", "Gilt ab {day}, sobald beide unterschrieben haben";
    in_force_open() = "In force once both have signed; from when is not yet agreed", "Gilt, sobald beide unterschrieben haben; ab wann, ist noch nicht vereinbart";
    agreed_so_far(agreed, all) = "{agreed} of {all} items have a yes from both sides", "{agreed} von {all} Punkten haben das Ja beider Seiten";
    recorded_by(name) = "Said in the room, recorded by {name}", "Im Raum gesagt, festgehalten von {name}";
    contents() = "Contents", "Inhalt";
    signatures() = "Signatures", "Unterschriften";
    signatures_intro() = "With these signatures both sides adopt this version. This is a draft.", "Mit diesen Unterschriften nehmen beide Seiten diese Version an. Dies ist ein Entwurf.";
    for_marketing() = "for marketing", "für das Marketing";
    for_sales() = "for sales", "für den Vertrieb";
    for_both() = "for both", "für beide";
    date() = "Date", "Datum";
    who_signs_marketing() = "Who signs for marketing?", "Wer unterschreibt für das Marketing?";
    who_signs_sales() = "Who signs for sales?", "Wer unterschreibt für den Vertrieb?";
}
