//! Which time expression stands at a word, and how two of them make a stretch.

use domain::Qualifier;

use super::calendar::{add, civil, day, weekday};
use super::relative::Read;
use super::{Reader, Stretch, Time, What};
use crate::number::compose::cardinal;
use crate::number::sense::{Groups, Role, Sense, Time as Word, Unit};
use crate::sets::Set;

/// Words of the lexicons that have nothing to do with times.
const PLAIN: Groups = Groups::NOUN.or(Groups::VERB).or(Groups::PLACE);

/// Words of a name behind which its year may stand: كأس العالم 2014.
const NAME_MAX: usize = 3;

impl Reader<'_, '_> {
    /// The time expression that starts at word `at`.
    pub(super) fn time(&self, at: usize) -> Option<Time> {
        if let Some(clock) = self.clock(at) {
            return Some(Time {
                words: clock,
                what: What::Vague,
                current: false,
            });
        }
        let (what, end, current) = self
            .opened(at)
            .or_else(|| self.bounded(at))
            .or_else(|| self.joined(at))?;
        Some(Time {
            words: at..end,
            what,
            current,
        })
    }

    /// For each word, whether a time may begin with it; with most words none can.
    pub(super) fn beginnings(&self) -> Vec<bool> {
        let mut begin = vec![false; self.w.len()];
        let mut next = false;
        for (at, begins) in begin.iter_mut().enumerate().rev() {
            *begins = self.may_begin(at, next);
            next = *begins;
        }
        begin
    }

    /// Whether a time may begin with word `at`; `next` tells whether one may with the word behind.
    ///
    /// Digits and words of time can stand alone. A number in words that is no
    /// year needs something other than a counted noun behind it, and what opens a range or a bound, or goes in front of a time in
    /// English ("a", "in", "the"), a time.
    fn may_begin(&self, at: usize, next: bool) -> bool {
        let word = self.w.at(at);
        if word.literal.is_some() || word.groups.any(Groups::TIME) {
            return true;
        }
        let counts = Groups::CARDINAL.or(Groups::COUNT);
        let year = || cardinal(self.w, at).is_some_and(|number| number.value >= 1000.0);
        let counted = word.groups.any(counts) && (self.goes_on(at + 1) || year());
        if counted || self.opens(at) {
            return true;
        }
        let leads = if self.w.arabic {
            word.groups.any(Groups::RANGE.or(Groups::BOUND))
        } else {
            !word.groups.without(PLAIN).is_empty() || self.w.folded(at) == "the"
        };
        let apart = self.w.at(at + 1).mark.is_some()
            || matches!(self.w.folded(at + 1), "rest" | "remainder");
        let hedged = self.w.at(at + 1).groups.any(Groups::HEDGE);
        leads && (next || hedged || apart && !self.w.arabic)
    }

    /// Whether word `at` can stand in a time whose first word is a number.
    fn goes_on(&self, at: usize) -> bool {
        let word = self.w.at(at);
        word.literal.is_some()
            || word.mark.is_some()
            || !word.groups.without(PLAIN).is_empty()
            || word.preposition.is_some()
    }

    /// Words that can open a time though no sense of theirs says so: q1, آخر ("the last").
    fn opens(&self, at: usize) -> bool {
        let folded = self.w.folded(at);
        matches!(folded, "اخر" | "باخر") || folded.len() == 2 && folded.starts_with('q')
    }

    /// بين عامي 2015 و2018, من 2014 إلى 2018, "between March and May".
    fn opened(&self, at: usize) -> Option<Read> {
        let w = self.w;
        let between = w.is(at, Sense::Between);
        if !between && !w.is(at, Sense::From) {
            return None;
        }
        let (first, end) = self.end_of_range(at + 1)?;
        let dash = w.is_mark(end, '-') || w.is_mark(end, '~');
        let next = if between && w.has_role(end, Role::And) || w.is(end, Sense::To) || dash {
            end + 1
        } else if between && w.at(end).and || w.is_time(end, Word::Until) {
            end + usize::from(!w.at(end).and)
        } else {
            return None;
        };
        let (last, end) = self.end_of_range(next)?;
        let s = self.spanned(first, last)?;
        Some((What::Stretch(s), end, false))
    }

