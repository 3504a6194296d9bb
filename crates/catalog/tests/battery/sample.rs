//! Entries made of invented reports.

use domain::{
    Act, Analysis, Document, Entry, EntryBody, Excerpt, Figure, Hop, HopKind, Language, Measure,
    MediaType, Mode, PlaceRef, Polarity, Qualifier, Report, Revision, Speaker, SpeakerKind,
    Statement, Timestamp, document_digest, report_id, revision_id, sha256,
};

/// A report being made. Words of statements and figures are looked up in its paragraphs.
#[derive(Clone)]
pub(crate) struct Sample {
    outlet: String,
    key: String,
    published: Option<i64>,
    captured: i64,
    document: Document,
    analysis: Analysis,
}

/// The report `key` of `outlet`, published on `day` and captured an hour later.
pub(crate) fn report(outlet: &str, key: &str, day: i64, text: &str) -> Sample {
    let mut lines = text.lines().map(str::to_owned);
    Sample {
        outlet: outlet.to_owned(),
        key: key.to_owned(),
        published: Some(day * Timestamp::DAY),
        captured: day * Timestamp::DAY + 3_600_000_000,
        document: Document {
            language: Language::Arabic,
            title: lines.next().unwrap_or_default(),
            paragraphs: lines.collect(),
            byline: None,
            dateline: None,
            lead: None,
            dropped: Vec::new(),
            published: None,
        },
        analysis: Analysis {
            analyser: "test".into(),
            ..Analysis::default()
        },
    }
}

impl Sample {
    pub(crate) fn english(mut self) -> Self {
        self.document.language = Language::English;
        self
    }

    pub(crate) fn captured(mut self, day: i64) -> Self {
        self.captured = day * Timestamp::DAY;
        self
    }

    pub(crate) fn unpublished(mut self) -> Self {
        self.published = None;
        self
    }

    /// The first place of `words`.
    pub(crate) fn excerpt(&self, words: &str) -> Excerpt {
        let texts = std::iter::once(&self.document.title).chain(&self.document.paragraphs);
        for (paragraph, text) in (0..).zip(texts) {
            if let Some(at) = text.find(words) {
                return Excerpt::of(paragraph, text, at..at + words.len()).unwrap();
            }
        }
        panic!("{words:?} is not in the sample");
    }

    /// Adds a statement by `actor` of `family`, called `name`.
    pub(crate) fn says(mut self, cue: &str, who: (&str, &str, &str), content: &str) -> Self {
        let (family, actor, name) = who;
        self.analysis.statements.push(Statement {
            cue: self.excerpt(cue),
            act: Act::Say,
            mode: Mode::Indirect,
            content: vec![self.excerpt(content)],
            speaker: Speaker {
                mention: None,
                name: name.into(),
                name_at: None,
                kind: SpeakerKind::Organisation,
                role: None,
                speaks_for: None,
                actor: actor.into(),
                family: family.into(),
            },
            chain: Vec::new(),
            rule: "sample".into(),
            confidence: 90,
        });
        self
    }

    /// Changes the last statement.
    pub(crate) fn act(mut self, act: Act) -> Self {
        self.analysis.statements.last_mut().unwrap().act = act;
        self
    }

    /// Says in what the last statement was given.
    pub(crate) fn medium(mut self, words: &str) -> Self {
        let hop = Hop {
            kind: HopKind::In,
            agent: None,
            medium: Some(self.excerpt(words)),
            rule: "sample".into(),
        };
        self.analysis.statements.last_mut().unwrap().chain.push(hop);
        self
    }

    /// Adds a figure held by the last statement, or by the outlet where there is none.
    pub(crate) fn counts(
        mut self,
        words: &str,
        measure: Measure,
        bounds: (f64, Option<f64>),
    ) -> Self {
        let holder = self.analysis.statements.len().checked_sub(1);
        self.analysis.figures.push(Figure {
            text: self.excerpt(words),
            low: Some(bounds.0),
            high: bounds.1,
            qualifier: if bounds.1.is_some() {
                Qualifier::Exact
            } else {
                Qualifier::AtLeast
            },
            qualifier_at: None,
            noun: words.split_once(' ').map(|(_, noun)| self.excerpt(noun)),
            measure,
            measure_at: None,
            measure_read: None,
            period: None,
            period_at: None,
            places: Vec::new(),
            polarity: Polarity::Asserted,
            currency: None,
            part_of: None,
            holder: holder.map(|index| u32::try_from(index).unwrap()),
            rule: "sample".into(),
            confidence: 80,
        });
        self
    }

