//! What stands between a cue and its content, read from left to right for links.

use std::ops::Range;

use domain::HopKind;

use super::{
    Link, MADE, agent_of, form, given_out_by,
    medium::{account_at, medium_at},
    told::{told_at, told_in},
    verb,
};
use crate::{
    arabic::{View, phrase::Phrase, subject::pronoun_led, words::Class},
    sets::Set,
};

/// A gap that is being read.
pub(super) struct Gap<'v, 'a> {
    view: &'v View<'a>,
    start: usize,
    end: usize,
    subject: Option<&'v Phrase>,
    links: Vec<Link>,
    /// Inside a clause that tells more of who speaks, and not of what he does there: "المدير الذي حضر
    /// الاجتماع".
    aside: bool,
}

impl<'v, 'a> Gap<'v, 'a> {
    /// The links told in `gap`, in which the tokens of `subject` are who speaks.
    pub(super) fn read(
        view: &'v View<'a>,
        gap: Range<usize>,
        subject: Option<&'v Phrase>,
    ) -> Vec<Link> {
        let mut reader = Gap {
            view,
            start: gap.start,
            end: gap.end,
            subject,
            links: Vec::new(),
            aside: false,
        };
        let mut at = gap.start;
        while at < gap.end {
            at = reader.next(at);
        }
        reader.links
    }

    /// Reads what begins at `at`; the first token behind it.
    fn next(&mut self, at: usize) -> usize {
        let (view, end) = (self.view, self.end);
        if let Some(pair) = view.quotes.opening(at) {
            return pair.close.min(end) + 1;
        }
        self.keep_aside(at);
        let inside = self.subject.is_some_and(|s| s.tokens.contains(&at));
        let read = (!inside)
            .then(|| self.medium(at).or_else(|| self.account(at)))
            .flatten()
            .or_else(|| self.given_out(at))
            .or_else(|| self.told(at, inside))
            .or_else(|| self.made(at, inside));
        read.unwrap_or(at + 1)
    }

    /// Notes where a clause about who speaks begins, and where it ends.
    fn keep_aside(&mut self, at: usize) {
        let view = self.view;
        let behind_medium = || self.links.last().is_some_and(|last| last.medium.is_some());
        let tells = view.word(at).verb.is_some_and(|(_, form)| !form.participle);
        if view.p.is_mark(at, ',') || tells {
            self.aside = false;
        } else if view.is(at, Class::REL) || matches!(view.p.folded(at), "وهو" | "وهي") {
            self.aside = !behind_medium() && self.subject.is_none_or(|s| !s.medium);
        }
    }

    fn push(
        &mut self,
        kind: HopKind,
        agent: Option<Range<usize>>,
        medium: Option<Range<usize>>,
        rule: &'static str,
    ) {
        self.links.push(Link {
            kind,
            paragraph: self.view.p.index() as usize,
            agent,
            medium,
            rule,
        });
    }

    fn medium(&mut self, at: usize) -> Option<usize> {
        let medium = medium_at(self.view, at, self.end)?;
        if self.aside && self.view.word(medium.start).split.article {
            return None;
        }
        let told = told_in(self.view, medium.end - 1, self.end);
        let next = told.as_ref().map_or(medium.end, |agent| agent.end);
        self.push(HopKind::In, None, Some(medium), "ar.hop.in");
        if let Some(agent) = told {
            self.push(HopKind::To, Some(agent), None, "ar.hop.told-in");
        }
        Some(next)
    }

    fn account(&mut self, at: usize) -> Option<usize> {
        let (kind, medium) = account_at(self.view, at, self.end)?;
        if self.aside && kind == HopKind::In {
            return None;
        }
        let next = medium.end;
        // "في تغريدة على تويتر": where the medium stands is told by the medium.
        let told = self.links.last().is_some_and(|last: &Link| {
            kind == HopKind::In && last.medium.as_ref().is_some_and(|m| m.end == at)
        });
        if !told {
            self.push(kind, None, Some(medium), "ar.hop.account");
        }
        Some(next)
    }

    fn given_out(&mut self, at: usize) -> Option<usize> {
        let agent = given_out_by(self.view, at, self.end)?;
        let next = agent.end;
        let rule = "ar.hop.given-out";
        self.push(HopKind::Published, Some(agent), None, rule);
        Some(next)
    }

    fn told(&mut self, at: usize, inside: bool) -> Option<usize> {
        let (view, start) = (self.view, self.start);
        let verb = start > 0 && view.word(start - 1).verb.is_some();
        let behind = verb && at <= start + usize::from(pronoun_led(view.p.folded(start)));
        let agent = told_at(self.view, at, self.end, (inside, behind))?;
        let next = agent.end;
        self.push(HopKind::To, Some(agent), None, "ar.hop.to");
        Some(next)
    }

    fn made(&mut self, at: usize, inside: bool) -> Option<usize> {
        let kind = verb(self.view, at).filter(|_| !inside || self.view.word(at).bare())?;
        let agent = agent_of(self.view, at, self.end, kind)?;
        // "استطلاع أجراه المعهد": who made it was told nothing.
        let told_in = || {
            self.links.iter().any(|link| {
                link.medium
                    .as_ref()
                    .is_some_and(|m| Set::ToldIn.has(self.view.noun(m.start)))
            })
        };
        if kind == HopKind::To
            && form(self.view, at).is_some_and(|(_, object)| object)
            && !told_in()
        {
            return None;
        }
        let next = agent.end;
        self.push(kind, Some(agent), None, MADE);
        Some(next)
    }
}
