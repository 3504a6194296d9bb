//! Searches off the wire, what they found and counted onto it.

use catalog::{
    Answer, Facet, Hit, Interval, Label, Order, Search, SearchFilter, Span, StatementHit, Tallied,
    Tally,
};
use domain::{Error, Result, Violation};
use proto::pb;

use crate::{
    convert::{given, member, or_violations, report_filter, source, statement},
    fresh,
};

/// A search, or everything that is wrong with it but its query.
pub(crate) fn search(
    query: String,
    filter: Option<pb::ReportFilter>,
    labels: Option<pb::LabelFilter>,
    order: i32,
    tally: Option<pb::Tally>,
) -> Result<Search> {
    let pb::LabelFilter {
        speaker,
        actor,
        act,
        measure,
        place,
    } = labels.unwrap_or_default();
    let reports = report_filter(filter)?;
    let mut violations = Vec::new();
    let filter = SearchFilter {
        outlet: reports.outlet,
        language: reports.language,
        speaker: given(speaker),
        actor: given(actor),
        act: member("labels.act", act, &mut violations),
        measure: member("labels.measure", measure, &mut violations),
        place: given(place),
        published_from: reports.published_from,
        published_to: reports.published_to,
    };
    let order = match pb::SearchOrder::try_from(order) {
        Ok(pb::SearchOrder::Unspecified | pb::SearchOrder::Relevance) => Order::Relevance,
        Ok(pb::SearchOrder::Newest) => Order::Newest,
        Err(_) => return Err(Error::invalid("order", "VALUE_INVALID", "is not known")),
    };
    let tally = wanted(tally.unwrap_or_default(), &mut violations);
    let search = Search {
        query,
        filter,
        order,
        tally,
    };
    or_violations(search, violations)
}

/// Labels that one search counts by at most: each once.
const FACETS_MAX: usize = 9;

fn wanted(tally: pb::Tally, violations: &mut Vec<Violation>) -> Tally {
    let pb::Tally {
        total,
        facets,
        facet_values,
        histogram,
    } = tally;
    let mut refuse = |field: &str, message: String| {
        violations.push(Violation::new(field, "VALUE_INVALID", message));
    };
    if facets.len() > FACETS_MAX {
        refuse("tally.facets", format!("more than {FACETS_MAX}"));
    }
    let mut labels = Vec::new();
    for facet in facets.into_iter().take(FACETS_MAX) {
        match label(facet) {
            Some(label) => labels.push(label),
            None => refuse("tally.facets", format!("{facet} is no label")),
        }
    }
    let histogram = match pb::HistogramInterval::try_from(histogram) {
        Ok(pb::HistogramInterval::Unspecified) => None,
        Ok(pb::HistogramInterval::Day) => Some(Interval::Day),
        Ok(pb::HistogramInterval::Month) => Some(Interval::Month),
        Ok(pb::HistogramInterval::Year) => Some(Interval::Year),
        Err(_) => {
            refuse("tally.histogram", format!("{histogram} is no interval"));
            None
        }
    };
    Tally {
        total,
        facets: labels,
        facet_values: facet_values as usize,
        histogram,
    }
}

const LABELS: [(pb::FacetLabel, Label); 9] = [
    (pb::FacetLabel::Outlet, Label::Outlet),
    (pb::FacetLabel::Language, Label::Language),
    (pb::FacetLabel::Family, Label::Family),
    (pb::FacetLabel::Actor, Label::Actor),
    (pb::FacetLabel::Name, Label::Name),
    (pb::FacetLabel::Act, Label::Act),
    (pb::FacetLabel::Medium, Label::Medium),
    (pb::FacetLabel::Measure, Label::Measure),
    (pb::FacetLabel::Place, Label::Place),
];

fn label(number: i32) -> Option<Label> {
    let found = LABELS.iter().find(|(wire, _)| *wire as i32 == number);
    found.map(|(_, label)| *label)
}

fn label_to_wire(label: Label) -> i32 {
    let found = LABELS.iter().find(|(_, known)| *known == label);
    found.map_or(0, |(wire, _)| *wire as i32)
}

/// What was counted.
fn tallied(tallied: Tallied) -> pb::Tallied {
    let Tallied {
        total,
        facets,
        histogram,
        histogram_truncated,
    } = tallied;
    let facet = |facet: Facet| pb::Facet {
        label: label_to_wire(facet.label),
        values: values(facet.values),
        others: facet.others,
    };
    pb::Tallied {
        total,
        facets: facets.into_iter().map(facet).collect(),
        histogram: spans(histogram),
        histogram_truncated,
    }
}

/// Values and how often each occurs.
pub(crate) fn values(values: Vec<(String, u64)>) -> Vec<pb::ValueCount> {
    let value = |(value, count)| pb::ValueCount { value, count };
    values.into_iter().map(value).collect()
}

/// Spans of time and how much was published in each.
pub(crate) fn spans(spans: Vec<Span>) -> Vec<pb::HistogramSpan> {
    let span = |Span { start, count }| pb::HistogramSpan {
        start_micros: start.0,
        count,
    };
    spans.into_iter().map(span).collect()
}

/// Reports found.
pub(crate) fn reports(answer: Answer<Hit>) -> pb::SearchReportsResponse {
    let hit = |hit: Hit| {
        let Hit {
            heading,
            score,
            snippet,
            highlights,
        } = hit;
        pb::SearchHit {
            source: Some(source(heading)),
            score,
            snippet: snippet.map(Into::into),
            highlights: highlights.into_iter().map(Into::into).collect(),
        }
    };
    pb::SearchReportsResponse {
        hits: answer.page.items.into_iter().map(hit).collect(),
        next_page_token: answer.page.next.unwrap_or_default(),
        freshness: fresh::freshness(answer.page.position),
        tallied: answer.tallied.map(tallied),
        did_you_mean: answer.did_you_mean.unwrap_or_default(),
    }
}

/// Statements found.
pub(crate) fn statements(answer: Answer<StatementHit>) -> pb::SearchStatementsResponse {
    let hit = |hit: StatementHit| {
        let StatementHit {
            view,
            score,
            highlights,
        } = hit;
        pb::StatementHit {
            statement: Some(statement(view)),
            score,
            highlights: highlights.into_iter().map(Into::into).collect(),
        }
    };
    pb::SearchStatementsResponse {
        hits: answer.page.items.into_iter().map(hit).collect(),
        next_page_token: answer.page.next.unwrap_or_default(),
        freshness: fresh::freshness(answer.page.position),
        tallied: answer.tallied.map(tallied),
        did_you_mean: answer.did_you_mean.unwrap_or_default(),
    }
}
