//! What stands behind the words that name a speaker and is none of them: whom they act on, what they
//! tell, and what they do.

mod document;
mod listing;

use listing::check;

#[test]
fn a_noun_that_does_not_agree_is_acted_on() {
    for (text, expected) in [
        (
            "وهددت الشرطة المتظاهرين بإغلاق الجسر.",
            "threaten indirect وهددت | إغلاق الجسر | الشرطة (organisation)",
        ),
        (
            "ونفت الشركة الادعاءات قائلة إن الجسر آمن.",
            "deny indirect ونفت | الجسر آمن | الشركة (organisation)",
        ),
        (
            "ويتهم المسلحون الجيش السوري بإغلاق الجسر.",
            "accuse indirect ويتهم | الجيش السوري بإغلاق الجسر | المسلحون (unnamed)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn an_accusative_or_a_verb_ends_what_speaks() {
    check(
        "وقال باحثون آخرون فحصوا الجسر إنه آمن.",
        "say indirect وقال | آمن | باحثون آخرون (unnamed)",
    );
}
