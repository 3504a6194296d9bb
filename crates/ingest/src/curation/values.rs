//! The parts of which curations are made.

use analysis::place::gazetteer;
use domain::{Period, Qualifier, SpeakerKind, TextQuote};
use proto::pb;

use super::{NAME_BYTES_MAX, Rules};

/// Longest quote, in bytes.
const QUOTE_BYTES_MAX: usize = 2_000;
/// Longest name of a speaker, in bytes.
const SPEAKER_BYTES_MAX: usize = 500;
/// Places of a figure, and quotes of a statement's content, at most.
const MANY_MAX: usize = 20;

impl Rules {
    /// A quote stays as it is: its spaces are words of the text.
    pub(super) fn quote(&mut self, path: &str, quote: Option<&pb::TextQuote>) {
        let Some(quote) = quote else {
            return self.required(path);
        };
        let exact = format!("{path}.exact");
        match quote.exact.len() {
            0 => self.required(&exact),
            bytes if bytes > QUOTE_BYTES_MAX => {
                let message = format!("{bytes} bytes, at most {QUOTE_BYTES_MAX}");
                self.broken(&exact, "TOO_LONG", message);
            }
            _ => (),
        }
        for (name, context) in [("prefix", &quote.prefix), ("suffix", &quote.suffix)] {
            let (count, most) = (context.chars().count(), TextQuote::CONTEXT);
            if count > most {
                let message = format!("{count} code points, at most {most}");
                self.broken(&format!("{path}.{name}"), "TOO_LONG", message);
            }
        }
    }

    pub(super) fn speaker(&mut self, path: &str, speaker: &mut pb::CuratedSpeaker) {
        let pb::CuratedSpeaker {
            name,
            kind,
            actor,
            family,
        } = speaker;
        let path = |name: &str| format!("{path}.{name}");
        self.text(&path("name"), name, SPEAKER_BYTES_MAX, true);
        self.text(&path("actor"), actor, NAME_BYTES_MAX, false);
        self.text(&path("family"), family, NAME_BYTES_MAX, false);
        let Some(given) = self.member::<SpeakerKind>(&path("kind"), *kind) else {
            return;
        };
        if actor.is_empty() {
            let known = analysis::speaker_named(name, given);
            *kind = pb::SpeakerKind::from(known.kind).into();
            *actor = known.actor;
            if family.is_empty() {
                *family = known.family;
            }
        }
        if family.is_empty() {
            family.clone_from(actor);
        }
    }

    pub(super) fn bounds(&mut self, path: &str, bounds: Option<&pb::CuratedValue>) {
        let Some(pb::CuratedValue {
            low,
            high,
            qualifier,
        }) = bounds
        else {
            return self.required(path);
        };
        self.member::<Qualifier>(&format!("{path}.qualifier"), *qualifier);
        let finite = [low, high].into_iter().flatten().all(|n| n.is_finite());
        let wrong = match (low, high) {
            (None, None) => "one of low and high is required",
            (Some(low), Some(high)) if low > high => "low is more than high",
            _ if !finite => "low and high are numbers",
            _ => return,
        };
        self.broken(path, "VALUE_INVALID", wrong);
    }

    /// Fills in what the gazetteer knows of each id; one that it does not know is refused.
    pub(super) fn places(&mut self, path: &str, places: &mut pb::CuratedPlaces) {
        let all = &mut places.places;
        self.many(path, all.len());
        for (index, place) in all.iter_mut().enumerate() {
            place.evidence = None;
            let Some(known) = gazetteer().get(place.id.trim()) else {
                let message = format!("{:?} is no place of the gazetteer", place.id);
                self.broken(
                    &format!("{path}.places[{index}].id"),
                    "VALUE_INVALID",
                    message,
                );
                continue;
            };
            known.id.clone_into(&mut place.id);
            known.name.clone_into(&mut place.name);
            known.country.clone_into(&mut place.country);
        }
    }

    pub(super) fn many(&mut self, path: &str, count: usize) {
        if count > MANY_MAX {
            let message = format!("{count}, at most {MANY_MAX}");
            self.broken(path, "TOO_LONG", message);
        }
    }

    pub(super) fn period(&mut self, path: &str, period: &mut pb::Period) {
        match Period::parse(period.edtf.trim()) {
            Some(read) => {
                let running = period.running;
                *period = pb::Period {
                    running,
                    ..read.into()
                };
            }
            None => {
                let message = "not a date or interval such as 2021-03 or 2021-03/2021-05";
                self.broken(&format!("{path}.edtf"), "VALUE_INVALID", message);
            }
        }
    }
}
