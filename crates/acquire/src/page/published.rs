//! When a page says it was published: its own words in the order of their reliability.

use serde_json::Value;
use trafilatura::dom::Document;

use crate::dates::{self, Dated};

/// Names of `<meta>` elements that date the publication, best first; the attribute is `property`,
/// `name` or `itemprop`.
const META: [&str; 19] = [
    "article:published_time",
    "og:published_time",
    "datepublished",
    "article:published",
    "og:article:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date.created",
    "dc.date",
    "cxenseparse:recs:publishtime",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "datecreated",
    "date",
];

/// When the page says it was published: JSON-LD, then `<meta>`, then `<time>`, then a short element
/// whose class says that it is a date. `day_first`: how its language writes numeric dates.
pub(super) fn published(document: &Document, day_first: bool) -> Option<Dated> {
    json_ld(document)
        .or_else(|| meta(document, day_first))
        .or_else(|| time(document, day_first))
        .or_else(|| labelled(document, day_first))
}

fn json_ld(document: &Document) -> Option<Dated> {
    let root = document.root();
    let scripts = document.query_selector_all(root, "script[type*=json]");
    scripts.into_iter().find_map(|script| {
        let text = document.text_content(script);
        // The parser refuses nesting beyond 128, so the walk below needs little stack.
        let text = match serde_json::from_str::<Value>(text.trim()) {
            Ok(value) => in_value(&value)?.to_owned(),
            Err(_) => in_broken(&text)?.to_owned(),
        };
        dates::parse(&text, false)
    })
}

/// The first `datePublished` of an article, else of anything else.
fn in_value(value: &Value) -> Option<&str> {
    let own = |value: &Value| value.get("datePublished").and_then(Value::as_str).is_some();
    let mut found = Vec::new();
    collect(value, &own, &mut found);
    let article = |value: &&Value| {
        let kind = value.get("@type").map(Value::to_string).unwrap_or_default();
        ["Article", "Report", "Posting"]
            .iter()
            .any(|word| kind.contains(word))
    };
    let best = found
        .iter()
        .copied()
        .find(article)
        .or(found.first().copied())?;
    best.get("datePublished")?.as_str()
}

fn collect<'a>(value: &'a Value, own: &dyn Fn(&Value) -> bool, found: &mut Vec<&'a Value>) {
    if own(value) {
        found.push(value);
    }
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, own, found)),
        Value::Object(fields) => fields.values().for_each(|item| collect(item, own, found)),
        _ => {}
    }
}

/// The date in JSON that does not parse (raw line breaks inside strings are common).
fn in_broken(text: &str) -> Option<&str> {
    let after = &text[text.find("\"datePublished\"")? + 15..];
    let value = after
        .trim_start()
        .strip_prefix(':')?
        .trim_start()
        .strip_prefix('"')?;
    Some(&value[..value.find('"')?])
}

fn meta(document: &Document, day_first: bool) -> Option<Dated> {
    let mut found: Vec<(usize, Dated)> = Vec::new();
    for meta in document.query_selector_all(document.root(), "meta") {
        let named = ["property", "name", "itemprop"]
            .into_iter()
            .filter_map(|attribute| document.get_attribute(meta, attribute))
            .find_map(|name| {
                META.iter()
                    .position(|known| name.eq_ignore_ascii_case(known))
            });
        let Some(rank) = named else { continue };
        let content = document.get_attribute(meta, "content").unwrap_or_default();
        if let Some(dated) = dates::parse(&content, day_first) {
            found.push((rank, dated));
        }
    }
    found
        .into_iter()
        .min_by_key(|(rank, _)| *rank)
        .map(|(_, dated)| dated)
}

fn time(document: &Document, day_first: bool) -> Option<Dated> {
    let within = [
        "[itemprop~=datePublished]",
        "time[pubdate]",
        "article time[datetime], main time[datetime]",
        "time[datetime]",
    ];
    within.into_iter().find_map(|selector| {
        let element = document.query_selector(document.root(), selector)?;
        let attribute = ["datetime", "content"]
            .into_iter()
            .find_map(|name| document.get_attribute(element, name));
        let text = attribute.unwrap_or_else(|| document.text_content(element));
        dates::parse(&text, day_first)
    })
}

fn labelled(document: &Document, day_first: bool) -> Option<Dated> {
    let selector =
        "[class*=date], [class*=Date], [class*=publish], [class*=time], [id*=date], time";
    let elements = document.query_selector_all(document.root(), selector);
    elements.into_iter().take(200).find_map(|element| {
        let text = document.text_content(element);
        let fits = text.len() <= 400 && dates::is_date_line(text.trim());
        (fits && !dates::is_update_line(&text)).then(|| dates::parse(&text, day_first))?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_date_of_publication_wins_over_later_ones() {
        let day = |html: &str| {
            let dated = published(&Document::parse(html), true)?;
            Some(
                jiff::Timestamp::from_microsecond(dated.at.0)
                    .unwrap()
                    .to_string(),
            )
        };
        let ld = |json: &str| format!("<script type='application/ld+json'>{json}</script>");
        for (html, expected) in [
            (
                ld(r#"{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},
                    {"@type":"NewsArticle","dateModified":"2021-04-02T08:00:00Z","datePublished":"2021-03-31T10:15:00+03:00"}]}"#),
                Some("2021-03-31T07:15:00Z"),
            ),
            (ld("{\"headline\":\"a\nb\",\"datePublished\":\"2021-03-31T10:15:00Z\"}"), Some("2021-03-31T10:15:00Z")),
            (
                "<meta name=date content=2021-04-05><meta property=article:modified_time content=2021-04-02>\
                 <meta property=article:published_time content=2021-03-31T07:00:00Z>".to_owned(),
                Some("2021-03-31T07:00:00Z"),
            ),
            (
                "<aside><time datetime=2022-01-01>x</time></aside><article><time datetime='2021-03-31 10:15'>y</time></article>".to_owned(),
                Some("2021-03-31T10:15:00Z"),
            ),
            ("<span class=post-date>الأربعاء ٣١ آذار ٢٠٢١ - ١٠:١٥</span>".to_owned(), Some("2021-03-31T10:15:00Z")),
            ("<span class=date>آخر تحديث 31 آذار 2021</span><p>في 3 آذار 2020 قال</p>".to_owned(), None),
        ] {
            assert_eq!(day(&html).as_deref(), expected, "{html}");
        }
    }

    #[test]
    fn json_nested_beyond_reason_is_not_walked() {
        let html = format!(
            "<script type='application/ld+json'>{}</script>",
            "[".repeat(200_000)
        );
        assert_eq!(published(&Document::parse(&html), true), None);
    }
}
