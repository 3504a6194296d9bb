//! Figures as stored.

use domain::{Figure, Marks, Measure, Period, PlaceRef, Polarity, Qualifier, Result};
use serde::{Deserialize, Serialize};

use super::{curation::MarksRow, document::ExcerptRow, unknown};

#[derive(Serialize, Deserialize)]
pub(crate) struct FigureRow {
    text: ExcerptRow,
    low: Option<f64>,
    high: Option<f64>,
    qualifier: String,
    qualifier_at: Option<ExcerptRow>,
    noun: Option<ExcerptRow>,
    measure: String,
    measure_at: Option<ExcerptRow>,
    measure_read: Option<String>,
    period: Option<PeriodRow>,
    period_at: Option<ExcerptRow>,
    places: Vec<PlaceRow>,
    polarity: String,
    currency: Option<String>,
    part_of: Option<u32>,
    holder: Option<u32>,
    rule: String,
    confidence: u8,
    curated: MarksRow,
}

#[derive(Serialize, Deserialize)]
pub(super) struct PeriodRow {
    edtf: String,
    first_day: Option<i32>,
    last_day: Option<i32>,
    running: bool,
}

#[derive(Serialize, Deserialize)]
pub(super) struct PlaceRow {
    id: String,
    name: String,
    country: String,
    evidence: Option<ExcerptRow>,
}

impl FigureRow {
    pub(crate) fn of(figure: &Figure, curated: &Marks) -> Self {
        let Figure {
            text,
            low,
            high,
            qualifier,
            qualifier_at,
            noun,
            measure,
            measure_at,
            measure_read,
            period,
            period_at,
            places,
            polarity,
            currency,
            part_of,
            holder,
            rule,
            confidence,
        } = figure;
        Self {
            text: ExcerptRow::of(text),
            low: *low,
            high: *high,
            qualifier: qualifier.name().to_owned(),
            qualifier_at: ExcerptRow::maybe(qualifier_at),
            noun: ExcerptRow::maybe(noun),
            measure: measure.name().to_owned(),
            measure_at: ExcerptRow::maybe(measure_at),
            measure_read: measure_read.map(|measure| measure.name().to_owned()),
            period: period.as_ref().map(PeriodRow::of),
            period_at: ExcerptRow::maybe(period_at),
            places: places.iter().map(PlaceRow::of).collect(),
            polarity: polarity.name().to_owned(),
            currency: currency.clone(),
            part_of: *part_of,
            holder: *holder,
            rule: rule.clone(),
            confidence: *confidence,
            curated: MarksRow::of(curated),
        }
    }

    pub(crate) fn into_domain(self) -> Result<(Figure, Marks)> {
        let curated = self.curated.into_domain()?;
        let (q, m, p) = (&self.qualifier, &self.measure, &self.polarity);
        let figure = Figure {
            text: self.text.into_domain(),
            low: self.low,
            high: self.high,
            qualifier: Qualifier::from_name(q).ok_or_else(|| unknown("qualifier", q))?,
            qualifier_at: self.qualifier_at.map(ExcerptRow::into_domain),
            noun: self.noun.map(ExcerptRow::into_domain),
            measure: measure(m)?,
            measure_at: self.measure_at.map(ExcerptRow::into_domain),
            measure_read: self.measure_read.as_deref().map(measure).transpose()?,
            period: self.period.map(PeriodRow::into_domain),
            period_at: self.period_at.map(ExcerptRow::into_domain),
            places: self.places.into_iter().map(PlaceRow::into_domain).collect(),
            polarity: Polarity::from_name(p).ok_or_else(|| unknown("polarity", p))?,
            currency: self.currency,
            part_of: self.part_of,
            holder: self.holder,
            rule: self.rule,
            confidence: self.confidence,
        };
        Ok((figure, curated))
    }
}

fn measure(name: &str) -> Result<Measure> {
    Measure::from_name(name).ok_or_else(|| unknown("measure", name))
}

impl PeriodRow {
    pub(super) fn of(period: &Period) -> Self {
        let Period {
            edtf,
            first_day,
            last_day,
            running,
        } = period;
        Self {
            edtf: edtf.clone(),
            first_day: *first_day,
            last_day: *last_day,
            running: *running,
        }
    }

    pub(super) fn into_domain(self) -> Period {
        Period {
            edtf: self.edtf,
            first_day: self.first_day,
            last_day: self.last_day,
            running: self.running,
        }
    }
}

impl PlaceRow {
    pub(super) fn of(place: &PlaceRef) -> Self {
        let PlaceRef {
            id,
            name,
            country,
            evidence,
        } = place;
        Self {
            id: id.clone(),
            name: name.clone(),
            country: country.clone(),
            evidence: ExcerptRow::maybe(evidence),
        }
    }

    pub(super) fn into_domain(self) -> PlaceRef {
        PlaceRef {
            id: self.id,
            name: self.name,
            country: self.country,
            evidence: self.evidence.map(ExcerptRow::into_domain),
        }
    }
}
