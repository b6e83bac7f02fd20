//! Words that more than one wording is put forward for: one of them has to be taken before anybody can agree.

use crate::review::{Contested, Review};

use super::{Code, Found, Place};

pub(super) fn look(review: &Review, found: &mut Found) {
    for stage in &review.stages {
        let criteria = stage.criteria.iter();
        let criteria = criteria.map(|criterion| (Contested::Criterion(criterion.id), "a criterion"));
        for (of, what) in [(Contested::Statement(stage.id), "the statement")]
            .into_iter()
            .chain(criteria)
        {
            let others = review.rivals_of(of).count();
            if others > 0 {
                let name = stage.abbreviation.as_str();
                found.at(Place::Stages, of.to_string(), name).add(
                    Code::RivalWordings,
                    format!("{name}: {} wordings of {what}, take one", others + 1),
                );
            }
        }
    }
}
