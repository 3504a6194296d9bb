//! Reading a submission off the wire: every rule that it breaks is named at once.

use domain::{Error, Language, MediaType, Result, Submission, Timestamp, Violation};
use proto::pb;

/// Longest outlet and own id, in bytes.
const NAME_BYTES_MAX: usize = 200;
/// Longest URL, in bytes.
const URL_BYTES_MAX: usize = 2_048;
/// Longest title, in bytes.
const TITLE_BYTES_MAX: usize = 2_000;
/// Times are kept as claimed while a calendar can show them: years 0 to 9999.
const MICROS: std::ops::RangeInclusive<i64> = -62_167_219_200_000_000..=253_402_300_799_999_999;

/// Reads a submission whose body may have up to `body_bytes_max` bytes. `path` stands before every
/// field named in a violation: `submission.`, or nothing.
///
/// # Errors
/// `TooLarge` for the body; else `Invalid` with every violation.
pub(crate) fn parse(
    given: Option<pb::Submission>,
    path: &str,
    body_bytes_max: u64,
) -> Result<Submission> {
    let Some(given) = given else {
        return Err(Error::invalid(
            path.trim_end_matches('.'),
            "REQUIRED",
            "is required",
        ));
    };
    let pb::Submission {
        outlet,
        url,
        own_id,
        body,
        media_type,
        charset,
        language,
        title,
        published_micros,
        fetched_micros,
    } = given;
    if body.len() as u64 > body_bytes_max {
        return Err(Error::TooLarge {
            what: "body",
            bytes: body.len() as u64,
            bytes_max: body_bytes_max,
        });
    }
    let mut rules = Rules {
        path,
        violations: Vec::new(),
    };
    let outlet = rules.outlet(&outlet);
    let own_id = rules.text("own_id", &own_id, NAME_BYTES_MAX);
    let url = rules.url(&url);
    rules.require(
        "outlet",
        outlet.is_empty(),
        "name or domain of who published it",
    );
    rules.require(
        "url",
        url.is_empty() && own_id.is_empty(),
        "or own_id, to identify the report",
    );
    if body.is_empty() {
        rules.broken("body", "BODY_EMPTY", "is empty".to_owned());
    }
    let (media_type, parameter) = rules.media_type(&media_type);
    let charset = Some(charset).filter(|c| !c.is_empty()).or(parameter);
    let language = rules.language(&language);
    let title = rules.text("title", &title, TITLE_BYTES_MAX);
    let published = rules.time("published_micros", published_micros);
    let fetched = rules.time("fetched_micros", fetched_micros);
    if !rules.violations.is_empty() {
        return Err(Error::Invalid(rules.violations));
    }
    Ok(Submission {
        outlet,
        url,
        own_id,
        body,
        media_type,
        charset,
        language,
        title: Some(title).filter(|t| !t.is_empty()),
        published,
        fetched,
    })
}

struct Rules<'a> {
    path: &'a str,
    violations: Vec<Violation>,
}

