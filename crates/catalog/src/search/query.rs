//! The query language: a small grammar, parsed by hand with a limit on everything.
//!
//! ```text
//! query   = all { "OR" all }
//! all     = unary { ["AND"] unary }
//! unary   = { "NOT" | "-" } primary
//! primary = "(" query ")" | [scope ":"] ( phrase | word | word "*" ) | key ":" ( quoted | word )
//! scope   = "title" | "speaker"
//! key     = "outlet" | "language" | "act" | "measure" | "place" | "actor"
//! ```
//!
//! `docs/query-language.md` tells it to those who ask.
//!
//! tantivy's own parser is not used: a few hundred parentheses overflow its stack, which nothing
//! catches.

use domain::{Act, Error, Language, Measure, Result};

use super::Kind;
use crate::text::{self, Token};

/// Longest query, in bytes.
pub const QUERY_BYTES_MAX: usize = 2_048;
/// Deepest nesting of parentheses and negations.
pub const QUERY_DEPTH_MAX: usize = 32;
/// Most words, phrases and prefixes.
pub const QUERY_CLAUSES_MAX: usize = 128;

const REASON: &str = "QUERY_INVALID";

/// Shortest prefix, in letters: one letter would match a good part of the vocabulary.
const PREFIX_LETTERS_MIN: usize = 2;

/// A parsed query.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Query {
    /// Every one of them.
    All(Vec<Query>),
    /// At least one of them.
    Any(Vec<Query>),
    /// Not this.
    Not(Box<Query>),
    /// Words that follow one another: one for a plain word, more for a phrase.
    Words(Scope, Vec<Token>),
    /// A word that begins with this folded form.
    Prefix(Scope, String),
    /// Labelled with this value, as [`Key::value`] makes it.
    Is(Key, String),
}

impl Query {
    /// What matches every document.
    pub(crate) fn everything() -> Self {
        Self::All(Vec::new())
    }
}

/// Where words are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Title and body of a report, the content of a statement.
    Text,
    /// The title only.
    Title,
    /// Names and descriptions of speakers.
    Speaker,
}

/// A label that is matched as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    Outlet,
    Language,
    Act,
    Measure,
    Place,
    /// An actor's key or its family's.
    Actor,
}

impl Key {
    /// `value` as the index holds it, or what is wrong with it.
    fn value(self, value: &str) -> Result<String, String> {
        let member = |known: bool, kind: &str, names: Vec<&str>| {
            let value = value.to_lowercase();
            match known {
                true => Ok(value),
                false => Err(format!("{value:?} is no {kind}: {}", names.join(", "))),
            }
        };
        let lower = value.to_lowercase();
        match self {
            Self::Outlet => Ok(text::fold(value)),
            Self::Language => member(
                Language::from_tag(&lower).is_some(),
                "language",
                vec![Language::Arabic.tag(), Language::English.tag()],
            ),
            Self::Act => member(
                Act::from_name(&lower).is_some(),
                "act",
                Act::ALL.iter().map(|act| act.name()).collect(),
            ),
            Self::Measure => member(
                Measure::from_name(&lower).is_some(),
                "measure",
                Measure::ALL.iter().map(|measure| measure.name()).collect(),
            ),
            Self::Place => Ok(match lower.strip_prefix("iso:") {
                Some(code) => format!("iso:{}", code.to_uppercase()),
                None => value.to_owned(),
            }),
            Self::Actor => Ok(value.to_owned()),
        }
    }
}

/// What stands before a colon.
enum Field {
    In(Scope),
    Is(Key),
}

impl Field {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "title" => Self::In(Scope::Title),
            "speaker" => Self::In(Scope::Speaker),
            "outlet" => Self::Is(Key::Outlet),
            "language" => Self::Is(Key::Language),
            "act" => Self::Is(Key::Act),
            "measure" => Self::Is(Key::Measure),
            "place" => Self::Is(Key::Place),
            "actor" => Self::Is(Key::Actor),
            _ => return None,
        })
    }
}

