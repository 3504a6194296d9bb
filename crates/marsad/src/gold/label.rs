//! The labels of the gold format, and how an analysis is written as such.

use domain::Excerpt;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Content that the report attributes to someone.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Statement {
    /// `s1`, `s2`, … in reading order.
    pub id: String,
    /// Paragraph of the cue.
    pub p: i64,
    /// The reporting words.
    #[serde(deserialize_with = "nullable")]
    pub cue: String,
    /// What the speaker does.
    #[serde(deserialize_with = "nullable")]
    pub act: String,
    /// How the content stands in the text.
    #[serde(deserialize_with = "nullable")]
    pub mode: String,
    /// The content, without outer quotation marks and complementiser.
    #[serde(deserialize_with = "nullable")]
    pub content: Vec<String>,
    /// Who speaks.
    #[serde(deserialize_with = "nullable")]
    pub speaker: Speaker,
    /// Hops between speaker and reader, in reading order.
    #[serde(deserialize_with = "nullable")]
    pub chain: Vec<Hop>,
}

/// Who speaks.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Speaker {
    /// The span beside the cue; `None` where the subject is dropped.
    pub text: Option<String>,
    /// The fullest name the report gives.
    pub name: Option<String>,
    /// What kind of source it is.
    #[serde(deserialize_with = "nullable")]
    pub kind: String,
    /// Title or function.
    pub role: Option<String>,
    /// Whom it speaks for.
    #[serde(rename = "for")]
    pub speaks_for: Option<String>,
}

/// One hop of a chain.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Hop {
    /// What kind of link.
    #[serde(rename = "hop", deserialize_with = "nullable")]
    pub kind: String,
    /// Who made the link.
    pub agent: Option<String>,
    /// In or through what.
    pub medium: Option<String>,
}

/// A reported count of people, events or things, or an amount of money.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Figure {
    /// Its paragraph.
    pub p: i64,
    /// From the first number word to the counted noun.
    #[serde(deserialize_with = "nullable")]
    pub text: String,
    /// Lower bound; `None` where open.
    #[serde(serialize_with = "shortest")]
    pub low: Option<f64>,
    /// Upper bound; `None` where open.
    #[serde(serialize_with = "shortest")]
    pub high: Option<f64>,
    /// How the bounds were worded.
    #[serde(deserialize_with = "nullable")]
    pub qualifier: String,
    /// The counted noun.
    pub noun: Option<String>,
    /// What is counted.
    #[serde(deserialize_with = "nullable")]
    pub measure: String,
    /// The time the count covers, as EDTF.
    pub period: Option<String>,
    /// Common English names of the most specific places.
    #[serde(deserialize_with = "nullable")]
    pub places: Vec<String>,
    /// Id of the statement whose content holds it; `None` where the outlet says it.
    pub by: Option<String>,
}

impl Statement {
    /// The labels of the statement at `index` of an analysis.
    pub(super) fn of(index: usize, statement: &domain::Statement) -> Self {
        let speaker = &statement.speaker;
        Self {
            id: statement_id(index),
            p: statement.cue.paragraph.into(),
            cue: statement.cue.text.clone(),
            act: statement.act.name().to_owned(),
            mode: statement.mode.name().to_owned(),
            content: statement.content.iter().map(|c| c.text.clone()).collect(),
            speaker: Speaker {
                text: text(&speaker.mention),
                // Every text of the format is a part of its paragraph as it stands there.
                name: text(&speaker.name_at)
                    .or_else(|| Some(speaker.name.clone()).filter(|n| !n.is_empty())),
                kind: speaker.kind.name().to_owned(),
                role: text(&speaker.role),
                speaks_for: text(&speaker.speaks_for),
            },
            chain: statement.chain.iter().map(Hop::of).collect(),
        }
    }
}

impl Hop {
    fn of(hop: &domain::Hop) -> Self {
        Self {
            kind: hop.kind.name().to_owned(),
            agent: text(&hop.agent),
            medium: text(&hop.medium),
        }
    }
}

impl Figure {
    /// The labels of a figure.
    pub(super) fn of(figure: &domain::Figure) -> Self {
        Self {
            p: figure.text.paragraph.into(),
            text: figure.text.text.clone(),
            low: figure.low,
            high: figure.high,
            qualifier: figure.qualifier.name().to_owned(),
            noun: text(&figure.noun),
            measure: figure.measure.name().to_owned(),
            period: figure.period.as_ref().map(|p| p.edtf.clone()),
            places: figure.places.iter().map(|p| p.name.clone()).collect(),
            by: figure.holder.map(|h| statement_id(h as usize)),
        }
    }
}

fn statement_id(index: usize) -> String {
    format!("s{}", index + 1)
}

fn text(excerpt: &Option<Excerpt>) -> Option<String> {
    excerpt.as_ref().map(|e| e.text.clone())
}

/// Reads null as the default: files of other tools write it for an empty list.
pub(super) fn nullable<'de, D, T>(from: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Ok(Option::deserialize(from)?.unwrap_or_default())
}

/// Writes whole numbers without a fraction, as the format has them.
fn shortest<S: Serializer>(bound: &Option<f64>, to: S) -> Result<S::Ok, S::Error> {
    // Beyond 2^53 not every whole number is a double, so there the double itself is written.
    const EXACT_MAX: f64 = 9_007_199_254_740_992.0;
    match *bound {
        None => to.serialize_none(),
        Some(n) if n.fract() == 0.0 && n.abs() <= EXACT_MAX => to.serialize_i64(n as i64),
        Some(n) => to.serialize_f64(n),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_bounds_are_written_without_a_fraction() {
        for (bound, written) in [
            (None, "null"),
            (Some(50.0), "50"),
            (Some(2.5), "2.5"),
            (Some(-3.0), "-3"),
            (Some(1e18), "1e+18"),
        ] {
            let figure = Figure {
                low: bound,
                ..Figure::default()
            };
            let json = serde_json::to_string(&figure).unwrap();
            assert!(json.contains(&format!("\"low\":{written},")), "{json}");
        }
    }
}
