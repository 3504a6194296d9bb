//! The statements of one sentence: whose content follows its cue, and whose content stands before it.

use std::ops::Range;

use domain::{Act, HopKind, Mode};

use super::{
    View,
    clause::{Hit, Shape, Subject},
    content::{self, Build, Start},
    draft::Draft,
    hops::{self, Link},
    phrase::{self, Phrase},
    tag::{self, Tag},
    words::Sort,
};
use crate::quotation::Pair;

/// The drafts of one sentence. `pending` is a quotation before it that has no cue yet.
pub(crate) fn read(
    view: &View<'_>,
    number: usize,
    segment: &Range<usize>,
    hits: &[Hit],
    pending: Option<Range<usize>>,
) -> Vec<Draft> {
    let mut sentence = Sentence {
        view,
        number,
        segment: segment.clone(),
        hits,
        drafts: Vec::new(),
        stops: stops(view, hits),
    };
    match sentence.closing(pending) {
        Some((index, until)) => sentence.forward(index + 1, until),
        None => sentence.forward(0, segment.start),
    }
    sentence.quotations();
    sentence.drafts
}

/// Where another cue of the same rank begins: content before it ends there.
fn stops(view: &View<'_>, hits: &[Hit]) -> Vec<usize> {
    let mut stops: Vec<usize> = hits
        .iter()
        .filter_map(|hit| {
            let first = hit.first();
            let before = first.checked_sub(1)?;
            let tag = view.tag(before);
            match hit.shape {
                Shape::Bare => match tag {
                    Tag::Comma | Tag::Dash => Some(before),
                    Tag::Quote => Some(first),
                    // ", while saying", "and saying".
                    Tag::Conj => Some(before),
                    Tag::Sub | Tag::Adv | Tag::Prep => {
                        let further = before.checked_sub(1)?;
                        matches!(view.tag(further), Tag::Comma).then_some(further)
                    }
                    _ => None,
                },
                Shape::Finite if !hit.named() => Some(before),
                Shape::Finite => match tag {
                    // "says she hopes to win, but she knows": still hers.
                    Tag::But if hit.sort == Sort::Mental && pronoun(hit) => None,
                    Tag::Conj | Tag::But | Tag::Sub => {
                        let comma = before.checked_sub(1).filter(|&c| view.tag(c) == Tag::Comma);
                        comma.or((tag == Tag::But).then_some(before))
                    }
                    _ => None,
                },
                Shape::Source => Some(if tag == Tag::Comma { before } else { first }),
                Shape::Inverted | Shape::Passive | Shape::Nominal => None,
            }
        })
        .collect();
    stops.sort_unstable();
    stops
}

fn pronoun(hit: &Hit) -> bool {
    matches!(&hit.subject, Subject::Named(phrase) if phrase.pronoun)
}

struct Sentence<'v, 'a> {
    view: &'v View<'a>,
    number: usize,
    segment: Range<usize>,
    hits: &'v [Hit],
    drafts: Vec<Draft>,
    stops: Vec<usize>,
}