/// Parses `text`, which looks for things of this `kind`, or says on the field `query` what is wrong
/// and at which byte. Tokens of the query tell where they stand in `text`.
pub(crate) fn parse(text: &str, kind: Kind) -> Result<Query> {
    if text.len() > QUERY_BYTES_MAX {
        let message = format!("{} bytes long; {QUERY_BYTES_MAX} is the limit", text.len());
        return Err(Error::invalid("query", REASON, message));
    }
    if let Some((at, c)) = text.char_indices().find(|(_, c)| forbidden(*c)) {
        return Err(refuse(
            at,
            &format!("the control character U+{:04X}", c as u32),
        ));
    }
    let mut parser = Parser {
        text,
        kind,
        at: 0,
        clauses: 0,
    };
    let query = parser.any(0)?;
    parser.skip_space();
    if parser.at < text.len() {
        return Err(refuse(
            parser.at,
            "a closing parenthesis that nothing opened",
        ));
    }
    query.ok_or_else(|| Error::invalid("query", REASON, "holds no word to look for"))
}

/// Controls and bidirectional overrides: they make a query read otherwise than it runs.
fn forbidden(c: char) -> bool {
    let spacing = matches!(c, '\t' | '\n' | '\r');
    (c.is_control() && !spacing) || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn refuse(at: usize, what: &str) -> Error {
    Error::invalid("query", REASON, format!("at byte {at}: {what}"))
}

struct Parser<'a> {
    text: &'a str,
    kind: Kind,
    at: usize,
    clauses: usize,
}

/// Quotation marks that open a phrase and those that close it.
const QUOTES: [(char, &[char]); 4] = [
    ('"', &['"', '“', '”']),
    ('“', &['”', '“', '"']),
    ('”', &['”', '“', '"']),
    ('«', &['»']),
];

impl<'a> Parser<'a> {
    /// Alternatives; `None` where there was nothing but punctuation.
    fn any(&mut self, depth: usize) -> Result<Option<Query>> {
        let mut found: Vec<Query> = self.all(depth)?.into_iter().collect();
        while self.keyword("OR") {
            let at = self.at;
            match self.all(depth)? {
                Some(next) if !found.is_empty() => found.push(next),
                _ => return Err(refuse(at, "OR needs a word on both sides")),
            }
        }
        Ok(join(found, Query::Any))
    }

    fn all(&mut self, depth: usize) -> Result<Option<Query>> {
        let mut found = Vec::new();
        loop {
            if self.keyword("AND") {
                self.skip_space();
                if found.is_empty() || matches!(self.peek(), None | Some(')')) {
                    return Err(refuse(self.at, "AND needs a word on both sides"));
                }
            }
            self.skip_space();
            if matches!(self.peek(), None | Some(')')) || self.at_keyword("OR") {
                return Ok(join(found, Query::All));
            }
            found.extend(self.unary(depth)?);
        }
    }

    fn unary(&mut self, depth: usize) -> Result<Option<Query>> {
        if depth > QUERY_DEPTH_MAX {
            let message = format!("nested deeper than {QUERY_DEPTH_MAX}");
            return Err(refuse(self.at, &message));
        }
        let at = self.at;
        if self.keyword("NOT") || self.minus() {
            self.skip_space();
            return match self.unary(depth + 1)? {
                Some(query) => Ok(Some(Query::Not(Box::new(query)))),
                None => Err(refuse(at, "a negation needs a word behind it")),
            };
        }
        self.primary(depth)
    }

    fn primary(&mut self, depth: usize) -> Result<Option<Query>> {
        let at = self.at;
        match self.peek() {
            None | Some(')') => Ok(None),
            Some('(') => {
                self.at += 1;
                let inner = self.any(depth + 1)?;
                self.skip_space();
                if self.peek() != Some(')') {
                    return Err(refuse(at, "a parenthesis that is not closed"));
                }
                self.at += 1;
                Ok(inner)
            }
            Some(c) => match QUOTES.iter().find(|(open, _)| *open == c) {
                Some((_, closing)) => {
                    let words = self.quoted(c, closing)?;
                    self.words(at, Scope::Text, words)
                }
                None => self.word(),
            },
        }
    }

