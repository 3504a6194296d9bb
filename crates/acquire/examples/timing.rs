//! Prints what reading a page costs, by its size: `cargo run --release -p acquire --example timing`.

#![allow(clippy::print_stdout, reason = "printing is what it is for")]

use std::time::{Duration, Instant};

use acquire::Limits;
use domain::{MediaType, Submission};

const ROUNDS: usize = 7;
const PARAGRAPH: &str = "قال المتحدث باسم المجلس إن الورشات أصلحت شبكة المياه في 12 حيا، وإن العمل \
                         يستمر حتى نهاية الشهر الجاري كما أعلن من قبل في بيانه.";

fn main() {
    measure(
        "plain text",
        &[PARAGRAPH; 12].join("\n\n"),
        MediaType::Plain,
    );
    for (name, paragraphs, links, script_bytes) in [
        ("small page", 10, 20, 3_000),
        ("usual page", 30, 300, 150_000),
        ("large page", 60, 600, 450_000),
        ("page of much text", 4_000, 20, 0),
        ("page of too much text for the better engine", 8_000, 20, 0),
        ("page of much script", 30, 300, 5_000_000),
    ] {
        let text = format!("<p>{PARAGRAPH}</p>").repeat(paragraphs);
        let menu = "<li><a href=/x>خبر آخر من اليوم</a></li>".repeat(links / 2);
        let script = "var a=1;".repeat(script_bytes / 8);
        let html = format!(
            "<html lang=ar><head><meta charset=utf-8><title>عنوان</title><script>{script}</script>\
             </head><body><ul>{menu}</ul><article>{text}</article><ul>{menu}</ul></body></html>"
        );
        measure(name, &html, MediaType::Html);
    }
}

fn measure(name: &str, body: &str, media_type: MediaType) {
    let submission = Submission {
        outlet: "alsahl.example".to_owned(),
        url: "https://alsahl.example/1".to_owned(),
        own_id: String::new(),
        body: body.as_bytes().to_vec(),
        media_type,
        charset: None,
        language: None,
        title: None,
        published: None,
        fetched: None,
    };
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            let page = acquire::read(&submission, &Limits::default());
            assert!(page.is_ok(), "{name}: {page:?}");
            start.elapsed()
        })
        .collect();
    times.sort();
    println!(
        "{:>9} bytes  median {:>9.2?}  {name}",
        body.len(),
        times[ROUNDS / 2]
    );
}
