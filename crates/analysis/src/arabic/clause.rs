//! Cues: reporting verbs with their subject and the beginning of their content.

use std::ops::Range;

use domain::Act;

use super::{
    View,
    complement::{self, Complement, Opening, breaks},
    lexeme::is_possession,
    phrase::{self, Phrase, Reach},
    source::Source,
    subject,
    words::{Class, Cue, lexicon},
};
use crate::text::Kind;

/// Who a cue's subject is.
#[derive(Clone, Debug)]
pub(crate) enum Subject {
    /// It stands beside the cue.
    Named(Box<Phrase>),
    /// It is the subject of the same sentence (participles).
    Same,
    /// It is dropped.
    Dropped,
}

/// A cue with what was found around it.
#[derive(Clone, Debug)]
pub(crate) struct Hit {
    /// The cue word.
    pub(crate) verb: usize,
    /// Tokens of the cue.
    pub(crate) cue: Range<usize>,
    /// First token of the cue's clause: a content before it ends here.
    pub(crate) clause: usize,
    /// The cue stands inside the content of another one.
    pub(crate) nested: bool,
    pub(crate) subject: Subject,
    /// Feminine or plural, as the verb says.
    pub(crate) feminine: bool,
    pub(crate) plural: bool,
    /// Between cue and content: subject and adjuncts.
    pub(crate) gap: Range<usize>,
    pub(crate) start: Complement,
    pub(crate) act: Act,
    /// Passes on another's words: who passed them on.
    pub(crate) carrier: Option<Box<Phrase>>,
    /// The one told.
    pub(crate) told: Option<Box<Phrase>>,
    pub(crate) rule: &'static str,
    pub(crate) confidence: u8,
}

/// All cues of a paragraph in reading order.
pub(crate) fn find(view: &View<'_>, sources: &[Source]) -> Vec<Hit> {
    let mut hits: Vec<Hit> = Vec::new();
    let mut taken = 0;
    for at in 0..view.p.len() {
        let Some((number, form)) = view.words[at].verb else {
            continue;
        };
        let next = sources.partition_point(|source| source.cue.end <= at);
        let in_source = sources.get(next).is_some_and(|s| s.cue.contains(&at));
        if at < taken || in_source {
            continue;
        }
        let rule = if form.participle {
            "ar.participle"
        } else {
            "ar.verb"
        };
        let dropped = |why| view.p.dropped(at..at + 1, rule, why);
        if view.quotes.around(at).is_some() {
            dropped("inside a quotation");
            continue;
        }
        if view.words[at].split.future {
            dropped("a plan to say something");
            continue;
        }
        if !stands_as_verb(view, at) {
            dropped("negated, or no verb here");
            continue;
        }
        // "وأكد مجددا الدعم": once more, not who renews.
        let again = view.is(at, Class::ADVERB) && at > 0 && view.p.is_word(at - 1);
        if form.participle && again || anonymous(view, at) {
            dropped("how it was said, not what");
            continue;
        }
        let cue = lexicon().cue(number);
        let found = if form.participle {
            participle(view, at, cue)
        } else {
            finite(view, at, cue, &hits)
        };
        let Some(mut hit) = found else {
            dropped("neither content nor a subject in reach that its frame takes");
            continue;
        };
        // Whose words are passed on is told by قوله, not by the verb.
        if !cue.frame.relay {
            hit.feminine = form.agreement.feminine;
            hit.plural = form.agreement.plural;
        }
        if let Some(saying) = hit.start.saying {
            taken = saying + 1;
        }
        hits.push(hit);
    }
    hits
}

/// Whether somebody only asks not to be named: "طلب عدم الكشف عن هويته".
pub(super) fn anonymous(view: &View<'_>, at: usize) -> bool {
    const REACH: usize = 6;
    let name = |i: usize| crate::sets::Set::Identity.has(view.p.folded(i));
    let asks = |cue: &Cue| crate::sets::Set::Withholds.has(&cue.lemma);
    view.cue(at).is_some_and(asks)
        && (at + 1..at + 1 + REACH)
            .take_while(|&i| view.p.is_word(i))
            .any(name)
}

