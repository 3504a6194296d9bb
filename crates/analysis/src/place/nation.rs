//! Adjectives of peoples, by the states they belong to: فرنسي, الهولنديون.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::{Kind, gazetteer};
use crate::text::fold;

/// The adjective of each state, folded, without article and ending.
static NATIONS: LazyLock<FxHashMap<String, u32>> = LazyLock::new(|| {
    let mut all = FxHashMap::default();
    for (place, index) in gazetteer().places().iter().zip(0..) {
        if place.kind == Kind::Country {
            let names = place.forms().map(fold).filter(|name| !name.contains(' '));
            all.extend(names.map(|name| (adjective(&name), index)));
        }
    }
    all
});

/// The adjective made from the folded name of a state.
fn adjective(name: &str) -> String {
    let stem = name.strip_prefix("ال").unwrap_or(name);
    let stem = stem.strip_suffix(['ا', 'ه']).unwrap_or(stem);
    match stem.ends_with('ي') {
        true => stem.to_owned(),
        false => format!("{stem}ي"),
    }
}

/// The state whose people a folded word is of.
pub(crate) fn nation(word: &str) -> Option<u32> {
    const ENDS: [&str; 8] = ["يتين", "يتان", "يين", "يون", "يات", "يه", "يا", "ي"];
    let end = ENDS.iter().find(|end| word.ends_with(**end))?;
    let stem = &word[..word.len() - end.len() + "ي".len()];
    let bare = stem.strip_prefix(['و', 'ف']).unwrap_or(stem);
    let bare = bare.strip_prefix(['ب', 'ل']).unwrap_or(bare);
    let ways = [stem, bare].map(|way| way.strip_prefix("ال").unwrap_or(way));
    ways.into_iter().find_map(|way| NATIONS.get(way).copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adjectives_of_peoples_tell_their_state() {
        for (word, state) in [
            ("الهولنديون", "Netherlands"),
            ("فرنسيه", "France"),
            ("والسوريين", "Syria"),
            ("بريطاني", "United Kingdom"),
            ("السعوديه", "Saudi Arabia"),
        ] {
            let found = nation(word).map(|index| gazetteer().places()[index as usize].name);
            assert_eq!(found, Some(state), "{word}");
        }
        assert_eq!(nation("مدنيين"), None);
    }
}