impl Sentence<'_, '_> {
    /// "…, X said": the cue whose content stands before it, and where it leaves off.
    fn closing(&mut self, pending: Option<Range<usize>>) -> Option<(usize, usize)> {
        let view = self.view;
        for (index, hit) in self.hits.iter().enumerate() {
            let first = hit.first();
            let quotation = first >= 2
                && view.tag(first - 1) == Tag::Quote
                && matches!(view.tag(first - 2), Tag::Comma | Tag::Stop);
            let after = hit.frame.after || quotation && hit.sort == Sort::Speech;
            let speaks = hit.named() && !hit.negated && after || hit.shape == Shape::Source;
            if !speaks {
                continue;
            }
            let region = self.segment.start..first;
            let led = first > self.segment.start
                && matches!(
                    view.tag(first - 1),
                    Tag::Comma | Tag::Quote | Tag::Dash | Tag::Stop
                );
            let quoted = region.clone().any(|at| view.quotes.opening(at).is_some());
            let behind = content::start(view, hit, self.segment.end);
            let whole = pending.is_some() && !region.clone().any(|at| view.p.is_word(at));
            let verb = region.clone().any(|at| view.finite(at)) || view.p.index() == 0;
            let before = match hit.shape {
                Shape::Source => region.len() > 2 || quoted,
                Shape::Inverted => led && (verb || quoted) || whole,
                Shape::Finite => {
                    let split = behind.as_ref().is_none_or(|start| {
                        start.build == Build::Quotation && led && view.tag(first - 1) == Tag::Quote
                    });
                    // "But to be safe, she said, nobody should go."
                    let between = led && view.tag(hit.next) == Tag::Comma && region.len() > 2;
                    split && (led && (verb || quoted || between) || whole)
                }
                _ => false,
            };
            if !before {
                continue;
            }
            let inside = behind_quotation(view, &region);
            let mut spans = vec![match &pending {
                Some(quotation) if whole => quotation.clone(),
                _ => inside.clone(),
            }];
            let mut mode = if whole {
                Mode::Direct
            } else {
                content::mode(view, &inside)
            };
            let (rest, until) = self.resumed(index, hit, behind.as_ref());
            if let Some(rest) = rest {
                let other = content::mode(view, &rest);
                if other != mode {
                    mode = Mode::Mixed;
                }
                spans.push(rest);
            }
            self.push(hit, spans, mode, "before", hit.next..until);
            if hit.frame.told
                && let Some(told) = phrase::after(view, hit.next, until)
                && let Some(draft) = self.drafts.last_mut()
            {
                draft.links.insert(0, told_link(self.number, told.core));
            }
            return Some((index, until));
        }
        None
    }

    /// What follows a cue in the middle of its content: `"…," she said, "…"`.
    fn resumed(
        &self,
        index: usize,
        hit: &Hit,
        behind: Option<&Start>,
    ) -> (Option<Range<usize>>, usize) {
        let view = self.view;
        let hi = self.segment.end;
        let stop = self
            .stops
            .iter()
            .copied()
            .find(|&stop| stop >= hit.next)
            .unwrap_or(hi);
        if let Some(start) = behind {
            let end = content::end(view, start.at, start.build, hi, &self.stops, false);
            return (Some(start.at..end), end);
        }
        // "…," she said, pointing at the map, "…".
        let quoted = hit.first() > 0 && view.tag(hit.first() - 1) == Tag::Quote;
        let again = (hit.next..hi.min(hit.next + 30))
            .take_while(|&at| view.tag(at) != Tag::Colon)
            .find(|&at| view.quotes.opening(at).is_some());
        if let Some(again) = again
            && quoted
            && matches!(view.tag(again - 1), Tag::Comma | Tag::Dash)
            && !self.hits[index + 1..]
                .iter()
                .any(|h| (h.named() || h.frame.words()) && h.start < again)
        {
            let end = content::end(view, again, Build::Quotation, hi, &self.stops, false);
            return (Some(again..end), end);
        }
        let comma = (hit.next..hi.min(hit.next + 24)).find(|&at| view.tag(at) == Tag::Comma);
        let Some(comma) = comma else {
            return (None, stop.max(hit.next));
        };
        let next = self.hits.get(index + 1).map_or(hi, |hit| hit.start);
        if stop <= comma || next <= comma + 1 || view.quotes.around(comma).is_some() {
            return (None, stop.max(hit.next));
        }
        let resumes = matches!(
            view.tag(comma + 1),
            Tag::Det
                | Tag::Pron
                | Tag::Proper
                | Tag::Noun
                | Tag::Quote
                | Tag::Num
                | Tag::Conj
                | Tag::But
        );
        let source = hit.shape == Shape::Source
            && matches!(view.tag(comma + 1), Tag::Verb | Tag::Aux)
            && view.finite(comma + 1);
        let resumes = resumes || source;
        let direct = hit.first() > 0 && view.tag(hit.first() - 1) == Tag::Quote;
        let verb = (comma + 1..stop).any(|at| view.finite(at));
        let quoted = view.quotes.opening(comma + 1).is_some();
        if resumes && (verb && !direct || quoted) && !(view.tag(comma + 1) == Tag::But) {
            (Some(comma + 1..stop), stop)
        } else {
            (None, stop.max(hit.next))
        }
    }