    /// From the one to the other; a first end without a year takes that of the second.
    fn spanned(&self, first: Stretch, last: Stretch) -> Option<Stretch> {
        let years = civil(first.first).0 - civil(last.first).0;
        let earlier = |years: i32| {
            let first_day = add(first.first, Unit::Year, -years)?;
            (first_day < last.end).then_some(Stretch {
                first: first_day,
                ..first
            })
        };
        earlier(0)
            .or_else(|| earlier(years))
            .or_else(|| earlier(years + 1))?
            .to(last)
    }

    /// One end of a range: a time, a bare year, or now.
    fn end_of_range(&self, at: usize) -> Option<(Stretch, usize)> {
        if let Some((What::Stretch(s), end, _)) = self.parted(at).or_else(|| self.simple(at)) {
            return Some((s, end));
        }
        if let Some((year, end)) = self
            .likely_year(at)
            .filter(|(_, end)| self.w.noun(*end).is_none())
        {
            return Some((Stretch::unit(day(year, 1, 1)?, Unit::Year)?, end));
        }
        if self.w.is_time(at, Word::Now) {
            let s = Stretch::unit(self.reference?, Unit::Day)?;
            return Some((Stretch { end: s.first, ..s }, at + 1));
        }
        None
    }

    /// A year that is named one, or that could be no count.
    fn likely_year(&self, at: usize) -> Option<(i32, usize)> {
        let named = self.unit_at(at).is_some();
        self.named_year(at)
            .filter(|(year, _)| named || (1900..2100).contains(year))
    }

    /// "since 2011", منذ آذار, "until 2014", "before 2010", "after Feb 2018".
    fn bounded(&self, at: usize) -> Option<Read> {
        let w = self.w;
        let bound = w.time(at, |t| {
            matches!(t, Word::Since | Word::Until | Word::Before | Word::After).then_some(t)
        })?;
        if let Some(read) = self.distance(at) {
            return Some(read);
        }
        if matches!(bound, Word::Before | Word::After)
            && let Some(read) = self.around_part_of_day(at + 1, bound == Word::After)
        {
            return Some(read);
        }
        let the = at + 1;
        let hedge = usize::from(w.is(the, Sense::Before(Qualifier::About)));
        let (what, end, current) = self.inner(the + hedge)?;
        let What::Stretch(s) = what else {
            return Some((what, end, current));
        };
        if bound == Word::Since {
            // منذ … حتى …
            let until = w.is_time(end, Word::Until) || w.is(end, Sense::To);
            if let Some((last, end)) = until.then(|| self.end_of_range(end + 1)).flatten() {
                return Some((
                    What::Stretch(Stretch {
                        last_grain: last.grain,
                        ..Stretch::of(s.grain, s.first, last.end)
                    }),
                    end,
                    false,
                ));
            }
        }
        let what = match bound {
            Word::Since => What::Since(s),
            Word::Until | Word::Before => What::Until(s),
            _ => What::Since(Stretch {
                first: s.end,
                end: add(s.end, s.grain, 1)?,
                ..s
            }),
        };
        Some((what, end, false))
    }

    /// The day of which a part stands behind "before" or "after": بعد ظهر الأحد, قبل فجر الجمعة.
    /// Behind midnight it is the next one.
    fn around_part_of_day(&self, at: usize, after: bool) -> Option<Read> {
        let w = self.w;
        let midnight = w.is_time(at, Word::Mid);
        let part = at + usize::from(midnight);
        if !w.arabic || !w.is_time(part, Word::Daypart) {
            return None;
        }
        let (What::Stretch(s), end, _) = self.simple(part)? else {
            return None;
        };
        let first = match (midnight && after, s.point) {
            (true, true) => s.end,
            (true, false) => s.end - 1,
            _ => s.first,
        };
        Some((What::Stretch(Stretch::unit(first, Unit::Day)?), end, false))
    }

    fn inner(&self, at: usize) -> Option<Read> {
        let part = self.parted(at).or_else(|| self.simple(at));
        part.or_else(|| {
            let (year, end) = self.named_year(at).filter(|(_, end)| {
                self.w.noun(*end).is_none() && !self.w.is(*end, Sense::Percent)
            })?;
            Some((
                What::Stretch(Stretch::unit(day(year, 1, 1)?, Unit::Year)?),
                end,
                false,
            ))
        })
    }

