//! Links of the chain: medium, one told, publisher, carrier, holder of a copy.

use std::ops::Range;

use domain::HopKind;

use super::{View, phrase, tag::Tag, words::Class};

/// One link, as tokens of its paragraph.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) kind: HopKind,
    pub(crate) paragraph: usize,
    pub(crate) agent: Option<Range<usize>>,
    pub(crate) medium: Option<Range<usize>>,
    pub(crate) rule: &'static str,
}

/// The links told in `tokens`, which hold neither content nor the speaker.
pub(crate) fn read(view: &View<'_>, tokens: Range<usize>) -> Vec<Link> {
    let mut links = Vec::new();
    let mut at = tokens.start;
    while at < tokens.end {
        let found = link_at(view, at, tokens.end);
        match found {
            Some((link, next)) => {
                links.push(link);
                at = next.max(at + 1);
            }
            None => at += 1,
        }
    }
    links
}

fn link_at(view: &View<'_>, at: usize, hi: usize) -> Option<(Link, usize)> {
    let link = |kind, agent, medium, rule| Link {
        kind,
        paragraph: view.p.index() as usize,
        agent,
        medium,
        rule,
    };
    let word = view.p.folded(at);
    if let Some(kind) = verb(word) {
        // "published by the ministry", "seen by Reuters".
        let by = view.p.folded(at + 1) == "by";
        let phrase = by.then(|| phrase::after(view, at + 2, hi)).flatten();
        return phrase.map(|phrase| {
            let next = phrase.core.end;
            (link(kind, Some(phrase.core), None, "en.hop.verb"), next)
        });
    }
    let place = matches!(
        word,
        "in" | "on" | "at" | "during" | "via" | "through" | "over" | "by"
    );
    if place {
        let end = phrase_end(view, at + 1, hi);
        let inside = at + 1..end;
        let account = last(view, &inside, Class::ACCOUNT)
            .filter(|_| inside.clone().any(|i| view.is(i, Class::PLATFORM)) || word == "via");
        if let Some(account) = account {
            let medium = at + 1..account + 1;
            return Some((
                link(HopKind::Published, None, Some(medium), "en.hop.account"),
                end,
            ));
        }
        if let Some(medium) = last(view, &inside, Class::MEDIUM) {
            return Some((
                link(HopKind::In, None, Some(medium..medium + 1), "en.hop.in"),
                medium + 1,
            ));
        }
        if word != "in"
            && word != "at"
            && let Some(platform) = last(view, &inside, Class::PLATFORM)
        {
            return Some((
                link(
                    HopKind::In,
                    None,
                    Some(platform..platform + 1),
                    "en.hop.platform",
                ),
                end,
            ));
        }
        return None;
    }
    if matches!(word, "to" | "with") && view.tag(at) == Tag::Prep {
        let end = phrase_end(view, at + 1, hi);
        let inside = at + 1..end;
        if last(view, &inside, Class::PRESS.or(Class::OUTLET)).is_some() {
            return Some((link(HopKind::To, Some(inside), None, "en.hop.to"), end));
        }
    }
    None
}

/// The link that a participle makes with "by".
pub(crate) fn verb(word: &str) -> Option<HopKind> {
    Some(match word {
        "published" | "released" | "issued" | "posted" | "distributed" | "aired" | "broadcast" => {
            HopKind::Published
        }
        "carried" | "quoted" | "cited" | "reported" | "relayed" => HopKind::Carried,
        "seen" | "obtained" | "reviewed" | "viewed" => HopKind::Obtained,
        "monitored" => HopKind::Monitored,
        _ => return None,
    })
}

fn phrase_end(view: &View<'_>, at: usize, hi: usize) -> usize {
    let mut end = at;
    while end < hi.min(at + 10) && (view.tag(end).nominal() || view.tag(end) == Tag::Object) {
        if view.tag(end) == Tag::Det && end > at {
            break;
        }
        if view.tag(end) == Tag::Time && end > at && !view.word(end).possessive {
            break;
        }
        end += 1;
    }
    end
}

fn last(view: &View<'_>, tokens: &Range<usize>, class: Class) -> Option<usize> {
    tokens
        .clone()
        .rev()
        .find(|&at| view.is(at, class) && !view.word(at).possessive)
}

/// "The comments came in …", "She made the remarks during …": a sentence that tells the chain of the
/// one before it. Gives the tokens that tell it.
pub(crate) fn looks_back(view: &View<'_>, segment: &Range<usize>) -> Option<Range<usize>> {
    let told = (segment.start..segment.end.min(segment.start + 6)).find(|&at| {
        matches!(
            view.p.folded(at),
            "comments"
                | "comment"
                | "remarks"
                | "statement"
                | "statements"
                | "announcement"
                | "words"
        )
    })?;
    let came = (segment.start..segment.end.min(told + 4)).any(|at| {
        matches!(
            view.p.folded(at),
            "came"
                | "made"
                | "appeared"
                | "published"
                | "released"
                | "issued"
                | "carried"
                | "posted"
        )
    });
    came.then(|| told + 1..segment.end)
}