    /// Cues whose content follows, from left to right; what a content holds is not read again.
    fn forward(&mut self, first: usize, from: usize) {
        let view = self.view;
        let mut from = from;
        for hit in self.hits.iter().skip(first) {
            if hit.cue.start < from {
                continue;
            }
            if hit.negated && hit.sort == Sort::Speech {
                continue;
            }
            match hit.shape {
                Shape::Source => {
                    from = self.source(hit, from);
                    continue;
                }
                Shape::Passive => {
                    if let Some(object) = hit.object.clone() {
                        let mode = content::mode(view, &object);
                        self.push(hit, vec![object], mode, "passive", hit.next..hit.next);
                        from = hit.next;
                    }
                    continue;
                }
                _ => {}
            }
            let Some(start) = content::start(view, hit, self.segment.end) else {
                continue;
            };
            let as_ = hit.frame.as_ || matches!(hit.act, Act::Condemn | Act::Praise);
            let end = content::end(
                view,
                start.at,
                start.build,
                self.segment.end,
                &self.stops,
                as_,
            );
            // "His claim that the dam was safe was rejected": the second verb is the outlet's.
            let subject = hit.shape == Shape::Nominal
                && !(self.segment.start..hit.start).any(|at| view.finite(at));
            let end = if subject {
                content::second_verb(view, start.at, end)
            } else {
                end
            };
            let tokens = start.at..end;
            let mode = content::mode(view, &tokens);
            let gap = hit.next..start.at;
            let shape = match start.build {
                Build::Clause => "clause",
                Build::Quotation => "quotation",
                Build::Phrase | Build::Predicate => "phrase",
                Build::Infinitive => "infinitive",
            };
            let act = act_of(view, hit, &start);
            self.push(hit, vec![tokens], mode, shape, gap);
            if let Some(draft) = self.drafts.last_mut()
                && draft.cue == hit.cue
            {
                draft.act = act;
            }
            if let Some(told) = start.told
                && let Some(draft) = self.drafts.last_mut()
            {
                draft.links.insert(0, told_link(self.number, told));
            }
            from = end;
        }
    }

    /// "According to X, …", or X beside a statement that somebody else makes.
    fn source(&mut self, hit: &Hit, from: usize) -> usize {
        let view = self.view;
        let hi = self.segment.end;
        let beside = self.drafts.last().is_some_and(|draft| {
            draft
                .spans
                .iter()
                .any(|(_, tokens)| tokens.end + 1 >= hit.start && tokens.start < hit.start)
        });
        if let Subject::Named(phrase) = &hit.subject
            && beside
            && let Some(draft) = self.drafts.last_mut()
        {
            draft.links.push(Link {
                kind: HopKind::Carried,
                paragraph: self.number,
                agent: Some(phrase.core.clone()),
                medium: None,
                rule: "en.source.beside",
            });
            return hit.next;
        }
        let comma = (hit.next..hi.min(hit.next + 30)).find(|&at| view.tag(at) == Tag::Comma);
        let start = comma.map_or(hit.next, |comma| comma + 1);
        if start >= hi || hit.start < from {
            return hit.next;
        }
        let end = content::end(view, start, Build::Clause, hi, &self.stops, false);
        let tokens = start..end;
        let mode = content::mode(view, &tokens);
        self.push(hit, vec![tokens], mode, "source", hit.next..start);
        end
    }

