//! Whose words a finite verb tells, and whether it tells them of itself.

use domain::{Act, SpeakerKind};

use super::{
    Hit, Subject, act_of,
    inside::{in_a_medium, is_nested, told_of},
    relay::{relay, stated},
    sentence_end,
    start::find_start,
    verb::{relative_before, resumes, takes_up_another},
    widen_cue,
};
use crate::{
    arabic::{
        View,
        complement::Opening,
        inflect::Form,
        lexeme::is_possession,
        phrase::{self, Phrase, Reach},
        subject,
        words::{Class, Cue},
    },
    sets::Set,
};

/// Why no hit was made of a verb.
type Refused = &'static str;

/// Nothing stands behind the verb that it could have told.
const NO_CONTENT: Refused = "neither content nor a subject in reach that its frame takes";

pub(super) fn finite(
    view: &View<'_>,
    at: usize,
    cue: &Cue,
    earlier: &[Hit],
) -> Result<Hit, Refused> {
    let end = sentence_end(view, at);
    let sentence = view.p.sentence_of(at);
    // "أما الوزير فقال".
    let topic_first = view.words[at].split.conjunction == Some('ف')
        && (sentence.start..sentence.start + 2).any(|i| matches!(view.p.folded(i), "اما" | "واما"));
    let agreement = view.words[at]
        .verb
        .map(|(_, form)| form)
        .ok_or(NO_CONTENT)?;
    // "التي تتهمها أنقرة": the pronoun takes up what stands before it, so that it is no subject.
    let when = in_a_time(view, at);
    let relative = at > 0 && view.is(at - 1, Class::REL) && !when;
    let of_another = relative_before(view, at).is_some_and(|pronoun| {
        takes_up_another(view, pronoun, agreement.agreement) || resumes(view, pronoun, at + 1)
    });
    let of_another = of_another && !when;
    let object = relative && agreement.object;
    let before = if when || view.joined(at) && !topic_first || object || of_another {
        None
    } else {
        subject::before(view, at)
    };
    if agreement.object && !(cue.frame.told || cue.frame.whom || cue.frame.as_) {
        return Err("its pronoun is no object that its frame takes");
    }
    // "يبلغ من العمر", "بلغت من القوة": how much, nothing that is told.
    if cue.frame.told && view.p.folded(at + 1) == "من" {
        return Err("how much something is");
    }
    if cue.frame.stated {
        return stated(view, at, end, cue).ok_or(NO_CONTENT);
    }
    if cue.frame.relay {
        return relay(view, at, end, cue).ok_or(NO_CONTENT);
    }
    let before = before.filter(|(phrase, _)| {
        subject::agrees(
            phrase,
            agreement.agreement.feminine,
            agreement.agreement.plural,
        )
    });
    let taken_up = at > 0
        && view.is(at - 1, Class::BUT.or(Class::THAT))
        && that_takes_up(view, at - 1)
        && (cue.frame.whom || cue.frame.as_);
    let led = taken_up || relative && !of_another && !acted_on(view, at, end, &agreement);
    let start = find_start(view, at, end, cue, before.is_some() || led).ok_or(NO_CONTENT)?;
    let tells = cue.frame.told && before.is_none();
    let reach = if tells || matches!(start.complement.opening, Opening::Bare) {
        Reach::Least
    } else {
        Reach::Full
    };
    // "حذرت على لسان وزير الدفاع".
    let tongue = (at + 1..start.complement.gap_end.min(at + 4)).find(|&j| view.stem(j) == "لسان");
    let tongue =
        tongue.and_then(|j| phrase::read(view, j + 1, start.complement.gap_end, Reach::Full));
    let after = match start.subject {
        _ if tongue.is_some() => tongue,
        Some(phrase) => Some(phrase),
        None if start.dropped => None,
        // "الذي أمر جيشه بالرد": whom he ordered.
        None if led && start.complement.opening != Opening::Clause => None,
        // "محتوى اعتبرته مخلا": what it is held to be, not who holds.
        None if agreement.object && cue.frame.as_ => None,
        None => subject::behind(view, at, start.complement.gap_end, reach),
    };
    let told = after.as_ref().filter(|_| tells).and_then(|subject| {
        let from = subject::skip_adverbs(view, subject.tokens.end, start.complement.gap_end);
        phrase::read(view, from, start.complement.gap_end, Reach::Full)
    });
    let opened = matches!(
        start.complement.opening,
        Opening::Bare | Opening::Preposition
    );
    if opened && told_passive(view, at, &agreement) {
        return Err("a passive");
    }
    let (subject, clause, object) = settle(view, at, cue, after, before);
    let told = told.map(Box::new).or(object);
    let starts_sentence = clause == view.p.sentence_of(at).start;
    let nested = !starts_sentence && is_nested(view, clause, earlier);
    let dropped = matches!(subject, Subject::Dropped);
    // Pictures show, they do not speak.
    let shows =
        matches!(&subject, Subject::Named(phrase) if Set::Picture.has(view.noun(phrase.head)));
    if shows && cue.lemma != "قال" {
        return Err("a picture, which shows");
    }
    // "يبلغ عدد السكان نحو", not "أبلغ الوزير بالقرار".
    let amounts = agreement.imperfect && !agreement.object && cue.frame.told;
    if amounts && start.complement.opening == Opening::Preposition {
        return Err("what something amounts to");
    }
    // "قال إن معلومات تشير إلى", "كلمة تشير إلى": what lies behind a word, or speaks for something.
    let sign = |phrase: &Phrase| {
        let noun = view.noun(phrase.head);
        nested && Set::Evidence.has(noun) || Set::Term.has(noun)
    };
    if cue.lemma == "اشار" && matches!(&subject, Subject::Named(phrase) if sign(phrase)) {
        return Err("a sign of something");
    }
    // "أظهرت دراسة انخفاض الأجور", but "أظهر اللاعب قوته".
    let paper_shows = matches!(&subject, Subject::Named(phrase)
        if view.is(phrase.head, Class::DOCUMENT)
            || Set::GivenOut.has(view.noun(phrase.head)));
    if cue.lemma == "اظهر" && start.complement.opening == Opening::Bare && !paper_shows {
        return Err("what somebody shows");
    }
    // "… الذي اتهم بقتله": more often one accused than one who accuses.
    let inside = view.is(clause, Class::REL) && nested;
    let paper = matches!(&subject, Subject::Named(phrase) if phrase.kind == SpeakerKind::Document);
    if nested && paper && start.complement.opening != Opening::Clause {
        return Err("a paper inside what is told");
    }
    // "أدانت المحكمة فلانا": a verdict.
    let convicts = matches!(cue.lemma.as_str(), "ادان" | "دان" | "اقر" | "ايد")
        && matches!(&subject, Subject::Named(phrase) if Set::Court.has(view.noun(phrase.head)));
    if convicts {
        return Err("a verdict");
    }
    let nobody =
        matches!(&subject, Subject::Named(phrase) if phrase.unknown && phrase.name.is_none());
    let acts = matches!(cue.act, Act::Accuse | Act::Threaten) && !agreement.object;
    if inside && (nobody || acts) {
        return Err("an act inside what is told");
    }
    // "قال إنه أبلغ الوزير": what somebody says of himself is part of what he said.
    let himself = nested && view.is(at - 1, Class::THAT) && that_takes_up(view, at - 1);
    // "وهنا، يريد": no greeting.
    let adverb = view.is(at, Class::ADVERB);
    let nested_too = nested && !in_a_medium(view, at);
    if himself {
        return Err("what somebody says of himself inside what he tells");
    }
    let clause_of_its_own = start.complement.opening == Opening::Clause
        && (cue.lemma == "قال" || relative_before(view, at).is_some());
    let impersonal = !pronoun_before(view, at) && impersonal(cue, &agreement);
    if dropped && (nested_too && !clause_of_its_own || adverb || impersonal) {
        return Err("nobody who could have told it");
    }
    // "نفت القناة اتهامات … وقالت إن العمال حضروا ورفضوا العرض": the verb is theirs.
    if dropped && told_of(view, at, cue, earlier) {
        return Err("what those do who are told of");
    }
    // "أزمة تهدد بحرب": a danger.
    let threatens = cue.act == Act::Threaten && agreement.imperfect && !view.joined(at);
    if threatens && is_thing(view, &subject) {
        return Err("what is in danger");
    }
    // "ويقدر عدد السكان بألف": a passive, whose subject is what is weighed.
    let weighed = |phrase: &Phrase| {
        let things = Class::NOUN.or(Class::COMMON).or(Class::EVENT);
        phrase.name.is_none() && view.is(phrase.tokens.start, things)
    };
    if cue.lemma == "قدر" && opened && matches!(&subject, Subject::Named(phrase) if weighed(phrase))
    {
        return Err("what something is estimated at");
    }
    // "قال إن بلاده اقترحت الفكرة": what somebody is said to have done.
    if nested
        && start.complement.opening == Opening::Bare
        && matches!(cue.act, Act::Say | Act::Call)
    {
        return Err("what somebody is said to have done");
    }
    // "يرى محللون أن الحكومة تخشى": what somebody is said to feel.
    if nested && cue.act == Act::Expect {
        return Err("what somebody is said to feel");
    }
    let mut hit = Hit {
        verb: at,
        cue: at..at + 1,
        clause,
        nested,
        subject,
        feminine: false,
        plural: false,
        gap: at + 1..start.complement.gap_end,
        start: start.complement,
        act: cue.act,
        carrier: None,
        told,
        rule: start.rule,
        confidence: start.confidence,
    };
    widen_cue(view, &mut hit, cue);
    hit.act = act_of(view, &hit, cue).ok_or("nothing that is expressed by it")?;
    Ok(hit)
}

