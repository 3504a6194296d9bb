//! From our query to the engine's.

use domain::Timestamp;
use tantivy::{
    Term,
    query::{
        AllQuery, BooleanQuery, BoostQuery, ConstScoreQuery, EmptyQuery, FuzzyTermQuery, Occur,
        PhraseQuery, Query as Compiled, TermQuery,
    },
    schema::{Field, IndexRecordOption},
};

use super::{
    between::Between,
    query::{Query, Scope},
    schema::Fields,
    steady::Steady,
};
use crate::{
    ReportFilter,
    text::{self, Token},
};

/// What the exact form of a word adds to its stem.
const FORM_BOOST: f32 = 1.5;
/// What a word in the title adds.
const TITLE_BOOST: f32 = 0.5;

/// `query` narrowed by `filter`. Filters do not touch the score.
pub(super) fn compile(query: &Query, filter: &ReportFilter, fields: &Fields) -> Box<dyn Compiled> {
    let wanted = Compiler { fields }.query(query);
    let ReportFilter {
        outlet,
        language,
        published_from,
        published_to,
    } = filter;
    let mut parts = vec![(Occur::Must, wanted)];
    if let Some(outlet) = outlet {
        parts.push((Occur::Must, constant(fields.outlet, &text::fold(outlet))));
    }
    if let Some(language) = language {
        parts.push((Occur::Must, constant(fields.language, language.tag())));
    }
    if published_from.is_some() || published_to.is_some() {
        let between = Between {
            from: published_from.map_or(i64::MIN, |Timestamp(from)| from),
            to: published_to.map_or(i64::MAX, |Timestamp(to)| to),
        };
        parts.push((Occur::Must, Box::new(between)));
    }
    if parts.len() == 1 {
        return parts.remove(0).1;
    }
    Box::new(BooleanQuery::new(parts))
}

struct Compiler<'a> {
    fields: &'a Fields,
}

impl Compiler<'_> {
    /// The parser bounds the depth of this recursion.
    fn query(&self, query: &Query) -> Box<dyn Compiled> {
        match query {
            Query::All(parts) => self.all(parts),
            Query::Any(parts) => {
                let parts = parts.iter().map(|part| (Occur::Should, self.query(part)));
                Box::new(BooleanQuery::new(parts.collect()))
            }
            Query::Not(_) => self.all(std::slice::from_ref(query)),
            Query::Words(scope, tokens) => self.words(*scope, tokens),
            Query::Prefix(scope, prefix) => self.prefix(*scope, prefix),
            Query::Outlet(name) => constant(self.fields.outlet, name),
        }
    }

    fn all(&self, parts: &[Query]) -> Box<dyn Compiled> {
        let mut compiled: Vec<(Occur, Box<dyn Compiled>)> = Vec::new();
        for part in parts {
            compiled.push(match part {
                Query::Not(inner) => (Occur::MustNot, Box::new(Steady(self.query(inner)))),
                part => (Occur::Must, self.query(part)),
            });
        }
        if compiled.iter().all(|(occur, _)| *occur == Occur::MustNot) {
            compiled.push((
                Occur::Must,
                Box::new(ConstScoreQuery::new(Box::new(AllQuery), 0.0)),
            ));
        }
        Box::new(BooleanQuery::new(compiled))
    }

    fn words(&self, scope: Scope, tokens: &[Token]) -> Box<dyn Compiled> {
        let field = self.field(scope);
        match tokens {
            [] => Box::new(EmptyQuery),
            [one] if scope == Scope::Title => term(field, &one.stem),
            [one] => Box::new(BooleanQuery::union(vec![
                term(field, &one.stem),
                Box::new(BoostQuery::new(
                    term(self.fields.form, &one.form),
                    FORM_BOOST,
                )),
                Box::new(BoostQuery::new(
                    term(self.fields.title, &one.stem),
                    TITLE_BOOST,
                )),
            ])),
            several => {
                let terms = several
                    .iter()
                    .map(|token| Term::from_field_text(field, &token.stem));
                Box::new(PhraseQuery::new(terms.collect()))
            }
        }
    }

    /// Forms begin with it, or stems do: `وزار*` finds الوزارة.
    fn prefix(&self, scope: Scope, prefix: &str) -> Box<dyn Compiled> {
        let begins = |field| -> Box<dyn Compiled> {
            let term = Term::from_field_text(field, prefix);
            Box::new(FuzzyTermQuery::new_prefix(term, 0, false))
        };
        match scope {
            Scope::Title => begins(self.fields.title),
            Scope::Text => Box::new(BooleanQuery::union(vec![
                begins(self.fields.form),
                begins(self.fields.text),
            ])),
        }
    }

    fn field(&self, scope: Scope) -> Field {
        match scope {
            Scope::Text => self.fields.text,
            Scope::Title => self.fields.title,
        }
    }
}

fn term(field: Field, word: &str) -> Box<dyn Compiled> {
    let term = Term::from_field_text(field, word);
    Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs))
}

fn constant(field: Field, value: &str) -> Box<dyn Compiled> {
    let term = Term::from_field_text(field, value);
    let term = TermQuery::new(term, IndexRecordOption::Basic);
    Box::new(ConstScoreQuery::new(Box::new(term), 0.0))
}
