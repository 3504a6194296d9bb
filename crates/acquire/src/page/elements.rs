//! What the guard has to know of HTML's elements: how each opens, closes and bounds others.

use super::tags::{name, names};

/// How an element takes part in nesting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Left out with its content: no text of the report, or another language than HTML.
    Skipped,
    /// The tags are left out, what stands in them is passed on.
    Unwrapped,
    /// Code or data.
    Script,
    /// Its content is text whatever it looks like.
    RawText,
    /// There is one of it, however often it is written.
    Root,
    /// Has no content.
    Void,
    /// Reopened by the parser behind an element that closed it (`b`, `font`, `a`).
    Formatting,
    /// Flow content, which the end tag of an inline element does not reach across.
    Block,
    /// Parts of a table, ignored by parsers outside of one.
    Table,
    /// Ends every scope.
    Boundary,
    /// Anything else.
    Inline,
}

/// `a`.
pub(super) const A: u64 = name("a");
/// `p`.
pub(super) const P: u64 = name("p");
/// `li`.
pub(super) const LI: u64 = name("li");
/// `form`.
pub(super) const FORM: u64 = name("form");
/// `table`.
pub(super) const TABLE: u64 = name("table");
/// `template`.
pub(super) const TEMPLATE: u64 = name("template");

const BUTTON: u64 = name("button");
const UL: u64 = name("ul");
const OL: u64 = name("ol");
/// Blocks that a new list item ends together with the one before it.
const IN_ITEMS: [u64; 3] = names!["address" "div" "p"];
const TERMS: [u64; 2] = names!["dd" "dt"];

const SKIPPED: [u64; 3] = names!["svg" "noscript" "style"];
const UNWRAPPED: [u64; 8] = names!["math" "plaintext" "frameset" "frame" "iframe" "noembed"
    "noframes" "dialog"];
const RAW_TEXT: [u64; 3] = names!["title" "textarea" "xmp"];
const ROOT: [u64; 3] = names!["html" "head" "body"];
const VOID: [u64; 18] = names!["area" "base" "basefont" "bgsound" "br" "col" "embed" "hr" "image"
    "img" "input" "keygen" "link" "meta" "param" "source" "track" "wbr"];
const FORMATTING: [u64; 14] = names!["a" "b" "big" "code" "em" "font" "i" "nobr" "s" "small"
    "strike" "strong" "tt" "u"];
const TABLE_PARTS: [u64; 9] =
    names!["tbody" "thead" "tfoot" "tr" "td" "th" "colgroup" "caption" "table"];
const GROUPS: [u64; 5] = names!["tbody" "thead" "tfoot" "colgroup" "caption"];
const BOUNDARY: [u64; 5] = names!["applet" "marquee" "object" "template" "select"];
/// Elements that forget the formatting elements opened inside them when they close.
const MARKERS: [u64; 7] = names!["td" "th" "caption" "applet" "marquee" "object" "template"];
/// Blocks whose start ends an open paragraph.
const CLOSES_P: [u64; 34] = names!["address" "article" "aside" "blockquote" "center" "details"
    "dir" "div" "dl" "fieldset" "figcaption" "figure" "footer" "header" "hgroup" "main" "nav" "ol"
    "p" "section" "summary" "ul" "h1" "h2" "h3" "h4" "h5" "h6" "pre" "listing" "li" "dd" "dt"
    "menu"];
const OTHER_BLOCKS: [u64; 3] = names!["button" "form" "search"];

/// How the element named by the hash takes part in nesting.
pub(super) fn kind(element: u64) -> Kind {
    if element == name("script") {
        Kind::Script
    } else if SKIPPED.contains(&element) {
        Kind::Skipped
    } else if UNWRAPPED.contains(&element) {
        Kind::Unwrapped
    } else if VOID.contains(&element) {
        Kind::Void
    } else if FORMATTING.contains(&element) {
        Kind::Formatting
    } else if TABLE_PARTS.contains(&element) {
        Kind::Table
    } else if RAW_TEXT.contains(&element) {
        Kind::RawText
    } else if CLOSES_P.contains(&element) || OTHER_BLOCKS.contains(&element) {
        Kind::Block
    } else if ROOT.contains(&element) {
        Kind::Root
    } else if BOUNDARY.contains(&element) {
        Kind::Boundary
    } else {
        Kind::Inline
    }
}

/// Whether the start of the element ends an open paragraph.
pub(super) fn closes_paragraph(element: u64) -> bool {
    CLOSES_P.contains(&element)
}

/// Whether formatting opened in the element ends with it.
pub(super) fn is_marker(element: u64) -> bool {
    MARKERS.contains(&element)
}

/// Whether an end tag of `element`, which is `kind`, does not reach across an open element.
pub(super) fn bounds(element: u64, kind: Kind, open: u64, open_kind: Kind) -> bool {
    match kind {
        Kind::Table => open == TABLE || open == TEMPLATE,
        Kind::Inline => !matches!(open_kind, Kind::Inline | Kind::Formatting),
        _ => {
            matches!(open_kind, Kind::Boundary | Kind::Table)
                || (element == P && open == BUTTON)
                || (element == LI && (open == UL || open == OL))
        }
    }
}

/// Whether the start of `element` ends an open `open`, both being list items.
pub(super) fn ends_item(element: u64, open: u64) -> bool {
    (element == LI && open == LI) || (TERMS.contains(&element) && TERMS.contains(&open))
}

/// Whether the element is an item of a list.
pub(super) fn is_item(element: u64) -> bool {
    element == LI || TERMS.contains(&element)
}

/// Whether the start of a list item ends nothing beyond `open`.
pub(super) fn keeps_items(open: u64, open_kind: Kind) -> bool {
    !matches!(open_kind, Kind::Inline | Kind::Formatting) && !IN_ITEMS.contains(&open)
}

/// Whether the start of the table part `element` leaves `open` open, and ends all inside it.
pub(super) fn holds_part(element: u64, open: u64) -> bool {
    let row = element == name("tr");
    let cell = element == name("td") || element == name("th");
    open == TABLE || ((row || cell) && GROUPS[..3].contains(&open)) || (cell && open == name("tr"))
}

/// Whether an option that is still open ends where `element` starts.
pub(super) fn ends_option(element: u64, open: u64) -> bool {
    open == name("option") && (element == name("option") || element == name("optgroup"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_element_has_its_kind() {
        for (element, expected) in [
            ("SCRIPT", Kind::Script),
            ("svg", Kind::Skipped),
            ("math", Kind::Unwrapped),
            ("br", Kind::Void),
            ("a", Kind::Formatting),
            ("td", Kind::Table),
            ("div", Kind::Block),
            ("span", Kind::Inline),
            ("custom-element", Kind::Inline),
            ("template", Kind::Boundary),
            ("title", Kind::RawText),
            ("body", Kind::Root),
        ] {
            assert_eq!(kind(name(element)), expected, "{element}");
        }
    }
}