/// Whether the word is a verb here, and not negated.
fn stands_as_verb(view: &View<'_>, at: usize) -> bool {
    let word = view.words[at];
    let Some((_, form)) = word.verb else {
        return false;
    };
    // "قادة جدداً", "اقرأ": no finite verb that tells ends so.
    let original = view.p.original(at);
    if !form.participle && (original.contains(subject::TANWIN) || original.ends_with('أ')) {
        return false;
    }
    // "ومقره بيروت": a noun that is written like مقرة.
    if form.participle && original.ends_with('ه') {
        return false;
    }
    let Some(before) = at.checked_sub(1) else {
        return true;
    };
    let previous = view.word(before);
    if (previous.is(Class::NEG) || complement::without(view, at)) && !form.participle {
        return false;
    }
    let noun_class = !word.bare();
    let behind_preposition = previous.is(Class::PREP) && !previous.is(Class::BUT);
    if form.participle {
        if view.p.kind(before) == Kind::Number {
            // "16 متهما": those accused.
            return false;
        }
        return !(behind_preposition || word.split.article || previous.is(Class::AUX));
    }
    // رفض، كشف، نقل are nouns as well: as a verb they begin a clause or follow their subject.
    let noun_too = word.is(Class::EVENT
        .or(Class::COMMON)
        .or(Class::NOUN)
        .or(Class::DOCUMENT))
        && !view.joined(at);
    // "رفضا للقرار": the noun in the accusative, not what two did.
    let accusative = view.p.folded(at).strip_suffix('ا').is_some_and(|stem| {
        word.verb
            .is_some_and(|(_, form)| form.agreement.plural && !form.imperfect && !form.participle)
            && super::lexeme::listed(stem).is_some_and(|listed| listed.is_one_of(Class::EVENT))
    });
    if accusative && view.p.is_word(before) {
        return false;
    }
    // نفي, not نفى: who tells the two letters apart means the noun inside a sentence.
    let noun = view.p.original(at).ends_with('ي')
        && view.p.folded(at).chars().count() == 3
        && view.p.is_word(before)
        && !previous.is(Class::AUX);
    if noun {
        return false;
    }
    if noun_too && view.p.is_word(before) {
        let opens = Class::AUX
            .or(Class::THAT)
            .or(Class::BUT)
            .or(Class::BREAK)
            .or(Class::REL)
            .or(Class::TIME)
            .or(Class::ADVERB);
        let subject = || {
            subject::before(view, at)
                .is_some_and(|(phrase, _)| !phrase.unknown || phrase.name.is_some())
        };
        if !previous.is(opens) && !subject() {
            return false;
        }
    }
    // "وفق ما قاله" and "بعد أن" are looked at elsewhere; a bare noun behind a preposition is one.
    !(behind_preposition || noun_class && previous.is(Class::NOUN.or(Class::PRONOUN)))
}

/// End of the cue's sentence.
fn sentence_end(view: &View<'_>, at: usize) -> usize {
    view.p.sentence_of(at).end
}

