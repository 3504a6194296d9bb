//! Which of the two languages a text is in.

use domain::{Error, Language, Result};

use crate::Warning;

/// The language of `texts` by the share of their letters; `declared` (a BCP 47 tag) only warns.
pub(crate) fn of<'a>(
    texts: impl Iterator<Item = &'a str>,
    declared: Option<&str>,
    warnings: &mut Vec<Warning>,
) -> Result<Language> {
    let (mut arabic, mut latin, mut other) = (0_usize, 0_usize, 0_usize);
    for c in texts.flat_map(str::chars) {
        match c {
            // Most of a text: letters for sure.
            '\u{621}'..='\u{63a}' | '\u{641}'..='\u{64a}' => arabic += 1,
            ' ' => {}
            c if !c.is_alphabetic() => {}
            '\u{600}'..='\u{6ff}'
            | '\u{750}'..='\u{77f}'
            | '\u{fb50}'..='\u{fdff}'
            | '\u{fe70}'..='\u{feff}' => arabic += 1,
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' => latin += 1,
            _ => other += 1,
        }
    }
    if other > arabic + latin || arabic + latin == 0 {
        let message = "text is neither in Arabic nor in Latin letters; name the language";
        return Err(Error::invalid("language", "LANGUAGE_UNKNOWN", message));
    }
    let language = if arabic >= latin {
        Language::Arabic
    } else {
        Language::English
    };
    if let Some(declared) = declared
        && Language::from_tag(declared) != Some(language)
    {
        let message = format!("page declares {declared:?}, read as {:?}", language.tag());
        warnings.push(Warning::new("LANGUAGE_DOUBTFUL", message));
    }
    Ok(language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_tells_the_language() {
        for (text, declared, expected, warned) in [
            ("قال المتحدث باسم SY24", None, Some(Language::Arabic), false),
            (
                "The council (المجلس) said so",
                None,
                Some(Language::English),
                false,
            ),
            (
                "Le conseil a dit",
                Some("fr"),
                Some(Language::English),
                true,
            ),
            ("مجلس", Some("ar-SY"), Some(Language::Arabic), false),
            ("Совет сказал", None, None, false),
            ("12 34", None, None, false),
        ] {
            let mut warnings = Vec::new();
            let language = of([text].into_iter(), declared, &mut warnings).ok();
            assert_eq!(language, expected, "{text}");
            assert_eq!(!warnings.is_empty(), warned, "{text}");
        }
    }
}
