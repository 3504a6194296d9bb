//! Bytes in, clean document out.
//!
//! [`read`] takes a [`Submission`] as handed in and gives the [`Document`] that spans point into:
//! title and paragraphs, with share bars, bylines, datelines, teasers and dates told apart. It is
//! pure: no clock, no network, and the same bytes give the same document.
//!
//! # Stack and time
//! Pages may be hostile. [`read`] stays inside 2 MiB of stack on every page that its tests could
//! think of; run it where there are 8 MiB, for those they could not: on threads started so, or
//! through [`on_worker`]. A usual page costs some 10 ms of one processor, the worst known body
//! below the limit about a second and 200 MB (`examples/timing.rs` and `tests/heavy.rs` measure); there is no
//! deadline inside, so bound the reads in flight.
//!
//! # Refusals
//! Every refusal is a [`domain::Error::Invalid`] with one of [`REASONS`], except a body beyond the
//! limit, which is [`domain::Error::Exhausted`].

mod body;
mod charset;
mod clean;
mod dates;
mod language;
mod lines;
mod opening;
mod page;
mod plain;
mod published;
mod url;

use domain::{Document, Error, MediaType, Result, Submission};

pub use crate::published::{YEAR_MIN, published_doubtful, published_warning};
pub use crate::url::{URL_BYTES_MAX, canonical_url, outlet_name};

use crate::body::{Body, Line};

/// The largest body that is ever read, in bytes, whatever [`Limits`] say.
pub const BODY_BYTES_MAX: usize = 8 * 1024 * 1024;

/// The stack that [`on_worker`] gives, in bytes.
pub const WORKER_STACK_BYTES: usize = 16 * 1024 * 1024;

/// The reasons of every violation this crate reports.
pub const REASONS: [&str; 8] = [
    "BODY_EMPTY",
    "BODY_UNREADABLE",
    "CHARSET_UNKNOWN",
    "LANGUAGE_UNKNOWN",
    "MEDIA_TYPE_MISMATCH",
    "NO_TEXT",
    "OUTLET_MALFORMED",
    "URL_MALFORMED",
];

/// How much is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The largest body, in bytes; a value beyond [`BODY_BYTES_MAX`] counts as that.
    pub body_bytes_max: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body_bytes_max: BODY_BYTES_MAX,
        }
    }
}

/// A page that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// What spans point into.
    pub document: Document,
    /// The WHATWG name of the character set that was used.
    pub charset: String,
    /// What the submitter should know; never a reason to refuse.
    pub warnings: Vec<Warning>,
}

/// Something about a page that its submitter should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// A stable word, in capitals.
    pub code: &'static str,
    /// What it means here: a lower-case fragment.
    pub message: String,
}

impl Warning {
    pub(crate) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
        }
    }
}

/// Reads `submission` into a clean document.
///
/// Title and language that the submitter gave win over what the page says;
/// [`Document::published`] is what the page itself says, and only where the submitter gave no time
/// the newest date anywhere on it. The dateline is taken out of the first
/// paragraph where a whole sentence is left.
///
/// # Errors
/// [`Error::Exhausted`] beyond `limits`; [`Error::Invalid`] on `body` (`BODY_EMPTY`,
/// `BODY_UNREADABLE`, `NO_TEXT`), `media_type` (`MEDIA_TYPE_MISMATCH`), `charset`
/// (`CHARSET_UNKNOWN`) or `language` (`LANGUAGE_UNKNOWN`).
pub fn read(submission: &Submission, limits: &Limits) -> Result<Page> {
    let bytes = &submission.body;
    let most = limits.body_bytes_max.min(BODY_BYTES_MAX);
    if bytes.len() > most {
        let message = format!("body of {} bytes, the most is {most}", bytes.len());
        return Err(Error::Exhausted(message));
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Error::invalid("body", "BODY_EMPTY", "body is empty"));
    }
    let html = submission.media_type == MediaType::Html;
    refuse_other_formats(bytes, submission.media_type)?;
    let decoded = charset::decode(bytes, submission.charset.as_deref(), html)?;
    let mut page = if html && page::has_tags(&decoded.text) {
        read_html(&decoded.text, submission)?
    } else {
        let mut page = read_plain(&decoded.text, submission)?;
        if html {
            let message = "no tag in the body: read as plain text";
            page.warnings.push(Warning::new("NO_MARKUP", message));
        }
        page
    };
    decoded.charset.clone_into(&mut page.charset);
    page.warnings.splice(0..0, decoded.warnings);
    Ok(page)
}

