//! How reports open: the line that names author or desk, and the place and agency of the dateline.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::clean;

/// The longest byline or dateline, in code points.
const OPENING_CHARS_MAX: usize = 90;

/// The longest line that only names who wrote, in code points.
const SIGN_OFF_CHARS_MAX: usize = 180;

/// Dashes and strokes that part a dateline's pieces from each other and from the text.
const DASHES: [char; 6] = ['–', '—', '-', '|', '/', '―'];

/// What a whole line at the top of a report is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opening {
    /// Names author, desk or exclusivity ("خاص – …", "By …").
    Byline,
    /// Names place and agency ("دمشق – سانا").
    Dateline,
}

/// What `line`, standing before the body, is; `None` for text. `outlet` is who published it.
pub(crate) fn opening(line: &str, outlet: &str) -> Option<Opening> {
    if clean::chars(line) > OPENING_CHARS_MAX || clean::ends_sentence(line) {
        return None;
    }
    if names_author(line) || clean::fold(line) == clean::fold(outlet) {
        return Some(Opening::Byline);
    }
    let pieces = pieces(line);
    let tag = |piece: &String| TAGS.contains(&piece.as_str());
    let desk = |piece: &String| {
        NAMES.agencies.contains(piece) || *piece == clean::fold(outlet) || tag(piece)
    };
    let short = |piece: &String| piece.split(' ').count() <= 3;
    if pieces.first().is_some_and(tag) && pieces.iter().all(short) {
        return Some(Opening::Byline);
    }
    let desks = pieces.iter().filter(|piece| desk(piece)).count();
    if desks == 0 || !pieces.iter().all(short) {
        None
    } else if desks == pieces.len() {
        Some(Opening::Byline)
    } else {
        (pieces.len() == 2).then_some(Opening::Dateline)
    }
}

/// Whether `line`, standing anywhere, names author, editor or source: "(Reporting by …)".
pub(crate) fn is_sign_off(line: &str) -> bool {
    let chars = clean::chars(line);
    if chars > SIGN_OFF_CHARS_MAX {
        return false;
    }
    let folded = clean::fold(line);
    let english = [
        "reporting by",
        "additional reporting by",
        "editing by",
        "writing by",
    ];
    if english.iter().any(|words| folded.starts_with(words)) {
        return true;
    }
    // A name follows, not a sentence.
    chars <= OPENING_CHARS_MAX
        && line.split_once(':').is_some_and(|(label, name)| {
            CREDITS.contains(&clean::fold(label).as_str()) && name.split_whitespace().count() <= 5
        })
}

/// The dateline that opens `paragraph`, and the text behind it.
///
/// It is parted from the text only where a whole sentence is left; "بيروت – المدينة التي … – تشهد"
/// stays as it is.
pub(crate) fn dateline<'a>(paragraph: &'a str, outlet: &str) -> Option<(&'a str, &'a str)> {
    let ends = paragraph
        .char_indices()
        .take(OPENING_CHARS_MAX)
        .filter(|(_, c)| DASHES.contains(c) || *c == ':');
    let found = ends.filter_map(|(at, end)| {
        let head = paragraph[..at].trim_end_matches(|c: char| c == ' ' || DASHES.contains(&c));
        let rest = paragraph[at..]
            .trim_start_matches(|c: char| c.is_whitespace() || c == ':' || DASHES.contains(&c));
        (opens(head, outlet, end == ':') && is_sentence(rest, head)).then_some((head, rest))
    });
    // The longest one: "دمشق – سانا: …" is not only "دمشق".
    agency_without_dash(paragraph).or_else(|| found.last())
}

/// "دمشق-سانا أعلنت …": the agency stands behind a dash, and the text follows at once.
fn agency_without_dash(paragraph: &str) -> Option<(&str, &str)> {
    let (place, rest) = paragraph.split_once(DASHES)?;
    let rest = rest.trim_start();
    let (agency, text) = rest.split_once(' ')?;
    let known =
        NAMES.cities.contains(&clean::fold(place)) && NAMES.agencies.contains(&clean::fold(agency));
    let head = &paragraph[..paragraph.len() - text.len()];
    let head = head.trim_end_matches([' ', ':']);
    (known && is_sentence(text, head)).then_some((head, text))
}

