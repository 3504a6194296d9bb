//! What is read out of whole pages, as listings. Each file of `tests/pages` is read as it is, and
//! compared with the listing beside it; with `MARSAD_BLESS=1` the listings are written anew.

#![allow(clippy::unwrap_used, reason = "a test says what went wrong")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use acquire::{Limits, Page};
use domain::{MediaType, Submission};
use encoding_rs::{Encoding, ISO_8859_6, UTF_16LE, WINDOWS_1256};

fn submission(body: Vec<u8>, media_type: MediaType) -> Submission {
    Submission {
        outlet: "alsahl.example".to_owned(),
        url: "https://alsahl.example/2021/03/31/1".to_owned(),
        own_id: String::new(),
        body,
        media_type,
        charset: None,
        language: None,
        title: None,
        published: None,
        fetched: None,
    }
}

fn listing(page: &Page) -> String {
    let mut out = String::new();
    let document = &page.document;
    let published = document.published.map(|at| {
        jiff::Timestamp::from_microsecond(at.0)
            .expect("a time of this age")
            .to_string()
    });
    let fields = [
        ("language", Some(document.language.tag().to_owned())),
        ("charset", Some(page.charset.clone())),
        ("title", Some(document.title.clone())),
        ("byline", document.byline.clone()),
        ("dateline", document.dateline.clone()),
        ("lead", document.lead.clone()),
        ("published", published),
    ];
    for (name, value) in fields {
        if let Some(value) = value {
            writeln!(out, "{name}: {value}").unwrap();
        }
    }
    for (index, paragraph) in document.paragraphs.iter().enumerate() {
        writeln!(out, "{}: {paragraph}", index + 1).unwrap();
    }
    for dropped in &document.dropped {
        writeln!(out, "dropped {}: {}", dropped.rule, dropped.line).unwrap();
    }
    for warning in &page.warnings {
        writeln!(out, "warning {}", warning.code).unwrap();
    }
    out
}

fn check(file: &Path) -> Result<(), String> {
    let html = file
        .extension()
        .is_some_and(|extension| extension == "html");
    let media_type = if html {
        MediaType::Html
    } else {
        MediaType::Plain
    };
    let body = std::fs::read(file).unwrap();
    let page = acquire::read(&submission(body, media_type), &Limits::default()).unwrap();
    let found = listing(&page);
    let beside = file.with_extension("listing");
    if std::env::var_os("MARSAD_BLESS").is_some() {
        std::fs::write(&beside, &found).unwrap();
    }
    let expected = std::fs::read_to_string(&beside).unwrap_or_default();
    if found == expected {
        return Ok(());
    }
    Err(format!(
        "{}:\n{found}\nexpected:\n{expected}",
        file.display()
    ))
}

fn pages() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let files = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let mut files: Vec<_> = files
        .filter(|file| {
            file.extension()
                .is_some_and(|extension| extension != "listing")
        })
        .collect();
    files.sort();
    files
}

#[test]
fn every_page_gives_its_listing() {
    let pages = pages();
    assert!(pages.len() >= 7, "pages are missing");
    let wrong: Vec<String> = pages.iter().filter_map(|file| check(file).err()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_page_reads_the_same_in_every_character_set() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages/ar_teasers.html");
    let html = std::fs::read_to_string(file).unwrap();
    // Neither set has all the marks of the other pages; this one has what both share but the
    // guillemets.
    let html = html.replace(['«', '»'], "\"");
    let read = |body: Vec<u8>, charset: Option<&str>| {
        let mut submission = submission(body, MediaType::Html);
        submission.charset = charset.map(str::to_owned);
        acquire::read(&submission, &Limits::default()).unwrap()
    };
    let original = read(html.clone().into_bytes(), None);
    for encoding in [WINDOWS_1256, ISO_8859_6] {
        let name = encoding.name();
        let encode = |html: &str| {
            let (bytes, _, lossy) = encoding.encode(html);
            assert!(!lossy, "{name} cannot write the page");
            bytes.into_owned()
        };
        let declared = html.replace("charset=\"utf-8\"", &format!("charset=\"{name}\""));
        let undeclared = html.replace("<meta charset=\"utf-8\">", "");
        for (how, page) in [
            ("by the page", read(encode(&declared), None)),
            ("by the transport", read(encode(&undeclared), Some(name))),
            ("by nobody", read(encode(&undeclared), None)),
        ] {
            assert_eq!(page.charset, name, "declared {how}");
            assert_eq!(page.document, original.document, "{name} declared {how}");
        }
    }
    let wide: Vec<u8> = std::iter::once(0xfeff)
        .chain(html.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let page = read(wide, None);
    assert_eq!(Encoding::for_label(page.charset.as_bytes()), Some(UTF_16LE));
    assert_eq!(page.document, original.document);
}
