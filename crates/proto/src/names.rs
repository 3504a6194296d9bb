//! Enumerations, one table each.

use domain::{
    Act, ActorVerdict, Credibility, CurationState, Field, HopKind, Measure, Mode, Outcome,
    Polarity, Qualifier, RelationKind, Reliability, SpeakerKind, TargetKind,
};

use crate::pb;

/// Maps a domain enumeration onto its wire twin, member by member: a new member on either side does
/// not compile until it has a partner, except for `Unspecified`, which the domain does not know.
macro_rules! twins {
    ($domain:ident = $wire:ident { $($member:ident),* $(,)? }) => {
        impl From<$domain> for pb::$wire {
            fn from(value: $domain) -> Self {
                match value { $($domain::$member => Self::$member),* }
            }
        }

        impl crate::Known for $domain {
            type Wire = pb::$wire;

            fn known(value: pb::$wire) -> Option<Self> {
                match value {
                    pb::$wire::Unspecified => None,
                    $(pb::$wire::$member => Some(Self::$member)),*
                }
            }
        }
    };
}

twins!(
    Act = Act {
        Say,
        Announce,
        Confirm,
        Admit,
        Deny,
        Reject,
        Claim,
        Accuse,
        Warn,
        Threaten,
        Call,
        Condemn,
        Praise,
        Promise,
        Expect,
        Opine,
        Ask,
    }
);
twins!(
    Mode = Mode {
        Direct,
        Indirect,
        Mixed
    }
);
twins!(
    SpeakerKind = SpeakerKind {
        Person,
        Organisation,
        Unnamed,
        Document
    }
);
twins!(
    HopKind = HopKind {
        In,
        To,
        Published,
        Carried,
        Monitored,
        Obtained
    }
);
twins!(
    Qualifier = Qualifier {
        Exact,
        About,
        AtLeast,
        AtMost,
        Range,
        Vague
    }
);
twins!(
    Measure = Measure {
        Killed,
        Wounded,
        Casualties,
        Detained,
        Released,
        Abducted,
        Missing,
        Displaced,
        Returned,
        Surrendered,
        Neutralised,
        Operations,
        Strikes,
        Attacks,
        Violations,
        Destroyed,
        Seized,
        Beneficiaries,
        Aid,
        Money,
        Personnel,
        Population,
        Other,
    }
);
twins!(
    Polarity = Polarity {
        Asserted,
        Denied,
        Hypothetical
    }
);
twins!(
    Outcome = Outcome {
        Created,
        Revised,
        Unchanged,
        Withdrawn
    }
);
twins!(
    RelationKind = RelationKind {
        Reprints,
        Updates,
        Revises,
        Corrects,
        Restates,
        Refines,
        Mismatches,
        Contradicts,
        Corroborates,
        Drifts,
    }
);
twins!(TargetKind = TargetKind { Statement, Figure });
twins!(
    Field = CuratedField {
        Speaker,
        Act,
        Mode,
        Medium,
        Value,
        Measure,
        Places,
        Period,
        Polarity,
    }
);
twins!(
    ActorVerdict = ActorVerdict {
        Same,
        NotSame,
        Undecided
    }
);
twins!(Reliability = Reliability { A, B, C, D, E, F });
twins!(
    Credibility = Credibility {
        Confirmed,
        Probable,
        Possible,
        Doubtful,
        Improbable,
        Unknown,
    }
);
twins!(
    CurationState = CurationState {
        Applied,
        Superseded,
        AnchorLost,
        Undone
    }
);
