//! Filters and paging of the commands that list.
//!
//! They are no argument groups: commands of the same names are.

use std::num::NonZeroUsize;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use domain::{Act, Measure, Mode};
use proto::pb;

use crate::time::{self, Micros};

/// When something was published.
#[derive(Args, Clone, Debug, Default, PartialEq)]
#[group(skip)]
pub struct Published {
    /// Published then or later: a date or an RFC 3339 time
    #[arg(long, value_name = "TIME", value_parser = time::parse)]
    pub from: Option<Micros>,
    /// Published on that date or earlier, or before that time
    #[arg(long, value_name = "TIME", value_parser = time::parse_end)]
    pub to: Option<Micros>,
}

/// How much to list.
#[derive(Args, Clone, Debug)]
#[group(skip)]
pub struct Paging {
    /// List at most this many
    #[arg(long, value_name = "N", default_value = "50")]
    pub limit: NonZeroUsize,
    /// List all there are
    #[arg(long, conflicts_with = "limit")]
    pub all: bool,
}

impl Paging {
    /// The first page.
    pub fn pages(&self) -> Pages {
        Pages {
            wanted: match self.all {
                true => usize::MAX,
                false => self.limit.get(),
            },
            token: Some(String::new()),
        }
    }
}

/// Walks the pages of a list until there is enough.
pub struct Pages {
    wanted: usize,
    token: Option<String>,
}

impl Pages {
    /// Size and token of the page to ask for; `None` when there is enough, or no more.
    pub fn ask(&mut self) -> Option<(u32, String)> {
        // 500 is the services' own maximum.
        let size = self.wanted.min(500) as u32;
        self.token.take().filter(|_| size > 0).map(|t| (size, t))
    }

    /// Notes what came: that many items, and the token of the next page.
    pub fn took(&mut self, items: usize, next: String) {
        self.wanted = self.wanted.saturating_sub(items);
        self.token = Some(next).filter(|token| !token.is_empty());
    }
}

/// Which reports.
#[derive(Args, Clone, Debug)]
#[group(skip)]
pub struct Reports {
    /// Only of this outlet
    #[arg(long)]
    pub outlet: Option<String>,
    /// Only in this language: ar or en
    #[arg(long, value_name = "TAG")]
    pub language: Option<String>,
    /// When published
    #[command(flatten)]
    pub published: Published,
}

impl Reports {
    /// As on the wire.
    pub fn to_wire(&self) -> pb::ReportFilter {
        pb::ReportFilter {
            outlet: given(&self.outlet),
            language: given(&self.language),
            published_from_micros: self.published.from,
            published_to_micros: self.published.to,
        }
    }
}

/// What was read out of reports or statements.
#[derive(Args, Clone, Debug)]
#[group(skip)]
pub struct Labels {
    /// Only said by: a family or actor key, or a name
    #[arg(long, value_name = "NAME")]
    pub speaker: Option<String>,
    /// Only said by the actor with this key, whatever the family
    #[arg(long, value_name = "KEY")]
    pub actor: Option<String>,
    /// Only of this act
    #[arg(long, value_parser = acts())]
    pub act: Option<Act>,
    /// Only with a figure of this measure
    #[arg(long, value_parser = measures())]
    pub measure: Option<Measure>,
    /// Only with a figure of this place, or of a place in this country, as iso:SY
    #[arg(long, value_name = "PLACE_ID")]
    pub place: Option<String>,
}

impl Labels {
    /// As on the wire.
    pub fn to_wire(&self) -> pb::LabelFilter {
        let measure = self.measure.map_or(pb::Measure::Unspecified, Into::into);
        pb::LabelFilter {
            speaker: given(&self.speaker),
            actor: given(&self.actor),
            act: self.act.map_or(pb::Act::Unspecified, Into::into).into(),
            measure: measure.into(),
            place: given(&self.place),
        }
    }
}

/// Which statements.
#[derive(Args, Clone, Debug)]
#[group(skip)]
pub struct Statements {
    /// Only of this speaker: an actor or family key, or a name
    #[arg(long, value_name = "NAME")]
    pub speaker: Option<String>,
    /// Only of this act
    #[arg(long, value_parser = acts())]
    pub act: Option<Act>,
    /// Only of this mode
    #[arg(long, value_parser = modes())]
    pub mode: Option<Mode>,
    /// Only given in this medium, as بيان or statement
    #[arg(long, value_name = "WORD")]
    pub medium: Option<String>,
    /// Only in this outlet
    #[arg(long)]
    pub outlet: Option<String>,
    /// Only in this report
    #[arg(long, value_name = "REPORT_ID")]
    pub report: Option<String>,
}

