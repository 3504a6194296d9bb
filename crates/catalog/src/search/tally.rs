//! Counting all matches of a search: how many, by label and over time.

use std::collections::BTreeMap;

use domain::{Merges, Timestamp};
use tantivy::{DocId, SegmentReader, columnar::Column, query::Weight};

use super::{
    between,
    frequent::{Counted, SegmentCounts},
    schema::PUBLISHED,
};

/// Values of one facet at most.
pub const FACET_VALUES_MAX: usize = 100;
/// Spans of one histogram at most, the newest.
pub const HISTOGRAM_SPANS_MAX: usize = 1_000;

/// What to count over all matches; nothing by default, for counting reads every match.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many there are.
    pub total: bool,
    /// By which labels.
    pub facets: Vec<Label>,
    /// Values of a facet at most, the most frequent; 0 is 10. Searches take more than
    /// [`FACET_VALUES_MAX`] for that many.
    pub facet_values: usize,
    /// Over time.
    pub histogram: Option<Interval>,
}

/// A label that matches are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Label {
    /// Who published it.
    Outlet,
    /// Tag of the language.
    Language,
    /// Family of the speaker.
    Family,
    /// Key of the speaker.
    Actor,
    /// Name of the speaker as published.
    Name,
    /// Folded words for what a statement was given in.
    Medium,
    /// Stable name of the act.
    Act,
    /// Stable name of the measure of a figure.
    Measure,
    /// Id of a place of a figure, and `iso:` and the code of its country.
    Place,
}

/// Spans of the proleptic Gregorian calendar in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Interval {
    /// From midnight to midnight.
    Day,
    /// From the first of a month.
    Month,
    /// From the first of January.
    Year,
}

/// What was counted. All of it is exact for the position of the answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tallied {
    /// How many match.
    pub total: u64,
    /// One for each label asked for, in that order.
    pub facets: Vec<Facet>,
    /// Spans with a match, oldest first.
    pub histogram: Vec<Span>,
    /// There were more than [`HISTOGRAM_SPANS_MAX`] spans and the oldest were left out.
    pub histogram_truncated: bool,
}

impl Tallied {
    /// Values and counts of the facet number `at`; none where it was not asked for.
    pub(crate) fn values(&self, at: usize) -> Vec<(String, u64)> {
        let facet = self.facets.get(at);
        facet.map(|facet| facet.values.clone()).unwrap_or_default()
    }
}

/// The matches by one label. One with several values counts for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facet {
    /// Which label.
    pub label: Label,
    /// Value and matches, most frequent first, equal ones by value.
    pub values: Vec<(String, u64)>,
    /// Matches of values that are not among these.
    pub others: u64,
}

/// The matches of one span of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Its first moment.
    pub start: Timestamp,
    /// How many were published in it.
    pub count: u64,
}

impl Tally {
    /// Whether there is anything to count.
    pub(super) fn is_asked(&self) -> bool {
        self.total || !self.facets.is_empty() || self.histogram.is_some()
    }

    pub(super) fn over(
        &self,
        segments: &[SegmentReader],
        weight: &dyn Weight,
        merges: &Merges,
    ) -> tantivy::Result<Tallied> {
        let mut total = 0;
        let mut counted: Vec<Counted> = self.facets.iter().map(|_| Counted::default()).collect();
        let mut spans = Spans::new(self.histogram);
        for reader in segments {
            let fast = reader.fast_fields();
            let published = fast.i64(PUBLISHED)?;
            let columns = self.facets.iter().map(|label| fast.str(label.column()));
            let counts = columns.map(|column| Ok(column?.map(SegmentCounts::of)));
            let mut counts = counts.collect::<tantivy::Result<Vec<Option<SegmentCounts>>>>()?;
            let mut alive = Vec::new();
            spans.enter();
            weight.for_each_no_score(reader, &mut |matches| {
                let docs = match reader.has_deletes() {
                    false => matches,
                    true => {
                        alive.clear();
                        alive.extend(matches.iter().filter(|doc| !reader.is_deleted(**doc)));
                        alive.as_slice()
                    }
                };
                total += docs.len() as u64;
                counts.iter_mut().flatten().for_each(|c| c.add(docs));
                spans.add(docs, reader, &published);
            })?;
            for (counted, counts) in counted.iter_mut().zip(counts) {
                counted.0.extend(counts);
            }
        }
        let facets = self.facets.iter().zip(counted);
        let facets = facets.map(|(label, counted)| self.facet(*label, counted, merges));
        let facets = facets.collect::<tantivy::Result<Vec<Facet>>>()?;
        let (histogram, histogram_truncated) = spans.finish();
        Ok(Tallied {
            total,
            facets,
            histogram,
            histogram_truncated,
        })
    }

