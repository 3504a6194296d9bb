//! Matches counted by the values of a column, and which values are the most frequent.

use std::{cmp::Reverse, collections::HashMap};

use domain::Merges;
use tantivy::{DocId, columnar::StrColumn};

/// The counts of one segment, by the number of a value in it.
pub(super) struct SegmentCounts {
    column: StrColumn,
    counts: Vec<u32>,
    /// The values that occurred: few matches must not cost a walk over all that the segment knows.
    found: Vec<u32>,
    total: u64,
    docs: Vec<DocId>,
    rows: Vec<u32>,
    values: Vec<u64>,
}

impl SegmentCounts {
    pub(super) fn of(column: StrColumn) -> Self {
        Self {
            counts: vec![0; column.num_terms()],
            found: Vec::new(),
            total: 0,
            column,
            docs: Vec::new(),
            rows: Vec::new(),
            values: Vec::new(),
        }
    }

    /// SegmentCounts each value of these documents.
    pub(super) fn add(&mut self, docs: &[DocId]) {
        self.docs.clear();
        self.rows.clear();
        let ords = self.column.ords();
        ords.row_ids_for_docs(docs, &mut self.docs, &mut self.rows);
        self.values.resize(self.rows.len(), 0);
        ords.values.get_vals(&self.rows, &mut self.values);
        for &value in &self.values {
            let Some(count) = self.counts.get_mut(value as usize) else {
                continue;
            };
            if *count == 0 {
                self.found.push(value as u32);
            }
            *count += 1;
            self.total += 1;
        }
    }

    fn count(&self, value: u32) -> u32 {
        self.counts[value as usize]
    }

    /// How often the value of this name occurred.
    fn count_of(&self, name: &str) -> tantivy::Result<u64> {
        let value = self.column.dictionary().term_ord(name)?;
        let count = value.and_then(|value| self.counts.get(value as usize));
        Ok(count.map_or(0, |count| u64::from(*count)))
    }

    /// Hands the names of `values` and how often each occurred to `tell`; they are read in one pass.
    fn name(&self, mut values: Vec<u32>, mut tell: impl FnMut(&str, u64)) -> tantivy::Result<()> {
        values.sort_unstable();
        let ords: Vec<u64> = values.iter().map(|value| u64::from(*value)).collect();
        let mut values = values.into_iter();
        self.column
            .dictionary()
            .sorted_ords_to_term_cb(&ords, |name| {
                let count = values.next().map_or(0, |value| self.count(value));
                tell(&String::from_utf8_lossy(name), u64::from(count));
            })?;
        Ok(())
    }

    /// The `most` values that occurred most.
    fn most_frequent(&self, most: usize) -> Vec<u32> {
        let mut values = self.found.clone();
        if most < values.len() {
            values.select_nth_unstable_by_key(most, |value| Reverse(self.count(*value)));
            values.truncate(most);
        }
        values
    }
}

/// The counts of all segments.
#[derive(Default)]
pub(super) struct Counted(pub(super) Vec<SegmentCounts>);

impl Counted {
    /// How many values were counted, each as often as it occurred.
    pub(super) fn total(&self) -> u64 {
        self.0.iter().map(|counts| counts.total).sum()
    }

    /// The `most` values that occurred most, with how often, the most frequent first, equal ones by
    /// name. Those who are one are counted under the key that they are listed under.
    ///
    /// Only the names of values that can be among them are read, for most occur once or twice: a
    /// value that is rarer in every segment than the segment's share of what the last of them has at
    /// least is none of them (Cao and Wang, "Efficient Top-K Query Calculation in Distributed
    /// Networks", PODC 2004). The shares are half even and half by what was counted: even ones alone
    /// would let in too much of a large segment, others too much of a small one.
    pub(super) fn most_frequent(
        &self,
        most: usize,
        together: Option<&Merges>,
    ) -> tantivy::Result<Vec<(String, u64)>> {
        let mut candidates: HashMap<String, u64> = HashMap::new();
        for counts in &self.0 {
            counts.name(counts.most_frequent(most), |name, count| {
                *candidates.entry(name.to_owned()).or_default() += count;
            })?;
        }
        let mut least: Vec<u64> = candidates.values().copied().collect();
        least.sort_unstable_by_key(|count| Reverse(*count));
        let least = least.get(most.saturating_sub(1)).copied().unwrap_or(0);
        let (segments, total) = (self.0.len() as u128, u128::from(self.total()));
        for counts in &self.0 {
            let share = total + segments * u128::from(counts.total);
            let share = (u128::from(least) * share).div_ceil(2 * segments * total.max(1));
            let values = counts.found.iter().copied();
            let frequent = values.filter(|value| u128::from(counts.count(*value)) >= share);
            counts.name(frequent.collect(), |name, _| {
                if !candidates.contains_key(name) {
                    candidates.insert(name.to_owned(), 0);
                }
            })?;
        }
        if let Some(merges) = together {
            let members = merges.chiefs().flat_map(|chief| merges.members(chief));
            candidates.extend(members.map(|member| (member.to_owned(), 0)));
        }
        let mut values: HashMap<String, u64> = HashMap::new();
        for name in candidates.into_keys() {
            let counts = self.0.iter().map(|counts| counts.count_of(&name));
            let count = counts.sum::<tantivy::Result<u64>>()?;
            let chief = together.map(|merges| merges.chief(&name).to_owned());
            *values.entry(chief.unwrap_or(name)).or_default() += count;
        }
        let mut values: Vec<_> = values.into_iter().filter(|(_, count)| *count > 0).collect();
        values.sort_unstable_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        values.truncate(most);
        Ok(values)
    }
}