/// Runs `work` on a thread of its own with [`WORKER_STACK_BYTES`] of stack, and waits for it.
///
/// # Errors
/// [`Error::Internal`] where the thread cannot be started, or `work` panics.
pub fn on_worker<T: Send>(work: impl FnOnce() -> T + Send) -> Result<T> {
    std::thread::scope(|scope| {
        std::thread::Builder::new()
            .name("acquire".to_owned())
            .stack_size(WORKER_STACK_BYTES)
            .spawn_scoped(scope, work)
            .map_err(|cause| Error::internal("start a worker for a page", cause))?
            .join()
            .map_err(|_| Error::internal("read a page", "the worker panicked"))
    })
}

/// Formats that are known by their first bytes and are neither pages nor text.
const OTHER_FORMATS: [(&[u8], &str); 8] = [
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x1f\x8b", "gzip"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
    (b"\x89PNG", "a PNG image"),
    (b"GIF8", "a GIF image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"\xd0\xcf\x11\xe0", "an Office document"),
];

fn refuse_other_formats(bytes: &[u8], media_type: MediaType) -> Result<()> {
    let mismatch = |what: &str| {
        let message = format!("body is {what}, not {}", media_type.name());
        Err(Error::invalid("media_type", "MEDIA_TYPE_MISMATCH", message))
    };
    if let Some((_, what)) = OTHER_FORMATS
        .iter()
        .find(|(magic, _)| bytes.starts_with(magic))
    {
        return mismatch(what);
    }
    let start = bytes.trim_ascii_start();
    let starts =
        |tag: &[u8]| start.len() > tag.len() && start[..tag.len()].eq_ignore_ascii_case(tag);
    if media_type == MediaType::Plain && (starts(b"<!doctype html") || starts(b"<html")) {
        return mismatch("a web page");
    }
    Ok(())
}

fn read_html(text: &str, submission: &Submission) -> Result<Page> {
    let dated = submission.published.is_some();
    let content = page::read(text, &submission.url, &submission.outlet, dated);
    let title = match given_title(submission) {
        Some(title) => title,
        None => content.title,
    };
    let body = Body::of(content.lines, &title, &submission.outlet);
    // A page of which only the title could be read was not read.
    if body.paragraphs.is_empty() {
        return Err(no_text());
    }
    let lead = lead(content.lead, &title, &body.paragraphs);
    let author = Some(content.author).filter(|author| !author.is_empty());
    let dated = body.dated.map(|dated| dated.at);
    let declared = Some(content.language.as_str()).filter(|tag| !tag.is_empty());
    let mut page = finish(submission, title, body, declared)?;
    page.document.byline = page.document.byline.or(author);
    page.document.lead = lead;
    page.document.published = content.published.or(dated);
    page.warnings.splice(0..0, content.warnings);
    Ok(page)
}

fn read_plain(text: &str, submission: &Submission) -> Result<Page> {
    let mut lines: Vec<Line> = plain::lines(text, &submission.outlet);
    let title = given_title(submission)
        .or_else(|| plain::take_title(&mut lines, &submission.outlet))
        .unwrap_or_default();
    let body = Body::of(lines, &title, &submission.outlet);
    // A flash of one line is a report.
    if body.paragraphs.is_empty() && title.is_empty() {
        return Err(no_text());
    }
    let published = body.dated.map(|dated| dated.at);
    let mut page = finish(submission, title, body, None)?;
    page.document.published = published;
    Ok(page)
}

fn no_text() -> Error {
    Error::invalid("body", "NO_TEXT", "no text of a report is left in the body")
}

fn given_title(submission: &Submission) -> Option<String> {
    let title = clean::line(submission.title.as_deref()?);
    (!title.is_empty()).then_some(title)
}

/// The standfirst, where it says something that title and body do not.
fn lead(lead: String, title: &str, paragraphs: &[String]) -> Option<String> {
    let folded = clean::fold(&lead);
    let said = |text: &str| clean::fold(text).contains(&folded);
    let repeats = folded.is_empty() || said(title) || said(&paragraphs.join(" "));
    (!repeats).then_some(lead)
}

fn finish(
    submission: &Submission,
    title: String,
    body: Body,
    declared: Option<&str>,
) -> Result<Page> {
    let mut warnings = Vec::new();
    let text = || std::iter::once(title.as_str()).chain(body.paragraphs.iter().map(String::as_str));
    let language = match submission.language {
        Some(language) => language,
        None => language::of(text(), declared, &mut warnings)?,
    };
    Ok(Page {
        document: Document {
            language,
            title,
            paragraphs: body.paragraphs,
            byline: body.byline,
            dateline: body.dateline,
            lead: None,
            dropped: body.dropped,
            published: None,
        },
        charset: String::new(),
        warnings,
    })
}
