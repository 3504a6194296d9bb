//! Who speaks: dropped subjects, pronouns, titles and short names taken up to what they stand for.

mod describe;
mod document;
mod dropped;
mod function;
mod identity;
mod index;
mod lookup;
mod named;
mod organisation;
mod person;
mod state;
mod topic;

use domain::SpeakerKind;

use super::{Draft, View, clause::Subject, cut::Cut};
use index::Index;

/// A speaker once it is known whom the words mean.
#[derive(Clone, Debug)]
pub(super) struct Resolved<'v> {
    pub(super) mention: Option<Cut<'v>>,
    pub(super) name: Cut<'v>,
    pub(super) kind: SpeakerKind,
    pub(super) role: Option<Cut<'v>>,
    pub(super) body: Option<Cut<'v>>,
    /// All that is told of it where it is named.
    told: Cut<'v>,
    /// Gender of the words that name it.
    feminine: bool,
    /// Gender of the body behind the paper that it speaks in: "بيان للشرطة".
    behind: Option<bool>,
    people: bool,
    /// Folded words of the name, the article off the first.
    words: Vec<&'v str>,
    /// Folded heads it goes by (المتحدث، مصدر، الوزارة).
    heads: Vec<&'v str>,
    /// What it last gave its words in.
    medium: Option<&'v str>,
    /// The listed body's name that it begins with, where it has no personal name.
    listed: Option<Cut<'v>>,
}

/// Resolves the speakers of all drafts, in order.
pub(super) fn resolve<'v>(views: &'v [View<'v>], drafts: &[Draft]) -> Vec<Option<Resolved<'v>>> {
    if drafts.is_empty() {
        return Vec::new();
    }
    let named = drafts.iter().filter_map(|draft| match &draft.subject {
        Subject::Named(phrase) => {
            let place = (draft.paragraph, phrase.tokens.start);
            let content = draft.content_tokens.start;
            Some((
                place,
                if content > place.1 {
                    content
                } else {
                    usize::MAX
                },
            ))
        }
        _ => None,
    });
    let index = Index::read(views, named.collect());
    let mut resolver = Resolver {
        views,
        index,
        done: Vec::with_capacity(drafts.len()),
        inner: (0..drafts.len())
            .map(|number| told_by_another(drafts, number))
            .collect(),
    };
    for draft in drafts {
        let speaker = resolver.one(draft, drafts);
        resolver.done.push(speaker);
    }
    resolver.done
}

/// Whether a statement stands in what another tells: "قال الوزير إن البلدية تطالب بالعودة".
fn told_by_another(drafts: &[Draft], number: usize) -> bool {
    let draft = &drafts[number];
    let near = drafts[number.saturating_sub(4)..number].iter();
    // "ووفقا للتقرير، قال الوزير": a source passes on what is told in its own right.
    let tells = |d: &&Draft| d.paragraph == draft.paragraph && !d.rule.starts_with("ar.source");
    // "قالت ليلى، من الجمعية التي تطالب بالعودة، إن": told of the one who speaks.
    let aside = |d: &Draft| {
        (d.cue.end..d.content_tokens.start).contains(&draft.cue.start)
            && draft.content_tokens.end <= d.content_tokens.start
    };
    near.filter(tells)
        .any(|d| d.content_tokens.contains(&draft.cue.start) || aside(d))
}

/// Statements that are looked back through for a speaker, which keeps long reports linear. The
/// longest reports of the corpora have some hundred.
const SPOKE_MAX: usize = 256;

struct Resolver<'v> {
    views: &'v [View<'v>],
    index: Index<'v>,
    done: Vec<Option<Resolved<'v>>>,
    /// For each draft, whether it stands in what another tells.
    inner: Vec<bool>,
}

impl<'v> Resolver<'v> {
    fn one(&mut self, draft: &Draft, drafts: &[Draft]) -> Option<Resolved<'v>> {
        let view = &self.views[draft.paragraph];
        let mut speaker = match &draft.subject {
            Subject::Named(phrase) => self.named(view, phrase, draft),
            Subject::Same => self.same(view, draft, drafts)?,
            Subject::Dropped => self.dropped(view, draft, drafts)?,
        };
        if let Subject::Named(phrase) = &draft.subject {
            let mut bytes = view.p.span_bytes(phrase.tokens.clone());
            let lead = view.word(phrase.tokens.start).split;
            if lead.preposition.is_some() && !lead.article {
                bytes.start = view.p.byte_after(phrase.tokens.start, lead.len());
            }
            speaker.mention = Some(Cut::of(view.p, bytes));
            let person = speaker.kind == SpeakerKind::Person && phrase.name.is_some();
            if (phrase.unknown || person && !draft.plural) && draft.rule.starts_with("ar.verb") {
                // The verb tells the gender of a name.
                speaker.feminine = draft.feminine;
            }
        } else {
            speaker.mention = None;
        }
        let medium = draft
            .links
            .iter()
            .rev()
            // What passed the words of another on is not what that one speaks in.
            .filter(|link| link.rule != "ar.hop.relay")
            .find_map(|link| link.medium.clone());
        // "وفق الاستطلاع، أيد 60% الخطة": they have no paper of their own.
        let counted = matches!(&draft.subject, Subject::Named(phrase) if phrase.counted);
        let medium = medium.filter(|_| !counted);
        speaker.medium = medium.map(|tokens| view.noun(tokens.start));
        Some(speaker)
    }

    /// Those who spoke before, the last one first.
    fn spoke(&self) -> impl Iterator<Item = &Resolved<'v>> + Clone {
        self.done.iter().rev().take(SPOKE_MAX).flatten()
    }

    /// Those who spoke before to the reader, and not in the words of another, the last one first.
    fn spoke_out(&self) -> impl Iterator<Item = &Resolved<'v>> + Clone {
        let done = self.done.iter().zip(&self.inner);
        let out = done.rev().take(SPOKE_MAX).filter(|(_, inner)| !**inner);
        out.filter_map(|(speaker, _)| speaker.as_ref())
    }

    fn speaker_with(&self, test: impl Fn(&Resolved<'v>) -> bool) -> Option<&Resolved<'v>> {
        self.spoke().find(|speaker| test(speaker))
    }
}

impl<'v> Resolved<'v> {
    /// Id of the listed actor that its name belongs to.
    fn actor(&self) -> Option<&'static str> {
        let actors = crate::actor::actors();
        let listed = || actors.id(self.listed?.written());
        actors.id(&self.name.text()).or_else(listed)
    }

    /// Lets it go by the heads of `other`, too.
    fn goes_by(&mut self, other: &Resolved<'v>) {
        for head in &other.heads {
            if !self.heads.contains(head) {
                self.heads.push(head);
            }
        }
    }

    fn agrees(&self, feminine: bool, plural: bool) -> bool {
        if plural {
            let one = self.kind == SpeakerKind::Person || self.words.len() == 1;
            let joined = |word: &&str| word.starts_with('و') && word.chars().count() > 3;
            return self.people || !one || self.words.iter().skip(1).any(joined);
        }
        (self.feminine == feminine || self.behind == Some(feminine)) && !self.people
    }
}
