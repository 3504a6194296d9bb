//! Counting all matches of a search: how many, by label and over time.

use std::collections::{BTreeMap, HashMap};

use domain::{Merges, Timestamp};
use tantivy::{
    DocId, SegmentReader,
    columnar::{Column, StrColumn},
    query::Weight,
};

use super::schema::PUBLISHED;

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
        let mut values: Vec<HashMap<String, u64>> = vec![HashMap::new(); self.facets.len()];
        let mut spans = Spans::new(self.histogram);
        for reader in segments {
            let fast = reader.fast_fields();
            let published = fast.i64(PUBLISHED)?;
            let columns = self.facets.iter().map(|label| fast.str(label.column()));
            let columns = columns.collect::<tantivy::Result<Vec<Option<StrColumn>>>>()?;
            let sizes = columns
                .iter()
                .map(|column| column.as_ref().map_or(0, |c| c.num_terms()));
            let mut counts: Vec<Counts> = sizes.map(Counts::of).collect();
            weight.for_each_no_score(reader, &mut |docs| {
                let alive = docs.iter().filter(|doc| !reader.is_deleted(**doc));
                for doc in alive {
                    total += 1;
                    for (column, counts) in columns.iter().zip(&mut counts) {
                        count(column.as_ref(), *doc, counts);
                    }
                    spans.add(&published, *doc);
                }
            })?;
            for ((column, counts), values) in columns.iter().zip(counts).zip(&mut values) {
                if let Some(column) = column {
                    name(column, counts, values)?;
                }
            }
        }
        let facets = self.facets.iter().zip(values);
        let facets = facets.map(|(label, values)| {
            let values = match label {
                Label::Actor | Label::Family => merged(values, merges),
                _ => values,
            };
            self.facet(*label, values)
        });
        let (histogram, histogram_truncated) = spans.finish();
        Ok(Tallied {
            total,
            facets: facets.collect(),
            histogram,
            histogram_truncated,
        })
    }

    fn facet(&self, label: Label, values: HashMap<String, u64>) -> Facet {
        let most = match self.facet_values {
            0 => 10,
            some => some,
        };
        let mut values: Vec<_> = values.into_iter().collect();
        values.sort_unstable_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let rest = values.split_off(most.min(values.len()));
        Facet {
            label,
            values,
            others: rest.into_iter().map(|(_, count)| count).sum(),
        }
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

/// Matches by the number of a value in its segment.
enum Counts {
    /// One for each value.
    All(Vec<u64>),
    /// Of the values that occurred: a count of few documents must not cost a walk over all the
    /// names that the segment knows.
    Some(HashMap<u64, u64>),
}

impl Counts {
    /// Values of a column that are counted in a vector at most.
    const ALL_MAX: usize = 1 << 14;

    fn of(values: usize) -> Self {
        match values {
            0..=Self::ALL_MAX => Self::All(vec![0; values]),
            _ => Self::Some(HashMap::new()),
        }
    }

    fn add(&mut self, ord: u64) {
        match self {
            Self::All(counts) => {
                let at = usize::try_from(ord).ok();
                if let Some(count) = at.and_then(|at| counts.get_mut(at)) {
                    *count += 1;
                }
            }
            Self::Some(counts) => *counts.entry(ord).or_default() += 1,
        }
    }

    /// Numbers and counts of the values that occurred, by number.
    fn found(self) -> Vec<(u64, u64)> {
        match self {
            Self::All(counts) => (0..).zip(counts).filter(|(_, count)| *count > 0).collect(),
            Self::Some(counts) => {
                let mut found: Vec<_> = counts.into_iter().collect();
                found.sort_unstable();
                found
            }
        }
    }
}

fn count(column: Option<&StrColumn>, doc: DocId, counts: &mut Counts) {
    let ords = column.into_iter().flat_map(|column| column.term_ords(doc));
    ords.for_each(|ord| counts.add(ord));
}

/// Adds the counts of a segment's numbered values under their names, which are read in one pass.
fn name(
    column: &StrColumn,
    counts: Counts,
    values: &mut HashMap<String, u64>,
) -> tantivy::Result<()> {
    let (ords, found): (Vec<u64>, Vec<u64>) = counts.found().into_iter().unzip();
    let mut found = found.into_iter();
    column.dictionary().sorted_ords_to_term_cb(&ords, |name| {
        let name = String::from_utf8_lossy(name).into_owned();
        *values.entry(name).or_default() += found.next().unwrap_or(0);
    })?;
    Ok(())
}

/// Counts those who are one under the key that they are listed under.
fn merged(values: HashMap<String, u64>, merges: &Merges) -> HashMap<String, u64> {
    if merges.is_empty() {
        return values;
    }
    let mut merged = HashMap::new();
    for (key, count) in values {
        *merged.entry(merges.chief(&key).to_owned()).or_default() += count;
    }
    merged
}

/// A histogram being made. Documents of a segment come newest first, so that nearly each falls into
/// the span of the one before it.
struct Spans {
    interval: Option<Interval>,
    spans: BTreeMap<i64, u64>,
    current: (i64, i64),
    count: u64,
}

impl Spans {
    fn new(interval: Option<Interval>) -> Self {
        Self {
            interval,
            spans: BTreeMap::new(),
            current: (0, 0),
            count: 0,
        }
    }

    fn add(&mut self, published: &Column<i64>, doc: DocId) {
        let Some(interval) = self.interval else {
            return;
        };
        let at = published.first(doc).unwrap_or(0);
        if !(self.current.0..self.current.1).contains(&at) {
            self.settle();
            self.current = interval.around(at);
        }
        self.count += 1;
    }

    fn settle(&mut self) {
        if self.count > 0 {
            *self.spans.entry(self.current.0).or_default() += self.count;
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
