//! "Did you mean": a word that occurs nowhere, and one letter away one that does.

use tantivy::{Searcher, Term, schema::Field};

use super::{Kind, query::Query, query::Scope, schema::Fields, term::first_with};
use crate::text::Token;

/// Words that are corrected at most; each costs some hundred look-ups.
const WORDS_MAX: usize = 8;

/// Longest word that is corrected, in letters.
const LETTERS_MAX: usize = 24;

/// Letters that a slip of the finger may have meant, of folded Arabic and of Latin words.
const ARABIC: &str = "ابتثجحخدذرزسشصضطظعغفقكلمنهويء";
const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";

/// A word of the query, by its bytes there, and the folded form to take for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Correction {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) form: String,
}

/// Corrections of the words that no document of `kind` has, in the order of the query. Of the
/// known words one edit away (Damerau) the most frequent is taken; how frequent counts documents that
/// were replaced, until their segment is merged, but a word that only those have is not known.
pub(super) fn corrections(
    query: &Query,
    kind: Kind,
    fields: &Fields,
    searcher: &Searcher,
) -> tantivy::Result<Vec<Correction>> {
    let mut words = Vec::new();
    add_words(query, &mut words);
    let mut found = Vec::new();
    let own = fields.words(kind);
    for word in words.into_iter().take(WORDS_MAX) {
        if first_with(&Term::from_field_text(own.stems, &word.stem), searcher)?.is_some() {
            continue;
        }
        if let Some(form) = nearest(&word.form, own.forms, searcher)? {
            let (start, end) = (word.start, word.end);
            found.push(Correction { start, end, form });
        }
    }
    Ok(found)
}

/// The words of the text that must or may occur.
fn add_words<'a>(query: &'a Query, words: &mut Vec<&'a Token>) {
    match query {
        Query::All(parts) | Query::Any(parts) => parts.iter().for_each(|p| add_words(p, words)),
        Query::Words(Scope::Text, tokens) => words.extend(tokens),
        Query::Words(..) | Query::Not(_) | Query::Prefix(..) | Query::Is(..) => {}
    }
}

fn nearest(word: &str, forms: Field, searcher: &Searcher) -> tantivy::Result<Option<String>> {
    let mut best: Option<(u64, String)> = None;
    for candidate in edits(word) {
        let term = Term::from_field_text(forms, &candidate);
        let frequency = searcher.doc_freq(&term)?;
        let most = best.as_ref().map_or(0, |(most, _)| *most);
        if frequency > most && first_with(&term, searcher)?.is_some() {
            best = Some((frequency, candidate));
        }
    }
    Ok(best.map(|(_, form)| form))
}

/// Every word one edit from `word`: a letter left out, added or changed, or two exchanged. None of
/// one letter, which is near everything.
fn edits(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    if letters.len() > LETTERS_MAX {
        return Vec::new();
    }
    let alphabet = match word.is_ascii() {
        true => LATIN,
        false => ARABIC,
    };
    let mut edits = Vec::new();
    let mut add = |changed: Vec<char>| {
        if changed.len() > 1 {
            edits.push(changed.into_iter().collect::<String>());
        }
    };
    for at in 0..=letters.len() {
        let (before, behind) = letters.split_at(at);
        for letter in alphabet.chars() {
            add([before, &[letter], behind].concat());
        }
        let Some((changed, rest)) = behind.split_first() else {
            continue;
        };
        add([before, rest].concat());
        for letter in alphabet.chars().filter(|letter| letter != changed) {
            add([before, &[letter], rest].concat());
        }
        if let Some((next, rest)) = rest.split_first() {
            add([before, &[*next, *changed], rest].concat());
        }
    }
    edits
}

#[cfg(test)]
mod tests {
    use super::edits;

    #[test]
    fn edits_reach_what_a_slip_makes() {
        for (slip, meant) in [
            ("مظاهرت", "مظاهرات"),
            ("محتحجين", "محتجين"),
            ("مرضد", "مرصد"),
            ("minsitry", "ministry"),
            ("strik", "strike"),
        ] {
            assert!(edits(slip).iter().any(|edit| edit == meant), "{slip}");
        }
        assert!(edits("ab").iter().all(|edit| edit.chars().count() > 1));
    }
}
