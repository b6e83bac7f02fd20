//! Where each side stands on an item, drawn and in words, and how an answer was given.

use domain::agreement::{Standing, last_answer, standing};
use domain::{Answer, Item, Review, Side, Vote, Workspace};

use super::day;
use crate::model::{Half, Inline, Mark};

/// Every item of a review in reading order, with what it is called.
pub(crate) fn items(review: &Review) -> Vec<(String, Item)> {
    let mut items = vec![("The shared number".to_owned(), Item::SharedNumber)];
    items.extend(
        review
            .stages
            .iter()
            .map(|stage| (stage.abbreviation.to_string(), Item::Stage(stage.id))),
    );
    items.push(("Handoff packet and reasons".to_owned(), Item::Handoff));
    items.extend(review.commitments.iter().map(|promise| {
        let promise_of = format!("{}: {}", promise.side.label(), promise.promise);
        (promise_of, Item::Commitment(promise.id))
    }));
    items.push(("The goals".to_owned(), Item::Goals));
    items
}

/// The mark of an item and the words that say the same.
pub(crate) fn state(workspace: &Workspace, review: &Review, item: Item) -> Vec<Inline> {
    let [marketing, sales] = [Side::Marketing, Side::Sales].map(|side| standing(workspace, review, item, side));
    let (mark, words) = match (marketing, sales) {
        (Standing::Agreed, Standing::Agreed) => (Mark::Agreed, "agreed".to_owned()),
        _ => {
            let words = format!("marketing {}, sales {}", word(marketing), word(sales));
            (
                Mark::Halves {
                    marketing: half(marketing),
                    sales: half(sales),
                },
                words,
            )
        }
    };
    vec![Inline::Mark(mark), Inline::plain(words)]
}

/// What a side said about an item and how: “Amara Osei: yes, said in the room, recorded by Ines Calder, 21 January 2027”.
pub(crate) fn answered(workspace: &Workspace, review: &Review, item: Item, side: Side) -> Option<String> {
    let answer = last_answer(review, item, side)?;
    let earlier = standing(workspace, review, item, side) == Standing::Earlier;
    let about = if earlier { ", to earlier words" } else { "" };
    Some(format!(
        "{}: {}{about}, {}, {}",
        answer.name,
        vote(answer),
        how(answer),
        day(answer.at.date_naive())
    ))
}

fn vote(answer: &Answer) -> String {
    let vote = match answer.vote {
        Vote::Yes => "yes",
        Vote::CanLive => "can live with it",
        Vote::No => "no",
        Vote::TakenBack => "taken back",
    };
    if answer.wish.is_empty() {
        return vote.to_owned();
    }
    match answer.vote {
        Vote::No => format!("{vote}; it would take: {}", answer.wish),
        _ => format!("{vote}, with dissent: {}", answer.wish),
    }
}

fn how(answer: &Answer) -> String {
    if answer.recorded_by.is_empty() {
        return answer.how.label().to_owned();
    }
    format!("{}, recorded by {}", answer.how.label(), answer.recorded_by)
}

fn word(standing: Standing) -> &'static str {
    match standing {
        Standing::NotYet => "not yet",
        Standing::Agreed => "yes",
        Standing::Earlier => "yes to earlier words",
        Standing::No => "no",
    }
}

fn half(standing: Standing) -> Half {
    match standing {
        Standing::Agreed => Half::Full,
        Standing::Earlier => Half::Stale,
        Standing::NotYet | Standing::No => Half::Empty,
    }
}
