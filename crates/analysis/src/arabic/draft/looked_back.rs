//! The medium that a pronoun takes up: "في رسالة إلى الوزير دعا فيها إلى".

use domain::HopKind;

use crate::arabic::{
    View,
    clause::{Hit, Subject},
    hops::{self, Link},
    words::Class,
};

/// "حصيلة جديدة … أشار فيها إلى": the medium that فيها takes up, whom it was addressed to and who
/// gave it out.
pub(super) fn looked_back_at(view: &View<'_>, hit: &Hit) -> Vec<Link> {
    let Some(medium) = medium(view, hit) else {
        return Vec::new();
    };
    let mut links = vec![Link {
        kind: HopKind::In,
        paragraph: view.p.index() as usize,
        agent: None,
        medium: Some(medium..medium + 1),
        rule: "ar.hop.in-it",
    }];
    links.extend(hops::behind_medium(view, medium, hit.verb));
    links
}

/// The medium before the verb that a pronoun behind it takes up.
fn medium(view: &View<'_>, hit: &Hit) -> Option<usize> {
    let taken_up = hit.gap.clone().chain([hit.verb + 1]).take(3).any(|at| {
        matches!(
            view.p.folded(at),
            "فيه" | "فيها" | "به" | "خلاله" | "خلالها" | "عبره"
        )
    });
    if !taken_up {
        return None;
    }
    // "دعوى اتهم فيها الصياد الشركة": where who speaks is named, the medium stands near.
    const NEAR: usize = 8;
    let sentence = view.p.sentence_of(hit.verb);
    let relative = view.is(hit.verb.saturating_sub(1), Class::REL);
    let from = match hit.subject {
        Subject::Named(_) if !relative => sentence.start.max(hit.verb.saturating_sub(NEAR)),
        _ => sentence.start,
    };
    (from..hit.verb).rev().find(|&at| {
        view.is(at, Class::MEDIUM) && view.word(at).verb.is_none() && hops::verb(view, at).is_none()
    })
}
