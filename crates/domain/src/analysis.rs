//! What is read out of a document. The meaning of every label follows the gold annotation guide
//! of the project; terms are those of the attribution literature (source, cue, content; Pareti
//! 2012) put into everyday words.

use crate::{Excerpt, Period};

/// Declares an enum whose members have stable lower-case names, used in gold files, stores,
/// command-line flags and ids.
macro_rules! named {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $member:ident = $text:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$doc])* $member),* }

        impl $name {
            /// Every member, in order.
            pub const ALL: &'static [Self] = &[$(Self::$member),*];

            /// The stable lower-case name.
            pub fn name(self) -> &'static str {
                match self { $(Self::$member => $text),* }
            }

            /// Reads a stable name.
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($text => Some(Self::$member),)* _ => None }
            }
        }
    };
}

pub(crate) use named;

named! {
    /// What the speaker does with the words.
    Act {
        /// Said, added, mentioned, reported, explained, noted.
        Say = "say",
        /// Announced, revealed, claimed responsibility.
        Announce = "announce",
        /// Confirmed, stressed, affirmed.
        Confirm = "confirm",
        /// Admitted.
        Admit = "admit",
        /// Denied.
        Deny = "deny",
        /// Refused, rejected.
        Reject = "reject",
        /// Alleged, claimed.
        Claim = "claim",
        /// Accused, blamed.
        Accuse = "accuse",
        /// Warned.
        Warn = "warn",
        /// Threatened.
        Threaten = "threaten",
        /// Called on, urged, demanded, appealed.
        Call = "call",
        /// Condemned, protested, criticised.
        Condemn = "condemn",
        /// Praised, thanked, welcomed.
        Praise = "praise",
        /// Pledged, vowed.
        Promise = "promise",
        /// Predicted, expected, feared.
        Expect = "expect",
        /// Considered, believed, described as.
        Opine = "opine",
        /// Asked.
        Ask = "ask",
    }
}

named! {
    /// How the content stands in the text.
    Mode {
        /// All of it in quotation marks.
        Direct = "direct",
        /// None of it.
        Indirect = "indirect",
        /// Part of it.
        Mixed = "mixed",
    }
}

named! {
    /// What kind of source speaks.
    SpeakerKind {
        /// A named person.
        Person = "person",
        /// An organisation, authority, force or state.
        Organisation = "organisation",
        /// A source without a name: residents, witnesses, an official.
        Unnamed = "unnamed",
        /// A law, a report or an estimate without an author.
        Document = "document",
    }
}

named! {
    /// One kind of link between speaker and reader.
    HopKind {
        /// The medium the words were given in.
        In = "in",
        /// The outlet or person told.
        To = "to",
        /// Who issued or published the medium.
        Published = "published",
        /// Another outlet that reported it first.
        Carried = "carried",
        /// The outlet saw it in open sources.
        Monitored = "monitored",
        /// The outlet holds a copy.
        Obtained = "obtained",
    }
}

named! {
    /// How a figure's bounds were worded.
    Qualifier {
        /// No hedge: low equals high.
        Exact = "exact",
        /// "about", نحو: low equals high.
        About = "about",
        /// "more than", "at least": no high.
        AtLeast = "at_least",
        /// "less than", "up to": no low.
        AtMost = "at_most",
        /// "from … to …".
        Range = "range",
        /// "dozens", مئات: low is the unit's floor, no high.
        Vague = "vague",
    }
}

named! {
    /// What a figure counts.
    Measure {
        /// Killed people, recovered bodies.
        Killed = "killed",
        /// Wounded people.
        Wounded = "wounded",
        /// Killed and wounded together.
        Casualties = "casualties",
        /// Arrested, detained people.
        Detained = "detained",
        /// Released people.
        Released = "released",
        /// Abducted people.
        Abducted = "abducted",
        /// Missing people.
        Missing = "missing",
        /// Displaced, fleeing, evicted people; refugees.
        Displaced = "displaced",
        /// People who returned or were repatriated.
        Returned = "returned",
        /// Fighters who surrendered.
        Surrendered = "surrendered",
        /// Deterred or put out of action, the outcome not told; never the same as killed.
        Neutralised = "neutralised",
        /// Raids, operations, missions.
        Operations = "operations",
        /// Air, artillery, missile strikes.
        Strikes = "strikes",
        /// Attacks, bombings, ambushes, shootings.
        Attacks = "attacks",
        /// Violations.
        Violations = "violations",
        /// Destroyed buildings, vehicles, weapons.
        Destroyed = "destroyed",
        /// Seized things.
        Seized = "seized",
        /// People helped.
        Beneficiaries = "beneficiaries",
        /// Aid delivered.
        Aid = "aid",
        /// An amount of money.
        Money = "money",
        /// Troops, fighters, members counted as such.
        Personnel = "personnel",
        /// People living somewhere.
        Population = "population",
        /// Anything else.
        Other = "other",
    }
}