    /// Quotations that no cue of the lexicon leads to: the verb before them is their cue, where its
    /// subject can speak.
    fn quotations(&mut self) {
        let view = self.view;
        let mut at = self.segment.start;
        while at < self.segment.end {
            let Some(pair) = view.quotes.opening(at) else {
                at += 1;
                continue;
            };
            at = (pair.close + 1).max(at + 1);
            let covered = self.drafts.iter().any(|draft| {
                draft.spans.iter().any(|(p, tokens)| {
                    *p == self.number && tokens.start <= pair.open + 1 && tokens.end > pair.open
                })
            });
            if covered || content::names(view, pair) || pair.len() < 3 {
                continue;
            }
            if let Some(mut draft) = self.said_behind(pair) {
                // The cue was taken for one of what follows it.
                let same = self.drafts.iter().position(|other| other.cue == draft.cue);
                if let Some(same) = same {
                    let other = self.drafts.remove(same);
                    if other.mode != Mode::Indirect {
                        draft.spans.extend(other.spans);
                    }
                    draft.links = other.links;
                }
                self.drafts.push(draft);
                continue;
            }
            let verb = (self.segment.start..pair.open)
                .rev()
                .take(24)
                .find(|&i| view.tag(i) == Tag::Verb && view.finite(i));
            let Some(verb) = verb else { continue };
            let Some(phrase) = self.subject_of(verb) else {
                continue;
            };
            if !phrase.speaks(view) {
                continue;
            }
            let end = content::end(
                view,
                pair.open,
                Build::Phrase,
                self.segment.end,
                &self.stops,
                true,
            );
            let from = (verb + 1..pair.open)
                .find(|&i| view.tag(i).nominal())
                .unwrap_or(pair.open);
            let tokens = from..end.max(pair.close + 1).min(self.segment.end);
            let spans = content::trim(view, tokens);
            if spans.is_empty() {
                continue;
            }
            self.drafts.push(Draft {
                paragraph: self.number,
                cue: verb..verb + 1,
                act: Act::Say,
                mode: Mode::Mixed,
                spans: vec![(self.number, spans)],
                subject: Some(phrase),
                links: Vec::new(),
                rule: "en.quotation.alone",
                confidence: 50,
            });
        }
    }

    /// `"…," X retorted`: a verb that no lexicon lists, right behind a quotation and its speaker.
    fn said_behind(&self, pair: Pair) -> Option<Draft> {
        let view = self.view;
        let led = pair.close > pair.open + 1
            && matches!(view.tag(pair.close - 1), Tag::Comma | Tag::Stop)
            || view.tag(pair.close + 1) == Tag::Comma;
        let from = pair.close + 1 + usize::from(view.tag(pair.close + 1) == Tag::Comma);
        if !led || !pair.closed {
            return None;
        }
        let verb = (from..self.segment.end.min(from + 16))
            .find(|&at| view.tag(at) == Tag::Verb && view.finite(at))?;
        let phrase = if verb == from {
            phrase::after(view, verb + 1, self.segment.end)
        } else {
            self.subject_of(verb)
                .filter(|phrase| phrase.core.start >= from)
        };
        let content = content::trim(view, pair.open..pair.close + 1);
        let phrase = phrase.filter(|phrase| phrase.speaks(view) && !content.is_empty())?;
        Some(Draft {
            paragraph: self.number,
            cue: verb..verb + 1,
            act: view.word(verb).cue().map_or(Act::Say, |cue| cue.act),
            mode: Mode::Direct,
            spans: vec![(self.number, content)],
            subject: Some(phrase),
            links: Vec::new(),
            rule: "en.quotation.before",
            confidence: 65,
        })
    }

    fn push(
        &mut self,
        hit: &Hit,
        spans: Vec<Range<usize>>,
        mode: Mode,
        shape: &str,
        gap: Range<usize>,
    ) {
        let view = self.view;
        let spans: Vec<_> = spans
            .into_iter()
            .map(|tokens| content::trim(view, tokens))
            .filter(|tokens| !tokens.is_empty())
            .map(|tokens| (self.number, tokens))
            .collect();
        if spans.is_empty() {
            return;
        }
        let subject = match &hit.subject {
            Subject::Named(phrase) => Some((**phrase).clone()),
            Subject::Same | Subject::Dropped => self.governing(hit),
        };
        let medium = subject.as_ref().map_or(0, |phrase| phrase.tokens.end);
        let gap = gap.start.max(if hit.shape == Shape::Inverted {
            medium
        } else {
            gap.start
        })..gap.end;
        let links = hops::read(view, gap);
        let (rule, confidence) = rule(hit.sort, shape);
        self.drafts.push(Draft {
            paragraph: self.number,
            cue: hit.cue.clone(),
            act: hit.act,
            mode,
            spans,
            subject,
            links,
            rule,
            confidence: if mode == Mode::Indirect {
                confidence
            } else {
                confidence + 5
            },
        });
    }

