//! Cues that pass on what others say: the document behind جاء في, the source behind نقل عن.

use super::{Hit, Subject};
use crate::arabic::{
    View, complement,
    phrase::{self, Reach},
    subject,
    words::{Class, Cue, Frame},
};

/// "وجاء في البيان أن": the document behind في says it.
pub(super) fn stated(view: &View<'_>, at: usize, end: usize, cue: &Cue) -> Option<Hit> {
    let document = at + 2;
    if view.p.folded(at + 1) != "في" || !view.is(document, Class::MEDIUM.or(Class::DOCUMENT)) {
        return None;
    }
    let free = Frame {
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
pub(super) fn relay(view: &View<'_>, at: usize, end: usize, cue: &Cue) -> Option<Hit> {
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
    let free = Frame {
        clause: true,
        ..Default::default()
    };
    let start = complement::clause(view, anchor, end, &free)?;
    let limit = saying.unwrap_or(start.gap_end);
    let carrier = subject::behind(view, at, from, Reach::Full)
        // "نقلت عنه الوكالة قوله".
        .or_else(|| {
            saying
                .filter(|&saying| pronoun && from == at + 1 && saying > from + 1)
                .and_then(|saying| phrase::read(view, from + 1, saying, Reach::Full))
        })
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
