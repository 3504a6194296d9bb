//! The two extraction engines, and when which one is asked.

use std::panic::{AssertUnwindSafe, catch_unwind};

use trafilatura::dom::Document;
use trafilatura::{ExtractionFocus, HtmlDateMode, Options};

use super::guard::Guarded;
use super::tags::{Token, Tokens, name, names};
use crate::body::{Kind, Line};
use crate::{Warning, clean};

use super::blocks;

/// Up to this size (bytes, scripts stripped) the better engine is affordable.
const THOROUGH_BYTES_MAX: usize = 1_500_000;

/// And up to this many tags: its steps over siblings are quadratic.
const THOROUGH_TAGS_MAX: usize = 60_000;

/// Text shorter than this (code points) is compared with what the other engine finds.
const RESCUE_CHARS_BELOW: usize = 1_500;

/// Text shorter than this (code points) the better engine never leaves uncompared.
const ALONE_CHARS_MIN: usize = 250;

/// Up to this size (bytes, scripts stripped) it is worth a try to read a page without comparison.
const ALONE_BYTES_MAX: usize = 300_000;

/// Elements whose presence makes the better engine ask its third opinion.
const SUSPICIOUS: [u64; 19] = names!["aside" "audio" "button" "fieldset" "figure" "footer" "iframe"
    "input" "label" "link" "nav" "noindex" "noscript" "object" "option" "select" "source" "svg"
    "time"];

/// What an engine found, before any clean-up.
#[derive(Debug, Default)]
pub(super) struct Extract {
    pub(super) lines: Vec<Line>,
    pub(super) title: String,
    pub(super) author: String,
    pub(super) site: String,
    pub(super) description: String,
    pub(super) language: String,
    /// The newest date of the page: the last resort for the date of publication.
    pub(super) newest_date: Option<String>,
    pub(super) warnings: Vec<Warning>,
}

/// Extracts the main text of a guarded page. `document` is the same page, parsed; `dated` says that
/// nobody will ask for the newest date.
pub(super) fn extract(page: &Guarded, document: Document, url: &str, dated: bool) -> Extract {
    let url = url::Url::parse(url).ok();
    if page.html.len() > THOROUGH_BYTES_MAX || page.tags > THOROUGH_TAGS_MAX {
        drop(document);
        let mut found = fast(&page.html, url.as_ref()).unwrap_or_default();
        let message = format!(
            "{} bytes and {} tags after stripping: read by the faster engine",
            page.html.len(),
            page.tags
        );
        found.warnings.push(Warning::new("PAGE_LARGE", message));
        return found;
    }
    let mut options = Options::default()
        .with_focus(ExtractionFocus::FavorPrecision)
        .with_exclude_comments(true);
    if let Some(url) = url.clone() {
        options = options.with_url(url);
    }
    if dated {
        options = options.with_html_date_mode(HtmlDateMode::Disabled);
    }
    let words = words_outside_links(&page.html);
    let Some(found) = thorough(page, document, &options, words) else {
        let mut found = fast(&page.html, url.as_ref()).unwrap_or_default();
        let message = "the better engine failed: read by the faster one";
        found.warnings.push(Warning::new("ENGINE_FAILED", message));
        return found;
    };
    let mut found = found.unwrap_or_default();
    let length = text_chars(&found.lines);
    if length < RESCUE_CHARS_BELOW
        && length * 4 < words
        && let Some(rescue) = fast(&page.html, url.as_ref())
        && length * 4 < text_chars(&rescue.lines)
    {
        found.lines = rescue.lines;
        for (own, other) in [
            (&mut found.title, rescue.title),
            (&mut found.author, rescue.author),
            (&mut found.site, rescue.site),
            (&mut found.description, rescue.description),
            (&mut found.language, rescue.language),
        ] {
            if own.is_empty() {
                *own = other;
            }
        }
    }
    found
}

/// What the better engine finds; `None` where it fails, nothing inside where it finds no text.
///
/// It compares what it finds with what readability finds, which costs it as much again, and takes
/// that where it is twice as long. Where the page has less text than that, it is not asked.
fn thorough(
    page: &Guarded,
    document: Document,
    options: &Options,
    words: usize,
) -> Option<Option<Extract>> {
    let compared = options.clone().with_fallback(true);
    if page.html.len() > ALONE_BYTES_MAX {
        let found = unharmed(|| trafilatura::extract_document(document, &compared))?;
        return Some(found.ok().map(converted));
    }
    let alone = unharmed(|| trafilatura::extract_document(document, options))?;
    if let Ok(alone) = alone
        && stands_alone(&alone, words)
    {
        return Some(Some(converted(alone)));
    }
    // The first try has taken the page apart.
    let again = Document::parse(&page.html);
    let found = unharmed(|| trafilatura::extract_document(again, &compared))?;
    Some(found.ok().map(converted))
}