    /// The subject that a participle or a second verb shares.
    fn governing(&self, hit: &Hit) -> Option<Phrase> {
        let view = self.view;
        let earlier = self.drafts.iter().rev().find_map(|draft| {
            (draft.cue.start < hit.start)
                .then(|| draft.subject.clone())
                .flatten()
        });
        if earlier.is_some() {
            return earlier;
        }
        let mut verbs = (self.segment.start..hit.start)
            .filter(|&at| view.finite(at) && view.quotes.around(at).is_none());
        // "The authors, which include two unions, combed the files and found": not the pronoun.
        let relative = |phrase: &Phrase| view.tag(phrase.head) == Tag::Rel;
        let main = verbs
            .clone()
            .take(SUBJECTS_MAX)
            .find_map(|verb| self.subject_of(verb).filter(|phrase| !relative(phrase)));
        let main = main.or_else(|| verbs.find_map(|verb| self.subject_of(verb)));
        main.or_else(|| {
            self.hits.iter().find_map(|other| match &other.subject {
                Subject::Named(phrase) if other.start > hit.start => Some((**phrase).clone()),
                _ => None,
            })
        })
        .or_else(|| {
            (hit.cue.end..self.segment.end)
                .take(40)
                .filter(|&at| view.finite(at) && view.quotes.around(at).is_none())
                .find_map(|verb| self.subject_of(verb))
        })
    }

    fn subject_of(&self, verb: usize) -> Option<Phrase> {
        let view = self.view;
        let mut start = verb;
        while start > self.segment.start && matches!(view.tag(start - 1), Tag::Aux | Tag::Adv) {
            start -= 1;
        }
        phrase::before(view, self.segment.start, start)
    }
}

/// Verbs of a sentence that are looked at for a subject of the main clause.
const SUBJECTS_MAX: usize = 8;

/// The region before a closing cue without what introduces a quotation in it.
fn behind_quotation(view: &View<'_>, region: &Range<usize>) -> Range<usize> {
    let mut start = region.start;
    // A dateline: "BEIRUT (AP) -".
    let dash =
        (region.start..region.end.min(region.start + 14)).find(|&at| view.tag(at) == Tag::Dash);
    if let Some(dash) = dash
        && (region.start..dash).all(|at| !view.p.is_word(at) || tag::is_capital(view.p, at))
    {
        start = dash + 1;
    }
    // What stands before a semicolon is a sentence of its own.
    let mut at = start;
    while at < region.end {
        at = match view.past_quotation(at) {
            Some(past) => past.max(at + 1),
            None => {
                // "The senator scolded him: “…,” she said".
                let leads = view.tag(at) == Tag::Colon && view.quotes.opening(at + 1).is_some();
                if leads || view.p.is_mark(at, ';') {
                    start = at + 1;
                }
                at + 1
            }
        };
    }
    start..region.end
}

/// The act of a cue with what follows it: "called for" and "asked him to" call.
fn act_of(view: &View<'_>, hit: &Hit, start: &Start) -> Act {
    let led = start.at.checked_sub(1).filter(|&at| at >= hit.next);
    let preposition = led.and_then(|at| hit.frame.act_with(view.p.folded(at)));
    let addressed = start.build == Build::Infinitive
        && (start.told.is_some() || hit.frame.whom)
        && matches!(hit.act, Act::Say | Act::Ask);
    preposition.unwrap_or(if addressed { Act::Call } else { hit.act })
}

fn told_link(paragraph: usize, agent: Range<usize>) -> Link {
    Link {
        kind: HopKind::To,
        paragraph,
        agent: Some(agent),
        medium: None,
        rule: "en.hop.told",
    }
}

fn rule(sort: Sort, shape: &str) -> (&'static str, u8) {
    match (sort, shape) {
        (Sort::Speech, "clause") => ("en.speech.clause", 85),
        (Sort::Speech, "quotation") => ("en.speech.quotation", 90),
        (Sort::Speech, "before") => ("en.speech.before", 90),
        (Sort::Speech, "source") => ("en.source", 85),
        (Sort::Speech, "passive") => ("en.speech.passive", 60),
        (Sort::Speech, "infinitive") => ("en.speech.infinitive", 75),
        (Sort::Speech, _) => ("en.speech.phrase", 70),
        (Sort::Mental, "infinitive") => ("en.mental.infinitive", 60),
        (Sort::Mental, "phrase") => ("en.mental.phrase", 55),
        (Sort::Mental, _) => ("en.mental.clause", 65),
        (Sort::Stance, _) => ("en.stance", 55),
    }
}
