//! Where each side stands on an item, drawn and in words, and how an answer was given.

use domain::agreement::{Standing, last_answer, standing};
use domain::{Answer, Item, Review, Side, Vote};

use crate::brief::Brief;
use crate::model::{Half, Inline, Mark};

/// Both sides, marketing first.
pub(crate) const SIDES: [Side; 2] = [Side::Marketing, Side::Sales];

/// Something both sides agree on as one, and how the documents name it.
pub(crate) struct Named {
    /// The item.
    pub(crate) item: Item,
    /// Its name.
    pub(crate) name: String,
    /// The path of its field.
    pub(crate) path: String,
}

impl Brief<'_> {
    /// Every item of the review in reading order.
    pub(crate) fn items(&self) -> Vec<Named> {
        self.items_of(self.review)
    }

    /// Every item of one of the workspace's reviews.
    pub(crate) fn items_of(&self, review: &Review) -> Vec<Named> {
        let named = |item, name: String, path: String| Named { item, name, path };
        let mut items = vec![named(
            Item::SharedNumber,
            self.say.shared_number(),
            "shared_number/choice".into(),
        )];
        items.extend(review.stages.iter().map(|stage| {
            let path = format!("stage/{}/statement", stage.id);
            named(Item::Stage(stage.id), stage.abbreviation.to_string(), path)
        }));
        items.push(named(Item::Handoff, self.say.packet_and_reasons(), "packet".into()));
        items.extend(review.commitments.iter().map(|promise| {
            let name = format!("{}: {}", self.say.side(promise.side), promise.promise);
            named(
                Item::Commitment(promise.id),
                name,
                format!("commitment/{}/promise", promise.id),
            )
        }));
        if review.plan.target.is_some() {
            items.push(named(Item::Plan, self.say.the_plan(), "plan/target".into()));
        }
        if !review.goals.is_empty() {
            items.push(named(Item::Goals, self.say.the_goals(), "goals".into()));
        }
        items
    }

    /// Where both sides stand.
    pub(crate) fn standings(&self, item: Item) -> [Standing; 2] {
        SIDES.map(|side| standing(self.workspace, self.review, item, side))
    }

    /// Whether both sides said yes to the item as it stands.
    pub(crate) fn agreed(&self, item: Item) -> bool {
        self.standings(item) == [Standing::Agreed; 2]
    }

    /// The mark of an item and the words that say the same.
    pub(crate) fn state(&self, item: Item) -> Vec<Inline> {
        if self.agreed(item) {
            return vec![Inline::Mark(Mark::Agreed), Inline::plain(self.say.agreed())];
        }
        let [marketing, sales] = self.standings(item);
        let mark = Mark::Halves {
            marketing: half(marketing),
            sales: half(sales),
        };
        let words = if marketing == Standing::NotYet && sales == Standing::NotYet {
            self.say.nobody_yet()
        } else {
            self.say.both_stand(self.stands(marketing), self.stands(sales))
        };
        vec![Inline::Mark(mark), Inline::plain(words)]
    }

    /// What a side said about an item and how: “Amara Osei: yes, said in the room, recorded by Ines Calder, 21 January
    /// 2027”.
    pub(crate) fn answered(&self, item: Item, side: Side) -> Option<String> {
        let answer = last_answer(self.review, item, side)?;
        let earlier = standing(self.workspace, self.review, item, side) == Standing::Earlier;
        let about = if earlier {
            self.say.to_earlier_words()
        } else {
            String::new()
        };
        let day = self.say.day(answer.at.date_naive());
        Some(format!(
            "{}: {}{about}, {}, {day}",
            answer.name,
            self.vote(answer),
            self.recorded(answer)
        ))
    }

    fn vote(&self, answer: &Answer) -> String {
        let vote = match answer.vote {
            Vote::Yes => self.say.yes(),
            Vote::CanLive => self.say.can_live(),
            Vote::No => self.say.no(),
            Vote::TakenBack => self.say.taken_back(),
        };
        match (answer.vote, answer.wish.as_str()) {
            (_, "") => vote,
            (Vote::No, wish) => self.say.no_but(vote, wish),
            (_, wish) => self.say.with_dissent(vote, wish),
        }
    }

    fn recorded(&self, answer: &Answer) -> String {
        let how = self.say.how(answer.how);
        if answer.recorded_by.is_empty() {
            return how.to_owned();
        }
        self.say.how_recorded(how, &answer.recorded_by)
    }

    fn stands(&self, standing: Standing) -> String {
        match standing {
            Standing::NotYet => self.say.not_yet(),
            Standing::Agreed => self.say.yes(),
            Standing::Earlier => self.say.yes_to_earlier(),
            Standing::No => self.say.no(),
        }
    }
}

fn half(standing: Standing) -> Half {
    match standing {
        Standing::Agreed => Half::Full,
        Standing::Earlier => Half::Stale,
        Standing::NotYet | Standing::No => Half::Empty,
    }
}