    /// A time, and the range that it opens: "March to May", 13-15 July, 2014-2018.
    fn joined(&self, at: usize) -> Option<Read> {
        if let Some(read) = self.day_range(at) {
            return Some(read);
        }
        let read = self
            .parted(at)
            .or_else(|| self.simple(at))
            .or_else(|| self.bare_year(at))?;
        let (What::Stretch(s), end, _) = read else {
            return Some(read);
        };
        let w = self.w;
        // عامي 2016 و2017
        let pair =
            w.arabic && s.grain == Unit::Year && w.at(end).and && w.at(end).literal.is_some();
        if pair
            && let Some((last, end)) = self.end_of_range(end)
            && let Some(s) = s.to(last).filter(|_| last.grain == Unit::Year)
        {
            return Some((What::Stretch(s), end, false));
        }
        let dash = w.is_mark(end, '-') || w.is_mark(end, '~');
        // "ليصل في عام 2016 إلى نحو 8 مليارات": an amount, not the end of the range.
        if (dash || w.is(end, Sense::To) || w.is_time(end, Word::Until))
            && !self.is_amount(end + 1)
            && let Some((last, end)) = self.end_of_range(end + 1)
        {
            let fits = last.first > s.first || last.grain < s.grain;
            if let Some(s) = self.spanned(s, last).filter(|_| fits) {
                return Some((What::Stretch(s), end, false));
            }
        }
        Some(read)
    }

    /// Whether a number with a scale or a currency stands at `at`.
    fn is_amount(&self, at: usize) -> bool {
        let w = self.w;
        let number = at + usize::from(w.is(at, Sense::Before(Qualifier::About)));
        let scaled = |s: Sense| matches!(s, Sense::Scale(_) | Sense::Currency(_) | Sense::Percent);
        w.at(number).literal.is_some() && w.sense(number + 1, |s| scaled(s).then_some(())).is_some()
    }

    /// من 13 إلى 15 تموز, "9 to 12 of June", "November 18-19".
    fn day_range(&self, at: usize) -> Option<Read> {
        let w = self.w;
        let start = at + usize::from(w.is(at, Sense::From) || w.is(at, Sense::Between));
        let start = start + usize::from(w.folded(start) == "the");
        let (first, end) = self.day_number(start)?;
        let between =
            start > at && w.is(at, Sense::Between) && (w.has_role(end, Role::And) || w.at(end).and);
        let dash = w.is_mark(end, '-');
        // 28 و29 مارس
        let digits = |i: usize| w.at(i).literal.is_some();
        let pair = w.arabic && w.at(end).and && digits(start) && digits(end);
        if !dash && !between && !pair && !w.is(end, Sense::To) {
            return None;
        }
        let next = end + usize::from(!w.at(end).and);
        let next = next + usize::from(w.folded(next) == "the");
        let (last, _) = self.day_number(next).filter(|(last, _)| *last > first)?;
        let (What::Stretch(s), end, current) = self.simple(next)? else {
            return None;
        };
        if s.grain != Unit::Day {
            return None;
        }
        let begin = s.first - i32::from(last - first);
        Some((
            What::Stretch(Stretch {
                first: begin,
                point: false,
                ..s
            }),
            end,
            current,
        ))
    }

    /// Early, mid, late, the end of …
    fn parted(&self, at: usize) -> Option<Read> {
        if let Some(read) = self.up_to_now(at) {
            return Some(read);
        }
        let the = self.part(at).is_none() && matches!(self.w.folded(at), "the" | "at");
        let the = usize::from(the);
        let part = self.part(at + the)?;
        let mut next = at + the + 1;
        next += usize::from(self.w.is_mark(next, '-'));
        next += usize::from(self.w.has_role(next, Role::Of) && !self.w.arabic);
        let (s, end, current) = match self.simple(next) {
            Some((What::Stretch(s), end, current)) => (s, end, current),
            Some(read) => return Some(read),
            None => {
                let (year, end) = match self.named_year(next) {
                    Some(found) => found,
                    None => return self.part_of_current(part, next),
                };
                (Stretch::unit(day(year, 1, 1)?, Unit::Year)?, end, false)
            }
        };
        Some((What::Stretch(parted(s, part)), end, current))
    }

