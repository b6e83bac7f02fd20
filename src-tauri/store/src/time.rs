//! Moments as the store writes them: ISO 8601, universal time, milliseconds.

use chrono::{DateTime, SecondsFormat, Utc};

/// Writes a moment.
pub(crate) fn text(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// Reads a moment that [`text`] wrote, in exactly that form.
pub(crate) fn parse(written: &str) -> Option<DateTime<Utc>> {
    let at = DateTime::parse_from_rfc3339(written).ok()?.with_timezone(&Utc);
    (text(at) == written).then_some(at)
}

/// Cuts a moment to what the store keeps.
pub(crate) fn kept(at: DateTime<Utc>) -> DateTime<Utc> {
    parse(&text(at)).unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_has_one_spelling() {
        let at = parse("2026-11-21T09:30:00.250Z").expect("the store's own form");
        assert_eq!(text(at), "2026-11-21T09:30:00.250Z");
        for other in [
            "2026-11-21t09:30:00.250Z",
            "2026-11-21T09:30:00.250z",
            "2026-11-21T09:30:00Z",
            "2026-11-21",
        ] {
            assert_eq!(parse(other), None, "{other} was never written by the store");
        }
    }
}
