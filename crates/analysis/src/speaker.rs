//! A speaker with its words known, tied to the list of actors.

use domain::{Excerpt, Speaker, SpeakerKind};

use crate::actor;

/// Who speaks, once it is known whom the words mean.
#[derive(Clone, Debug)]
pub(crate) struct Resolved {
    /// The words beside the cue.
    pub(crate) mention: Option<Excerpt>,
    /// The fullest name.
    pub(crate) name: Named,
    pub(crate) kind: SpeakerKind,
    pub(crate) role: Option<Excerpt>,
    /// Whom it speaks for.
    pub(crate) body: Option<Named>,
}

/// A name where it stands, and as it is written on its own.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub(crate) at: Excerpt,
    /// The words of the excerpt; cut out of للتحالف, التحالف.
    pub(crate) text: String,
}

impl From<Excerpt> for Named {
    fn from(at: Excerpt) -> Self {
        let text = at.text.clone();
        Self { at, text }
    }
}

/// The speaker that goes by `name`, without a place in a text: as the list of actors knows it, else
/// of the kind given and with the key that the name would get in a text.
pub fn speaker_named(name: &str, kind: SpeakerKind) -> Speaker {
    let actors = actor::actors();
    let listed = actors.by_name(name);
    let id = listed.map_or_else(|| actor::key(name), |actor| actor.id.clone());
    Speaker {
        mention: None,
        name: name.to_owned(),
        name_at: None,
        kind: listed.map_or(kind, |actor| actor.kind),
        role: None,
        speaks_for: None,
        family: actors.family(&id).to_owned(),
        actor: id,
    }
}

/// Gives the speaker its actor, and the family at the top of it.
pub(crate) fn speak(speaker: Resolved) -> Speaker {
    let actors = actor::actors();
    let listed = actors.by_name(&speaker.name.text);
    let body = speaker
        .body
        .as_ref()
        .and_then(|body| actors.by_name(&body.text));
    let id = listed.map_or_else(|| actor::key(&speaker.name.text), |actor| actor.id.clone());
    let family = match (listed, body, &speaker.body) {
        (Some(actor), _, _) => actors.family(&actor.id).to_owned(),
        (None, Some(body), _) => actors.family(&body.id).to_owned(),
        (None, None, Some(body)) => actor::key(&body.text),
        (None, None, None) => id.clone(),
    };
    Speaker {
        mention: speaker.mention,
        name: speaker.name.text,
        kind: listed.map_or(speaker.kind, |actor| actor.kind),
        name_at: Some(speaker.name.at),
        role: speaker.role,
        speaks_for: speaker.body.map(|body| body.at),
        actor: id,
        family,
    }
}