    /// "the rest of the week", "year to date": up to the reference, or from it on.
    fn up_to_now(&self, at: usize) -> Option<Read> {
        let w = self.w;
        if w.arabic {
            return None;
        }
        let now = self.reference?;
        let the = at + usize::from(w.folded(at) == "the");
        let window = |s: Stretch| Stretch {
            grain: Unit::Day,
            last_grain: Unit::Day,
            point: false,
            ..s
        };
        if matches!(w.folded(the), "rest" | "remainder") && w.has_role(the + 1, Role::Of) {
            let unit_at = the + 2 + usize::from(matches!(w.folded(the + 2), "the" | "this"));
            let unit = self.unit_at(unit_at).filter(|u| *u >= Unit::Week)?;
            let s = self.stepped(unit, 0)?;
            let s = window(Stretch { first: now, ..s });
            return Some((What::Stretch(s), unit_at + 1, false));
        }
        let unit = self.unit_at(the).filter(|u| *u >= Unit::Week)?;
        if w.folded(the + 1) != "to" || w.folded(the + 2) != "date" {
            return None;
        }
        let first = self.stepped(unit, 0)?.first;
        let s = window(Stretch {
            first,
            end: now.max(first + 1),
            ..Stretch::unit(first, unit)?
        });
        Some((What::Stretch(s), the + 3, true))
    }

    /// "the end of the month", مطلع العام.
    fn part_of_current(&self, part: Word, at: usize) -> Option<Read> {
        let the = usize::from(self.w.folded(at) == "the");
        let unit = self.unit_at(at + the).filter(|u| *u >= Unit::Week)?;
        let s = self.stepped(unit, 0)?;
        Some((What::Stretch(parted(s, part)), at + the + 1, false))
    }

    /// Every simple time, without bounds and parts.
    pub(super) fn simple(&self, at: usize) -> Option<Read> {
        self.inside()?.simple_inside(at)
    }

    fn simple_inside(&self, at: usize) -> Option<Read> {
        let at = at
            + usize::from(
                self.w.folded(at) == "the"
                    && !self.w.has_role(at, Role::In)
                    && self.month(at + 1).is_some(),
            );
        if let Some(read) = self
            .part_of_year(at)
            .or_else(|| self.first_months(at))
            .or_else(|| self.nth_of(at))
            .or_else(|| self.distance(at))
            .or_else(|| self.weekday_relative(at))
            .or_else(|| self.day_of_unit(at))
            .or_else(|| self.decade(at))
            .or_else(|| self.unit_which(at))
            .or_else(|| self.day_word(at))
            .or_else(|| self.named_day(at))
        {
            return Some(read);
        }
        // مساء الاثنين, فجر اليوم
        if self.w.is_time(at, Word::Daypart) {
            let (what, end, current) = self.simple(at + 1)?;
            let What::Stretch(s) = what else {
                return None;
            };
            if s.grain != Unit::Day {
                return None;
            }
            // ليل الاثنين الثلاثاء: the night between them.
            let named = s.point && self.weekday(end) == Some(weekday(s.end));
            let next = Stretch::unit(s.end, Unit::Day).filter(|_| named && self.w.arabic);
            return match next.and_then(|next| s.to(next)) {
                Some(night) => Some((What::Stretch(night), end + 1, current)),
                None => Some((what, end, current)),
            };
        }
        let (parts, end) = self.parts(at)?;
        if at > 0 && self.w.is_time(at - 1, Word::Namesake) && end == at + 1 {
            return None;
        }
        let what = self.resolve(at, parts).unwrap_or(What::Vague);
        Some((what, end, self.says_current(at, end)))
    }

    fn says_current(&self, at: usize, end: usize) -> bool {
        (at..end).any(|i| self.w.is_time(i, Word::This))
    }

    /// الحادي والثلاثين من هذا الشهر, "the 15th day of next month".
    fn day_of_unit(&self, at: usize) -> Option<Read> {
        let w = self.w;
        let the = usize::from(w.folded(at) == "the");
        let weekday = self.weekday(at + the).is_some() && w.is_time(at + the + 1, Word::Approved);
        let start = at + the + if weekday { 2 } else { 0 };
        let (number, mut next) = self.day_number(start)?;
        next += usize::from(w.folded(next) == "day");
        if !w.has_role(next, Role::Of) {
            return None;
        }
        next += 1;
        let (What::Stretch(s), end, _) = self.unit_which(next).or_else(|| {
            let unit = self.unit_at(next + 1).filter(|_| w.folded(next) == "the")?;
            Some((What::Stretch(self.stepped(unit, 0)?), next + 2, false))
        })?
        else {
            return None;
        };
        if s.grain != Unit::Month {
            return None;
        }
        let (y, m, _) = civil(s.first);
        let what = day(y, m, number).and_then(|d| Stretch::unit(d, Unit::Day));
        Some((what.map_or(What::Vague, What::Stretch), end, false))
    }