fn finite(view: &View<'_>, at: usize, cue: &Cue, earlier: &[Hit]) -> Option<Hit> {
    let end = sentence_end(view, at);
    let sentence = view.p.sentence_of(at);
    // "أما الوزير فقال".
    let topic_first = view.words[at].split.conjunction == Some('ف')
        && (sentence.start..sentence.start + 2).any(|i| matches!(view.p.folded(i), "اما" | "واما"));
    let agreement = view.words[at].verb.map(|(_, form)| form)?;
    // "التي تتهمها أنقرة": the pronoun takes up what stands before it, so that it is no subject.
    let relative = at > 0 && view.is(at - 1, Class::REL);
    let before = if view.joined(at) && !topic_first || relative && agreement.object {
        None
    } else {
        subject::before(view, at)
    };
    if agreement.object && !(cue.frame.told || cue.frame.whom || cue.frame.as_) {
        return None;
    }
    // "يبلغ من العمر", "بلغت من القوة": how much, nothing that is told.
    if cue.frame.told && view.p.folded(at + 1) == "من" {
        return None;
    }
    if cue.frame.stated {
        return stated(view, at, end, cue);
    }
    if cue.frame.relay {
        return relay(view, at, end, cue);
    }
    let before = before.filter(|(phrase, _)| {
        subject::agrees(
            phrase,
            agreement.agreement.feminine,
            agreement.agreement.plural,
        )
    });
    let led = relative && !acted_on(view, at, end, &agreement);
    let start = find_start(view, at, end, cue, before.is_some() || led)?;
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
    let (subject, clause, object) = settle(view, at, cue, after, before);
    let told = told.map(Box::new).or(object);
    let starts_sentence = clause == view.p.sentence_of(at).start;
    let nested = !starts_sentence && is_nested(view, clause, earlier);
    let dropped = matches!(subject, Subject::Dropped);
    // Pictures show, they do not speak.
    let shows = matches!(&subject, Subject::Named(phrase) if crate::sets::Set::Picture.has(view.noun(phrase.head)));
    if shows && cue.lemma != "قال" {
        return None;
    }
    // "… الذي اتهم بقتله": more often one accused than one who accuses.
    let inside = view.is(clause, Class::REL) && nested;
    let paper =
        matches!(&subject, Subject::Named(phrase) if phrase.kind == domain::SpeakerKind::Document);
    if nested && paper && start.complement.opening != Opening::Clause {
        return None;
    }
    let nobody =
        matches!(&subject, Subject::Named(phrase) if phrase.unknown && phrase.name.is_none());
    let acts = matches!(cue.act, Act::Accuse | Act::Threaten) && !agreement.object;
    if inside && (nobody || acts) {
        return None;
    }
    if dropped && (nested || impersonal(cue, &agreement)) {
        return None;
    }
    // "قال إن بلاده اقترحت الفكرة": what somebody is said to have done.
    if nested
        && start.complement.opening == Opening::Bare
        && matches!(cue.act, Act::Say | Act::Call)
    {
        return None;
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
    hit.act = act_of(view, &hit, cue)?;
    Some(hit)
}

/// Whether a verb right behind a relative pronoun has another subject than what that takes up: a
/// pronoun on the verb or on its object takes it up ("الذي أعلن الجيش عزله").
fn acted_on(view: &View<'_>, at: usize, end: usize, form: &super::inflect::Form) -> bool {
    form.object
        || subject::behind(view, at, end, Reach::Least).is_some_and(|phrase| {
            let next = phrase.tokens.end;
            next < end && is_possession(view.p.folded(next))
        })
}

/// "يُعتقد أن", "يُذكر أن", "ويتوقع أن": without a subject these are passives.
fn impersonal(cue: &Cue, form: &super::inflect::Form) -> bool {
    let weighed = matches!(cue.act, Act::Opine | Act::Expect)
        || matches!(cue.lemma.as_str(), "ذكر" | "اشار" | "اظهر" | "لفت");
    form.imperfect && !form.agreement.plural && weighed
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

/// Whether the clause from `clause` on stands inside the content of an earlier cue.
fn is_nested(view: &View<'_>, clause: usize, earlier: &[Hit]) -> bool {
    let Some(last) = earlier.last() else {
        return false;
    };
    let sentence = view.p.sentence_of(clause);
    if last.verb < sentence.start || last.start.token > clause {
        return last.verb >= sentence.start && last.start.token == clause + 1;
    }
    if last.start.token == clause || view.is(clause, Class::REL) {
        return true;
    }
    // "قال إن الهدنة انهارت، وإن الفصيل رفض المقترح": the earlier cue goes on.
    if view.joined(clause) && view.is(clause, Class::THAT) && last.start.opening == Opening::Clause
    {
        return true;
    }
    // "… التي خاطبت النيابة وأكدت": a second verb of a relative clause.
    let comma = (sentence.start..clause)
        .rev()
        .find(|&i| view.p.is_mark(i, ','))
        .unwrap_or(sentence.start);
    if view.joined(clause)
        && (comma..clause).any(|i| view.is(i, Class::REL) && i > last.start.token)
    {
        return true;
    }
    let joined = view.joined(clause)
        || view.is(clause, Class::BUT.or(Class::BREAK))
        || view.p.is_mark(clause - 1, ',');
    !joined
}

struct Start {
    complement: Complement,
    subject: Option<Phrase>,
    /// The noun phrase behind the verb is an object: the subject is dropped.
    dropped: bool,
    rule: &'static str,
    confidence: u8,
}

fn find_start(
    view: &View<'_>,
    at: usize,
    end: usize,
    cue: &Cue,
    has_subject: bool,
) -> Option<Start> {
    let frame = &cue.frame;
    let start = |complement, rule, confidence| Start {
        complement,
        subject: None,
        dropped: false,
        rule,
        confidence,
    };
    if frame.blame || frame.whom || frame.as_ {
        let clause = frame
            .clause
            .then(|| complement::clause(view, at, end, frame))
            .flatten();
        if let Some(found) = clause
            && frame.as_
        {
            return Some(start(found, "ar.verb.clause", 90));
        }
        return addressed(view, at, end, cue, has_subject)
            .or(clause.map(|c| start(c, "ar.verb.clause", 85)));
    }
    if frame.direct
        && let Some(found) = charged(view, at, end)
    {
        return Some(start(found, "ar.verb.charge", 80));
    }
    if frame.clause || frame.say || frame.direct {
        let near = complement::preposition(view, at, end, frame).filter(|near| {
            view.is(near.gap_end, Class::PREP) && view.p.folded(near.gap_end) != "علي"
        });
        let clause = complement::clause(view, at, end, frame).filter(|clause| {
            near.is_none_or(|near| near.token + 1 >= clause.token || near.token > clause.token)
        });
        if let Some(found) = clause {
            if frame.direct && found.saying.is_none() {
                return None;
            }
            return Some(start(found, "ar.verb.clause", 95));
        }
        if let Some(found) = behind_quotation(view, at) {
            return Some(start(found, "ar.verb.after-quotation", 85));
        }
    }
    if frame.feel {
        return feeling(view, at, end).map(|found| start(found, "ar.verb.feeling", 75));
    }
    if let Some(found) = complement::preposition(view, at, end, frame) {
        let object = frame.np.then(|| bare(view, at, end, has_subject)).flatten();
        if let Some(object) = object.filter(|object| object.complement.token < found.gap_end) {
            return Some(object);
        }
        return Some(start(found, "ar.verb.preposition", 85));
    }
    if frame.np {
        return bare(view, at, end, has_subject);
    }
    None
}

/// "وجه الادعاء الاتهام إلى فلان ب": the content begins at the accused.
fn charged(view: &View<'_>, at: usize, end: usize) -> Option<Complement> {
    let charge = (at + 1..end.min(at + 12))
        .find(|&j| matches!(view.noun(j), "اتهام" | "اتهامات" | "تهمه" | "تهم"))?;
    let to = super::words::Frame {
        prepositions: vec!["الي".into(), "ل".into()],
        ..Default::default()
    };
    let found = complement::preposition(view, charge, end.min(charge + 8), &to)?;
    Some(Complement {
        gap_end: charge,
        ..found
    })
}

/// The content stands before the cue, in quotation marks: `"…"، قال الوزير`.
fn behind_quotation(view: &View<'_>, at: usize) -> Option<Complement> {
    let mut before = at.checked_sub(1)?;
    if view.p.is_mark(before, ',') {
        before = before.checked_sub(1)?;
    }
    let pair = view.quotes.closing(before).filter(|pair| pair.len() >= 3)?;
    let next = view.words[at].split.conjunction;
    next.is_none().then(|| Complement {
        opening: Opening::Before,
        token: pair.open,
        byte: view.p.bytes(pair.open).start,
        gap_end: (at + 1..sentence_end(view, at))
            .find(|&i| matches!(view.p.kind(i), Kind::Mark('.' | ';' | ':')))
            .unwrap_or(sentence_end(view, at)),
        saying: None,
    })
}

/// "أبدى قلقه": the noun itself is the content.
fn feeling(view: &View<'_>, at: usize, end: usize) -> Option<Complement> {
    let found = (at + 1..end.min(at + 20)).find(|&j| lexicon().feeling(view.stem(j)).is_some())?;
    (at + 1..found)
        .all(|j| !breaks(view, j, at))
        .then(|| Complement {
            opening: Opening::Bare,
            token: found,
            byte: view.p.bytes(found).start,
            gap_end: found,
            saying: None,
        })
}

/// A noun phrase behind the subject: "أعلنت الوزارة مقتل …".
fn bare(view: &View<'_>, at: usize, end: usize, has_subject: bool) -> Option<Start> {
    let limit = (at + 1..end)
        .find(|&j| matches!(view.p.kind(j), Kind::Mark('.' | ';' | ':')) || breaks(view, j, at))
        .unwrap_or(end);
    let subject = if has_subject {
        None
    } else {
        subject::behind(view, at, limit, Reach::Least)
    };
    let from = subject.as_ref().map_or(at + 1, |phrase| phrase.tokens.end);
    let token = content_behind(view, from, limit)?;
    let object = view.word(token);
    if view.joined(token) || object.split.preposition.is_some() && !object.bare() {
        return None;
    }
    let refused = Class::PREP
        .or(Class::REL)
        .or(Class::NEG)
        .or(Class::AUX)
        .or(Class::THAT)
        .or(Class::SOURCE);
    if object.is(refused)
        || !view.p.is_word(token)
            && view.p.kind(token) != Kind::Number
            && view.quotes.opening(token).is_none()
    {
        return None;
    }
    if subject.is_none() && !has_subject && object.split.article && !object.is(Class::EVENT) {
        return None;
    }
    let complement = Complement {
        opening: Opening::Bare,
        token,
        byte: view.p.bytes(token).start,
        gap_end: token,
        saying: None,
    };
    let dropped = subject.is_none();
    Some(Start {
        complement,
        subject,
        dropped,
        rule: "ar.verb.object",
        confidence: 75,
    })
}

/// The first token from `j` behind what only tells of the subject before it: "في اليمن", "التي تقودها
/// السعودية", "وفق الوكالة،", `لـ"رويترز"،`.
fn behind_aside(view: &View<'_>, j: usize, limit: usize) -> usize {
    let comma = |from: usize| (from..limit).find(|&i| view.p.is_mark(i, ','));
    if view.p.folded(j) == "ل"
        && let Some(pair) = view
            .quotes
            .opening(j + 1)
            .filter(|pair| pair.close + 1 < limit)
    {
        return subject::skip_adverbs(view, pair.close + 1, limit);
    }
    if view.is(j, Class::SOURCE) && j > 0 && view.p.is_mark(j - 1, ',') {
        return comma(j).map_or(j, |comma| subject::skip_adverbs(view, comma, limit));
    }
    let hash = usize::from(view.p.is_mark(j + 1, '#'));
    if view.p.folded(j) == "في" && view.is(j + 1 + hash, Class::STATE) {
        return j + 2 + hash;
    }
    // Only a pronoun on the verb makes the clause short: "الذي تقوده الرياض".
    let led = view.p.folded(j + 1);
    let object = ["ه", "ها"].iter().any(|pronoun| led.ends_with(pronoun));
    if view.is(j, Class::REL)
        && object
        && let Some(leader) = phrase::read(view, j + 2, limit, Reach::Least)
    {
        return leader.tokens.end;
    }
    j
}

/// The first token from `from` behind adverbs, times and "في بيان".
fn content_behind(view: &View<'_>, from: usize, limit: usize) -> Option<usize> {
    let mut j = subject::skip_adverbs(view, from, limit);
    // "المحكمة، وهي آخر درجة، حكم الإعدام".
    if j > from && view.p.is_mark(j - 1, ',') && matches!(view.p.folded(j), "وهو" | "وهي" | "وهم")
    {
        let comma = (j..limit).find(|&i| view.p.is_mark(i, ','))?;
        j = subject::skip_adverbs(view, comma, limit);
    }
    let aside = behind_aside(view, j, limit);
    if aside > j {
        j = subject::skip_adverbs(view, aside, limit);
    }
    if view.is(j, Class::REL) {
        // "ائتلاف … والذي يترأسه فلان، …".
        j = (j..limit).find(|&i| view.p.is_mark(i, ','))?;
        j = subject::skip_adverbs(view, j, limit);
    }
    while j < limit && view.is(j, Class::PREP) {
        if subject::pronoun_led(view.p.folded(j)) {
            j = subject::skip_adverbs(view, j + 1, limit);
            continue;
        }
        let next = view.word(j + 1);
        let medium = next.is(Class::MEDIUM
            .or(Class::TIME)
            .or(Class::PLATFORM)
            .or(Class::ACCOUNT));
        let comma = (j..limit).find(|&i| view.p.is_mark(i, ','));
        if next.is(Class::TIME) {
            j = subject::skip_adverbs(view, j + 1, limit);
            continue;
        }
        // "أكد المكتب في بيان مقتل العميد، موضحا": what was said stands behind the medium.
        let said = medium
            && view.is(j + 2, Class::EVENT)
            && !view.is(j + 2, Class::ADJECTIVE)
            && !view.word(j + 2).split.article;
        j = match comma {
            Some(comma) if !said => comma + 1,
            _ if medium => j + 2,
            _ => return None,
        };
        j = subject::skip_adverbs(view, j, limit);
    }
    (j < limit).then_some(j)
}

/// Cues whose content begins with the one addressed, accused or described.
fn addressed(
    view: &View<'_>,
    at: usize,
    end: usize,
    cue: &Cue,
    has_subject: bool,
) -> Option<Start> {
    let marker = complement::preposition(view, at, end, &cue.frame)
        .or_else(|| complement::clause(view, at, end, &cue.frame));
    let blamed = cue
        .frame
        .blame
        .then(|| (at + 1..end.min(at + 40)).find(|&j| view.stem(j).starts_with("مسوولي")))
        .flatten();
    if cue.frame.blame && blamed.is_none() {
        return None;
    }
    let limit = marker.map_or(end, |m| m.gap_end).min(end);
    // "وحملت الفصيل مسؤولية القصف": the word is not what is blamed.
    let limit = blamed.map_or(limit, |blamed| blamed.min(limit));
    let limit = (at + 1..limit)
        .find(|&j| matches!(view.p.kind(j), Kind::Mark('.' | ';' | ':')) || breaks(view, j, at))
        .unwrap_or(limit);
    if marker.is_none() && blamed.is_none() && !cue.frame.whom && !cue.frame.as_ {
        return None;
    }
    let pronoun = view.words[at].verb.is_some_and(|(_, form)| form.object);
    let first = if has_subject {
        None
    } else {
        subject::behind(view, at, limit, Reach::Least)
    };
    let from = first.as_ref().map_or(at + 1, |phrase| phrase.tokens.end);
    let object = content_behind(view, from, limit).filter(|&j| {
        (view.p.is_word(j) || view.p.is_mark(j, '#') || view.quotes.opening(j).is_some())
            && !view.is(j, Class::PREP)
    });
    let joined = view.joined(at) && at > view.p.sentence_of(at).start;
    // "تعتبر الجزيرة من أصعب المناطق": who cannot speak is held to be something by others.
    let speaks = |phrase: &Phrase| phrase.name.is_some() || view.is(phrase.head, subject::SPEAKS);
    let imperfect = view.words[at].verb.is_some_and(|(_, form)| form.imperfect);
    if cue.frame.as_ && imperfect && !pronoun && first.as_ref().is_some_and(|p| !speaks(p)) {
        return None;
    }
    let (subject, token, dropped) = match (first, object) {
        (subject, Some(object)) => (subject, object, false),
        // One noun phrase: the object where the subject went before, else the subject.
        // "ودعا غوتيريس إلى": a person is more often the one who calls.
        (Some(only), None)
            if cue.frame.whom
                && only.name.is_some()
                && marker.is_some()
                && view.words[at].verb.is_some_and(|(_, form)| {
                    subject::agrees(&only, form.agreement.feminine, form.agreement.plural)
                }) =>
        {
            let marker = marker?;
            return Some(Start {
                complement: marker,
                subject: Some(only),
                dropped: false,
                rule: "ar.verb.addressed",
                confidence: 75,
            });
        }
        // "ألقت منشورات دعت فيها سكان المدينة إلى": the verb is not theirs.
        (Some(only), None)
            if cue.frame.whom
                && !pronoun
                && marker.is_some()
                && !has_subject
                && only.people
                && !subject::agrees(
                    &only,
                    view.words[at]
                        .verb
                        .is_some_and(|(_, form)| form.agreement.feminine),
                    false,
                ) =>
        {
            (None, only.tokens.start, true)
        }
        // "ووصفتها الرئاسة بالفاشلة": what is described is the pronoun.
        (Some(only), None) if pronoun && cue.frame.as_ => {
            return Some(Start {
                complement: marker?,
                subject: Some(only),
                dropped: false,
                rule: "ar.verb.addressed",
                confidence: 75,
            });
        }
        (Some(only), None) if joined || cue.frame.as_ || blamed.is_some() => {
            (None, only.tokens.start, true)
        }
        (subject, None) if marker.is_some() || pronoun => {
            let marker = marker?;
            // Without one described or accused the verb is a passive: "ووصفت بأنها".
            if !pronoun && (cue.frame.as_ || cue.act == Act::Accuse) {
                return None;
            }
            return Some(Start {
                complement: marker,
                subject,
                dropped: false,
                rule: "ar.verb.addressed",
                confidence: 80,
            });
        }
        _ => return None,
    };
    // "طالب البيت الأبيض الفلسطينيين عدم الاقتراب".
    let to_do = (token..(token + 6).min(end))
        .any(|j| view.is(j, Class::EVENT) && !view.word(j).split.article);
    let considered = cue.frame.holds() && !dropped;
    let unmarked = (subject.is_some() || has_subject) && (cue.frame.whom && to_do || considered);
    marker.or(blamed.or(unmarked.then_some(token)).map(|_| Complement {
        opening: Opening::Bare,
        token,
        byte: view.p.bytes(token).start,
        gap_end: token,
        saying: None,
    }))?;
    let complement = Complement {
        opening: Opening::Preposition,
        token,
        byte: view.p.bytes(token).start,
        gap_end: token,
        saying: None,
    };
    Some(Start {
        complement,
        subject,
        dropped,
        rule: "ar.verb.addressed",
        confidence: 80,
    })
}

/// "وجاء في البيان أن": the document behind في says it.
fn stated(view: &View<'_>, at: usize, end: usize, cue: &Cue) -> Option<Hit> {
    let document = at + 2;
    if view.p.folded(at + 1) != "في" || !view.is(document, Class::MEDIUM.or(Class::DOCUMENT)) {
        return None;
    }
    let free = super::words::Frame {
        clause: true,
        ..Default::default()
    };
    let start = complement::clause(view, at, end, &free)?;
    let phrase = phrase::read(view, document, start.gap_end, Reach::Full)?;
    Some(Hit {
        verb: at,
        cue: at..at + 2,
        clause: at,
        nested: false,
        gap: phrase.tokens.end..start.gap_end,
        subject: Subject::Named(Box::new(phrase)),
        feminine: false,
        plural: false,
        start,
        act: cue.act,
        carrier: None,
        told: None,
        rule: "ar.verb.stated",
        confidence: 85,
    })
}

/// "نقلت وكالة … عن مصدر قوله إن": the source speaks, the agency carried it.
fn relay(view: &View<'_>, at: usize, end: usize, cue: &Cue) -> Option<Hit> {
    let from = (at + 1..end.min(at + 30)).find(|&j| {
        // "نقلت الصحيفة قوله".
        view.is(j, Class::SAYING) && j <= at + 6
            || view.p.folded(j) == "عن"
            || view.stem(j) == "لسان"
            || view.p.folded(j) == "عنه"
            || view.p.folded(j) == "عنها"
    })?;
    let pronoun = view.p.folded(from) != "عن" && view.stem(from) != "لسان";
    let saying = (from..end.min(from + 40)).find(|&j| view.is(j, Class::SAYING));
    let anchor = saying.unwrap_or(from);
    let free = super::words::Frame {
        clause: true,
        ..Default::default()
    };
    let start = complement::clause(view, anchor, end, &free)?;
    let limit = saying.unwrap_or(start.gap_end);
    let carrier = subject::behind(view, at, from, Reach::Full)
        .or_else(|| subject::before(view, at).map(|(phrase, _)| phrase));
    let speaker = if pronoun {
        None
    } else {
        phrase::read(view, from + 1, limit, Reach::Full)
    };
    let subject = match speaker {
        Some(phrase) => Subject::Named(Box::new(phrase)),
        None => Subject::Dropped,
    };
    let word = saying.unwrap_or(at);
    Some(Hit {
        verb: at,
        cue: word..word + 1,
        clause: at,
        nested: false,
        subject,
        feminine: view.p.folded(word).ends_with("ها"),
        plural: view.p.folded(word).ends_with("هم"),
        gap: from + 1..start.gap_end,
        start,
        act: cue.act,
        carrier: carrier.map(Box::new),
        told: None,
        rule: "ar.verb.relay",
        confidence: 90,
    })
}

/// A participle behind the main clause: "مشيرا إلى أن".
fn participle(view: &View<'_>, at: usize, cue: &Cue) -> Option<Hit> {
    let end = sentence_end(view, at).min(at + 24);
    let frame = &cue.frame;
    let comma = at > 0
        && (view.p.sentence_of(at).start == at
            || view.p.is_mark(at - 1, ',')
            || matches!(view.p.kind(at - 1), Kind::Quote(_)));
    let joined = view.words[at].split.conjunction.is_some();
    let adverbial = view.p.folded(at).ends_with('ا');
    let free = super::words::Frame {
        clause: true,
        ..frame.clone()
    };
    let mut rule = "ar.participle.clause";
    // "تتخذ من المدينة مقرا لها": a noun that is written alike.
    let owned = matches!(view.p.folded(at + 1), "له" | "لها" | "لهم" | "لهما");
    if owned && adverbial && !frame.say && !frame.takes("ل") {
        return None;
    }
    let led = frame.takes(view.p.folded(at + 1)) && view.is(at + 1, Class::PREP);
    let comma = comma || led;
    if !(comma || joined || adverbial)
        && matches!(cue.act, Act::Threaten | Act::Expect | Act::Accuse)
    {
        return None;
    }
    let stops = |found: &Complement| {
        (at + 1..found.gap_end).all(|j| !breaks(view, j, at) && !view.is(j, Class::REL))
    };
    let start = complement::clause(view, at, end, &free)
        .filter(stops)
        .or_else(|| {
            rule = "ar.participle.object";
            if !(comma || joined || adverbial) {
                return None;
            }
            let next = view.word(at + 1);
            if frame.holds() && !next.is(Class::PREP) && next.split.preposition.is_none() {
                return view.p.is_word(at + 1).then(|| at_token(view, at + 1));
            }
            if frame.blame {
                let blamed = (at + 2..end.min(at + 12)).any(|j| view.stem(j).starts_with("مسوولي"));
                return (blamed && view.p.is_word(at + 1)).then(|| at_token(view, at + 1));
            }
            if frame.whom || frame.as_ {
                let marked = complement::preposition(view, at, end, frame)?;
                let object = subject::skip_adverbs(view, at + 1, marked.gap_end);
                return Some(if object < marked.gap_end {
                    at_token(view, object)
                } else {
                    marked
                });
            }
            let near = complement::preposition(view, at, end.min(at + 8), frame);
            near.or_else(|| {
                (frame.np && view.p.is_word(at + 1) && !view.is(at + 1, Class::PREP))
                    .then(|| at_token(view, at + 1))
            })
        })?;
    if start.opening == Opening::Quote && !(comma || joined || adverbial) {
        return None;
    }
    let mut hit = Hit {
        verb: at,
        cue: at..at + 1,
        clause: at,
        nested: false,
        subject: Subject::Same,
        feminine: false,
        plural: false,
        gap: at + 1..start.gap_end,
        start,
        act: cue.act,
        carrier: None,
        told: None,
        rule,
        confidence: 88,
    };
    widen_cue(view, &mut hit, cue);
    hit.act = act_of(view, &hit, cue)?;
    Some(hit)
}

fn at_token(view: &View<'_>, token: usize) -> Complement {
    Complement {
        opening: Opening::Bare,
        token,
        byte: view.p.bytes(token).start,
        gap_end: token,
        saying: None,
    }
}

/// The preposition right behind the verb is part of the cue, and so is "بالقول".
fn widen_cue(view: &View<'_>, hit: &mut Hit, cue: &Cue) {
    let next = hit.verb + 1;
    if next < hit.start.token && cue.frame.takes(view.p.folded(next))
        || hit.start.saying == Some(next)
    {
        hit.cue.end = next + 1;
    }
}

/// The act: that of the verb, or, for "أعرب عن", that of the feeling.
fn act_of(view: &View<'_>, hit: &Hit, cue: &Cue) -> Option<Act> {
    let first = hit.start.token;
    match cue.lemma.as_str() {
        "اعرب" | "عبر" | "ابدي" => (first..(first + 3).min(view.p.len()))
            .find_map(|at| {
                let word = view.p.folded(at);
                lexicon()
                    .feeling(view.stem(at))
                    .or_else(|| lexicon().feeling(word))
            })
            .or((hit.start.opening == Opening::Clause).then_some(Act::Say)),
        "وجه" => {
            let said = (hit.gap.clone())
                .map(|at| view.stem(at))
                .find_map(|stem| match stem {
                    "شكر" | "تحيه" => Some(Act::Praise),
                    "انتقاد" | "انتقادات" => Some(Act::Condemn),
                    "اتهام" | "اتهامات" => Some(Act::Accuse),
                    "تحذير" => Some(Act::Warn),
                    "دعوه" | "نداء" => Some(Act::Call),
                    _ => None,
                });
            Some(said.unwrap_or(Act::Say))
        }
        _ => Some(cue.act),
    }
}
