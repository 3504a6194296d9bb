//! Arabic names in Latin letters, for places that the gazetteer does not know.

/// A plain romanisation of an Arabic name: the consonants, long vowels, and a short `a` where a
/// word would have no vowel at all.
pub(super) fn romanise(name: &str) -> String {
    name.split_whitespace()
        .map(word)
        .collect::<Vec<_>>()
        .join(" ")
}

fn word(word: &str) -> String {
    let word: Vec<char> = word.chars().filter(|c| is_letter(*c)).collect();
    let (article, stem) = match word.as_slice() {
        ['ا', 'ل', rest @ ..] if rest.len() > 2 => (true, rest),
        all => (false, all),
    };
    let mut out = String::new();
    for (i, c) in stem.iter().enumerate() {
        let between = i > 0;
        out.push_str(match c {
            'ا' | 'أ' | 'إ' | 'آ' | 'ى' | 'ة' | 'ء' | 'ئ' | 'ؤ' | 'ع' => "a",
            'ب' => "b",
            'ت' | 'ط' => "t",
            'ث' => "th",
            'ج' => "j",
            'ح' | 'ه' => "h",
            'خ' => "kh",
            'د' | 'ض' => "d",
            'ذ' => "dh",
            'ر' => "r",
            'ز' | 'ظ' => "z",
            'س' | 'ص' => "s",
            'ش' => "sh",
            // Names from other languages write their g so.
            'غ' if article => "gh",
            'غ' | 'گ' => "g",
            'ف' => "f",
            'ڤ' => "v",
            'ق' => "q",
            'ك' => "k",
            'ل' => "l",
            'م' => "m",
            'ن' => "n",
            'و' if between => "u",
            'و' => "w",
            'ي' if between => "i",
            'ي' => "y",
            'پ' => "p",
            'چ' => "ch",
            _ => "",
        });
    }
    if !out.contains(['a', 'u', 'i']) && out.len() > 1 {
        out.insert(1, 'a');
    }
    let mut letters = out.chars();
    let capital: String = match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    };
    if article {
        format!("al-{capital}")
    } else {
        capital
    }
}

fn is_letter(c: char) -> bool {
    !matches!(c, '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_by_their_consonants_and_long_vowels() {
        for (name, wanted) in [
            ("نياروغورو", "Niaruguru"),
            ("بولو مرير", "Bulu Mrir"),
            ("السعدونية", "al-Sadunia"),
        ] {
            assert_eq!(romanise(name), wanted, "{name}");
        }
    }
}
