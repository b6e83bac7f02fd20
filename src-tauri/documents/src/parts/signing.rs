//! The places where both leaders sign, or have signed.

use domain::signing::{Digests, Manner, Signature, Signed, State, amendments};
use domain::{Digest, Role as PersonRole, Side};

use crate::brief::Brief;
use crate::model::{Block, Inline, Piece, Role, Rules, Table, TableKind, Text};
use crate::theme;
use crate::wording::{SIDES, joined};

/// Two lines to sign on, side by side, with name and title under each; who has signed is named on the line, with the digest
/// of this document that `digest` picks.
pub(crate) fn places_to_sign(brief: &Brief<'_>, digest: fn(&Digests) -> &Digest) -> Block {
    let mut table = Table::new(&[1.0, 1.0]).meaning(TableKind::Signatures);
    table.rules = Rules::None;
    table.whole = true;
    table.push(SIDES.map(|side| place(brief, side, digest)).into());
    Block::Table(table)
}

/// How far the review is, above the places to sign: agreed in the room and by whom that was recorded, or reopened; nothing
/// for a draft, and nothing once both have signed.
pub(crate) fn how_far(brief: &Brief<'_>) -> Option<Text> {
    let say = brief.say;
    let said = match (brief.state, brief.review.signatures_due) {
        (State::Agreed, Some(day)) => say.agreed_due(say.day(day)),
        (State::Agreed, None) => say.agreed_in_room(),
        (State::Amended, _) => say.reopened_to_sign(),
        (State::Draft | State::Signed, _) => return None,
    };
    let recorded = recorder(brief).map(|name| say.recorded_by(name)).unwrap_or_default();
    Some(Text::new(Role::Note, joined([&said, &recorded])).from_field("review/signatures_due"))
}

/// Who writes down what is said, if somebody does and something was said.
pub(crate) fn recorder<'a>(brief: &Brief<'a>) -> Option<&'a str> {
    let mut people = brief.workspace.people.iter();
    let facilitator = people.find(|person| person.role == PersonRole::Facilitator);
    let said = !brief.review.answers.is_empty();
    facilitator.filter(|_| said).map(|person| person.name.as_str())
}

/// When the review was reopened after both had signed, and why; nothing when it never was.
pub(crate) fn amended(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    let mut table = Table::new(&[3.0, 2.4]).tightened();
    for amendment in amendments(brief.review) {
        let [signed, reopened] = [amendment.signed, amendment.reopened].map(|at| say.day(at.date_naive()));
        let when = say.amendment(signed, reopened, amendment.recorded_by);
        table.push(vec![
            vec![Text::new(Role::Detail, amendment.because).into()],
            vec![Text::new(Role::Note, when).into()],
        ]);
    }
    if table.rows.is_empty() {
        return Vec::new();
    }
    vec![Block::subtitle(say.amendments()), Block::Table(table)]
}

fn place(brief: &Brief<'_>, side: Side, digest: fn(&Digests) -> &Digest) -> Vec<Piece> {
    let say = brief.say;
    let leader = brief.leader(side);
    let who = match (leader, side) {
        (Some(leader), _) => Text::new(Role::Entry, leader.name.as_str()),
        (None, Side::Marketing) => Text::new(Role::Open, say.who_signs_marketing()),
        (None, Side::Sales) => Text::new(Role::Open, say.who_signs_sales()),
    };
    let path = leader.map_or("people".to_owned(), |leader| format!("person/{}/name", leader.id));
    let title = leader.map_or("", |leader| leader.title.as_str());
    let role = Text::new(Role::Note, joined([title, &say.for_side(side)]));
    let signed = brief.status.of(side);
    let Signed::These(signature) = signed else {
        let mut empty = vec![
            Piece::Gap(theme::SIGNING_HEIGHT),
            Piece::Rule,
            who.with_trailing(vec![Inline::quiet(say.date())])
                .from_field(path)
                .into(),
            role.into(),
        ];
        if let Signed::Earlier(earlier) = signed {
            let day = say.day(earlier.at.date_naive());
            empty.push(Text::new(Role::Change, say.signed_earlier(&earlier.name, day)).into());
        }
        return empty;
    };
    let day = say.day(signature.at.date_naive());
    let words = say.signed_words(how(brief, signature), digest(&signature.digests()).short());
    vec![
        Piece::Gap(theme::TIGHT_PAD),
        Text::new(Role::Signature, signature.name.as_str()).into(),
        Piece::Rule,
        who.with_trailing(vec![Inline::quiet(day)]).from_field(path).into(),
        role.into(),
        Text::new(Role::Note, words).into(),
    ]
}

/// “in person, recorded by Ines Calder”.
fn how(brief: &Brief<'_>, signature: &Signature) -> String {
    let say = brief.say;
    let given = match signature.manner {
        Manner::Own => say.signed_in_person(),
        Manner::Room => say.signed_in_room(),
        Manner::Proxy => say.signed_by_proxy(&signature.leader, signature.reason.as_str().trim_end_matches('.')),
    };
    // A name typed otherwise than in People says whose it is.
    let given = if signature.manner != Manner::Proxy && signature.name != signature.leader {
        say.signed_for(given, &signature.leader)
    } else {
        given
    };
    say.how_recorded(given, &signature.recorded_by)
}
