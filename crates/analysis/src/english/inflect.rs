//! Forms of English verbs and nouns, made from what the lexicons list.

/// The forms a word may be of its verb, as a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Forms(u8);

impl Forms {
    /// Infinitive and present ("say").
    pub(crate) const PLAIN: Self = Self(1);
    /// Third person singular ("says").
    pub(crate) const S: Self = Self(2);
    /// Past tense ("said", "wrote").
    pub(crate) const PAST: Self = Self(4);
    /// Past participle ("said", "written").
    pub(crate) const PARTICIPLE: Self = Self(8);
    /// Present participle and gerund ("saying").
    pub(crate) const ING: Self = Self(16);

    /// Both sets together.
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the sets share a form.
    pub(crate) const fn is(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// The forms of a verb listed as `verb [past [past participle]]`, each with what it is.
pub(crate) fn verb(listed: &str) -> Vec<(String, Forms)> {
    let mut words = listed.split_whitespace();
    let Some(plain) = words.next() else {
        return Vec::new();
    };
    let past = words
        .next()
        .map_or_else(|| regular_past(plain), str::to_owned);
    let participle = words.next().map_or_else(|| past.clone(), str::to_owned);
    vec![
        (plain.to_owned(), Forms::PLAIN),
        (plural(plain), Forms::S),
        (past.clone(), Forms::PAST),
        (participle, Forms::PARTICIPLE),
        (ing(plain, &past), Forms::ING),
    ]
}

fn regular_past(plain: &str) -> String {
    match plain.strip_suffix('e') {
        Some(stem) => format!("{stem}ed"),
        None => format!("{plain}ed"),
    }
}

/// A last consonant doubled in the past ("planned") is doubled here as well.
fn ing(plain: &str, past: &str) -> String {
    let doubled = past
        .strip_suffix("ed")
        .filter(|stem| stem.len() == plain.len() + 1 && stem.starts_with(plain));
    if let Some(stem) = doubled {
        return format!("{stem}ing");
    }
    if let Some(stem) = plain.strip_suffix("ie") {
        return format!("{stem}ying");
    }
    let silent = plain.ends_with('e') && !plain.ends_with("ee") && !plain.ends_with("oe");
    let stem = if silent {
        &plain[..plain.len() - 1]
    } else {
        plain
    };
    let short = matches!(
        plain,
        "begin" | "forget" | "get" | "put" | "run" | "sit" | "win" | "let" | "cut" | "hit" | "set"
    );
    match plain.chars().last() {
        Some(last) if short => format!("{stem}{last}ing"),
        _ => format!("{stem}ing"),
    }
}

/// A noun in the plural, and a verb in the third person singular.
pub(crate) fn plural(word: &str) -> String {
    let hissing = ["s", "sh", "ch", "x", "z", "o"]
        .iter()
        .any(|end| word.ends_with(end));
    let vowel_before_y = ["ay", "ey", "oy", "uy"]
        .iter()
        .any(|end| word.ends_with(end));
    if let Some(stem) = word.strip_suffix('y').filter(|_| !vowel_before_y) {
        return format!("{stem}ies");
    }
    if let Some(stem) = word.strip_suffix("man").filter(|stem| !stem.is_empty()) {
        return format!("{stem}men");
    }
    if hissing {
        format!("{word}es")
    } else {
        format!("{word}s")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_inflect() {
        for (listed, wanted) in [
            ("say said", "say says said said saying"),
            ("deny denied", "deny denies denied denied denying"),
            ("write wrote written", "write writes wrote written writing"),
            ("plan planned", "plan plans planned planned planning"),
            ("lie lied", "lie lies lied lied lying"),
            ("agree", "agree agrees agreed agreed agreeing"),
            ("stress", "stress stresses stressed stressed stressing"),
            ("begin began begun", "begin begins began begun beginning"),
        ] {
            let forms: Vec<_> = verb(listed).into_iter().map(|(form, _)| form).collect();
            assert_eq!(forms.join(" "), wanted);
        }
        assert_eq!(plural("spokeswoman"), "spokeswomen");
    }
}