/// Whether `head` is a place, an agency or both.
fn opens(head: &str, outlet: &str, colon: bool) -> bool {
    if head.is_empty() || clean::ends_sentence(head) || head.contains(['"', '“', '«', '”', '»'])
    {
        return false;
    }
    if let Some((place, agency)) = head
        .strip_suffix(')')
        .and_then(|head| head.rsplit_once('('))
    {
        let known = NAMES.agencies.contains(&clean::fold(agency))
            || clean::fold(agency) == clean::fold(outlet)
            || (agency.split(' ').count() <= 2 && agency.chars().all(|c| c.is_ascii_uppercase()));
        return known && place.split_whitespace().count() <= 6;
    }
    let pieces = pieces(head);
    let desk = |piece: &String| {
        NAMES.agencies.contains(piece) || *piece == clean::fold(outlet) || is_tag(piece)
    };
    if colon {
        // "واشنطن: …" is a headline's way to name a speaker, not a dateline.
        return pieces.len() > 1 && pieces.iter().any(desk) && pieces.len() <= 3;
    }
    let known = |piece: &String| desk(piece) || NAMES.cities.contains(piece);
    (!pieces.is_empty() && pieces.iter().all(known)) || is_in_capitals(head)
}

/// "BEIRUT", "BEIRUT, Lebanon": a city as English agencies set it.
fn is_in_capitals(head: &str) -> bool {
    let first = head.split([',', ' ']).next().unwrap_or_default();
    let city = head.split(',').next().unwrap_or_default();
    let capital = |c: char| c.is_ascii_uppercase() || c == ' ' || c == '.';
    first.len() >= 3 && city.chars().all(capital) && head.split_whitespace().count() <= 4
}

/// Whether `rest` can stand without `head`: it starts like a sentence and no dash closes a
/// parenthesis that `head` opened.
fn is_sentence(rest: &str, head: &str) -> bool {
    let starts = rest.chars().next().is_some_and(|c| !c.is_lowercase());
    let parenthesis = !head.ends_with(')')
        && rest
            .char_indices()
            .take(60)
            .any(|(at, c)| matches!(c, '–' | '—') || rest[at..].starts_with(" - "));
    starts && clean::chars(rest) >= 20 && !parenthesis
}

fn names_author(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    let folded = clean::fold(line);
    let capital = |word: &&str| word.starts_with(|c: char| !c.is_lowercase());
    let name_follows = words.len() <= 12 && words.get(1).is_some_and(capital);
    (folded.starts_with("by ") && name_follows)
        || ["written by ", "reported by ", "special to "]
            .iter()
            .any(|s| folded.starts_with(s))
        || (folded.starts_with("بقلم ") && words.len() <= 7)
        || [
            "فريق التحرير",
            "هييه التحرير",
            "staff writer",
            "staff report",
            "our correspondent",
        ]
        .contains(&folded.as_str())
        || is_sign_off(line)
}

fn is_tag(piece: &str) -> bool {
    TAGS.contains(&piece)
}

/// What `line` consists of between its dashes, folded.
fn pieces(line: &str) -> Vec<String> {
    let pieces = line.split(|c: char| DASHES.contains(&c) || "()[]،,:".contains(c));
    pieces
        .map(clean::fold)
        .filter(|piece| !piece.is_empty())
        .collect()
}

/// Exclusivity tags, folded.
const TAGS: [&str; 4] = ["خاص", "حصري", "خاص وحصري", "exclusive"];

/// Labels of credit lines, folded. "تقرير" is not one: headlines start with it.
const CREDITS: [&str; 11] = [
    "المصدر",
    "مصدر الخبر",
    "المصادر",
    "source",
    "كتب",
    "كتبت",
    "بقلم",
    "اعداد",
    "تحرير",
    "ترجمه",
    "تصوير",
];

struct Names {
    agencies: HashSet<String>,
    cities: HashSet<String>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let of = |kind: &str| {
        let lines = include_str!("names.txt").lines();
        lines
            .filter_map(|line| line.strip_prefix(kind))
            .map(clean::fold)
            .collect()
    };
    Names {
        agencies: of("agency "),
        cities: of("city "),
    }
});

#[cfg(test)]
mod tests;
