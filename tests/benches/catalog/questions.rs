//! What is asked: drawn from the reports themselves, so that everything finds something.

use std::collections::{HashMap, HashSet};

use bench::{Draw, Report};
use proto::pb::{self, SearchOrder};

use crate::build::Built;

/// Questions of each class.
const EACH: usize = 40;
/// Reports that are looked at for words.
const SAMPLE: u64 = 2_000;
/// Results of a search, and items of a list.
pub(crate) const HITS: u32 = 20;
const LISTED: u32 = 50;

/// One call of the query service.
#[derive(Clone)]
pub(crate) enum Question {
    Search(pb::SearchReportsRequest),
    Statements(pb::ListStatementsRequest),
    Figures(pb::ListFiguresRequest),
    Reports(pb::ListReportsRequest),
}

/// What other engines are asked too: stems that must all occur, one after the other in a phrase.
#[derive(Clone)]
pub(crate) struct Words {
    pub(crate) stems: Vec<String>,
    pub(crate) is_phrase: bool,
}

pub(crate) struct Questions {
    common: Vec<String>,
    rare: Vec<String>,
    several: Vec<String>,
    phrases: Vec<String>,
    narrowed: Vec<pb::SearchReportsRequest>,
    speakers: Vec<String>,
    outlets: Vec<String>,
}

impl Questions {
    pub(crate) fn about(built: &Built) -> Self {
        let step = (built.reports / SAMPLE).max(1);
        let numbers = (0..built.reports).step_by(step as usize);
        let sample: Vec<Report> = numbers.map(|n| built.source.report(n)).collect();
        let mut found_in: HashMap<&str, usize> = HashMap::new();
        for report in &sample {
            let words: HashSet<&str> = report.paragraphs.iter().flat_map(|p| words(p)).collect();
            for word in words {
                *found_in.entry(word).or_default() += 1;
            }
        }
        let (common, rare) = by_frequency(&found_in, sample.len());
        let mut draw = Draw::new(7, 7);
        let (mut several, mut phrases, mut narrowed) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..EACH {
            let report = draw.pick(&sample);
            let paragraph = draw.pick(&report.paragraphs);
            let all: Vec<&str> = words(paragraph).collect();
            let at = draw.below(all.len().saturating_sub(3).max(1) as u64) as usize;
            let few = &all[at..all.len().min(at + 2 + draw.below(2) as usize)];
            phrases.push(format!("\"{}\"", few.join(" ")));
            several.push(format!(
                "{} {}",
                draw.pick::<&str>(&all),
                draw.pick::<&str>(&all)
            ));
            let day = 86_400_000_000;
            narrowed.push(pb::SearchReportsRequest {
                filter: Some(pb::ReportFilter {
                    outlet: report.outlet.clone(),
                    published_from_micros: Some(report.published.0 - 60 * day),
                    published_to_micros: Some(report.published.0 + day),
                    ..Default::default()
                }),
                ..search(draw.pick::<&str>(&all), SearchOrder::Relevance)
            });
        }
        Self {
            common,
            rare,
            several,
            phrases,
            narrowed,
            speakers: speakers(&sample),
            outlets: spread(sample.iter().map(|r| r.outlet.clone()).collect()),
        }
    }

    /// Every class with its questions.
    pub(crate) fn classes(&self) -> Vec<(&'static str, Vec<Question>)> {
        let searches = |words: &[String], order| -> Vec<Question> {
            let requests = words.iter().map(|w| search(w, order));
            requests.map(Question::Search).collect()
        };
        let (best, newest) = (SearchOrder::Relevance, SearchOrder::Newest);
        let narrowed = self.narrowed.iter().cloned().map(Question::Search);
        let tallied = self.common.iter().map(|words| {
            let facets = [pb::FacetLabel::Outlet, pb::FacetLabel::Family];
            Question::Search(pb::SearchReportsRequest {
                tally: Some(pb::Tally {
                    total: true,
                    facets: facets.map(i32::from).to_vec(),
                    histogram: pb::HistogramInterval::Month.into(),
                    ..Default::default()
                }),
                page_size: 1,
                ..search(words, SearchOrder::Relevance)
            })
        });
        let said = self.speakers.iter().map(|speaker| {
            Question::Statements(pb::ListStatementsRequest {
                filter: Some(pb::StatementFilter {
                    speaker: speaker.clone(),
                    ..Default::default()
                }),
                page_size: LISTED,
                ..Default::default()
            })
        });
        let killed = self.outlets.iter().map(|outlet| {
            Question::Figures(pb::ListFiguresRequest {
                filter: Some(pb::FigureFilter {
                    measure: pb::Measure::Killed.into(),
                    outlet: outlet.clone(),
                    ..Default::default()
                }),
                page_size: LISTED,
                ..Default::default()
            })
        });
        let listed = |outlet: &str| {
            Question::Statements(pb::ListStatementsRequest {
                filter: Some(pb::StatementFilter {
                    outlet: outlet.to_owned(),
                    ..Default::default()
                }),
                page_size: LISTED,
                ..Default::default()
            })
        };
        let in_outlets = self.outlets.iter().map(String::as_str).map(listed);
        let published = self.outlets.iter().map(|outlet| {
            Question::Reports(pb::ListReportsRequest {
                filter: Some(pb::ReportFilter {
                    outlet: outlet.clone(),
                    ..Default::default()
                }),
                page_size: LISTED,
                ..Default::default()
            })
        });
        vec![
            ("search: common word", searches(&self.common, best)),
            ("search: rare word", searches(&self.rare, best)),
            ("search: two words", searches(&self.several, best)),
            ("search: phrase", searches(&self.phrases, best)),
            ("search: word, outlet, time", narrowed.collect()),
            (
                "search: common word, newest",
                searches(&self.common, newest),
            ),
            ("search: all of these, mixed", self.searches()),
            ("search: facets and months, common word", tallied.collect()),
            ("statements of a speaker", said.collect()),
            ("statements in an outlet", in_outlets.collect()),
            ("statements, newest", vec![listed(""); EACH]),
            ("figures of a measure in an outlet", killed.collect()),
            ("reports of an outlet", published.collect()),
        ]
    }

