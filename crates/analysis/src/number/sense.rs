//! What a word of the lexicons can mean to the readers of numbers, times, places and figures.

use domain::{Measure, Qualifier};

/// One meaning of a form. A form may have several; each reader asks for those it knows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Sense {
    /// 0..=9.
    Digit(u8),
    /// 1 or 2 where a compound follows (أحد عشر).
    Bound(u8),
    /// 10, and the second word of 11..=19.
    Ten,
    /// 11..=19.
    Teen(u8),
    /// 20, 30 … 90.
    Tens(u8),
    /// 100.
    Hundred,
    /// 200 … 900 in one word.
    Hundreds(u16),
    /// A power of ten that multiplies what stands before it.
    Scale(f64),
    /// A scale together with its multiplier.
    Scaled(f64),
    /// A scale written onto digits.
    Suffix(f64),
    /// Twelve, multiplied by what stands before it.
    Dozen,
    /// An open count with this floor.
    Vague(f64),
    /// An indefinite small count.
    Few(f64),
    /// One part of so many.
    Fraction(u8),
    /// So many parts of so many.
    Parts(u8, u8),
    /// A place in an order.
    Ordinal(f64),
    /// What makes digits an ordinal.
    Nth,
    /// Per cent.
    Percent,
    /// Per mille.
    Permille,
    /// The spoken decimal point.
    Point,
    /// A spoken sign.
    Minus,
    /// A spoken division.
    Over,
    /// "Minus a part of it".
    Less,
    /// A hedge in front of a number.
    Before(Qualifier),
    /// A verb whose subject may stand between it and the number that it bounds.
    Past(Qualifier),
    /// The same, where a preposition leads to the number.
    Than(Qualifier),
    /// A hedge behind a number or its noun.
    After(Qualifier),
    /// Stands between hedge and number and says nothing.
    Skip,
    /// Joins the ends of a range.
    To,
    /// Opens a range joined by "and".
    Between,
    /// Opens a range joined by "to".
    From,
    /// Joins two neighbouring counts.
    Or,
    /// A time word.
    Time(Time),
    /// A noun that is counted, or never is.
    Noun(Noun),
    /// A word that tells what happened to what is counted.
    Verb(Measure),
    /// A currency: index into the list of ISO 4217 codes.
    Currency(u16),
    /// A physical unit: index into the list of units.
    Metric(u16),
    /// A word with a grammatical or narrative role in reading figures.
    Role(Role),
    /// A place: index into the gazetteer.
    Place(u32),
}

/// A time word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Time {
    Month(u8),
    Hijri(u8),
    Weekday(u8),
    Weekdays(u8),
    Unit(Unit),
    Units2(Unit),
    Day(i8),
    Now,
    Last,
    This,
    Next,
    BeforeLast,
    AfterNext,
    Ago,
    Hence,
    Since,
    Until,
    During,
    Before,
    After,
    Early,
    Mid,
    Late,
    PartEarly,
    PartLate,
    Daypart,
    EraHijri,
    EraCommon,
    Same,
    Clock,
    Am,
    Pm,
    Noon,
    Midnight,
    Season(u8),
    Seasons,
    Weekend,
    Holiday(Holiday),
    Decades(u16),
    Approved,
    /// What is told behind it is still to come.
    Ahead,
    Namesake,
}

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

/// A day known by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holiday {
    Christmas,
    NewYear,
    NewYearsEve,
    Easter,
    Independence,
    Labor,
    Thanksgiving,
    Halloween,
    Valentine,
}

/// A noun that can stand behind a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Noun {
    /// What it says about the measure.
    pub(crate) kind: NounKind,
    /// The form is a dual: two of them without a number word.
    pub(crate) dual: bool,
    /// The form is a plural.
    pub(crate) plural: bool,
}

