//! The two extraction engines, and when which one is asked.

use std::panic::{AssertUnwindSafe, catch_unwind};

use trafilatura::dom::Document;
use trafilatura::{ExtractionFocus, Options};

use super::guard::Guarded;
use crate::body::{Kind, Line};
use crate::{Warning, clean};

use super::blocks;

/// Up to this size (bytes, scripts stripped) the better engine is affordable.
const THOROUGH_BYTES_MAX: usize = 1_500_000;

/// And up to this many tags: its steps over siblings are quadratic.
const THOROUGH_TAGS_MAX: usize = 60_000;

/// Text shorter than this (code points) is compared with what the other engine finds.
const RESCUE_CHARS_BELOW: usize = 1_500;

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

/// Extracts the main text of a guarded page. `document` is the same page, parsed.
pub(super) fn extract(page: &Guarded, document: Document, url: &str) -> Extract {
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
        .with_fallback(true)
        .with_focus(ExtractionFocus::FavorPrecision)
        .with_exclude_comments(true);
    if let Some(url) = url.clone() {
        options = options.with_url(url);
    }
    let found = unharmed(|| trafilatura::extract_document(document, &options));
    let Some(found) = found else {
        let mut found = fast(&page.html, url.as_ref()).unwrap_or_default();
        let message = "the better engine failed: read by the faster one";
        found.warnings.push(Warning::new("ENGINE_FAILED", message));
        return found;
    };
    let mut found = found.map(thorough).unwrap_or_default();
    let length = text_chars(&found.lines);
    if length < RESCUE_CHARS_BELOW
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

/// What `work` gives, or `None` where it panics: the engines count in bytes what hostile pages
/// have more than 255 of. Nothing of a failed run is used again.
fn unharmed<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}

fn thorough(found: trafilatura::ExtractResult) -> Extract {
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
