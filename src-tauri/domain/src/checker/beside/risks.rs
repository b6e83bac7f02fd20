//! Risks: each watched by somebody, with a whole trip-wire and something to do when it trips.

use crate::checker::{Code, Found, Place, quoted};
use crate::review::{Review, TripWire};

pub(super) fn look(review: &Review, found: &mut Found) {
    for risk in &review.risks {
        let (row, text) = (format!("risk/{}", risk.id), quoted(risk.text.as_str()));
        let lacks = [
            (
                risk.owner.is_none(),
                Code::RiskWithoutOwner,
                "owner",
                "nobody who watches it",
            ),
            (
                risk.trip_wire.metric.is_none(),
                Code::RiskWithoutTripWire,
                "trip_metric",
                "no trip-wire",
            ),
            (
                risk.response.is_empty(),
                Code::RiskWithoutResponse,
                "response",
                "nothing that is done when it happens",
            ),
        ];
        found.lacking(Place::Issues, &row, &text, &lacks);
        trip_wire(&risk.trip_wire, Place::Issues, &row, &text, found);
    }
}

/// A trip-wire on a metric says where it trips, from which side, and when it is looked at.
pub(super) fn trip_wire(wire: &TripWire, place: Place, row: &str, text: &str, found: &mut Found) {
    if wire.metric.is_none() {
        return;
    }
    let lacks = [
        (
            wire.threshold.is_none(),
            Code::TripWireIncomplete,
            "trip_threshold",
            "a trip-wire without a threshold",
        ),
        (
            wire.direction.is_none(),
            Code::TripWireIncomplete,
            "trip_direction",
            "a trip-wire that may mean above or below",
        ),
        (
            wire.date.is_none(),
            Code::TripWireIncomplete,
            "trip_date",
            "a trip-wire that is looked at on no day",
        ),
    ];
    found.lacking(place, row, text, &lacks);
}
