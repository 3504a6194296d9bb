//! From our query to the engine's.

use std::slice;

use domain::{Merges, Timestamp};
use tantivy::{
    Searcher, Term,
    query::{
        Bm25StatisticsProvider, BooleanQuery, BoostQuery, ConstScoreQuery, EmptyQuery,
        FuzzyTermQuery, Occur, PhraseQuery, Query as Compiled, TermQuery,
    },
    schema::{Field, IndexRecordOption},
};

use super::{
    Kind,
    between::Between,
    query::{Key, Query, Scope},
    schema::{Fields, kind_name},
    steady::Steady,
    term::first_with,
};
use crate::{
    SearchFilter,
    text::{self, Token},
};

/// What the exact form of a word adds to its stem.
const FORM_BOOST: f32 = 1.5;
/// What a word in the title adds.
const TITLE_BOOST: f32 = 0.5;

/// What of `kind` matches `query` and passes `filter`. Filters do not touch the score; what only
/// touches the score is left out where nothing is `scored`.
pub(super) fn compile(
    query: &Query,
    filter: &SearchFilter,
    merges: &Merges,
    kind: Kind,
    fields: &Fields,
    searcher: &Searcher,
    scored: bool,
) -> tantivy::Result<Box<dyn Compiled>> {
    let compiler = Compiler {
        fields,
        kind,
        merges,
        scored,
    };
    let SearchFilter {
        outlet,
        language,
        speaker,
        actor,
        act,
        measure,
        place,
        published_from,
        published_to,
    } = filter;
    let mut parts: Clauses = Vec::new();
    let mut must = |field, value: &str| parts.push((Occur::Must, constant(field, value)));
    if !meets_one_kind_only(query) {
        must(fields.kind, kind_name(kind));
    }
    if let Some(outlet) = outlet {
        must(fields.outlet, &text::fold(outlet));
    }
    if let Some(language) = language {
        must(fields.language, language.tag());
    }
    if let Some(act) = act {
        must(fields.act, act.name());
    }
    if let Some(measure) = measure {
        must(fields.measure, measure.name());
    }
    if let Some(place) = place {
        must(fields.place, place);
    }
    if let Some(speaker) = speaker {
        let names = merges.class(speaker).into_iter();
        let said_by = names.map(|name| said_by(&name, fields, searcher));
        parts.push((Occur::Must, any(said_by.collect::<tantivy::Result<_>>()?)));
    }
    if let Some(actor) = actor {
        let keys = merges.class(actor).into_iter();
        let keys = keys.map(|key| constant(fields.actor, &key));
        parts.push((Occur::Must, any(keys.collect())));
    }
    if published_from.is_some() || published_to.is_some() {
        let between = Between {
            from: published_from.map_or(i64::MIN, |Timestamp(from)| from),
            to: published_to.map_or(i64::MAX, |Timestamp(to)| to),
        };
        parts.push((Occur::Must, Box::new(between)));
    }
    if parts.is_empty() {
        return Ok(compiler.query(query));
    }
    parts.extend(compiler.required(query));
    Ok(Box::new(BooleanQuery::new(parts)))
}

/// The first of family, actor and name that knows the speaker, as lists decide it.
fn said_by(
    speaker: &str,
    fields: &Fields,
    searcher: &Searcher,
) -> tantivy::Result<Box<dyn Compiled>> {
    for field in [fields.family, fields.actor] {
        if first_with(&Term::from_field_text(field, speaker), searcher)?.is_some() {
            return Ok(constant(field, speaker));
        }
    }
    Ok(constant(fields.name, &text::fold(speaker)))
}

/// Whether all that matches has words of the kind that is looked for; labels are of both kinds.
fn meets_one_kind_only(query: &Query) -> bool {
    match query {
        Query::Words(..) | Query::Prefix(..) => true,
        Query::Is(..) | Query::Not(_) => false,
        Query::All(parts) => parts.iter().any(meets_one_kind_only),
        Query::Any(parts) => parts.iter().all(meets_one_kind_only),
    }
}

/// How frequent words are among the documents of one kind: those of the other have no such words
/// and must not make them seem rarer.
pub(super) struct Statistics<'a> {
    searcher: &'a Searcher,
    documents: u64,
}

impl<'a> Statistics<'a> {
    pub(super) fn of(kind: Kind, fields: &Fields, searcher: &'a Searcher) -> tantivy::Result<Self> {
        let all = Term::from_field_text(fields.kind, kind_name(kind));
        Ok(Self {
            searcher,
            documents: searcher.doc_freq(&all)?.max(1),
        })
    }
}

impl Bm25StatisticsProvider for Statistics<'_> {
    fn total_num_tokens(&self, field: Field) -> tantivy::Result<u64> {
        self.searcher.total_num_tokens(field)
    }

    fn total_num_docs(&self) -> tantivy::Result<u64> {
        Ok(self.documents)
    }

    fn doc_freq(&self, term: &Term) -> tantivy::Result<u64> {
        // A label's term is in documents of both kinds.
        Ok(self.searcher.doc_freq(term)?.min(self.documents))
    }
}

type Queries = Vec<Box<dyn Compiled>>;
/// Queries and how a document must stand to them.
type Clauses = Vec<(Occur, Box<dyn Compiled>)>;

struct Compiler<'a> {
    fields: &'a Fields,
    kind: Kind,
    merges: &'a Merges,
    scored: bool,
}

