//! Filters and pages off the wire, views onto it.

use std::collections::BTreeMap;

use catalog::{
    Count, CurationView, FigureView, Heading, PageRequest, ReportFilter, StatementView,
    WithdrawalView,
};
use domain::{
    Error, Language, Marks, Period, Result, Revision, Target, TargetKind, Timestamp, Violation,
    Withdrawal,
};
use proto::{Known, pb, read};

/// Which page a request asks for.
pub(crate) fn page(size: u32, token: String) -> PageRequest {
    PageRequest { size, token }
}

/// An empty text stands for "any".
pub(crate) fn given(text: String) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

pub(crate) fn report_filter(filter: Option<pb::ReportFilter>) -> Result<ReportFilter> {
    let pb::ReportFilter {
        outlet,
        language,
        published_from_micros,
        published_to_micros,
    } = filter.unwrap_or_default();
    let mut violations = Vec::new();
    let language = given(language).and_then(|tag| {
        let known = Language::from_tag(&tag);
        if known.is_none() {
            let message = format!("{tag:?} is neither Arabic (ar) nor English (en)");
            violations.push(Violation::new(
                "filter.language",
                "LANGUAGE_UNKNOWN",
                message,
            ));
        }
        known
    });
    let filter = ReportFilter {
        outlet: given(outlet),
        language,
        published_from: published_from_micros.map(Timestamp),
        published_to: published_to_micros.map(Timestamp),
    };
    or_violations(filter, violations)
}

pub(crate) fn statement_filter(
    filter: Option<pb::StatementFilter>,
) -> Result<catalog::StatementFilter> {
    let pb::StatementFilter {
        speaker,
        act,
        mode,
        medium,
        outlet,
        report_id,
        published_from_micros,
        published_to_micros,
    } = filter.unwrap_or_default();
    let mut violations = Vec::new();
    let filter = catalog::StatementFilter {
        speaker: given(speaker),
        act: member("filter.act", act, &mut violations),
        mode: member("filter.mode", mode, &mut violations),
        medium: given(medium),
        outlet: given(outlet),
        report: given(report_id),
        published_from: published_from_micros.map(Timestamp),
        published_to: published_to_micros.map(Timestamp),
    };
    or_violations(filter, violations)
}

pub(crate) fn figure_filter(filter: Option<pb::FigureFilter>) -> Result<catalog::FigureFilter> {
    let pb::FigureFilter {
        measure,
        period,
        place,
        speaker,
        outlet,
        report_id,
        published_from_micros,
        published_to_micros,
    } = filter.unwrap_or_default();
    let mut violations = Vec::new();
    let period = given(period).and_then(|edtf| {
        let period = Period::parse(&edtf);
        if period.is_none() {
            let message =
                "not a date or interval such as 2021, 2021-03, 2021-03-14 or 2021-03/2021-05";
            violations.push(Violation::new("filter.period", "FILTER_INVALID", message));
        }
        period
    });
    let filter = catalog::FigureFilter {
        measure: member("filter.measure", measure, &mut violations),
        period,
        place: given(place),
        speaker: given(speaker),
        outlet: given(outlet),
        report: given(report_id),
        published_from: published_from_micros.map(Timestamp),
        published_to: published_to_micros.map(Timestamp),
        ..Default::default()
    };
    or_violations(filter, violations)
}

/// A member of an enumeration; `None` for "any".
pub(crate) fn member<T: Known>(
    field: &str,
    number: i32,
    violations: &mut Vec<Violation>,
) -> Option<T> {
    let known = read(number);
    if known.is_none() && number != 0 {
        let message = format!("{number} is no value of this enumeration");
        violations.push(Violation::new(field, "FILTER_INVALID", message));
    }
    known
}

pub(crate) fn or_violations<T>(filter: T, violations: Vec<Violation>) -> Result<T> {
    if violations.is_empty() {
        Ok(filter)
    } else {
        Err(Error::Invalid(violations))
    }
}

/// How many there are.
pub(crate) fn count(count: Count) -> pb::Count {
    let Count { value, exact } = count;
    pb::Count { value, exact }
}

/// Where something stands.
pub(crate) fn source(heading: Heading) -> pb::Source {
    let Heading {
        report,
        revision,
        outlet,
        url,
        own_id: _,
        language,
        title,
        published,
        captured,
        position,
    } = heading;
    pb::Source {
        report_id: report,
        revision_id: revision,
        outlet,
        url,
        title,
        language: language.tag().to_owned(),
        published_micros: published.0,
        captured_micros: captured.0,
        position,
    }
}

/// A withdrawal that was applied.
pub(crate) fn withdrawal(view: WithdrawalView) -> pb::Withdrawal {
    let WithdrawalView {
        position,
        recorded,
        withdrawal,
    } = view;
    let Withdrawal {
        report_id,
        revision_id,
        reason,
        requested_by,
    } = withdrawal;
    pb::Withdrawal {
        position,
        recorded_micros: recorded.0,
        report_id,
        revision_id: revision_id.unwrap_or_default(),
        reason,
        requested_by,
    }
}

/// A revision with what people judged of what was read out of it.
pub(crate) fn revision(revision: Revision, curated: &BTreeMap<Target, Marks>) -> pb::Revision {
    let mut revision = pb::Revision::from(revision);
    let mut analysis = revision.analysis.take().unwrap_or_default();
    for (&Target { kind, index }, marks) in curated {
        let at = match kind {
            TargetKind::Statement => {
                let statement = analysis.statements.get_mut(index);
                statement.map(|statement| &mut statement.curated)
            }
            TargetKind::Figure => {
                let figure = analysis.figures.get_mut(index);
                figure.map(|figure| &mut figure.curated)
            }
        };
        if let Some(at) = at {
            *at = proto::marks_to_wire(marks);
        }
    }
    revision.analysis = Some(analysis);
    revision
}

/// A curation that was applied.
pub(crate) fn curation(view: CurationView) -> pb::RecordedCuration {
    let CurationView {
        position,
        recorded,
        curation,
        state,
        target,
    } = view;
    pb::RecordedCuration {
        position,
        recorded_micros: recorded.0,
        curation: Some(proto::curation_to_wire(curation)),
        state: pb::CurationState::from(state).into(),
        target_id: target.unwrap_or_default(),
    }
}

/// A statement where it stands.
pub(crate) fn statement(view: StatementView) -> pb::LocatedStatement {
    let StatementView {
        id,
        heading,
        ordinal: _,
        head: _,
        statement,
        curated,
    } = view;
    let mut statement = proto::statement_to_wire(statement, &heading.revision);
    statement.id = id;
    statement.curated = proto::marks_to_wire(&curated);
    pb::LocatedStatement {
        statement: Some(statement),
        source: Some(source(heading)),
    }
}

/// A figure where it stands.
pub(crate) fn figure(view: FigureView) -> pb::LocatedFigure {
    let FigureView {
        id,
        series,
        heading,
        ordinal: _,
        head: _,
        family,
        subject: _,
        statement,
        curated,
        speaker,
        part_of,
        figure,
    } = view;
    let mut figure = proto::figure_to_wire(figure, &heading.revision);
    figure.id = id;
    figure.curated = proto::marks_to_wire(&curated);
    pb::LocatedFigure {
        figure: Some(figure),
        speaker: speaker.map_or_else(|| heading.outlet.clone(), |speaker| speaker.name),
        source: Some(source(heading)),
        statement_id: statement.unwrap_or_default(),
        family,
        series_id: series,
        part_of_id: part_of.unwrap_or_default(),
    }
}