impl Rules<'_> {
    fn broken(&mut self, field: &str, reason: &'static str, message: String) {
        self.violations.push(Violation::new(
            format!("{}{field}", self.path),
            reason,
            message,
        ));
    }

    fn require(&mut self, field: &str, missing: bool, what: &str) {
        // A field that was given and refused has said so already.
        let path = format!("{}{field}", self.path);
        if missing && !self.violations.iter().any(|v| v.field == path) {
            self.broken(field, "REQUIRED", format!("is required: {what}"));
        }
    }

    fn text(&mut self, field: &str, given: &str, bytes_max: usize) -> String {
        let trimmed = given.trim();
        if trimmed.len() > bytes_max {
            let message = format!("{} bytes, at most {bytes_max}", trimmed.len());
            self.broken(field, "TOO_LONG", message);
        }
        if trimmed.contains('\0') {
            self.broken(
                field,
                "VALUE_INVALID",
                "contains a NUL character".to_owned(),
            );
        }
        trimmed.to_owned()
    }

    fn outlet(&mut self, given: &str) -> String {
        let outlet = self.text("outlet", given, NAME_BYTES_MAX);
        if outlet.is_empty() || outlet.len() > NAME_BYTES_MAX {
            return outlet;
        }
        self.normal("outlet", "OUTLET_MALFORMED", acquire::outlet_name(&outlet))
    }

    fn url(&mut self, given: &str) -> String {
        let url = self.text("url", given, URL_BYTES_MAX);
        if url.is_empty() || url.len() > URL_BYTES_MAX {
            return url;
        }
        self.normal("url", "URL_MALFORMED", acquire::canonical_url(&url))
    }

    /// The normal form of a field, or the reason why it has none.
    fn normal(&mut self, field: &str, reason: &'static str, form: Result<String>) -> String {
        match form {
            Ok(form) => return form,
            Err(Error::Invalid(violations)) => {
                for violation in violations {
                    self.broken(field, violation.reason, violation.message);
                }
            }
            Err(other) => self.broken(field, reason, other.to_string()),
        }
        String::new()
    }

    /// The media type, and the character set that it names as a parameter.
    fn media_type(&mut self, given: &str) -> (MediaType, Option<String>) {
        let mut parts = given.split(';');
        let name = parts.next().unwrap_or_default().trim();
        let charset = parts.find_map(|part| {
            let (key, value) = part.split_once('=')?;
            key.trim()
                .eq_ignore_ascii_case("charset")
                .then(|| value.trim().trim_matches('"'))
        });
        let media_type = MediaType::from_name(name).unwrap_or_else(|| {
            if name.is_empty() {
                self.require("media_type", true, "text/html or text/plain");
            } else {
                let message = format!("{name:?} is neither text/html nor text/plain");
                self.broken("media_type", "MEDIA_TYPE_UNKNOWN", message);
            }
            MediaType::Plain
        });
        (media_type, charset.map(str::to_owned))
    }

    fn language(&mut self, given: &str) -> Option<Language> {
        let language = Language::from_tag(given);
        if language.is_none() && !given.is_empty() {
            let message = format!("{given:?} is neither Arabic (ar) nor English (en)");
            self.broken("language", "LANGUAGE_UNKNOWN", message);
        }
        language
    }

    fn time(&mut self, field: &str, given: Option<i64>) -> Option<Timestamp> {
        if given.is_some_and(|micros| !MICROS.contains(&micros)) {
            self.broken(
                field,
                "VALUE_INVALID",
                "is not within the years 0 to 9999".to_owned(),
            );
        }
        given.map(Timestamp)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> pb::Submission {
        pb::Submission {
            outlet: " Nahr.example ".into(),
            url: "HTTPS://nahr.example/a?utm_source=x".into(),
            body: b"text".to_vec(),
            media_type: "text/plain; charset=\"windows-1256\"".into(),
            ..Default::default()
        }
    }

    /// Breaks the sample with `change` and lists what is wrong.
    fn violations(change: impl Fn(&mut pb::Submission)) -> Vec<(String, &'static str)> {
        let mut given = sample();
        change(&mut given);
        match parse(Some(given), "submission.", 10) {
            Err(Error::Invalid(found)) => found.into_iter().map(|v| (v.field, v.reason)).collect(),
            other => panic!("expected violations, got {other:?}"),
        }
    }

    #[test]
    fn a_good_submission_is_normalised() {
        let read = parse(Some(sample()), "submission.", 10).unwrap();
        assert_eq!(
            (read.outlet.as_str(), read.url.as_str()),
            ("nahr.example", "https://nahr.example/a")
        );
        assert_eq!(read.charset.as_deref(), Some("windows-1256"));
    }

    #[test]
    fn every_violation_is_named_at_once() {
        let found = violations(|s| {
            s.outlet.clear();
            s.url = "not a url".into();
            s.body.clear();
            s.media_type = "image/png".into();
            s.language = "tlh".into();
            s.published_micros = Some(i64::MAX);
        });
        let expected = [
            ("submission.url", "URL_MALFORMED"),
            ("submission.outlet", "REQUIRED"),
            ("submission.body", "BODY_EMPTY"),
            ("submission.media_type", "MEDIA_TYPE_UNKNOWN"),
            ("submission.language", "LANGUAGE_UNKNOWN"),
            ("submission.published_micros", "VALUE_INVALID"),
        ];
        assert_eq!(
            found,
            expected.map(|(field, reason)| (field.to_owned(), reason))
        );
    }

    #[test]
    fn a_report_needs_a_url_or_the_outlets_own_id() {
        let found = violations(|s| s.url.clear());
        assert_eq!(found, [("submission.url".to_owned(), "REQUIRED")]);
        let found = violations(|s| s.own_id = "x".repeat(201));
        assert_eq!(found, [("submission.own_id".to_owned(), "TOO_LONG")]);
    }

    #[test]
    fn a_body_over_the_limit_is_too_large() {
        let mut given = sample();
        given.body = vec![b'x'; 11];
        let error = parse(Some(given), "submission.", 10).unwrap_err();
        assert!(
            matches!(
                error,
                Error::TooLarge {
                    bytes: 11,
                    bytes_max: 10,
                    ..
                }
            ),
            "{error}"
        );
    }
}