impl Compiler<'_> {
    /// The parser bounds the depth of this recursion.
    fn query(&self, query: &Query) -> Box<dyn Compiled> {
        match query {
            Query::Any(parts) => {
                let parts = parts.iter().flat_map(|part| self.either(part));
                any(parts.collect())
            }
            Query::Words(Scope::Text, tokens) if tokens.len() == 1 => any(self.either(query)),
            Query::All(_) | Query::Not(_) => Box::new(BooleanQuery::new(self.required(query))),
            Query::Words(scope, tokens) => self.words(*scope, tokens),
            Query::Prefix(scope, prefix) => self.prefix(*scope, prefix),
            Query::Is(key, value) => self.label(*key, value),
        }
    }

    /// What matches where any of it does. The parts of a word lie side by side: of a union of terms
    /// alone, blocks that cannot come among the best are left out.
    fn either(&self, query: &Query) -> Queries {
        match query {
            Query::Words(Scope::Text, tokens) if tokens.len() == 1 => {
                let (mut terms, extras) = self.word(&tokens[0]);
                terms.extend(extras);
                terms
            }
            other => vec![self.query(other)],
        }
    }

    /// What matches where all of it does.
    fn required(&self, query: &Query) -> Clauses {
        let parts = match query {
            Query::All(parts) => parts.as_slice(),
            one => slice::from_ref(one),
        };
        let mut clauses: Clauses = parts.iter().map(|part| self.clause(part)).collect();
        if clauses.iter().all(|(occur, _)| *occur == Occur::MustNot) {
            let all = constant(self.fields.kind, kind_name(self.kind));
            clauses.push((Occur::Must, all));
        }
        clauses
    }

    fn clause(&self, query: &Query) -> (Occur, Box<dyn Compiled>) {
        match query {
            Query::Not(inner) => (Occur::MustNot, Box::new(Steady(self.query(inner)))),
            Query::Words(Scope::Text, tokens) if tokens.len() == 1 => {
                let (stems, extras) = self.word(&tokens[0]);
                // One within the other: beside each other they would be a union, which reads
                // thousands of documents around each that it is asked for.
                let word = extras.into_iter().fold(any(stems), |word, extra| {
                    Box::new(BooleanQuery::new(vec![
                        (Occur::Must, word),
                        (Occur::Should, extra),
                    ]))
                });
                (Occur::Must, word)
            }
            part => (Occur::Must, self.query(part)),
        }
    }

    /// The stems of a word of the text, and what counts extra. Every document that has an extra has a
    /// stem: [`Token::stems`] are those of the form, and the text begins with the title.
    fn word(&self, token: &Token) -> (Queries, Queries) {
        let words = self.fields.words(self.kind);
        let stems = token.stems().into_iter();
        let stems = stems.map(|stem| self.term(words.stems, &stem)).collect();
        if !self.scored {
            return (stems, Vec::new());
        }
        let boosted = |field, word, boost| -> Box<dyn Compiled> {
            Box::new(BoostQuery::new(self.term(field, word), boost))
        };
        let mut extras = vec![boosted(words.forms, &token.form, FORM_BOOST)];
        if self.kind == Kind::Report {
            extras.push(boosted(self.fields.title, &token.stem, TITLE_BOOST));
        }
        (stems, extras)
    }

    /// Words that follow one another.
    fn words(&self, scope: Scope, tokens: &[Token]) -> Box<dyn Compiled> {
        let field = self.fields.stems(self.kind, scope);
        match tokens {
            [] => Box::new(EmptyQuery),
            [one] => self.term(field, &one.stem),
            several => {
                let terms = several
                    .iter()
                    .map(|token| Term::from_field_text(field, &token.stem));
                Box::new(PhraseQuery::new(terms.collect()))
            }
        }
    }

    fn term(&self, field: Field, word: &str) -> Box<dyn Compiled> {
        let read = match self.scored {
            true => IndexRecordOption::WithFreqs,
            false => IndexRecordOption::Basic,
        };
        Box::new(TermQuery::new(Term::from_field_text(field, word), read))
    }

    /// Forms begin with it, or stems do: `وزار*` finds الوزارة.
    fn prefix(&self, scope: Scope, prefix: &str) -> Box<dyn Compiled> {
        let begins = |field| -> Box<dyn Compiled> {
            let term = Term::from_field_text(field, prefix);
            Box::new(FuzzyTermQuery::new_prefix(term, 0, false))
        };
        let stems = begins(self.fields.stems(self.kind, scope));
        match scope {
            Scope::Title | Scope::Speaker => stems,
            Scope::Text => {
                let forms = begins(self.fields.words(self.kind).forms);
                Box::new(BooleanQuery::union(vec![forms, stems]))
            }
        }
    }

    fn label(&self, key: Key, value: &str) -> Box<dyn Compiled> {
        let fields = self.fields;
        let field = match key {
            Key::Outlet => fields.outlet,
            Key::Language => fields.language,
            Key::Act => fields.act,
            Key::Measure => fields.measure,
            Key::Place => fields.place,
            Key::Actor => {
                let keys = self.merges.class(value).into_iter();
                let either = keys.flat_map(|key| {
                    [fields.family, fields.actor].map(|field| constant(field, &key))
                });
                return any(either.collect());
            }
        };
        constant(field, value)
    }
}

/// At least one of `queries`; the only one as it is.
fn any(mut queries: Queries) -> Box<dyn Compiled> {
    match queries.len() {
        1 => queries.remove(0),
        _ => Box::new(BooleanQuery::union(queries)),
    }
}

fn constant(field: Field, value: &str) -> Box<dyn Compiled> {
    let term = Term::from_field_text(field, value);
    let term = TermQuery::new(term, IndexRecordOption::Basic);
    Box::new(ConstScoreQuery::new(Box::new(term), 0.0))
}