    /// Gives the last figure a period.
    pub(crate) fn during(mut self, edtf: &str, running: bool) -> Self {
        let mut period = domain::Period::parse(edtf).unwrap();
        period.running = running;
        self.analysis.figures.last_mut().unwrap().period = Some(period);
        self
    }

    /// Ties the last figure to a place of `country`.
    pub(crate) fn place(mut self, id: &str, country: &str) -> Self {
        let place = PlaceRef {
            id: id.into(),
            name: id.into(),
            country: country.into(),
            evidence: None,
        };
        self.analysis.figures.last_mut().unwrap().places.push(place);
        self
    }

    pub(crate) fn report_id(&self) -> String {
        report_id(&self.outlet, &self.key)
    }

    pub(crate) fn revision_id(&self) -> String {
        revision_id(&self.report_id(), &document_digest(&self.document))
    }

    /// The entry at `position`.
    pub(crate) fn at(&self, position: u64) -> Entry {
        let report = Report {
            id: self.report_id(),
            outlet: self.outlet.clone(),
            url: format!("https://{}/{}", self.outlet, self.key),
            own_id: String::new(),
        };
        let revision = Revision {
            id: self.revision_id(),
            captured: Timestamp(self.captured),
            published: self.published.map(Timestamp),
            published_doubtful: false,
            capture: sha256(self.document.title.as_bytes()),
            capture_bytes: 7,
            media_type: MediaType::Plain,
            charset: "utf-8".into(),
            document: self.document.clone(),
            analysis: self.analysis.clone(),
        };
        let body = EntryBody::Revision {
            report,
            revision: Box::new(revision),
        };
        Entry {
            position,
            recorded: Timestamp(i64::try_from(position).unwrap()),
            body: Some(body),
        }
    }
}

/// Entries 1, 2, 3 … of `samples`.
pub(crate) fn ledger(samples: &[Sample]) -> Vec<Entry> {
    (1..)
        .zip(samples)
        .map(|(position, sample)| sample.at(position))
        .collect()
}

/// The month told three times, and once more by another outlet and another speaker.
pub(crate) fn month() -> Vec<Sample> {
    let office = ("coalition", "coalition.office", "المكتب الإعلامي");
    let count = |sample: Sample, words: &str, bounds, running| {
        let sample = sample.counts(words, Measure::Operations, bounds);
        sample
            .during("2021-03", running)
            .place("iso:SY", "SY")
            .place("iso:IQ", "IQ")
    };
    let so_far = report(
        "a.example",
        "1",
        18_717,
        "خمسون عملية\nقال المكتب: نفذنا 50 عملية هذا الشهر",
    );
    let so_far = so_far.says("قال", office, "نفذنا 50 عملية هذا الشهر");
    let whole = report(
        "a.example",
        "2",
        18_720,
        "حصيلة\nذكر المكتب أكثر من 70 عملية\nوأضاف: 78 عملية",
    );
    let whole = whole.says("ذكر", office, "أكثر من 70 عملية");
    let whole = count(whole, "70 عملية", (70.0, None), false);
    let reprint = report("b.example", "3", 18_721, "نقلا\nقال المكتب 78 عملية");
    let reprint = reprint.says("قال", office, "78 عملية");
    let other = report("c.example", "4", 18_722, "المرصد\nقال المرصد 40 عملية فقط");
    let other = other.says("قال", ("observatory", "observatory", "المرصد"), "40 عملية");
    vec![
        count(so_far, "50 عملية", (50.0, Some(50.0)), true),
        count(
            whole.says("وأضاف", office, "78 عملية"),
            "78 عملية",
            (78.0, Some(78.0)),
            false,
        ),
        count(reprint, "78 عملية", (78.0, Some(78.0)), false),
        count(other, "40 عملية", (40.0, Some(40.0)), false),
    ]
}