/// Whether no comparison could change what was found on a page with so many `words` outside links.
fn stands_alone(found: &trafilatura::ExtractResult, words: usize) -> bool {
    let (mut tables, mut paragraphs) = (0, 0);
    for token in Tokens::of(&found.content_html) {
        let Token::Start(tag) = token else { continue };
        if SUSPICIOUS.contains(&tag.name) {
            return false;
        }
        tables += usize::from(tag.name == name("table"));
        paragraphs += usize::from(tag.name == name("p"));
    }
    let length = spaced(&found.content_text);
    length >= ALONE_CHARS_MIN && length * 2 >= words && paragraphs > 0 && tables <= paragraphs
}

/// Code points of a page's text outside links, as [`spaced`] counts them.
fn words_outside_links(html: &str) -> usize {
    let (mut words, mut in_link) = (0, false);
    for token in Tokens::of(html) {
        match token {
            Token::Text(text) if !in_link => words += spaced(text),
            Token::Start(tag) if tag.name == name("a") => in_link = true,
            Token::End(tag) if tag.name == name("a") => in_link = false,
            _ => {}
        }
    }
    words
}

/// Code points of `text` with one space behind each word.
fn spaced(text: &str) -> usize {
    text.split_whitespace()
        .map(|word| clean::chars(word) + 1)
        .sum()
}

/// What `work` gives, or `None` where it panics: the engines count in bytes what hostile pages
/// have more than 255 of. Nothing of a failed run is used again.
fn unharmed<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}

fn converted(found: trafilatura::ExtractResult) -> Extract {
    let meta = found.metadata;
    Extract {
        lines: blocks::lines(&found.content_html),
        title: meta.title,
        author: meta.author,
        site: meta.sitename,
        description: meta.description,
        language: meta.language,
        newest_date: meta.date.map(|date| date.to_string()),
        warnings: Vec::new(),
    }
}

fn fast(html: &str, url: Option<&url::Url>) -> Option<Extract> {
    let url = url.map(url::Url::as_str);
    let article = dom_smoothie::Readability::new(html, url, None)
        .ok()?
        .parse()
        .ok()?;
    Some(Extract {
        lines: blocks::lines(&article.content),
        title: article.title,
        author: article.byline.unwrap_or_default(),
        site: article.site_name.unwrap_or_default(),
        description: article.excerpt.unwrap_or_default(),
        language: article.lang.unwrap_or_default(),
        newest_date: None,
        warnings: Vec::new(),
    })
}

fn text_chars(lines: &[Line]) -> usize {
    let text = lines.iter().filter(|line| line.kind != Kind::Link);
    text.map(|line| clean::chars(&line.text)).sum()
}

#[cfg(test)]
mod tests {
    use super::super::guard::guard;
    use super::*;

    const SENTENCE: &str = "قال المتحدث باسم المجلس إن الورشات أصلحت شبكة المياه في 12 حيا، وإن العمل \
                            يستمر حتى نهاية الشهر.";

    /// Pages of many makes: what holds the text, what parts it, and what stands around it.
    fn pages() -> Vec<String> {
        let holders = [
            ("<article class=post>", "</article>"),
            ("<div class=entry-content>", "</div>"),
            ("<div class=x>", "</div>"),
            ("<main>", "</main>"),
            ("<table><tr><td>", "</table>"),
        ];
        let link = format!("<li><a href=/x>{SENTENCE}</a></li>");
        let around = [
            String::new(),
            format!("<nav><ul>{}</ul></nav>", link.repeat(30)),
            format!("<aside><p>{}</p></aside>", SENTENCE.repeat(40)),
            "<figure><figcaption>صورة</figcaption></figure><time>31</time>".to_owned(),
            "<table><tr><td>1<td>2</table>".to_owned(),
        ];
        let mut pages = Vec::new();
        for (open, close) in holders {
            for (before, after) in [("<p>", "</p>"), ("<div>", "</div>"), ("", "<br><br>")] {
                for around in &around {
                    for paragraphs in [1, 3, 12] {
                        let text = format!("{before}{SENTENCE} {SENTENCE}{after}");
                        pages.push(format!(
                            "<html><body>{around}<h1>عنوان</h1>{open}{}{close}</body></html>",
                            text.repeat(paragraphs)
                        ));
                    }
                }
            }
        }
        pages
    }

    #[test]
    fn a_page_that_is_not_compared_reads_as_if_it_were() {
        let options = Options::default()
            .with_focus(ExtractionFocus::FavorPrecision)
            .with_exclude_comments(true);
        let mut alone = 0;
        for html in pages() {
            let page = guard(&html);
            let words = words_outside_links(&page.html);
            let parsed = || Document::parse(&page.html);
            let compared = options.clone().with_fallback(true);
            let compared = trafilatura::extract_document(parsed(), &compared);
            let compared = compared.ok().map(|found| converted(found).lines);
            let found = thorough(&page, parsed(), &options, words).unwrap();
            assert_eq!(found.map(|found| found.lines), compared, "{html}");
            let first = trafilatura::extract_document(parsed(), &options);
            alone += usize::from(first.is_ok_and(|found| stands_alone(&found, words)));
        }
        // Else the test shows nothing.
        assert!(alone > 50, "{alone} pages were not compared");
    }
}