impl Statements {
    /// As on the wire.
    pub fn to_wire(&self, published: &Published) -> pb::StatementFilter {
        pb::StatementFilter {
            speaker: given(&self.speaker),
            act: self.act.map_or(pb::Act::Unspecified, Into::into).into(),
            mode: self.mode.map_or(pb::Mode::Unspecified, Into::into).into(),
            medium: given(&self.medium),
            outlet: given(&self.outlet),
            report_id: given(&self.report),
            published_from_micros: published.from,
            published_to_micros: published.to,
        }
    }
}

impl Statements {
    /// What of it narrows reports.
    pub fn to_reports(&self) -> pb::ReportFilter {
        pb::ReportFilter {
            outlet: given(&self.outlet),
            ..Default::default()
        }
    }

    /// What of it narrows figures.
    pub fn to_figures(&self) -> pb::FigureFilter {
        pb::FigureFilter {
            speaker: given(&self.speaker),
            outlet: given(&self.outlet),
            report_id: given(&self.report),
            ..Default::default()
        }
    }
}

/// Which figures.
#[derive(Args, Clone, Debug, Default, PartialEq)]
#[group(skip)]
pub struct Figures {
    /// Only of this measure
    #[arg(long, value_parser = measures())]
    pub measure: Option<Measure>,
    /// Only whose period shares a day with this one: EDTF, as 2021-03 or 2020-10-09/2020-10-11
    #[arg(long, value_name = "EDTF")]
    pub period: Option<String>,
    /// Only with this place, or with a place in this country: an id, as iso:SY or geonames:170654
    #[arg(long, value_name = "PLACE_ID")]
    pub place: Option<String>,
    /// Only said by: a family or actor key, a name, or outlet:nahr.example for the outlet itself
    #[arg(long)]
    pub speaker: Option<String>,
    /// Only in this outlet
    #[arg(long)]
    pub outlet: Option<String>,
    /// Only in this report
    #[arg(long, value_name = "REPORT_ID")]
    pub report: Option<String>,
    /// When published
    #[command(flatten)]
    pub published: Published,
}

impl Figures {
    /// As on the wire.
    pub fn to_wire(&self) -> pb::FigureFilter {
        let measure = self.measure.map_or(pb::Measure::Unspecified, Into::into);
        pb::FigureFilter {
            measure: measure.into(),
            period: given(&self.period),
            place: given(&self.place),
            speaker: given(&self.speaker),
            outlet: given(&self.outlet),
            report_id: given(&self.report),
            published_from_micros: self.published.from,
            published_to_micros: self.published.to,
        }
    }
}

fn given(text: &Option<String>) -> String {
    text.clone().unwrap_or_default()
}

/// Reads a member of an enumeration by its stable name.
pub fn member<T: Clone + Send + Sync + 'static>(
    all: &'static [T],
    name: fn(T) -> &'static str,
    from_name: fn(&str) -> Option<T>,
) -> impl TypedValueParser<Value = T> {
    let names = PossibleValuesParser::new(all.iter().cloned().map(name));
    names.try_map(move |name| from_name(&name).ok_or("no such name"))
}

fn acts() -> impl TypedValueParser<Value = Act> {
    member(Act::ALL, Act::name, Act::from_name)
}

fn modes() -> impl TypedValueParser<Value = Mode> {
    member(Mode::ALL, Mode::name, Mode::from_name)
}

fn measures() -> impl TypedValueParser<Value = Measure> {
    member(Measure::ALL, Measure::name, Measure::from_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paging(limit: usize, all: bool) -> Paging {
        Paging {
            limit: NonZeroUsize::new(limit).unwrap(),
            all,
        }
    }

    #[test]
    fn pages_end_when_there_is_enough_or_no_more() {
        let mut pages = paging(700, false).pages();
        assert_eq!(pages.ask(), Some((500, String::new())));
        pages.took(500, "a".into());
        assert_eq!(pages.ask(), Some((200, "a".into())));
        pages.took(200, "b".into());
        assert_eq!(pages.ask(), None);

        let mut pages = paging(1, true).pages();
        assert_eq!(pages.ask(), Some((500, String::new())));
        pages.took(3, "a".into());
        assert_eq!(pages.ask(), Some((500, "a".into())));
        pages.took(500, String::new());
        assert_eq!(pages.ask(), None);
    }
}
