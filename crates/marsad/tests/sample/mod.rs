//! An invented report with labels, as the query service answers with it.

use proto::pb;

/// The words of paragraph `p`, where they first stand.
pub(crate) fn excerpt(p: u32, words: &str) -> pb::Excerpt {
    let text = paragraph(p);
    let from = text.find(words).expect("the words stand there");
    domain::Excerpt::of(p, text, from..from + words.len())
        .expect("on code points")
        .into()
}

fn paragraph(p: u32) -> &'static str {
    match p {
        0 => TITLE,
        1 => FIRST,
        _ => SECOND,
    }
}

pub(crate) const TITLE: &str = "لجنة الري تعلن حصيلة آذار";
pub(crate) const FIRST: &str =
    "قال مدير اللجنة سامي الحداد في بيان إن \"أكثر من 70 عملية\" جرت في درعا.";
pub(crate) const SECOND: &str = "وأصيب 5 عمال أمس.";

pub(crate) fn statement() -> pb::Statement {
    pb::Statement {
        id: "s_1".into(),
        cue: Some(excerpt(1, "قال")),
        act: pb::Act::Say.into(),
        mode: pb::Mode::Mixed.into(),
        content: vec![excerpt(1, "\"أكثر من 70 عملية\" جرت في درعا")],
        speaker: Some(pb::Speaker {
            mention: Some(excerpt(1, "مدير اللجنة سامي الحداد")),
            name: "سامي الحداد".into(),
            name_at: Some(excerpt(1, "سامي الحداد")),
            kind: pb::SpeakerKind::Person.into(),
            role: Some(excerpt(1, "مدير")),
            speaks_for: Some(excerpt(1, "اللجنة")),
            actor: "سامي الحداد".into(),
            family: "irrigation".into(),
        }),
        chain: vec![pb::Hop {
            kind: pb::HopKind::In.into(),
            agent: None,
            medium: Some(excerpt(1, "بيان")),
            rule: "medium-after-speaker".into(),
        }],
        rule: "verb-first".into(),
        confidence: 90,
        curated: None,
    }
}

pub(crate) fn operations() -> pb::Figure {
    pb::Figure {
        id: "f_1".into(),
        text: Some(excerpt(1, "70 عملية")),
        low: Some(70.0),
        qualifier: pb::Qualifier::AtLeast.into(),
        qualifier_at: Some(excerpt(1, "أكثر من")),
        noun: Some(excerpt(1, "عملية")),
        measure: pb::Measure::Operations.into(),
        period: Some(pb::Period {
            edtf: "2021-03".into(),
            running: true,
            ..Default::default()
        }),
        period_at: Some(excerpt(0, "آذار")),
        places: vec![pb::PlaceRef {
            id: "geonames:170905".into(),
            name: "Daraa".into(),
            country: "SY".into(),
            evidence: Some(excerpt(1, "درعا")),
        }],
        polarity: pb::Polarity::Asserted.into(),
        holder: Some(0),
        rule: "count-noun".into(),
        confidence: 95,
        ..Default::default()
    }
}

pub(crate) fn wounded() -> pb::Figure {
    pb::Figure {
        id: "f_2".into(),
        text: Some(excerpt(2, "5 عمال")),
        low: Some(5.0),
        high: Some(5.0),
        qualifier: pb::Qualifier::Exact.into(),
        measure: pb::Measure::Wounded.into(),
        measure_at: Some(excerpt(2, "وأصيب")),
        part_of: Some(0),
        rule: "count-noun".into(),
        confidence: 80,
        ..Default::default()
    }
}

pub(crate) fn source(report: &str, outlet: &str, day: i64) -> pb::Source {
    pb::Source {
        report_id: report.into(),
        revision_id: report.replacen('r', "v", 1),
        outlet: outlet.into(),
        title: TITLE.into(),
        language: "ar".into(),
        published_micros: day * 86_400_000_000,
        captured_micros: day * 86_400_000_000 + 1_000_000,
        position: 7,
        ..Default::default()
    }
}

pub(crate) fn report() -> pb::GetReportResponse {
    pb::GetReportResponse {
        report: Some(pb::Report {
            id: "r_1".into(),
            outlet: "nahr.example".into(),
            url: "https://nahr.example/1".into(),
            own_id: String::new(),
        }),
        revision: Some(pb::Revision {
            id: "v_1".into(),
            published_micros: Some(18_717 * 86_400_000_000),
            document: Some(pb::Document {
                language: "ar".into(),
                title: TITLE.into(),
                paragraphs: vec![FIRST.into(), SECOND.into()],
                byline: "خاص".into(),
                ..Default::default()
            }),
            analysis: Some(pb::Analysis {
                analyser: "1".into(),
                statements: vec![statement()],
                figures: vec![operations(), wounded()],
            }),
            ..Default::default()
        }),
        position: 7,
        freshness: Some(pb::Freshness { position: 9 }),
        ..Default::default()
    }
}

pub(crate) fn located_statement() -> pb::LocatedStatement {
    pb::LocatedStatement {
        statement: Some(statement()),
        source: Some(source("r_1", "nahr.example", 18_717)),
    }
}

/// A month told three times, and disputed by another speaker.
pub(crate) fn history() -> pb::GetFigureHistoryResponse {
    let value = |id: &str, low: f64, high: Option<f64>, outlet: &str, day: i64, series: &str| {
        pb::LocatedFigure {
            figure: Some(pb::Figure {
                id: id.into(),
                low: Some(low),
                high,
                ..operations()
            }),
            source: Some(source(&id.replacen('f', "r", 1), outlet, day)),
            speaker: "لجنة الري".into(),
            family: "irrigation".into(),
            series_id: series.into(),
            ..Default::default()
        }
    };
    let relation = |from: &str, kind: pb::RelationKind, to: &str| pb::Relation {
        from_figure_id: from.into(),
        to_figure_id: to.into(),
        kind: kind.into(),
    };
    pb::GetFigureHistoryResponse {
        series_id: "t_1".into(),
        figures: vec![
            value("f_a", 50.0, Some(50.0), "nahr.example", 18_714, "t_1"),
            value("f_b", 70.0, None, "nahr.example", 18_722, "t_1"),
            value("f_c", 40.0, Some(40.0), "mina.example", 18_723, "t_2"),
        ],
        relations: vec![
            relation("f_b", pb::RelationKind::Updates, "f_a"),
            relation("f_c", pb::RelationKind::Contradicts, "f_a"),
            relation("f_c", pb::RelationKind::Contradicts, "f_b"),
        ],
        truncated: false,
        freshness: None,
    }
}
