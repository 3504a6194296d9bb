//! What is recorded is what is read back.

#![allow(clippy::unwrap_used, reason = "a test says what went wrong")]

use domain::{
    Act, ActorVerdict, AddedFigure, AddedStatement, Analysis, Anchor, Bounds, Credibility,
    CuratedSpeaker, Curation, Document, Dropped, Entry, EntryBody, Error, Excerpt, Field,
    FieldValue, Figure, Hop, HopKind, Judgement, Language, Measure, MediaType, Mode, Period,
    PlaceRef, Polarity, Qualifier, Reliability, Report, Revision, Speaker, SpeakerKind, Statement,
    Subject, TargetKind, TextQuote, Timestamp, Withdrawal, sha256,
};
use proto::{decode_entry, encode_body, pb};

const TITLE: &str = "البلدية: أصلحنا 12 بئرا";

fn excerpt(words: &str) -> Excerpt {
    let start = TITLE.find(words).unwrap();
    Excerpt::of(0, TITLE, start..start + words.len()).unwrap()
}

fn revision() -> EntryBody {
    let statement = Statement {
        cue: excerpt(":"),
        act: Act::Say,
        mode: Mode::Indirect,
        content: vec![excerpt("أصلحنا 12 بئرا")],
        speaker: Speaker {
            mention: Some(excerpt("البلدية")),
            name: "البلدية".into(),
            name_at: Some(excerpt("البلدية")),
            kind: SpeakerKind::Organisation,
            role: None,
            speaks_for: None,
            actor: "البلديه".into(),
            family: "البلديه".into(),
        },
        chain: vec![Hop {
            kind: HopKind::In,
            agent: None,
            medium: Some(excerpt("البلدية")),
            rule: "in/medium".into(),
        }],
        rule: "headline/colon".into(),
        confidence: 90,
    };
    let figure = Figure {
        text: excerpt("12 بئرا"),
        low: Some(12.0),
        high: None,
        qualifier: Qualifier::AtLeast,
        qualifier_at: None,
        noun: Some(excerpt("بئرا")),
        measure: Measure::Other,
        measure_at: None,
        measure_read: None,
        period: Some(Period {
            edtf: "2021-03".into(),
            first_day: Some(18_687),
            last_day: Some(18_717),
            running: true,
        }),
        period_at: None,
        places: vec![PlaceRef {
            id: "iso:SY".into(),
            name: "Syria".into(),
            country: "SY".into(),
            evidence: None,
        }],
        polarity: Polarity::Asserted,
        currency: None,
        part_of: None,
        holder: Some(0),
        rule: "number/noun".into(),
        confidence: 80,
    };
    let document = Document {
        language: Language::Arabic,
        title: TITLE.into(),
        paragraphs: vec!["نص".into()],
        byline: Some("خاص".into()),
        dateline: None,
        lead: None,
        dropped: vec![Dropped {
            line: "Facebook".into(),
            rule: "share".into(),
        }],
        published: Some(Timestamp(5)),
    };
    EntryBody::Revision {
        report: Report {
            id: "r_1".into(),
            outlet: "sample".into(),
            url: "https://sample.example/1".into(),
            own_id: String::new(),
        },
        revision: Box::new(Revision {
            id: "v_1".into(),
            captured: Timestamp(7),
            published: Some(Timestamp(5)),
            published_doubtful: false,
            capture: sha256(b"bytes"),
            capture_bytes: 5,
            media_type: MediaType::Plain,
            charset: "UTF-8".into(),
            document,
            analysis: Analysis {
                analyser: "test".into(),
                statements: vec![statement],
                figures: vec![figure],
            },
        }),
    }
}

fn streamed(kind: i32, body: Vec<u8>) -> pb::LedgerEntry {
    pb::LedgerEntry {
        position: 3,
        recorded_micros: 9,
        kind,
        body,
        leaf_hash: vec![0; 32],
        withdrawn_by: 0,
    }
}

fn analysis() -> EntryBody {
    let EntryBody::Revision { report, revision } = revision() else {
        unreachable!()
    };
    EntryBody::Analysis {
        report_id: report.id,
        revision_id: revision.id,
        analysis: Box::new(revision.analysis),
    }
}

fn withdrawal(revision_id: Option<&str>) -> EntryBody {
    EntryBody::Withdrawal(Withdrawal {
        report_id: "r1".into(),
        revision_id: revision_id.map(str::to_owned),
        reason: "a court ordered it".into(),
        requested_by: "the desk".into(),
    })
}

fn curation(judgement: Judgement) -> EntryBody {
    EntryBody::Curation(Box::new(Curation {
        curator: "هدى".into(),
        reason: "the text names another one".into(),
        judgement,
    }))
}

fn quote(exact: &str) -> TextQuote {
    TextQuote {
        exact: exact.into(),
        prefix: "البلدية: ".into(),
        suffix: String::new(),
    }
}

