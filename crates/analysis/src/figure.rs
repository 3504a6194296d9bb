//! Figures: reported counts of people, events and things, and amounts of money, with what they
//! count, when and where, and the words that say so.
//!
//! [`candidate`] tells counts from other numbers and finds the counted noun; [`measure`] what is
//! counted, from the noun and the words around it; [`period`] and [`place`] when and where, from
//! the figure's own sentence first, then its paragraph, then the report.

mod around;
mod candidate;
mod choice;
mod fate;
mod measure;
mod named;
mod period;
mod place;
mod said;
mod scene;
mod share;
mod since;

use std::cell::OnceCell;
use std::ops::Range;

use domain::{Act, Document, Figure, Language, Measure, PlaceRef, Polarity, Qualifier, Statement};

use crate::number::sense::{Role, Sense};
use crate::number::{Number, Words, numbers};
use crate::place::Mention;
use crate::text::Paragraph;
use crate::time::{Time, coordinated, times};
use candidate::{Candidate, Told};
use choice::{By, Made};
pub use choice::{Lesson, SLOTS};
pub(crate) use choice::{PERIODS, PLACES};
use said::Said;

/// One paragraph with everything that was read off its words.
struct Page<'a> {
    w: Words<'a>,
    numbers: Vec<Number>,
    times: Vec<Time>,
    places: Vec<Mention>,
    found: Vec<Candidate>,
    /// The words that end a clause, in order.
    clauses: Vec<usize>,
    /// The statements whose cue or content stands here.
    said: Said,
    /// For each of `times`, whether it can be when something counted happened.
    tells: Vec<bool>,
    /// The words that tell what some who were arrested are said to have done; in order, apart.
    charges: Vec<Range<usize>>,
    /// Those of `places` where something can have happened, by their index.
    firm: Vec<usize>,
}

impl Page<'_> {
    /// Reads what tells when and where something counted happened, here or on another page.
    fn read_scene(&mut self, reference: Option<i32>) {
        let w = &self.w;
        if self.numbers.is_empty() {
            self.times = coordinated(w, times(w, reference));
        }
        self.places = crate::place::mentions(w);
        self.clauses = (0..w.len())
            .filter(|&at| w.has_role(at, Role::Clause))
            .collect();
        self.charges = period::charges(self);
    }

    /// The places that the words of `zone` mention.
    fn places_in(&self, zone: &Range<usize>) -> &[Mention] {
        let from = self.places.partition_point(|m| m.word < zone.start);
        let to = self.places.partition_point(|m| m.word < zone.end);
        self.places.get(from..to).unwrap_or_default()
    }

    /// The first word at or behind `word` that ends a clause.
    fn clause_behind(&self, word: usize) -> Option<usize> {
        let next = self.clauses.partition_point(|&clause| clause < word);
        self.clauses.get(next).copied()
    }

    /// The last word before `word` that ends a clause.
    fn clause_before(&self, word: usize) -> Option<usize> {
        let next = self.clauses.partition_point(|&clause| clause < word);
        self.clauses.get(next.checked_sub(1)?).copied()
    }
}

/// What the readers of one figure need to know of the report.
struct Report<'a> {
    pages: Vec<Page<'a>>,
    statements: &'a [Statement],
    reference: Option<i32>,
    /// Since when what was founded exists; read where a figure asks for it.
    founded: OnceCell<Option<period::Told>>,
    /// Since when what began goes on; read in the same way.
    begun: OnceCell<Option<period::Told>>,
    /// Where the head of the report says that an event, or anything else, took place.
    heads: [OnceCell<Option<Vec<PlaceRef>>>; 2],
    /// The first state that its head names.
    economy: OnceCell<Vec<PlaceRef>>,
}

