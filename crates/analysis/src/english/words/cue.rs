//! Reporting verbs: what sort of attribution one makes and what its frame takes for content.

use domain::Act;

use crate::lexicon::Entry;

/// What sort of attribution a verb makes. See `lexicon/en/cues.lex`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    Speech,
    Mental,
    Stance,
}

/// What may follow a cue as its content. See `lexicon/en/cues.lex`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Frame {
    pub(crate) clause: bool,
    pub(crate) quote: bool,
    pub(crate) that: bool,
    pub(crate) np: bool,
    pub(crate) inf: bool,
    pub(crate) ing: bool,
    pub(crate) as_: bool,
    pub(crate) whom: bool,
    pub(crate) told: bool,
    pub(crate) after: bool,
    pub(crate) weak: bool,
    /// Prepositions before the content, with the act that they make of it.
    pub(crate) prepositions: Vec<(String, Option<Act>)>,
}

impl Frame {
    /// Whether `word` is one of the prepositions.
    pub(crate) fn takes(&self, word: &str) -> bool {
        self.prepositions.iter().any(|(p, _)| p == word)
    }

    /// The act that the preposition `word` makes of the verb ("called for").
    pub(crate) fn act_with(&self, word: &str) -> Option<Act> {
        self.prepositions.iter().find(|(p, _)| p == word)?.1
    }

    /// Whether words of the speaker may follow, quoted or as a clause.
    pub(crate) fn words(&self) -> bool {
        self.clause || self.quote || self.that
    }
}

/// A reporting verb.
#[derive(Clone, Debug)]
pub(crate) struct Cue {
    pub(crate) act: Act,
    pub(crate) sort: Sort,
    pub(crate) frame: Frame,
}

impl Cue {
    /// The cue that a line lists, and whether its verb is a noun as well.
    pub(super) fn read(entry: &Entry<'_>) -> Result<(Self, bool), String> {
        let act = Act::from_name(entry.field(1)).ok_or("unknown act")?;
        let sort = match entry.field(2) {
            "speech" => Sort::Speech,
            "mental" => Sort::Mental,
            "stance" => Sort::Stance,
            other => return Err(format!("unknown class {other}")),
        };
        let (mut frame, mut noun) = (Frame::default(), false);
        for word in entry.words(3) {
            match word {
                "clause" => frame.clause = true,
                "quote" => frame.quote = true,
                "that" => frame.that = true,
                "np" => frame.np = true,
                "inf" => frame.inf = true,
                "ing" => frame.ing = true,
                "as" => frame.as_ = true,
                "whom" => frame.whom = true,
                "told" => frame.told = true,
                "after" => frame.after = true,
                "weak" => frame.weak = true,
                "noun" => noun = true,
                other => {
                    let Some(taken) = other.strip_prefix('+') else {
                        return Err(format!("unknown frame {other}"));
                    };
                    let (preposition, act) = match taken.split_once('=') {
                        Some((preposition, act)) => {
                            (preposition, Some(Act::from_name(act).ok_or("unknown act")?))
                        }
                        None => (taken, None),
                    };
                    frame.prepositions.push((preposition.to_owned(), act));
                }
            }
        }
        Ok((Self { act, sort, frame }, noun))
    }
}
