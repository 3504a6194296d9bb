//! The written forms of a reporting verb, made from its perfect, imperfect and participle.

use std::borrow::Cow;

use crate::text::fold;

/// How a form agrees with its subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Agreement {
    /// Feminine singular, which also goes with plurals of things.
    pub(crate) feminine: bool,
    /// Dual or plural of people.
    pub(crate) plural: bool,
}

/// One written form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Form {
    /// Whether it is a participle ("مشيرا"), which shares the subject of its sentence.
    pub(crate) participle: bool,
    /// Whether it is an imperfect, which can take the س of the future.
    pub(crate) imperfect: bool,
    /// Whether an object pronoun is part of it ("كشفته").
    pub(crate) object: bool,
    /// Agreement.
    pub(crate) agreement: Agreement,
}

const M: Agreement = Agreement {
    feminine: false,
    plural: false,
};
const F: Agreement = Agreement {
    feminine: true,
    plural: false,
};
const P: Agreement = Agreement {
    feminine: false,
    plural: true,
};
const FP: Agreement = Agreement {
    feminine: true,
    plural: true,
};

/// The object pronouns of the third person.
const OBJECTS: [&str; 5] = ["ه", "ها", "هم", "هما", "هن"];

/// All forms of a verb, folded. `-` or an empty string stands for a part that is not used.
pub(crate) fn forms(perfect: &str, imperfect: &str, participle: &str) -> Vec<(String, Form)> {
    let mut all = Vec::new();
    for (base, make) in [
        (perfect, perfect_forms as fn(&str, &mut Vec<(String, Form)>)),
        (imperfect, imperfect_forms),
        (participle, participle_forms),
    ] {
        if !base.is_empty() && base != "-" {
            make(base, &mut all);
        }
    }
    all
}

/// The verb `folded` without the pronoun of one that is written onto it: نشرته, and أجراها of أجرى.
pub(crate) fn without_pronoun(folded: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let bare = ["ها", "ه"].into_iter();
    let bare = bare.filter_map(|pronoun| folded.strip_suffix(pronoun));
    bare.flat_map(|verb| {
        let weak = verb
            .strip_suffix('ا')
            .map(|stem| Cow::Owned(format!("{stem}ي")));
        [Some(Cow::Borrowed(verb)), weak].into_iter().flatten()
    })
}

fn without_last(text: &str) -> &str {
    text.char_indices()
        .next_back()
        .map_or("", |(at, _)| &text[..at])
}

fn perfect_forms(base: &str, all: &mut Vec<(String, Form)>) {
    let weak = base.ends_with(['ى', 'ا']);
    let folded = fold(base);
    let stem = if weak { without_last(&folded) } else { &folded };
    let feminine = format!("{stem}ت");
    let mut add = |text: String, agreement, object| {
        let form = Form {
            participle: false,
            imperfect: false,
            object,
            agreement,
        };
        all.push((text, form));
    };
    // The last letter of a weak verb comes back before endings: نفى، نفيا، نفاه.
    let dual = if base.ends_with('ى') {
        format!("{stem}يا")
    } else if weak {
        format!("{stem}وا")
    } else {
        format!("{stem}ا")
    };
    let with_object = if weak {
        format!("{stem}ا")
    } else {
        stem.to_owned()
    };
    for pronoun in OBJECTS {
        add(format!("{with_object}{pronoun}"), M, true);
        add(format!("{feminine}{pronoun}"), F, true);
        add(format!("{stem}و{pronoun}"), P, true);
    }
    add(format!("{feminine}ا"), FP, false);
    add(format!("{stem}وا"), P, false);
    add(dual, P, false);
    add(feminine, F, false);
    add(folded.clone(), M, false);
}

fn imperfect_forms(base: &str, all: &mut Vec<(String, Form)>) {
    let weak = base.ends_with(['ى', 'ي', 'و']);
    let masculine = fold(base);
    let feminine = masculine.strip_prefix('ي').map(|rest| format!("ت{rest}"));
    let mut add = |text: String, agreement, object| {
        let form = Form {
            participle: false,
            imperfect: true,
            object,
            agreement,
        };
        all.push((text, form));
    };
    for (text, one, many) in [(Some(masculine), M, P), (feminine, F, FP)] {
        let Some(text) = text else { continue };
        let stem = if weak { without_last(&text) } else { &text };
        if many == P {
            add(format!("{stem}ون"), P, false);
            add(format!("{stem}وا"), P, false);
        }
        add(format!("{text}ان"), many, false);
        for pronoun in OBJECTS {
            add(format!("{text}{pronoun}"), one, true);
            if many == P {
                add(format!("{stem}ون{pronoun}"), P, true);
            }
        }
        if weak {
            // The jussive behind لم drops the weak letter.
            add(stem.to_owned(), one, false);
        }
        add(text, one, false);
    }
}

fn participle_forms(base: &str, all: &mut Vec<(String, Form)>) {
    let folded = fold(base);
    let stem = folded.strip_suffix('ا').unwrap_or(&folded).to_owned();
    let mut add = |text: String, agreement| {
        let form = Form {
            participle: true,
            imperfect: false,
            object: false,
            agreement,
        };
        all.push((text, form));
    };
    add(format!("{stem}ه"), F);
    // داعين, of داعيا.
    let many = stem
        .strip_suffix('ي')
        .filter(|rest| rest.chars().count() >= 3);
    add(format!("{}ين", many.unwrap_or(&stem)), P);
    add(format!("{stem}ات"), FP);
    add(folded, M);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sound_weak_and_participle_forms_are_made() {
        for (verb, wanted) in [
            (
                ("قال", "يقول", "قائلا"),
                "قالت قالوا يقولون تقول قايله قالته",
            ),
            (("نفى", "ينفي", "نافيا"), "نفت نفوا نفاه تنفي ينفون نافيه"),
            (
                ("دعا", "يدعو", "داعيا"),
                "دعت دعوا يدعون تدعو داعيه داعين دعاه",
            ),
            (("أعلن", "يعلن", "-"), "اعلنتا اعلنت تعلنان"),
            (
                ("اتهم", "يتهم", "-"),
                "اتهمهما اتهمتهما اتهموه يتهمهم تتهمهما يتهمونه يتهمونها",
            ),
        ] {
            let all: Vec<_> = forms(verb.0, verb.1, verb.2)
                .into_iter()
                .map(|f| f.0)
                .collect();
            for form in wanted.split(' ') {
                assert!(all.iter().any(|f| f == form), "{form} of {verb:?}: {all:?}");
            }
        }
    }
}