/// Whose words the found noun phrases are: subject, one told, or a subject before the verb.
fn settle(
    view: &View<'_>,
    at: usize,
    cue: &Cue,
    after: Option<Phrase>,
    before: Option<(Phrase, usize)>,
) -> (Subject, usize, Option<Box<Phrase>>) {
    let own = |clause: usize| {
        // "كما"، "فيما"، "وكان" lead the clause of the verb.
        let mut clause = clause;
        while clause > 0 && view.is(clause - 1, Class::AUX.or(Class::BUT).or(Class::BREAK)) {
            clause -= 1;
        }
        clause
    };
    match (after, before) {
        (Some(object), Some((phrase, clause))) if cue.frame.told => (
            Subject::Named(Box::new(phrase)),
            clause,
            Some(Box::new(object)),
        ),
        // "روحاني يهدد ترامب ب…": who stands before the verb acts on who stands behind it.
        (Some(_), Some((phrase, clause))) if matches!(cue.act, Act::Threaten | Act::Warn) => {
            (Subject::Named(Box::new(phrase)), clause, None)
        }
        (Some(phrase), _) => (Subject::Named(Box::new(phrase)), own(at), None),
        (None, Some((phrase, clause))) => (Subject::Named(Box::new(phrase)), clause, None),
        (None, None) => (Subject::Dropped, own(at), None),
    }
}