    /// Whether the words before tell what is held in some years: كأس العالم 2014.
    fn held_in(&self, at: usize) -> bool {
        let bare = |word: &str| {
            let word = word.trim_start_matches(['و', 'ب', 'ل']);
            word.strip_prefix("ال").unwrap_or(word).to_owned()
        };
        let mut before = (at.saturating_sub(NAME_MAX)..at).rev();
        let mut name = before
            .by_ref()
            .take_while(|&i| self.w.at(i).mark.is_none() && self.w.at(i).literal.is_none());
        self.w.arabic && name.any(|i| Set::Held.has(&bare(self.w.folded(i))))
    }

    /// A year that stands alone, where the words around say that it is one.
    fn bare_year(&self, at: usize) -> Option<Read> {
        let w = self.w;
        let (year, mut end) = self.named_year(at)?;
        let named = end > at + 1 && self.unit_at(at).is_some();
        let plain = (1900..2100).contains(&year);
        let led = at.checked_sub(1).is_some_and(|i| {
            w.has_role(i, Role::In)
                || w.has_role(i, Role::Outbreak)
                || w.time(i, |t| {
                    matches!(t, Word::During | Word::Since | Word::Until).then_some(())
                })
                .is_some()
                || matches!(w.folded(i), "of" | "في" | "year" | "=" | "and" | "or")
        }) || self.held_in(at)
            || matches!(w.at(at).preposition, Some('ب' | 'ل')) && w.arabic;
        let counted = w.noun(end).is_some()
            || w.is(end, Sense::Percent)
            || w.sense(end, |s| {
                matches!(s, Sense::Currency(_) | Sense::Metric(_) | Sense::Scale(_)).then_some(())
            })
            .is_some();
        let alone = w.len() == end - at;
        // "2014 to 2018", "2018 or later".
        let open = self.or_later(end).is_some();
        let spans = (w.is(end, Sense::To) || w.is_mark(end, '-'))
            && w.at(at).literal.is_some()
            && self
                .likely_year(end + 1)
                .is_some_and(|(last, end)| last > year && w.noun(end).is_none());
        if !(named || plain && (led || alone || open || spans) && !counted) {
            return None;
        }
        let hijri =
            w.is_time(end, Word::EraHijri) || named && (1300..1500).contains(&year) && w.arabic;
        if w.is_time(end, Word::EraHijri) || w.is_time(end, Word::EraCommon) {
            end += 1;
        }
        if hijri {
            let first = super::calendar::hijri_month(year, 1)?;
            let s = Stretch {
                end: super::calendar::hijri_month(year + 1, 1)?,
                point: false,
                ..Stretch::unit(first, Unit::Day)?
            };
            return Some((What::Stretch(s), end, false));
        }
        let s = Stretch::unit(day(year, 1, 1)?, Unit::Year)?;
        Some(match self.or_later(end) {
            Some(true) => (What::Since(s), end + 2, false),
            Some(false) => (What::Until(s), end + 2, false),
            None => (What::Stretch(s), end, false),
        })
    }

    /// "or later" (true), "or earlier" (false).
    fn or_later(&self, at: usize) -> Option<bool> {
        match (self.w.folded(at), self.w.folded(at + 1)) {
            ("or", "later" | "after" | "afterwards") => Some(true),
            ("or", "earlier" | "before") => Some(false),
            _ => None,
        }
    }
}

/// The part of a stretch that a word tells: thirds of it, roughly, as calendars do.
fn parted(s: Stretch, part: Word) -> Stretch {
    let pick = |early: (i32, i32), mid: (i32, i32), late: (i32, i32)| match part {
        Word::Early | Word::PartEarly => early,
        Word::Mid => mid,
        _ => late,
    };
    let months = |from: i32, to: i32| {
        Some((
            add(s.first, Unit::Month, from)?,
            add(s.first, Unit::Month, to)?,
        ))
    };
    let inside = match s.grain {
        Unit::Year if s.point => match part {
            Word::Late => months(9, 12),
            Word::PartLate => months(8, 12),
            Word::Mid => months(4, 8),
            _ => months(0, 3),
        },
        Unit::Month if s.point => {
            let end = s.end;
            Some(pick(
                (s.first, s.first + 10),
                (s.first + 10, s.first + 20),
                (
                    if part == Word::PartLate {
                        s.first + 20
                    } else {
                        s.first + 15
                    },
                    end,
                ),
            ))
        }
        Unit::Week if s.point => Some(pick(
            (s.first, s.first + 3),
            (s.first + 2, s.first + 5),
            (s.first + 4, s.end),
        )),
        _ => None,
    };
    Stretch { part: inside, ..s }
}
