//! How content stands in the text: what marks surround it, and whether it is quoted.

use std::ops::Range;

use domain::Mode;

use crate::{
    english::{
        View,
        tag::{self, Tag},
    },
    quotation::Pair,
    text::Kind,
};

/// Tokens without the marks around them, and without the quotation marks around them all.
pub(crate) fn trim(view: &View<'_>, mut tokens: Range<usize>) -> Range<usize> {
    loop {
        while tokens.start < tokens.end {
            match view.p.kind(tokens.start) {
                Kind::Mark('(' | '[' | '#' | '@' | '$' | '€' | '£') | Kind::Word | Kind::Number =>
                {
                    break;
                }
                Kind::Quote(_) if view.quotes.opening(tokens.start).is_some() => break,
                _ => tokens.start += 1,
            }
        }
        while tokens.start < tokens.end {
            let last = tokens.end - 1;
            let keep = match view.p.kind(last) {
                Kind::Word | Kind::Number | Kind::Mark('%' | ')' | ']') => true,
                Kind::Quote(_) => view
                    .quotes
                    .closing(last)
                    .is_some_and(|pair| pair.open >= tokens.start),
                _ => false,
            };
            if keep && view.tag(last) != Tag::Conj {
                break;
            }
            tokens.end -= 1;
        }
        match view.quotes.opening(tokens.start) {
            Some(pair) if pair.close + 1 >= tokens.end && !tokens.is_empty() => {
                let inner = pair.open + 1..pair.close.min(tokens.end);
                if inner.len() < tokens.len() {
                    tokens = inner;
                    continue;
                }
                return tokens;
            }
            _ => return tokens,
        }
    }
}

/// How content stands in the text; `tokens` with its marks.
pub(crate) fn mode(view: &View<'_>, tokens: &Range<usize>) -> Mode {
    let mut at = tokens.start;
    let mut speech = false;
    while at < tokens.end {
        let Some(pair) = view.quotes.opening(at) else {
            at += 1;
            continue;
        };
        let rest = pair.close + 1..tokens.end;
        let only =
            pair.open == tokens.start || (tokens.start..pair.open).all(|i| !view.p.is_word(i));
        if only && rest.clone().all(|i| !view.p.is_word(i)) {
            return Mode::Direct;
        }
        speech |= !names(view, pair);
        at = (pair.close + 1).max(at + 1);
    }
    if speech { Mode::Mixed } else { Mode::Indirect }
}

/// Whether a short quotation only marks a name or a title.
pub(crate) fn names(view: &View<'_>, pair: Pair) -> bool {
    let inner = pair.open + 1..pair.close;
    let words = inner.clone().filter(|&i| view.p.is_word(i));
    let capital = words
        .clone()
        .filter(|&i| tag::is_capital(view.p, i))
        .count();
    let all = words.count();
    all > 0
        && all <= 8
        && capital * 2 > all
        && tag::is_capital(view.p, pair.open + 1)
        && !view.p.is_mark(pair.close.saturating_sub(1), '!')
        && (all > 1 || view.tag(pair.open.saturating_sub(1)) != Tag::Verb)
}