/// One judgement of each kind, and of a field one of each value.
fn judgements() -> Vec<Judgement> {
    let EntryBody::Revision { revision, .. } = revision() else {
        unreachable!()
    };
    let figure = &revision.analysis.figures[0];
    let anchor = |kind| Anchor {
        report: "r1".into(),
        revision: "v1".into(),
        kind,
        target: "t1".into(),
        quote: quote("12 بئرا"),
    };
    let speaker = CuratedSpeaker {
        name: "الناطق".into(),
        kind: SpeakerKind::Person,
        actor: "ناطق".into(),
        family: "البلديه".into(),
    };
    let bounds = Bounds {
        low: Some(12.0),
        high: None,
        qualifier: Qualifier::AtLeast,
    };
    let (places, period) = (figure.places.clone(), figure.period.clone().unwrap());
    let values = [
        FieldValue::Speaker(speaker.clone()),
        FieldValue::Act(Act::Deny),
        FieldValue::Mode(Mode::Mixed),
        FieldValue::Medium(quote("بيان")),
        FieldValue::Value(bounds),
        FieldValue::Measure(Measure::Seized),
        FieldValue::Places(places.clone()),
        FieldValue::Period(period.clone()),
        FieldValue::Polarity(Polarity::Denied),
    ];
    let mut all: Vec<Judgement> = values
        .into_iter()
        .map(|value| Judgement::Field {
            anchor: anchor(value.field().kind()),
            field: value.field(),
            value: Some(value),
        })
        .collect();
    all.extend([
        Judgement::Field {
            anchor: anchor(TargetKind::Figure),
            field: Field::Period,
            value: None,
        },
        Judgement::Rejection(anchor(TargetKind::Statement)),
        Judgement::Statement(AddedStatement {
            report: "r1".into(),
            revision: "v1".into(),
            cue: quote(":"),
            content: vec![quote("أصلحنا 12 بئرا")],
            speaker,
            act: Act::Say,
            mode: Mode::Direct,
            medium: Some(quote("بيان")),
        }),
        Judgement::Figure(AddedFigure {
            report: "r1".into(),
            revision: "v1".into(),
            text: quote("12 بئرا"),
            bounds,
            measure: Measure::Money,
            noun: Some(quote("بئرا")),
            period: Some(period),
            places,
            polarity: Polarity::Asserted,
            currency: Some("SYP".into()),
        }),
        Judgement::Actors {
            a: "b".into(),
            b: "a".into(),
            verdict: ActorVerdict::NotSame,
        },
        Judgement::Grade {
            outlet: "nahr.example".into(),
            reliability: Reliability::B,
            credibility: Some(Credibility::Probable),
        },
        Judgement::Undo {
            position: 2,
            subject: Subject::actors("a", "b"),
        },
    ]);
    all
}

#[test]
fn what_was_recorded_is_read_back_whole() {
    let plain = [
        revision(),
        analysis(),
        withdrawal(None),
        withdrawal(Some("v1")),
    ];
    for recorded in plain
        .into_iter()
        .chain(judgements().into_iter().map(curation))
    {
        let (kind, body) = encode_body(recorded.clone());
        let read = decode_entry(streamed(kind.into(), body)).unwrap();
        assert_eq!(
            read,
            Entry {
                position: 3,
                recorded: Timestamp(9),
                body: Some(recorded)
            }
        );
    }
}

#[test]
fn a_withdrawn_body_is_read_as_gone_and_an_absent_one_as_lost() {
    for kind in [
        pb::EntryKind::Revision,
        pb::EntryKind::Analysis,
        pb::EntryKind::Curation,
    ] {
        let withdrawn = pb::LedgerEntry {
            withdrawn_by: 7,
            ..streamed(kind.into(), Vec::new())
        };
        assert_eq!(decode_entry(withdrawn).unwrap().body, None);
        let absent = streamed(kind.into(), Vec::new());
        assert!(matches!(decode_entry(absent), Err(Error::DataLoss(_))));
    }
    let (kind, body) = encode_body(withdrawal(None));
    let withdrawn = pb::LedgerEntry {
        withdrawn_by: 7,
        ..streamed(kind.into(), body)
    };
    assert!(matches!(decode_entry(withdrawn), Err(Error::DataLoss(_))));
}

#[test]
fn bytes_that_are_no_entry_are_lost_data_and_named() {
    let garbled = decode_entry(streamed(1, vec![0xff; 9])).unwrap_err();
    assert!(
        garbled
            .to_string()
            .starts_with("data loss: entry 3: the body is not of kind 1"),
        "{garbled}"
    );
    let unknown = decode_entry(streamed(99, Vec::new())).unwrap_err();
    assert_eq!(
        unknown.to_string(),
        "data loss: entry 3: kind 99 is not known"
    );
}

#[test]
fn messages_are_written_as_canonical_json() {
    let (_, body) = encode_body(revision());
    let entry: pb::RevisionEntry = prost::Message::decode(body.as_slice()).unwrap();
    let json = serde_json::to_value(&entry).unwrap();
    let statement = &json["revision"]["analysis"]["statements"][0];
    assert_eq!(statement["act"], "ACT_SAY");
    assert_eq!(statement["content"][0]["span"]["byteStart"], 16);
    assert_eq!(statement["content"][0]["text"], "أصلحنا 12 بئرا");
}
