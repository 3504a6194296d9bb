//! Whether a claimed time of publication can be believed.

use domain::Timestamp;

use crate::Warning;

/// The first year in which a report can have been published.
pub const YEAR_MIN: i16 = 1900;

/// 1900-01-01T00:00:00Z.
const FIRST: Timestamp = Timestamp(-2_208_988_800_000_000);

/// Whether `published` is absurd, seen from when the report was captured: before [`YEAR_MIN`], or
/// more than a day later (a day, because a time without a zone is read as UTC).
pub fn published_doubtful(published: Timestamp, captured: Timestamp) -> bool {
    published < FIRST || published.0 > captured.0.saturating_add(Timestamp::DAY)
}

/// The warning (`PUBLISHED_DOUBTFUL`) that goes with a doubtful time of publication.
pub fn published_warning(published: Timestamp, captured: Timestamp) -> Option<Warning> {
    published_doubtful(published, captured).then(|| {
        let message = if published < FIRST {
            format!("published before {YEAR_MIN}: kept, but not used to resolve times")
        } else {
            "published after it was captured: kept, but not used to resolve times".to_owned()
        };
        Warning::new("PUBLISHED_DOUBTFUL", message)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_future_and_the_time_before_print_are_doubtful() {
        let captured = Timestamp(1_617_200_000_000_000);
        for (published, doubtful) in [
            (captured.0, false),
            (captured.0 + Timestamp::DAY, false),
            (captured.0 + Timestamp::DAY + 1, true),
            (FIRST.0, false),
            (FIRST.0 - 1, true),
            (i64::MAX, true),
            (i64::MIN, true),
            (0, false),
        ] {
            let published = Timestamp(published);
            assert_eq!(
                published_doubtful(published, captured),
                doubtful,
                "{published:?}"
            );
            assert_eq!(published_warning(published, captured).is_some(), doubtful);
        }
        assert!(!published_doubtful(
            Timestamp(i64::MAX),
            Timestamp(i64::MAX)
        ));
    }
}
