//! Words of signing: how far a review is, who signed it and how, what both waived, and when it was reopened.

super::fixed! {
    signed_version(version, day) = "Version {version}, signed by both on {day}", "Version {version}, von beiden unterschrieben am {day}";
    in_force_signed(day) = "In force from {day}", "Gilt ab {day}";
    in_force_by_signing() = "In force since both have signed", "Gilt, seit beide unterschrieben haben";
    agreed_in_room() = "Agreed in the room, to be signed by both", "Im Raum vereinbart, von beiden noch zu unterschreiben";
    agreed_due(day) = "Agreed in the room, signatures due by {day}", "Im Raum vereinbart, Unterschriften bis {day}";
    reopened_to_sign() = "Reopened, to be signed again by both", "Wieder geöffnet, von beiden erneut zu unterschreiben";
    signed_intro() = "Both sides have signed this version. The digest under each name stands for all that is agreed here: change anything, and it is another.", "Beide Seiten haben diese Version unterschrieben. Die Prüfsumme unter jedem Namen steht für alles hier Vereinbarte: Ändert sich etwas daran, ändert sie sich.";
    signed_earlier(name, day) = "{name} signed earlier words on {day}", "{name} hat am {day} frühere Worte unterschrieben";
    signed_in_person() = "in person", "persönlich";
    signed_in_room() = "said in the room", "im Raum gesagt";
    signed_by_proxy(leader, reason) = "by proxy for {leader}: {reason}", "in Vertretung von {leader}: {reason}";
    signed_for(how, leader) = "{how}, for {leader}", "{how}, für {leader}";
    signed_words(how, digest) = "{how}; digest {digest}", "{how}; Prüfsumme {digest}";
    waived() = "Waived by both", "Von beiden offen gelassen";
    waived_intro() = "What would have kept both from signing, and why both let it stand.", "Was beide vom Unterschreiben abgehalten hätte, und warum beide es stehen lassen.";
    waived_point() = "Point", "Punkt";
    waived_why() = "Why it may stay open", "Warum es offen bleiben darf";
    waived_by(marketing, sales, day) = "{marketing} and {sales}, {day}", "{marketing} und {sales}, {day}";
    amendments() = "Amendments", "Änderungen";
    amendment(signed, reopened, name) = "Signed on {signed}, reopened on {reopened}, recorded by {name}", "Unterschrieben am {signed}, wieder geöffnet am {reopened}, festgehalten von {name}";
}
