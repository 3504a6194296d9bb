//! The report that a curator looks at.

use domain::{Anchor, Document, Excerpt, TargetKind, TextQuote};
use proto::pb;

use crate::arguments::Shared;
use crate::client::Service;
use crate::failure::{Failure, Result};

/// A report as the query service shows it.
pub(super) struct Seen {
    pub(super) report: String,
    pub(super) revision: String,
    document: Document,
    analysis: pb::Analysis,
}

impl Seen {
    pub(super) async fn get(report: &str, shared: &Shared) -> Result<Self> {
        let service = Service::query(shared)?;
        let request = service.request(pb::GetReportRequest {
            report_id: report.to_owned(),
            ..Default::default()
        });
        let answer = service.reports().get_report(request).await;
        let answer = answer.map_err(|s| service.failed(s))?.into_inner();
        let revision = answer.revision.unwrap_or_default();
        let document = revision.document.unwrap_or_default();
        Ok(Self {
            report: report.to_owned(),
            revision: revision.id,
            document: document.try_into().map_err(unreadable)?,
            analysis: revision.analysis.unwrap_or_default(),
        })
    }

    /// The statement or figure with this id, and how it is found again.
    pub(super) fn anchor(&self, id: &str) -> Result<Anchor> {
        let statements = self.analysis.statements.iter();
        let statements = statements.map(|s| (TargetKind::Statement, &s.id, &s.cue));
        let figures = self.analysis.figures.iter();
        let figures = figures.map(|f| (TargetKind::Figure, &f.id, &f.text));
        let found = statements.chain(figures).find(|(_, known, _)| *known == id);
        let absent = || Failure::data(format!("no statement or figure {id} in {}", self.report));
        let (kind, _, words) = found.ok_or_else(absent)?;
        let words = words.clone().ok_or_else(absent)?;
        let words = Excerpt::try_from(words).map_err(unreadable)?;
        Ok(Anchor {
            report: self.report.clone(),
            revision: self.revision.clone(),
            kind,
            target: id.to_owned(),
            quote: TextQuote::of(&self.document, &words).ok_or_else(absent)?,
        })
    }

    /// Where `words` stand, in `paragraph` or in the whole text, which must be once.
    pub(super) fn quote(&self, words: &str, paragraph: Option<u32>) -> Result<TextQuote> {
        let last = u32::try_from(self.document.paragraphs.len()).unwrap_or(u32::MAX);
        let all = (0..=last).filter(|&index| paragraph.is_none_or(|only| only == index));
        let mut places = all.flat_map(|index| {
            let text = self.document.paragraph(index).unwrap_or_default();
            let found = text.match_indices(words);
            found.filter_map(move |(at, _)| Excerpt::of(index, text, at..at + words.len()))
        });
        match (places.next(), places.next()) {
            (Some(place), None) if !words.is_empty() => {
                let quote = TextQuote::of(&self.document, &place);
                quote.ok_or_else(|| Failure::data("the words are not in the text"))
            }
            (Some(_), _) => Err(Failure::data(format!(
                "{words:?} stands there more than once; give more words, or --paragraph"
            ))),
            (None, _) => Err(Failure::data(format!("{words:?} is not in the text"))),
        }
    }
}

fn unreadable(error: domain::Error) -> Failure {
    Failure::data(format!("the report cannot be read: {error}"))
}
