//! Pages that would abort the process or stall it if the engines saw them as they are. Each is
//! read on a stack of 2 MiB, the smallest that a thread of the services could have.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test says what went wrong"
)]

use std::time::{Duration, Instant};

use acquire::{Limits, Page};
use domain::{MediaType, Result, Submission};
use proptest::prelude::*;

/// Time of the processor, for unoptimised builds; optimised, none takes a tenth of it.
const MOST: Duration = Duration::from_secs(20);

const TEXT: &str = "<p>قال المتحدث باسم المجلس إن الورشات أصلحت شبكة المياه في الحي الشرقي كله، وإن \
                    العمل يستمر في بقية الأحياء حتى نهاية الشهر الجاري كما أعلن المجلس من قبل.</p>";

fn read(html: String) -> (Result<Page>, Duration) {
    let submission = Submission {
        outlet: "alsahl.example".to_owned(),
        url: "https://alsahl.example/1".to_owned(),
        own_id: String::new(),
        body: html.into_bytes(),
        media_type: MediaType::Html,
        charset: None,
        language: None,
        title: None,
        published: None,
        fetched: None,
    };
    let worker = std::thread::Builder::new()
        .stack_size(2 * 1024 * 1024)
        .spawn(move || {
            let start = Instant::now();
            let page = acquire::read(&submission, &Limits::default());
            (page, on_processor().unwrap_or(start.elapsed()))
        });
    worker
        .unwrap()
        .join()
        .expect("no page makes the reader panic")
}

/// How long this thread has been on a processor, where the system tells: the time on the clock
/// depends on what else the machine does.
fn on_processor() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(Duration::from_nanos(stat.split(' ').next()?.parse().ok()?))
}

fn nested(open: &str, close: &str, times: usize) -> String {
    format!(
        "<html><body>{}{TEXT}{}</body></html>",
        open.repeat(times),
        close.repeat(times)
    )
}

#[track_caller]
fn survives(name: &str, html: String) {
    let bytes = html.len();
    let (page, took) = read(html);
    println!("{name}: {bytes} bytes, {took:?}");
    assert!(took < MOST, "{name} took {took:?}");
    let page = page.unwrap_or_else(|refused| panic!("{name}: {refused}"));
    let text = page.document.paragraphs.join(" ");
    assert!(text.contains("أصلحت شبكة المياه"), "{name}: {text:.200}");
}

#[test]
fn ten_thousand_nested_divisions_are_read() {
    survives("div", nested("<div>", "</div>", 10_000));
}

#[test]
fn twenty_thousand_nested_spans_are_read() {
    survives("span", nested("<span>", "</span>", 20_000));
}

#[test]
fn two_thousand_nested_tables_are_read() {
    survives(
        "table",
        nested("<table><tr><td>", "</td></tr></table>", 2_000),
    );
}

#[test]
fn unclosed_formatting_is_read() {
    let bold: String = (0..5_000).map(|i| format!("<b id={i}><div>")).collect();
    survives("b", nested(&bold, "", 1));
}

#[test]
fn a_hundred_thousand_nested_divisions_are_read() {
    survives("div", nested("<div>", "</div>", 100_000));
}

#[test]
fn a_flat_page_of_a_megabyte_is_read() {
    let flat = "<div>كلمة</div>".repeat(50_000);
    survives(
        "flat",
        format!("<html><body><article>{TEXT}</article>{flat}</body></html>"),
    );
}

#[test]
fn a_soup_of_line_breaks_is_read() {
    let breaks = "x<br>".repeat(200_000);
    survives(
        "br",
        format!("<html><body><article>{TEXT}{TEXT}</article><div>{breaks}</div></body></html>"),
    );
}

/// One engine counts blank lines in a byte, which unoptimised builds notice.
#[test]
fn an_engine_that_panics_is_replaced() {
    for blank in [
        "<b><br></b>",
        "<span><br></span>",
        "<a href=x><br></a>",
        "<br><object>",
    ] {
        survives(
            blank,
            format!("<article>{TEXT}{}{TEXT}</article>", blank.repeat(600)),
        );
    }
}

#[test]
fn megabytes_of_script_cost_little() {
    let script = format!("<script>{}</script>", "var a = '<div>';".repeat(300_000));
    survives(
        "script",
        format!("<html><head>{script}</head><body><article>{TEXT}</article></body></html>"),
    );
}

#[test]
fn broken_pages_are_read_or_refused() {
    for html in [
        format!("<html><body>{TEXT}<p class=\""),
        format!("<html><body>{TEXT}<!-- never closed"),
        format!("<html><body>{TEXT}<script>never closed"),
        format!("</p></div>{TEXT}</html></html><body>"),
        "<".repeat(10_000),
        "<a".repeat(10_000),
        "&#x110000;&#0;&#xd800;<p>".repeat(1_000),
        "<svg>".repeat(10_000),
    ] {
        let (_, took) = read(html);
        assert!(took < MOST);
    }
}

/// Tags that open, close, imply and ignore each other in every way that parsers know.
fn tag() -> impl Strategy<Value = String> {
    let names = prop::sample::select(vec![
        "div",
        "p",
        "span",
        "b",
        "a",
        "font",
        "li",
        "ul",
        "dd",
        "table",
        "tr",
        "td",
        "caption",
        "form",
        "button",
        "select",
        "option",
        "template",
        "object",
        "h2",
        "blockquote",
        "svg",
        "math",
        "noscript",
        "article",
        "br",
        "textarea",
        "title",
        "head",
        "body",
    ]);
    (names, 0..3_u8, any::<bool>()).prop_map(|(name, id, end)| match (end, id) {
        (true, _) => format!("</{name}>"),
        (false, 0) => format!("<{name}>نص"),
        (false, id) => format!("<{name} id={id} href=x>"),
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_repeated_tags_overflow_the_stack(tags in prop::collection::vec(tag(), 1..9)) {
        let (_, took) = read(format!("{TEXT}{}", tags.concat().repeat(600)));
        prop_assert!(took < MOST, "{took:?}");
    }
}