    fn facet(&self, label: Label, counted: Counted, merges: &Merges) -> tantivy::Result<Facet> {
        let most = match self.facet_values {
            0 => 10,
            some => some,
        };
        let together = match label {
            Label::Actor | Label::Family => Some(merges).filter(|merges| !merges.is_empty()),
            _ => None,
        };
        let values = counted.most_frequent(most, together)?;
        let told: u64 = values.iter().map(|(_, count)| count).sum();
        Ok(Facet {
            label,
            values,
            others: counted.total() - told,
        })
    }
}

impl Label {
    /// The column of the index.
    fn column(self) -> &'static str {
        match self {
            Self::Outlet => "outlet_name",
            Self::Language => "language",
            Self::Family => "family",
            Self::Actor => "actor",
            Self::Name => "speaker_name",
            Self::Medium => "medium",
            Self::Act => "act",
            Self::Measure => "measure",
            Self::Place => "place",
        }
    }
}

/// A histogram being made. Documents of a segment run from the newest, so that a span is a run of them,
/// and only the first match in it need be looked at.
struct Spans {
    interval: Option<Interval>,
    spans: BTreeMap<i64, u64>,
    /// The document of the segment behind the current span.
    end: DocId,
    start: i64,
    count: u64,
}

impl Spans {
    fn new(interval: Option<Interval>) -> Self {
        Self {
            interval,
            spans: BTreeMap::new(),
            end: 0,
            start: 0,
            count: 0,
        }
    }

    /// Begins a segment.
    fn enter(&mut self) {
        self.settle();
        self.end = 0;
    }

    /// Adds documents of the segment, in their order.
    fn add(&mut self, docs: &[DocId], reader: &SegmentReader, published: &Column<i64>) {
        let Some(interval) = self.interval else {
            return;
        };
        for &doc in docs {
            if doc >= self.end {
                self.settle();
                let at = published.first(doc).unwrap_or(0);
                (self.start, _) = interval.around(at);
                let older = |time| time < self.start;
                self.end = between::first_behind(doc, reader, published, older);
            }
            self.count += 1;
        }
    }

    fn settle(&mut self) {
        if self.count > 0 {
            *self.spans.entry(self.start).or_default() += self.count;
            self.count = 0;
        }
    }

    fn finish(mut self) -> (Vec<Span>, bool) {
        self.settle();
        let left_out = self.spans.len().saturating_sub(HISTOGRAM_SPANS_MAX);
        let spans = self.spans.into_iter().skip(left_out);
        let spans = spans.map(|(start, count)| Span {
            start: Timestamp(start),
            count,
        });
        (spans.collect(), left_out > 0)
    }
}

impl Interval {
    /// The span that holds the moment `at`, in microseconds: its first, and the first behind it.
    fn around(self, at: i64) -> (i64, i64) {
        let day = at.div_euclid(Timestamp::DAY);
        let (first, end) = match i32::try_from(day) {
            Ok(day) => match self {
                Self::Day => (i64::from(day), i64::from(day) + 1),
                Self::Month => domain::month_around(day),
                Self::Year => domain::year_around(day),
            },
            // Beyond the calendar each day stands for itself.
            Err(_) => (day, day.saturating_add(1)),
        };
        let micros = |day: i64| day.saturating_mul(Timestamp::DAY);
        (micros(first), micros(end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_those_of_the_calendar() {
        let day = |day: i64| day * Timestamp::DAY;
        let noon = day(18_717) + Timestamp::DAY / 2;
        assert_eq!(Interval::Day.around(noon), (day(18_717), day(18_718)));
        assert_eq!(Interval::Month.around(noon), (day(18_687), day(18_718)));
        assert_eq!(Interval::Year.around(noon), (day(18_628), day(18_993)));
        assert_eq!(Interval::Month.around(-1), (day(-31), 0));
        let (first, end) = Interval::Year.around(i64::MIN);
        assert!(first <= end);
    }
}
