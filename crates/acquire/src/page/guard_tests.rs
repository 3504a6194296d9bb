use proptest::prelude::*;
use trafilatura::dom::Document;

use super::super::nesting::DEPTH_MAX;
use super::*;

/// Depth of the tree that the parser really builds.
fn depth(html: &str) -> usize {
    let document = Document::parse(html);
    let mut level = vec![document.root()];
    let mut depth = 0;
    while !level.is_empty() {
        depth += 1;
        level = level
            .into_iter()
            .flat_map(|id| document.child_nodes(id))
            .collect();
    }
    depth
}

#[test]
fn scripts_go_and_data_stays() {
    let html = "<head><script>let a='<p>';</script><script type=\"application/ld+json\">{}</script>\
                <style>p{}</style><!-- c --></head><p>نص<svg><path/></svg></p>";
    assert_eq!(
        guard(html).html,
        "<head></script><script type=\"application/ld+json\">{}</script></head><p>نص</p>"
    );
}

#[test]
fn a_page_of_nothing_but_tags_keeps_its_text() {
    let guarded = guard(&format!("<p>{}نص</p> 3 < 4", "<br>".repeat(2 * TAGS_MAX)));
    assert!(guarded.flattened && guarded.tags == TAGS_MAX);
    assert!(
        guarded.html.ends_with("<br> نص  3 &lt; 4"),
        "{:.50}",
        guarded.html
    );
}

#[test]
fn a_sane_page_passes_unchanged() {
    let rows = "<tr><td><font color=red>a<td>b".repeat(400);
    let items = "<li>a<li><div>b</div>".repeat(400);
    let options = "<option>a".repeat(400);
    let links = "<a href=1>x<a href=2>y".repeat(400);
    let page = format!(
        "<html><body><p>{}<ul>{items}</ul><table>{rows}</table><select>{options}</select>{links}",
        "one<p>two <b>b</b> <i>i</p>".repeat(3)
    );
    let guarded = guard(&page);
    assert!(!guarded.flattened);
    assert_eq!(guarded.html, page);
}

#[test]
fn over_deep_tags_are_dropped_and_their_text_stays() {
    for (open, close) in [
        ("<div>", "</div>"),
        ("<span>", "</span>"),
        ("<table><tr><td>", "</td></tr></table>"),
        ("<p><table><tr><td></p>", ""),
        ("<b id=1><i><p>", ""),
        ("<li><center>", ""),
        ("<li><ul></li>", ""),
        ("<td><div>", ""),
        ("<caption><div></caption>", ""),
        ("<form><span></form>", ""),
        ("<div><noscript></div></noscript>", ""),
        ("<noscript><div></noscript>", ""),
        ("<b><div></b>", ""),
        ("<p><button>", ""),
        ("<option><span>", ""),
        ("<svg>", ""),
        ("<x/>", ""),
        ("<math><div/>", ""),
        ("<dialog><div></dialog>", ""),
    ] {
        let page = format!("{}نص{}", open.repeat(1_000), close.repeat(1_000));
        let guarded = guard(&page).html;
        assert!(guarded.contains("نص"), "{open}");
        assert!(
            depth(&guarded) <= 3 * DEPTH_MAX,
            "{open}: {}",
            depth(&guarded)
        );
    }
}

#[test]
fn closed_formatting_that_differs_each_time_does_not_pile_up() {
    let page: String = (0..2_000)
        .map(|i| format!("<table><b id={i}></table>"))
        .collect();
    assert!(depth(&guard(&page).html) <= 3 * DEPTH_MAX);
}

fn tag() -> impl Strategy<Value = String> {
    let names = prop::sample::select(vec![
        "div", "p", "span", "b", "a", "i", "font", "li", "ul", "ol", "dd", "dl", "table", "tbody",
        "tr", "td", "caption", "form", "button", "select", "option", "template", "object", "h2",
        "center", "svg", "math", "noscript", "details", "nobr", "x-y",
    ]);
    (names, 0..3_u8, any::<bool>()).prop_map(|(name, id, end)| match (end, id) {
        (true, _) => format!("</{name}>"),
        (false, 0) => format!("<{name}>"),
        (false, id) => format!("<{name} id={id}>"),
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_repeated_tags_build_a_tree_deeper_than_a_stack_bears(
        tags in prop::collection::vec(tag(), 1..9)
    ) {
        let page = format!("{}نص", tags.concat().repeat(1_000));
        let depth = depth(&guard(&page).html);
        prop_assert!(depth <= 4 * DEPTH_MAX, "{depth}");
    }
}