named! {
    /// Whether the counted thing is asserted.
    Polarity {
        /// Reported as having happened.
        Asserted = "asserted",
        /// Denied.
        Denied = "denied",
        /// Feared, expected, planned or conditional.
        Hypothetical = "hypothetical",
    }
}

/// What was read out of one revision by one version of the analyser.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Analysis {
    /// Version of the analyser and its lexicons: equal versions give equal results.
    pub analyser: String,
    /// Statements in reading order; a figure's `holder` is an index into this list.
    pub statements: Vec<Statement>,
    /// Figures in reading order.
    pub figures: Vec<Figure>,
}

/// Content that the report attributes to someone.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// The reporting words.
    pub cue: Excerpt,
    /// What the speaker does.
    pub act: Act,
    /// How the content stands in the text.
    pub mode: Mode,
    /// The content, without outer quotation marks and complementiser; at least one.
    pub content: Vec<Excerpt>,
    /// Who speaks.
    pub speaker: Speaker,
    /// Links between the speaker and the reader, in reading order.
    pub chain: Vec<Hop>,
    /// The rule that made it.
    pub rule: String,
    /// How sure the rule is, 0..=100.
    pub confidence: u8,
}

/// Who speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaker {
    /// The words beside the cue that name the speaker; `None` where the subject is dropped.
    pub mention: Option<Excerpt>,
    /// The fullest name the report gives.
    pub name: String,
    /// Where that name stands.
    pub name_at: Option<Excerpt>,
    /// What kind of source it is.
    pub kind: SpeakerKind,
    /// Title or function.
    pub role: Option<Excerpt>,
    /// Whom it speaks for.
    pub speaks_for: Option<Excerpt>,
    /// Id of the actor in the lexicon (`coalition`), or the folded name where it is not listed:
    /// what the same speaker has in common across reports and languages.
    pub actor: String,
    /// The actor at the top of the one that speaks (`coalition` for its media office): what makes
    /// figures of an office and of its body one series.
    pub family: String,
}

/// One link of the chain between speaker and reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hop {
    /// What kind of link.
    pub kind: HopKind,
    /// Who made the link.
    pub agent: Option<Excerpt>,
    /// In or through what.
    pub medium: Option<Excerpt>,
    /// The rule that made it.
    pub rule: String,
}

/// A place tied to a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceRef {
    /// `geonames:170654`, `iso:SY-HA`, `iso:SY`, or `marsad:…` for those of the supplement.
    pub id: String,
    /// Common English name.
    pub name: String,
    /// ISO 3166-1 alpha-2 code of the country; empty for what crosses borders.
    pub country: String,
    /// Where the text says so.
    pub evidence: Option<Excerpt>,
}

/// A reported count of people, events or things, or an amount of money.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// From the first number word to the counted noun.
    pub text: Excerpt,
    /// Lower bound; `None` where open.
    pub low: Option<f64>,
    /// Upper bound; `None` where open.
    pub high: Option<f64>,
    /// How the bounds were worded.
    pub qualifier: Qualifier,
    /// The words that say so (نحو, "at least").
    pub qualifier_at: Option<Excerpt>,
    /// The counted noun.
    pub noun: Option<Excerpt>,
    /// What is counted.
    pub measure: Measure,
    /// The word that decided the measure, where it is not the noun.
    pub measure_at: Option<Excerpt>,
    /// What it was read to count, where people say that it counts something else: it keeps its id.
    pub measure_read: Option<Measure>,
    /// The time the count covers.
    pub period: Option<Period>,
    /// The words that say so.
    pub period_at: Option<Excerpt>,
    /// Places the text ties to the count, most specific only.
    pub places: Vec<PlaceRef>,
    /// Whether the counted thing is asserted.
    pub polarity: Polarity,
    /// ISO 4217 code where `measure` is money.
    pub currency: Option<String>,
    /// Index of the figure of which this one is a part ("among them three children").
    pub part_of: Option<u32>,
    /// Index of the statement whose content holds it; `None` where the outlet says it.
    pub holder: Option<u32>,
    /// The rule that made it.
    pub rule: String,
    /// How sure the rule is, 0..=100.
    pub confidence: u8,
}