#[cfg(test)]
mod tests {
    use domain::ActorVerdict;
    use tantivy::{
        Index, TantivyDocument,
        indexer::NoMergePolicy,
        schema::{FAST, STRING, Schema},
    };

    use super::*;

    /// Segments of documents that each have the values 1 to 40 which divide their number, and one
    /// that few others have.
    fn segments(count: u64) -> Vec<SegmentCounts> {
        let mut schema = Schema::builder();
        let value = schema.add_text_field("value", STRING | FAST);
        let index = Index::create_in_ram(schema.build());
        let mut writer = index.writer_with_num_threads(1, 15_000_000).unwrap();
        writer.set_merge_policy(Box::new(NoMergePolicy));
        for segment in 0..count {
            for number in segment * 97..segment * 131 + 60 {
                let mut document = TantivyDocument::new();
                for divisor in (1..=40).filter(|divisor| number % divisor == 0) {
                    document.add_text(value, format!("v{divisor:02}"));
                }
                document.add_text(value, format!("rare{}", number / 3));
                writer.add_document(document).unwrap();
            }
            writer.commit().unwrap();
        }
        let searcher = index.reader().unwrap().searcher();
        let readers = searcher.segment_readers().iter();
        let counted = readers.map(|reader| {
            let column = reader.fast_fields().str("value").unwrap();
            let mut counts = SegmentCounts::of(column.unwrap());
            let docs: Vec<DocId> = (0..reader.max_doc()).filter(|doc| doc % 3 != 1).collect();
            docs.chunks(64).for_each(|docs| counts.add(docs));
            counts
        });
        counted.collect()
    }

    /// All values with how often they occurred.
    fn all(counted: &Counted) -> Vec<(String, u64)> {
        let mut all: HashMap<String, u64> = HashMap::new();
        for counts in &counted.0 {
            let tell = |name: &str, count| *all.entry(name.to_owned()).or_default() += count;
            counts.name(counts.found.clone(), tell).unwrap();
        }
        let mut all: Vec<_> = all.into_iter().collect();
        all.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        all
    }

    #[test]
    fn the_most_frequent_are_those_of_all_segments_together() {
        for count in [0, 1, 2, 7] {
            let counted = Counted(segments(count));
            let all = all(&counted);
            assert_eq!(
                counted.total(),
                all.iter().map(|(_, count)| count).sum::<u64>()
            );
            for most in [1, 3, 10, 40, 100_000] {
                let found = counted.most_frequent(most, None).unwrap();
                assert_eq!(
                    found,
                    all[..most.min(all.len())],
                    "{most} of {count} segments"
                );
            }
        }
    }

    #[test]
    fn those_who_are_one_count_as_one_however_rare_each_is() {
        let counted = Counted(segments(5));
        let all = all(&counted);
        let rare: Vec<&str> = all
            .iter()
            .rev()
            .take(60)
            .map(|(name, _)| name.as_str())
            .collect();
        let verdicts: Vec<_> = rare[1..]
            .iter()
            .map(|name| (rare[0], *name, ActorVerdict::Same))
            .collect();
        let merges = Merges::of(&verdicts);
        let together: u64 = all.iter().rev().take(60).map(|(_, count)| count).sum();
        let found = counted.most_frequent(12, Some(&merges)).unwrap();
        let chief = merges.chief(rare[0]);
        assert!(found.contains(&(chief.to_owned(), together)), "{found:?}");
    }
}