    /// All searches, the classes by turns.
    pub(crate) fn searches(&self) -> Vec<Question> {
        let at = |words: &[String], n: usize| words[n % words.len()].clone();
        let mut all = Vec::new();
        for n in 0..EACH {
            for words in [&self.common, &self.rare, &self.several, &self.phrases] {
                let request = search(&at(words, n), SearchOrder::Relevance);
                all.push(Question::Search(request));
            }
            all.extend(self.narrowed.get(n).cloned().map(Question::Search));
        }
        all
    }

    /// What every engine can be asked: the searches by relevance without filters.
    pub(crate) fn plain(&self) -> Vec<(&'static str, Vec<Words>)> {
        let stems = |words: &String| {
            let tokens = catalog::tokens(words);
            Words {
                stems: tokens.into_iter().map(|t| t.stem).collect(),
                is_phrase: words.starts_with('"'),
            }
        };
        let of = |words: &[String]| words.iter().map(stems).collect::<Vec<_>>();
        let mut classes = vec![
            ("common word", of(&self.common)),
            ("rare word", of(&self.rare)),
            ("two words", of(&self.several)),
            ("phrase", of(&self.phrases)),
        ];
        let mixed = classes
            .iter()
            .flat_map(|(_, words)| words.clone())
            .collect();
        classes.push(("all of these, mixed", mixed));
        classes
    }
}

fn search(words: &str, order: SearchOrder) -> pb::SearchReportsRequest {
    pb::SearchReportsRequest {
        query: words.to_owned(),
        order: order.into(),
        page_size: HITS,
        ..Default::default()
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphabetic());
    words.filter(|word| word.chars().count() > 3 && !["AND", "NOT"].contains(word))
}

/// Words of five to thirty in a hundred of the sampled reports, and those of the fewest: made-up
/// reports have so few words that a fixed share might leave none.
fn by_frequency(found_in: &HashMap<&str, usize>, sampled: usize) -> (Vec<String>, Vec<String>) {
    let mut words: Vec<(usize, &str)> = found_in.iter().map(|(w, n)| (*n, *w)).collect();
    words.sort_unstable();
    let owned = |(_, word): &(usize, &str)| (*word).to_owned();
    let rare: Vec<String> = words.iter().take(EACH).map(owned).collect();
    let share = sampled as f64 * 0.05..sampled as f64 * 0.30;
    let common = words.iter().filter(|(n, _)| share.contains(&(*n as f64)));
    let common = spread(common.map(owned).collect());
    assert!(!common.is_empty() && !rare.is_empty(), "a class is empty");
    let most = words.get(rare.len().saturating_sub(1)).map_or(0, |w| w.0);
    let percent = most as f64 / sampled as f64 * 100.0;
    println!("rare words are in at most {percent:.1} % of the reports");
    (common, rare)
}

/// At most [`EACH`] of `all`, from everywhere in it.
fn spread(all: Vec<String>) -> Vec<String> {
    let step = (all.len() / EACH).max(1);
    all.into_iter().step_by(step).take(EACH).collect()
}

/// The families with most statements.
fn speakers(sample: &[Report]) -> Vec<String> {
    let mut said: HashMap<String, usize> = HashMap::new();
    for report in sample {
        for statement in analysis::analyse(&report.document(), None).statements {
            *said.entry(statement.speaker.family).or_default() += 1;
        }
    }
    let mut said: Vec<_> = said.into_iter().filter(|(f, _)| !f.is_empty()).collect();
    said.sort_by(|a, b| (b.1, &b.0).cmp(&(a.1, &a.0)));
    said.into_iter()
        .map(|(family, _)| family)
        .take(EACH)
        .collect()
}
