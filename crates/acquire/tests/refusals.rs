//! Bad input, and what is said about it.

#![allow(clippy::unwrap_used, reason = "a test says what went wrong")]

use acquire::{BODY_BYTES_MAX, Limits, REASONS};
use domain::{Error, Language, MediaType, Submission};

fn plain(body: impl Into<Vec<u8>>) -> Submission {
    Submission {
        outlet: "SY24".to_owned(),
        url: String::new(),
        own_id: "1".to_owned(),
        body: body.into(),
        media_type: MediaType::Plain,
        charset: None,
        language: None,
        title: None,
        published: None,
        fetched: None,
    }
}

fn html(body: impl Into<Vec<u8>>) -> Submission {
    Submission {
        media_type: MediaType::Html,
        ..plain(body)
    }
}

#[test]
fn each_bad_input_is_refused_with_its_field_and_reason() {
    let unknown = Submission {
        charset: Some("x-nothing".to_owned()),
        ..plain("نص")
    };
    for (submission, field, reason) in [
        (plain(""), "body", "BODY_EMPTY"),
        (html(" \n\t"), "body", "BODY_EMPTY"),
        (plain(vec![0; 99]), "body", "BODY_UNREADABLE"),
        (
            html([b"<p>".as_slice(), &[0xff, 0xfe, 0, 1, 2].repeat(50)].concat()),
            "body",
            "BODY_UNREADABLE",
        ),
        (plain("Facebook\nTwitter\n"), "body", "NO_TEXT"),
        (
            html("<html><head><title>عنوان</title></head><body></body></html>"),
            "body",
            "NO_TEXT",
        ),
        (plain("%PDF-1.7 …"), "media_type", "MEDIA_TYPE_MISMATCH"),
        (
            html(b"PK\x03\x04".to_vec()),
            "media_type",
            "MEDIA_TYPE_MISMATCH",
        ),
        (
            plain("\n<!DOCTYPE HTML><p>x"),
            "media_type",
            "MEDIA_TYPE_MISMATCH",
        ),
        (unknown, "charset", "CHARSET_UNKNOWN"),
        (
            plain("Совет сказал, что работа идёт"),
            "language",
            "LANGUAGE_UNKNOWN",
        ),
    ] {
        match acquire::read(&submission, &Limits::default()) {
            Err(Error::Invalid(violations)) => {
                let first = &violations[0];
                assert_eq!((first.field.as_str(), first.reason), (field, reason));
                assert!(REASONS.contains(&first.reason));
            }
            other => panic!("{reason}: {other:?}"),
        }
    }
}

#[test]
fn a_body_beyond_the_limit_is_exhausted_and_no_limit_goes_beyond_the_ceiling() {
    let limits = |body_bytes_max| Limits { body_bytes_max };
    let over = plain("نص ".repeat(BODY_BYTES_MAX / 5 + 1));
    assert!(over.body.len() > BODY_BYTES_MAX);
    let refused = acquire::read(&over, &limits(usize::MAX));
    assert!(matches!(refused, Err(Error::Exhausted(_))));
    let refused = acquire::read(&plain("عنوان قصير"), &limits(5));
    assert!(matches!(refused, Err(Error::Exhausted(_))));
    assert!(acquire::read(&plain("عنوان قصير"), &limits(99)).is_ok());
}

#[test]
fn what_the_submitter_knows_wins() {
    let submission = Submission {
        language: Some(Language::English),
        title: Some("  عنوان\u{200f} آخر ".to_owned()),
        ..plain("عنوان آخر\n\nقال المتحدث إن العمل مستمر.")
    };
    let page = acquire::read(&submission, &Limits::default()).unwrap();
    assert_eq!(page.document.language, Language::English);
    assert_eq!(page.document.title, "عنوان آخر");
    assert_eq!(page.document.paragraphs, ["قال المتحدث إن العمل مستمر."]);
    assert_eq!(page.document.dropped[0].rule, "title");
}

#[test]
fn markup_without_a_tag_is_read_as_text() {
    let page = acquire::read(
        &html("عنوان\n\nقال المتحدث إن العمل مستمر."),
        &Limits::default(),
    )
    .unwrap();
    assert_eq!(page.document.title, "عنوان");
    assert_eq!(page.warnings[0].code, "NO_MARKUP");
}

#[test]
fn a_worker_answers_and_its_panic_is_an_error() {
    let page = acquire::on_worker(|| acquire::read(&plain("عنوان قصير"), &Limits::default()));
    assert_eq!(page.unwrap().unwrap().document.title, "عنوان قصير");
    let failed: domain::Result<()> = acquire::on_worker(|| panic!("as it may happen in an engine"));
    assert!(matches!(failed, Err(Error::Internal { .. })));
}
