//! Who speaks where the words beside an Arabic cue are not its subject: invented sentences,
//! `check(text, expected listing)`.

mod document;
mod listing;

use listing::check;

/// The statement that somebody has made before.
const BEFORE: &str = "وقال الوزير سالم كروان إن الجسر آمن.";
const TOLD: &str = "say indirect وقال | الجسر آمن | سالم كروان (person)\n";

#[test]
fn a_relative_pronoun_of_another_gender_is_not_the_subject() {
    for (text, expected) in [
        (
            "وانهارت الخطة التي قال إنها صعبة.",
            "say indirect قال | صعبة | سالم كروان (person)",
        ),
        (
            "وانهار الاتفاق الذي رفضت تركيا الاعتراف به.",
            "reject indirect رفضت | الاعتراف به | تركيا (organisation)",
        ),
        (
            "وزار البلدة مع الحاكم نبيل قباني الذي قال عنه إنه صديق.",
            "say indirect قال | صديق | سالم كروان (person)",
        ),
    ] {
        check(&format!("{BEFORE}¶{text}"), &format!("{TOLD}{expected}"));
    }
}

#[test]
fn a_pronoun_before_a_verb_of_opinion_says_that_somebody_holds_it() {
    check(
        &format!("{BEFORE} فهو يرى أن الطريق وعرة."),
        &format!("{TOLD}opine indirect يرى | الطريق وعرة | سالم كروان (person)"),
    );
}

#[test]
fn an_aside_may_stand_between_a_subject_and_its_verb() {
    check(
        "لكن سارة قباني، وهي عضو في المجلس البلدي، تقول إن الجسر آمن.",
        "say indirect تقول | الجسر آمن | سارة قباني (person)",
    );
}

#[test]
fn who_once_did_something_is_led_by_a_preposition() {
    check(
        &format!("{BEFORE}¶وسبق لرئيس البلدية نبيل قباني أن وصف القرار بأنه خطأ."),
        &format!("{TOLD}opine indirect وصف | القرار بأنه خطأ | نبيل قباني (person)"),
    );
}

#[test]
fn a_dropped_subject_is_that_of_the_clause_the_cue_is_joined_to() {
    check(
        &format!("{BEFORE}¶وبقي الوزير صامتا قبل أن تتدخل ليلى قباني وتؤكد أن الوقت ضيق."),
        &format!("{TOLD}confirm indirect وتؤكد | الوقت ضيق | ليلى قباني (person)"),
    );
}

#[test]
fn what_leads_a_sentence_is_not_its_subject() {
    for (text, expected) in [
        (
            "من جهته رد سالم كروان، مدير الميناء، على الرسالة، حيث قال: \"سنعود قريبا إلى العمل\".",
            "say direct قال | سنعود قريبا إلى العمل | سالم كروان (person)",
        ),
        (
            "دبي، الإمارات العربية المتحدة (CNN) – علق قائد الشرطة، سالم كروان، على القرار، الأحد، واصفا الخطة بأنها خطأ.",
            "opine indirect واصفا | الخطة بأنها خطأ | سالم كروان (person)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn whom_somebody_accused_in_a_speech_is_not_who_accused() {
    check(
        &format!("{BEFORE}¶وألقى كلمة اتهم فيها الحاكم نبيل قباني بالكذب."),
        &format!(
            "{TOLD}accuse indirect اتهم | الحاكم نبيل قباني بالكذب | سالم كروان (person) | in كلمة"
        ),
    );
}