/// What a counted noun says about the measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NounKind {
    /// It decides it: قتيل, غارة.
    Fixed(Measure),
    /// A person: the verb decides.
    Person,
    /// A person who fights or serves: the verb decides, else personnel.
    Fighter,
    /// A person who lives there: the verb decides, else population.
    Resident,
    /// A thing that can be destroyed, seized or delivered: the verb decides.
    Thing,
    /// A vehicle, aircraft or missile: a thing that takes part in events.
    Weapon,
    /// A country, company or party: a thing, but at no one place.
    Body,
    /// "Others": takes up the noun before.
    Other,
    /// A count of it is no figure: distances, degrees, ranks.
    Never,
}

/// A word with a role in reading figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// بينهم: what follows is part of the count before.
    Among,
    /// A negation that denies what follows.
    Deny,
    /// A word that makes what follows feared, expected or planned.
    Hypothetical,
    /// Makes the number behind it an estimate.
    Estimate,
    /// A word whose number is a name: article, resolution, room.
    Label,
    /// Introduces an age.
    Age,
    /// A total: عدد، حصيلة, "toll".
    Tally,
    /// A total of the dead, where no noun says otherwise: "toll".
    Toll,
    /// Reached, rose to: stands between a tally and its number.
    Reach,
    /// A locative word before a place name.
    In,
    /// A word that says that a place name follows: town, district.
    Site,
    /// Ends a clause: a measure word before it does not reach beyond.
    Clause,
    /// Of, from (من) between a number and a definite plural.
    Of,
    /// An article or determiner without weight (a, the).
    Article,
    /// "And".
    And,
    /// A word that is never a counted noun.
    Function,
    /// Leads to where something comes from or goes to.
    Weak,
    /// Says that something happened.
    Event,
    /// Leads to a time zone.
    Zone,
    /// Begins a clause that tells something else.
    Relative,
    /// Compares with all there was since a time: "the highest".
    Record,
    /// Leads to the time when something sold now is handed over.
    Delivery,
    /// Opens what somebody arrested is said to have done: بتهمة.
    Charge,
    /// A verb with a pronoun that tells when what stands before it began: بدأته.
    Began,
    /// The beginning of something long, or what happened in one year: اندلاع الحرب, حرب 1948.
    Outbreak,
    /// A sum of a whole economy: exports, the budget.
    Economy,
    /// What courts say: a penalty behind it is none that was carried out.
    Verdict,
    /// Leads to what came of it: the fate behind it is not that of the count before.
    Result,
    /// What is so counted is counted in the whole world.
    World,
    /// With the article, takes up the state that was named before: البلاد.
    Land,
    /// With the article, takes up a province: الولاية.
    District,
    /// With the article, takes up a town: البلدة.
    Town,
}

impl Role {
    /// The role as one bit of a set; there are fewer than 32.
    pub(crate) const fn bit(self) -> u32 {
        1 << self as u32
    }
}

/// A set of groups of senses: what a reader asks before it looks at the senses one by one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Groups(u16);

impl Groups {
    pub(crate) const NONE: Self = Self(0);
    /// Begins a cardinal number or a fraction.
    pub(crate) const CARDINAL: Self = Self(1 << 0);
    /// Another number: open, in an order, or so many of a hundred.
    pub(crate) const COUNT: Self = Self(1 << 1);
    /// A time that stands on its own.
    pub(crate) const TIME: Self = Self(1 << 2);
    /// A time that is told by what follows: since, before.
    pub(crate) const BOUND: Self = Self(1 << 3);
    /// Opens a range: from, between.
    pub(crate) const RANGE: Self = Self(1 << 4);
    /// Hedges a number.
    pub(crate) const HEDGE: Self = Self(1 << 5);
    pub(crate) const NOUN: Self = Self(1 << 6);
    pub(crate) const VERB: Self = Self(1 << 7);
    pub(crate) const PLACE: Self = Self(1 << 8);
    pub(crate) const ROLE: Self = Self(1 << 9);
    /// Units of money and measure.
    pub(crate) const UNIT: Self = Self(1 << 10);
    pub(crate) const OTHER: Self = Self(1 << 11);