/// Whether the subject of a verb is dropped, or a thing.
fn is_thing(view: &View<'_>, subject: &Subject) -> bool {
    let things = Class::NOUN.or(Class::COMMON).or(Class::EVENT);
    match subject {
        Subject::Named(phrase) => {
            let unnamed = phrase.name.is_none() && phrase.body.is_none();
            unnamed && view.is(phrase.head, things) && !view.is(phrase.head, subject::SPEAKS)
        }
        _ => true,
    }
}

/// Whether the verb at `at` tells what was said at the time that a relative pronoun before it takes up:
/// "في الوقت الذي تطالب النقابة", "المرة الأولى التي تعلن فيها الشركة".
fn in_a_time(view: &View<'_>, at: usize) -> bool {
    let Some(time) = at.checked_sub(2).filter(|_| view.is(at - 1, Class::REL)) else {
        return false;
    };
    let ordinal = matches!(view.p.folded(time), "الاولي" | "الثانيه" | "الثالثه");
    let time = if ordinal {
        time.saturating_sub(1)
    } else {
        time
    };
    matches!(view.stem(time), "وقت" | "مره" | "يوم" | "حين")
}

/// Whether a verb right behind a relative pronoun has another subject than what that takes up: a
/// pronoun on the verb or on its object takes it up ("الذي أعلن الجيش عزله").
fn acted_on(view: &View<'_>, at: usize, end: usize, form: &Form) -> bool {
    form.object
        || subject::behind(view, at, end, Reach::Least).is_some_and(|phrase| {
            let next = phrase.tokens.end;
            // "الذي أعلن الجيش، الأحد، عن عزله".
            let next = subject::skip_adverbs(view, next, end);
            let led = view.is(next, Class::PREP) && view.p.folded(next) == "عن";
            let next = next + usize::from(led);
            next < end && is_possession(view.p.folded(next))
        })
}

/// Whether the أن at `at` has the pronoun of somebody written onto it: أنه, بأنها.
fn that_takes_up(view: &View<'_>, at: usize) -> bool {
    ["ه", "ها", "هم", "هما", "ني", "نا"]
        .iter()
        .any(|pronoun| view.p.folded(at).ends_with(pronoun))
}

/// Whether a pronoun before the verb at `at` takes up who tells: "فهو يرى", "لكنها تعتقد".
fn pronoun_before(view: &View<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else {
        return false;
    };
    let folded = view.p.folded(before);
    let bare = folded.strip_prefix(['و', 'ف']).unwrap_or(folded);
    matches!(bare, "هو" | "هي" | "هم") || view.is(before, Class::BUT) && that_takes_up(view, before)
}

/// Whether a vowel says that the verb is a passive: "أُعلنت حالة الطوارئ", "اتُهم فلان".
fn told_passive(view: &View<'_>, at: usize, form: &Form) -> bool {
    const DAMMA: char = '\u{64f}';
    let written = view.p.original(at);
    !form.imperfect && written.chars().take(4).any(|c| c == DAMMA)
}

/// "يُعتقد أن", "يُذكر أن", "ويتوقع أن": without a subject these are passives.
fn impersonal(cue: &Cue, form: &Form) -> bool {
    let weighed = matches!(cue.act, Act::Opine | Act::Expect)
        || matches!(cue.lemma.as_str(), "ذكر" | "اشار" | "اظهر" | "لفت" | "بين");
    form.imperfect && !form.object && !form.agreement.plural && weighed
}