/// Reads the figures of a document, in reading order.
///
/// `paragraphs` are those of `document`; `reference` is the day of publication, counted from
/// 1970-01-01. A figure's holder is the innermost of `statements` whose content covers it.
pub fn read(
    document: &Document,
    paragraphs: &[Paragraph<'_>],
    reference: Option<i32>,
    statements: &[Statement],
) -> Vec<Figure> {
    let Some((report, made, mut figures)) = made(document, paragraphs, reference, statements)
    else {
        return Vec::new();
    };
    // The models were trained on Arabic reports.
    if document.language == Language::Arabic {
        choice::choose(&report, &made, &mut figures);
    }
    figures
}

/// The figures of a document as the rules make them, each with what there is to be learnt of where and
/// when it was.
pub fn lessons(
    document: &Document,
    paragraphs: &[Paragraph<'_>],
    reference: Option<i32>,
    statements: &[Statement],
) -> Vec<(Figure, [Lesson; 2])> {
    let Some((report, made, figures)) = made(document, paragraphs, reference, statements) else {
        return Vec::new();
    };
    let lessons = choice::lessons(&report, &made, &figures);
    figures.into_iter().zip(lessons).collect()
}

/// What the rules make of a document: its figures, and what told them where and when.
fn made<'a>(
    document: &Document,
    paragraphs: &'a [Paragraph<'_>],
    reference: Option<i32>,
    statements: &'a [Statement],
) -> Option<(Report<'a>, Vec<Made>, Vec<Figure>)> {
    let arabic = document.language == Language::Arabic;
    let mut pages: Vec<Page<'_>> = Vec::with_capacity(paragraphs.len());
    let mut told = Told::default();
    for p in paragraphs {
        pages.push(page(p, arabic, reference, &mut told));
    }
    if pages.iter().all(|page| page.found.is_empty()) {
        return None;
    }
    for page in &mut pages {
        page.read_scene(reference);
    }
    let said = Said::read(statements, pages.len());
    let mut scene = scene::Scene::default();
    for (page, said) in pages.iter_mut().zip(said) {
        page.said = said;
        scene.enter(page);
        page.tells = period::telling(page, reference);
    }
    let report = Report {
        pages,
        statements,
        reference,
        founded: OnceCell::new(),
        begun: OnceCell::new(),
        heads: Default::default(),
        economy: OnceCell::new(),
    };
    let mut figures: Vec<Figure> = Vec::new();
    let mut made: Vec<Made> = Vec::new();
    for page in 0..report.pages.len() {
        for index in 0..report.pages[page].found.len() {
            let part_of = part_of(&report.pages[page], index, &figures);
            let (one, figure) = figure(&report, page, index, part_of, &figures);
            figures.push(figure);
            made.push(one);
        }
    }
    share::share(&report, &mut made, &mut figures);
    Some((report, made, figures))
}

fn page<'a>(
    p: &'a Paragraph<'a>,
    arabic: bool,
    reference: Option<i32>,
    told: &mut Told,
) -> Page<'a> {
    let w = Words::read(p, arabic);
    let numbers = numbers(&w);
    // Without a number in it a page needs its times only where others have counts.
    let times = (!numbers.is_empty()).then(|| coordinated(&w, times(&w, reference)));
    let found = candidate::candidates(&w, &numbers, times.as_deref().unwrap_or_default(), told);
    Page {
        w,
        numbers,
        times: times.unwrap_or_default(),
        places: Vec::new(),
        found,
        clauses: Vec::new(),
        said: Said::default(),
        tells: Vec::new(),
        charges: Vec::new(),
        firm: Vec::new(),
    }
}

/// Index of the figure that the one at `index` is a part of: the nearest count before بينهم.
/// `figures` are those before it.
fn part_of(page: &Page<'_>, index: usize, figures: &[Figure]) -> Option<usize> {
    let here = &page.found[index];
    let before = index.checked_sub(1).map(|i| &page.found[i])?;
    let sentence = page.w.sentence(here.words.start);
    if !sentence.contains(&before.words.start) {
        return None;
    }
    let among = (before.words.end..here.words.start).rfind(|&i| page.w.has_role(i, Role::Among));
    // "بينهم طفل، وأصيب 30", "بينهم طفل، فيما أصيب 30": others, with whom something else happened.
    let other = |i: usize| {
        let verb = |s| matches!(s, Sense::Verb(_)).then_some(());
        page.w.has_role(i, Role::Clause) || page.w.at(i).and && page.w.sense(i, verb).is_some()
    };
    let among = among.is_some_and(|at| !(at + 1..here.lead()).any(other));
    let previous = figures.len().checked_sub(1)?;
    if among || here.rule == "figure/those" {
        return Some(previous);
    }
    // بينهم 244 طفلا، و164 سيدة: the second part of the same whole.
    let gap = (before.words.end..here.words.start)
        .filter(|i| page.w.at(*i).mark.is_none())
        .count();
    let hedge = here.hedge.is_some();
    let joined =
        page.w.at(here.lead()).and || page.w.has_role(here.lead().wrapping_sub(1), Role::And);
    let whole = figures[previous].part_of?;
    (joined && gap <= 2 + usize::from(hedge)).then_some(whole as usize)
}