    /// Both sets.
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the sets share a group.
    pub(crate) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// This set without the groups of `other`.
    pub(crate) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether there is no group.
    pub(crate) const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl Sense {
    /// The group of this sense.
    pub(crate) const fn group(self) -> Groups {
        match self {
            Self::Digit(_)
            | Self::Bound(_)
            | Self::Ten
            | Self::Teen(_)
            | Self::Tens(_)
            | Self::Hundred
            | Self::Hundreds(_)
            | Self::Scale(_)
            | Self::Scaled(_)
            | Self::Suffix(_)
            | Self::Dozen
            | Self::Fraction(_)
            | Self::Parts(..)
            | Self::Point
            | Self::Minus => Groups::CARDINAL,
            Self::Vague(_) | Self::Few(_) | Self::Ordinal(_) | Self::Percent => Groups::COUNT,
            Self::Time(Time::Since | Time::Until | Time::Before | Time::After) => Groups::BOUND,
            Self::Time(_) => Groups::TIME,
            Self::Between | Self::From => Groups::RANGE,
            Self::Before(_) | Self::After(_) | Self::Past(_) | Self::Than(_) => Groups::HEDGE,
            Self::Noun(_) => Groups::NOUN,
            Self::Verb(_) => Groups::VERB,
            Self::Place(_) => Groups::PLACE,
            Self::Role(_) => Groups::ROLE,
            Self::Currency(_) | Self::Metric(_) => Groups::UNIT,
            Self::Nth
            | Self::Permille
            | Self::Over
            | Self::Less
            | Self::Skip
            | Self::To
            | Self::Or => Groups::OTHER,
        }
    }

    /// Reads the first field of a lexicon line.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut words = text.split_whitespace();
        let name = words.next()?;
        let first = words.next().unwrap_or("");
        let second = words.next().unwrap_or("");
        let number = || first.parse::<f64>().ok();
        Some(match name {
            "digit" => Self::Digit(first.parse().ok()?),
            "bound" => Self::Bound(first.parse().ok()?),
            "ten" => Self::Ten,
            "teen" => Self::Teen(first.parse().ok()?),
            "tens" => Self::Tens(first.parse().ok()?),
            "hundred" => Self::Hundred,
            "hundreds" => Self::Hundreds(first.parse().ok()?),
            "scale" => Self::Scale(number()?),
            "scaled" => Self::Scaled(number()?),
            "suffix" => Self::Suffix(number()?),
            "dozen" => Self::Dozen,
            "vague" => Self::Vague(number()?),
            "few" => Self::Few(number()?),
            "fraction" => Self::Fraction(first.parse().ok()?),
            "parts" => Self::Parts(first.parse().ok()?, second.parse().ok()?),
            "ordinal" => Self::Ordinal(number()?),
            "nth" => Self::Nth,
            "percent" => Self::Percent,
            "permille" => Self::Permille,
            "point" => Self::Point,
            "minus" => Self::Minus,
            "over" => Self::Over,
            "less" => Self::Less,
            "before" if first.is_empty() => Self::Time(Time::Before),
            "after" if first.is_empty() => Self::Time(Time::After),
            "before" => Self::Before(Qualifier::from_name(first)?),
            "after" => Self::After(Qualifier::from_name(first)?),
            "past" => Self::Past(Qualifier::from_name(first)?),
            "than" => Self::Than(Qualifier::from_name(first)?),
            "skip" => Self::Skip,
            "to" => Self::To,
            "between" => Self::Between,
            "from" => Self::From,
            "or" => Self::Or,
            "verb" => Self::Verb(Measure::from_name(first)?),
            "role" => Self::Role(role(first)?),
            _ => Self::Time(time(name, first)?),
        })
    }
}

