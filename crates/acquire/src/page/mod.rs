//! HTML pages: guard, extraction engine, lines, metadata.

mod blocks;
mod elements;
mod engine;
mod guard;
mod nesting;
mod published;
mod tags;

use std::collections::HashSet;

use domain::Timestamp;
use trafilatura::dom::Document;

use self::engine::Extract;
use crate::body::{Kind, Line};
use crate::{Warning, clean, dates};

/// What a page holds, before its lines are sorted out.
#[derive(Debug)]
pub(crate) struct Content {
    /// The headline, without the site's name.
    pub(crate) title: String,
    /// The main text.
    pub(crate) lines: Vec<Line>,
    /// Names of authors, joined by "; "; empty where the page names none but itself.
    pub(crate) author: String,
    /// The standfirst for previews.
    pub(crate) lead: String,
    /// The language that the page declares or seems to have, a BCP 47 tag or empty.
    pub(crate) language: String,
    /// When the page says it was published.
    pub(crate) published: Option<Timestamp>,
    /// What the reader should know.
    pub(crate) warnings: Vec<Warning>,
}

/// Reads a page. `url` and `outlet` help to tell the page's own name from authors; both may be
/// empty. `dated` says that a date is known: where the page names none, none is guessed. Needs a
/// stack of 2 MiB at worst.
pub(crate) fn read(html: &str, url: &str, outlet: &str, dated: bool) -> Content {
    let page = guard::guard(html);
    let document = Document::parse(&page.html);
    let day_first = !declares_english(&document);
    let published = published::published(&document, day_first);
    let links = links(&document);
    let dated = dated || published.is_some();
    let mut found = engine::extract(&page, document, url, dated);
    mark_links(&mut found.lines, &links);
    if page.flattened {
        let message = "tags beyond what parsers bear were left out, their text kept";
        found.warnings.push(Warning::new("PAGE_FLATTENED", message));
    }
    let newest = || {
        let date = found.newest_date.as_deref()?;
        dates::parse(date, true)
    };
    let published = published.or_else(newest).map(|dated| dated.at);
    let own = own_names(&found, url, outlet);
    Content {
        title: without_site(&clean::line(&clean::unescape(&found.title)), &own),
        author: authors(&found.author, &own),
        lead: clean::line(&clean::unescape(&found.description)),
        language: found.language,
        published,
        lines: found.lines,
        warnings: found.warnings,
    }
}

/// Whether there is any tag in `html`.
pub(crate) fn has_tags(html: &str) -> bool {
    tags::Tokens::of(html).any(|token| matches!(token, tags::Token::Start(_)))
}

fn declares_english(document: &Document) -> bool {
    let html = document.query_selector(document.root(), "html[lang]");
    html.and_then(|html| document.get_attribute(html, "lang"))
        .is_some_and(|lang| lang.to_ascii_lowercase().starts_with("en"))
}

/// The texts of the page's links, folded.
fn links(document: &Document) -> HashSet<String> {
    let anchors = document.get_elements_by_tag_name(document.root(), "a");
    anchors
        .into_iter()
        .filter(|&anchor| document.get_attribute(anchor, "href").is_some())
        .map(|anchor| clean::fold(&document.text_content(anchor)))
        .filter(|text| text.contains(' '))
        .collect()
}

/// Marks paragraphs that are nothing but a link: teasers of other reports.
fn mark_links(lines: &mut [Line], links: &HashSet<String>) {
    for line in lines.iter_mut().filter(|line| line.kind == Kind::Text) {
        if clean::chars(&line.text) <= 180 && links.contains(&clean::fold(&line.text)) {
            line.kind = Kind::Link;
        }
    }
}

/// The names under which the page speaks of itself, folded.
fn own_names(found: &Extract, url: &str, outlet: &str) -> Vec<String> {
    let host = url::Url::parse(url).ok();
    let host = host
        .as_ref()
        .and_then(url::Url::host_str)
        .unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host);
    let label = host.split('.').next().unwrap_or_default();
    let site = clean::unescape(&found.site);
    let names = site.split(';').chain([host, label, outlet]);
    names
        .map(clean::fold)
        .filter(|name| !name.is_empty())
        .collect()
}

/// `title` without the site's name behind its last separator.
fn without_site(title: &str, own: &[String]) -> String {
    let separators = [" - ", " – ", " — ", " | ", " :: ", " « ", " » ", " • "];
    let last = separators
        .iter()
        .filter_map(|separator| title.rfind(separator).map(|at| (at, separator.len())))
        .max();
    match last {
        Some((at, length)) if at > 0 && own.contains(&clean::fold(&title[at + length..])) => {
            without_site(title[..at].trim_end(), own)
        }
        _ => title.to_owned(),
    }
}

/// The people among `author`, which engines join with ";": no entities, no doubles, not the site.
fn authors(author: &str, own: &[String]) -> String {
    let mut seen = HashSet::new();
    let mut names = Vec::new();
    let author = clean::unescape(&clean::unescape(author));
    for name in author.split([';', '|']) {
        let name = clean::line(name);
        let folded = clean::fold(&name);
        let is_address = name.contains("://") || name.starts_with('@');
        let plausible = clean::chars(&name) <= 80 && !is_address && !name.contains('©');
        if plausible && !folded.is_empty() && !own.contains(&folded) && seen.insert(folded) {
            names.push(name);
        }
    }
    names.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_site_is_no_author_and_no_part_of_the_title() {
        let own = ["شبكه السهل".to_owned(), "alsahl example".to_owned()];
        for (author, expected) in [
            ("شبكة السهل; سامر الحلبي; سامر الحلبي", "سامر الحلبي"),
            ("&amp;copy; 2016 شبكة", ""),
            ("https://alsahl.example/u; Jane Doe", "Jane Doe"),
            ("", ""),
        ] {
            assert_eq!(authors(author, &own), expected, "{author}");
        }
        assert_eq!(
            without_site("عنوان - فرعي - شبكة السهل", &own),
            "عنوان - فرعي"
        );
        assert_eq!(without_site("عنوان - فرعي", &own), "عنوان - فرعي");
        assert_eq!(without_site("شبكة السهل", &own), "شبكة السهل");
    }
}