    /// A bare word, a prefix or a field.
    fn word(&mut self) -> Result<Option<Query>> {
        let at = self.at;
        let word = self.take_word();
        let named = word
            .split_once(':')
            .and_then(|(name, value)| Some((Field::named(name)?, name, value)));
        let Some((field, name, value)) = named else {
            return self.plain(at, Scope::Text, word);
        };
        self.at = at + name.len() + 1;
        let quote = self.peek().and_then(|c| QUOTES.iter().find(|q| q.0 == c));
        let value = match quote {
            Some((open, closing)) => self.quoted(*open, closing)?,
            None => {
                self.at += value.len();
                value
            }
        };
        if text::fold(value).is_empty() {
            let message = format!("{name}: needs a word right behind the colon");
            return Err(refuse(at, &message));
        }
        match field {
            Field::In(Scope::Title) if self.kind == Kind::Statement => {
                Err(refuse(at, "statements have no title"))
            }
            Field::In(scope) if quote.is_some() => self.words(at, scope, value),
            Field::In(scope) => self.plain(at, scope, value),
            Field::Is(key) => {
                self.clause(at)?;
                let value = key.value(value).map_err(|what| refuse(at, &what))?;
                Ok(Some(Query::Is(key, value)))
            }
        }
    }

    fn plain(&mut self, at: usize, scope: Scope, word: &str) -> Result<Option<Query>> {
        let Some(prefix) = word.strip_suffix('*') else {
            return self.words(at, scope, word);
        };
        let prefix = text::fold(prefix);
        if prefix.contains(' ') || prefix.chars().count() < PREFIX_LETTERS_MIN {
            let message = format!("a prefix needs {PREFIX_LETTERS_MIN} letters of one word");
            return Err(refuse(at, &message));
        }
        self.clause(at)?;
        Ok(Some(Query::Prefix(scope, prefix)))
    }

    fn words(&mut self, at: usize, scope: Scope, words: &str) -> Result<Option<Query>> {
        let mut tokens = text::tokens(words);
        // `words` is a part of the query, so the distance is its place.
        let offset = words.as_ptr() as usize - self.text.as_ptr() as usize;
        for token in &mut tokens {
            token.start += offset;
            token.end += offset;
        }
        // Each word of a phrase costs as much as a clause.
        for _ in &tokens {
            self.clause(at)?;
        }
        Ok((!tokens.is_empty()).then_some(Query::Words(scope, tokens)))
    }

    fn clause(&mut self, at: usize) -> Result<()> {
        self.clauses += 1;
        if self.clauses > QUERY_CLAUSES_MAX {
            return Err(refuse(at, &format!("more than {QUERY_CLAUSES_MAX} words")));
        }
        Ok(())
    }

    fn quoted(&mut self, open: char, closing: &[char]) -> Result<&'a str> {
        let start = self.at + open.len_utf8();
        let rest = self.text.get(start..).unwrap_or_default();
        let Some(length) = rest.find(closing) else {
            return Err(refuse(self.at, "a quotation mark that is not closed"));
        };
        let close = rest[length..].chars().next().map_or(0, char::len_utf8);
        self.at = start + length + close;
        Ok(&self.text[start..start + length])
    }

    fn take_word(&mut self) -> &'a str {
        let start = self.at;
        let rest = self.rest();
        let ends = |c: char| c.is_whitespace() || "()\"“”«»".contains(c);
        // A word is never empty: a mark that opens nothing is passed over.
        let first = rest.chars().next().map_or(0, char::len_utf8);
        self.at += rest.find(ends).unwrap_or(rest.len()).max(first);
        &self.text[start..self.at]
    }

    fn minus(&mut self) -> bool {
        let mut chars = self.rest().chars();
        let negates = chars.next() == Some('-')
            && chars
                .next()
                .is_some_and(|c| c.is_alphanumeric() || "(\"“«".contains(c));
        self.at += usize::from(negates);
        negates
    }

    /// Consumes `word` where it stands alone.
    fn keyword(&mut self, word: &str) -> bool {
        self.skip_space();
        let found = self.at_keyword(word);
        if found {
            self.at += word.len();
        }
        found
    }

    fn at_keyword(&self, word: &str) -> bool {
        let Some(rest) = self.rest().strip_prefix(word) else {
            return false;
        };
        rest.chars()
            .next()
            .is_none_or(|c| c.is_whitespace() || "()\"“”«".contains(c))
    }

    fn skip_space(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }
}

fn join(mut found: Vec<Query>, how: impl Fn(Vec<Query>) -> Query) -> Option<Query> {
    match found.len() {
        0 | 1 => found.pop(),
        _ => Some(how(found)),
    }
}