fn time(name: &str, argument: &str) -> Option<Time> {
    Some(match name {
        "month" => Time::Month(argument.parse().ok()?),
        "hijri" => Time::Hijri(argument.parse().ok()?),
        "weekday" => Time::Weekday(argument.parse().ok()?),
        "weekdays" => Time::Weekdays(argument.parse().ok()?),
        "unit" => Time::Unit(unit(argument)?),
        "units2" => Time::Units2(unit(argument)?),
        "day" => Time::Day(argument.parse().ok()?),
        "now" => Time::Now,
        "last" => Time::Last,
        "this" => Time::This,
        "next" => Time::Next,
        "beforelast" => Time::BeforeLast,
        "afternext" => Time::AfterNext,
        "ago" => Time::Ago,
        "hence" => Time::Hence,
        "since" => Time::Since,
        "until" => Time::Until,
        "during" => Time::During,
        "early" => Time::Early,
        "mid" => Time::Mid,
        "late" => Time::Late,
        "part" if argument == "early" => Time::PartEarly,
        "part" => Time::PartLate,
        "daypart" => Time::Daypart,
        "era" if argument == "hijri" => Time::EraHijri,
        "era" => Time::EraCommon,
        "same" => Time::Same,
        "clock" => Time::Clock,
        "am" => Time::Am,
        "pm" => Time::Pm,
        "noon" => Time::Noon,
        "midnight" => Time::Midnight,
        "season" => Time::Season(argument.parse().ok()?),
        "seasons" => Time::Seasons,
        "weekend" => Time::Weekend,
        "holiday" => Time::Holiday(holiday(argument)?),
        "decades" => Time::Decades(argument.parse().ok()?),
        "approved" => Time::Approved,
        "ahead" => Time::Ahead,
        "namesake" => Time::Namesake,
        _ => return None,
    })
}

fn unit(name: &str) -> Option<Unit> {
    Some(match name {
        "second" => Unit::Second,
        "minute" => Unit::Minute,
        "hour" => Unit::Hour,
        "day" => Unit::Day,
        "week" => Unit::Week,
        "fortnight" => Unit::Fortnight,
        "month" => Unit::Month,
        "quarter" => Unit::Quarter,
        "year" => Unit::Year,
        "decade" => Unit::Decade,
        "century" => Unit::Century,
        _ => return None,
    })
}

fn holiday(name: &str) -> Option<Holiday> {
    Some(match name {
        "christmas" => Holiday::Christmas,
        "newyear" => Holiday::NewYear,
        "newyearseve" => Holiday::NewYearsEve,
        "easter" => Holiday::Easter,
        "independence" => Holiday::Independence,
        "labor" => Holiday::Labor,
        "thanksgiving" => Holiday::Thanksgiving,
        "halloween" => Holiday::Halloween,
        "valentine" => Holiday::Valentine,
        _ => return None,
    })
}

fn role(name: &str) -> Option<Role> {
    Some(match name {
        "among" => Role::Among,
        "deny" => Role::Deny,
        "hypothetical" => Role::Hypothetical,
        "estimate" => Role::Estimate,
        "label" => Role::Label,
        "age" => Role::Age,
        "tally" => Role::Tally,
        "reach" => Role::Reach,
        "toll" => Role::Toll,
        "in" => Role::In,
        "site" => Role::Site,
        "clause" => Role::Clause,
        "of" => Role::Of,
        "article" => Role::Article,
        "and" => Role::And,
        "function" => Role::Function,
        "weak" => Role::Weak,
        "event" => Role::Event,
        "zone" => Role::Zone,
        "relative" => Role::Relative,
        "record" => Role::Record,
        "delivery" => Role::Delivery,
        "charge" => Role::Charge,
        "began" => Role::Began,
        "outbreak" => Role::Outbreak,
        "economy" => Role::Economy,
        "verdict" => Role::Verdict,
        "result" => Role::Result,
        "world" => Role::World,
        "land" => Role::Land,
        "district" => Role::District,
        "town" => Role::Town,
        _ => return None,
    })
}