fn figure(
    r: &Report<'_>,
    on: usize,
    index: usize,
    part_of: Option<usize>,
    earlier: &[Figure],
) -> (Made, Figure) {
    let page = &r.pages[on];
    let c = &page.found[index];
    let number = &page.numbers[c.number];
    let holder = holder(page, c);
    let whole = part_of.and_then(|i| earlier.get(i));
    let before = earlier.last().filter(|_| index > 0);
    let around = [whole, before].map(|f| f.map(|f| f.measure));
    let measured = measure::measure(page, index, around);
    let (dated, (period, period_at)) = period::own(r, on, c, measured.measure);
    let (by, places) = place::places(r, on, index, measured.measure, period.as_ref());
    let made = Made {
        on,
        index,
        placed: match whole {
            Some(_) if places.is_empty() => By::Whole,
            _ => by,
        },
        dated: match (&period, whole) {
            (Some(_), _) => dated,
            (None, Some(_)) => By::Whole,
            (None, None) => By::Nothing,
        },
    };
    let excerpt = |at: usize| page.w.excerpt(at, at + 1);
    let figure = Figure {
        text: page.w.excerpt(c.words.start, c.words.end),
        low: number.low,
        high: number.high,
        qualifier: match number.qualifier {
            Qualifier::Exact if candidate::estimated(&page.w, number) => Qualifier::About,
            told => told,
        },
        qualifier_at: number.hedge.map(excerpt),
        noun: c.noun.as_ref().map(|n| page.w.excerpt(n.start, n.end)),
        measure: measured.measure,
        measure_at: measured.at.map(excerpt),
        measure_read: None,
        period: period.or_else(|| whole.and_then(|f| f.period.clone())),
        period_at,
        places: if places.is_empty() {
            whole.map(|f| f.places.clone()).unwrap_or_default()
        } else {
            places
        },
        polarity: polarity(r, page, c, holder),
        currency: c.currency.map(str::to_owned),
        part_of: part_of.and_then(|i| u32::try_from(i).ok()),
        holder: holder.and_then(|i| u32::try_from(i).ok()),
        rule: c.rule.to_owned(),
        confidence: confidence(c, measured.measure),
    };
    (made, figure)
}

fn confidence(c: &Candidate, measure: Measure) -> u8 {
    let base = match c.rule {
        "figure/noun" | "figure/money" => 90,
        "figure/of" | "figure/tally" => 80,
        "figure/dual" => 75,
        _ => 65,
    };
    if measure == Measure::Other {
        base - 10
    } else {
        base
    }
}

/// The innermost statement whose content covers the figure.
fn holder(page: &Page<'_>, c: &Candidate) -> Option<usize> {
    page.said
        .innermost(&page.w.bytes(c.words.start, c.words.end))
}

/// Whether the counted thing is asserted, from the statement's act and the words before it.
fn polarity(r: &Report<'_>, page: &Page<'_>, c: &Candidate, holder: Option<usize>) -> Polarity {
    match holder.map(|i| r.statements[i].act) {
        Some(Act::Deny) => return Polarity::Denied,
        Some(Act::Expect | Act::Threaten | Act::Promise | Act::Warn) => {
            return Polarity::Hypothetical;
        }
        _ => {}
    }
    let sentence = page.w.sentence(c.words.start);
    let from = sentence.start.max(c.words.start.saturating_sub(8));
    for at in (from..c.words.start).rev() {
        if page.w.has_role(at, Role::Clause) || page.w.is_mark(at, '.') {
            break;
        }
        if page.w.has_role(at, Role::Hypothetical) {
            return Polarity::Hypothetical;
        }
        if page.w.has_role(at, Role::Deny) && c.words.start - at <= 3 {
            return Polarity::Denied;
        }
    }
    Polarity::Asserted
}
