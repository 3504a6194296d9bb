use super::*;

fn quote(exact: &str) -> Option<pb::TextQuote> {
    Some(pb::TextQuote {
        exact: exact.to_owned(),
        ..Default::default()
    })
}

fn anchor(kind: pb::TargetKind) -> Option<pb::Anchor> {
    Some(pb::Anchor {
        report_id: "r_1".into(),
        revision_id: "v_1".into(),
        kind: kind.into(),
        target_id: "t_1".into(),
        quote: quote("قال"),
    })
}

fn judged(judgement: Judgement) -> Option<pb::Curation> {
    Some(pb::Curation {
        curator: "هدى".into(),
        reason: "the text names another one".into(),
        judgement: Some(judgement),
    })
}

fn field(
    kind: pb::TargetKind,
    field: pb::CuratedField,
    value: Option<Value>,
) -> Option<pb::Curation> {
    judged(Judgement::Field(pb::FieldJudgement {
        anchor: anchor(kind),
        field: field.into(),
        value: value.map(|value| pb::FieldValue { value: Some(value) }),
    }))
}

/// The fields that are refused, each with its reason.
fn refused(curation: Option<pb::Curation>) -> Vec<(String, &'static str)> {
    match checked(curation) {
        Err(Error::Invalid(violations)) => violations
            .into_iter()
            .map(|violation| (violation.field, violation.reason))
            .collect(),
        other => panic!("{other:?}"),
    }
}

fn listing<'a>(refused: &'a [(String, &'static str)]) -> Vec<(&'a str, &'static str)> {
    refused
        .iter()
        .map(|(field, why)| (field.as_str(), *why))
        .collect()
}

#[test]
fn every_rule_that_a_curation_breaks_is_named() {
    let curation = pb::Curation {
        curator: " ".into(),
        reason: "ق".repeat(1_001),
        judgement: Some(Judgement::Rejection(pb::TargetRejection {
            anchor: Some(pb::Anchor {
                report_id: "r".repeat(65),
                kind: 9,
                quote: Some(pb::TextQuote {
                    prefix: "ق".repeat(33),
                    ..Default::default()
                }),
                ..Default::default()
            }),
        })),
    };
    let anchor = |name: &str| format!("curation.rejection.anchor.{name}");
    let expected = [
        ("curation.curator".to_owned(), "REQUIRED"),
        ("curation.reason".to_owned(), "TOO_LONG"),
        (anchor("report_id"), "TOO_LONG"),
        (anchor("revision_id"), "REQUIRED"),
        (anchor("target_id"), "REQUIRED"),
        (anchor("quote.exact"), "REQUIRED"),
        (anchor("quote.prefix"), "TOO_LONG"),
        (anchor("kind"), "VALUE_INVALID"),
    ];
    assert_eq!(refused(Some(curation)), expected);
    assert_eq!(listing(&refused(None)), [("curation", "REQUIRED")]);
}

#[test]
fn a_value_is_of_its_field_and_a_field_of_its_target() {
    use pb::{CuratedField as Of, TargetKind as Kind};
    let value = "curation.field.value";
    let cases = [
        (field(Kind::Statement, Of::Act, None), value, "REQUIRED"),
        (
            field(Kind::Statement, Of::Act, Some(Value::Mode(1))),
            value,
            "VALUE_INVALID",
        ),
        (
            field(Kind::Statement, Of::Period, None),
            "curation.field.field",
            "VALUE_INVALID",
        ),
        (
            field(Kind::Statement, Of::Act, Some(Value::Act(99))),
            "curation.field.value.act",
            "VALUE_INVALID",
        ),
        (
            field(
                Kind::Figure,
                Of::Period,
                Some(Value::Period(pb::Period {
                    edtf: "آذار".into(),
                    ..Default::default()
                })),
            ),
            "curation.field.value.period.edtf",
            "VALUE_INVALID",
        ),
        (
            field(
                Kind::Figure,
                Of::Value,
                Some(Value::Bounds(pb::CuratedValue {
                    low: Some(3.0),
                    high: Some(2.0),
                    qualifier: 5,
                })),
            ),
            "curation.field.value.bounds",
            "VALUE_INVALID",
        ),
    ];
    for (curation, field, why) in cases {
        assert_eq!(listing(&refused(curation)), [(field, why)]);
    }
    assert!(checked(field(Kind::Figure, Of::Period, None)).is_ok());
}

#[test]
fn what_the_lists_know_is_filled_in() {
    use pb::{CuratedField as Of, TargetKind as Kind};
    let value = |curation| match checked(curation).unwrap().judgement {
        Some(Judgement::Field(judged)) => judged.value.unwrap().value.unwrap(),
        other => panic!("{other:?}"),
    };
    for name in ["التحالف الدولي", "the US-led coalition"] {
        let given = Value::Speaker(pb::CuratedSpeaker {
            name: name.into(),
            kind: pb::SpeakerKind::Person.into(),
            ..Default::default()
        });
        let Value::Speaker(speaker) = value(field(Kind::Statement, Of::Speaker, Some(given)))
        else {
            panic!("no speaker");
        };
        let told = (
            speaker.actor.as_str(),
            speaker.family.as_str(),
            speaker.kind(),
        );
        assert_eq!(
            told,
            ("coalition", "coalition", pb::SpeakerKind::Organisation)
        );
    }
    let given = Value::Places(pb::CuratedPlaces {
        places: vec![pb::PlaceRef {
            id: "iso:SY".into(),
            ..Default::default()
        }],
    });
    let Value::Places(places) = value(field(Kind::Figure, Of::Places, Some(given))) else {
        panic!("no places");
    };
    assert_eq!(
        (
            places.places[0].name.as_str(),
            places.places[0].country.as_str()
        ),
        ("Syria", "SY")
    );
    let given = Value::Period(pb::Period {
        edtf: "2021-03".into(),
        running: true,
        ..Default::default()
    });
    let Value::Period(period) = value(field(Kind::Figure, Of::Period, Some(given))) else {
        panic!("no period");
    };
    assert_eq!(
        (period.first_day, period.last_day),
        (Some(18_687), Some(18_717))
    );
    assert!(period.running);
}

#[test]
fn actors_are_two_and_grades_have_a_letter() {
    let same = judged(Judgement::Actors(pb::ActorJudgement {
        a: "coalition".into(),
        b: "coalition ".into(),
        verdict: 0,
    }));
    let expected = [
        ("curation.actors.b", "VALUE_INVALID"),
        ("curation.actors.verdict", "REQUIRED"),
    ];
    assert_eq!(listing(&refused(same)), expected);
    let grade = judged(Judgement::Grade(pb::SourceGrade {
        outlet: "Nahr.Example".into(),
        reliability: 0,
        credibility: 7,
    }));
    let expected = [
        ("curation.grade.reliability", "REQUIRED"),
        ("curation.grade.credibility", "VALUE_INVALID"),
    ];
    assert_eq!(listing(&refused(grade)), expected);
    let undo = judged(Judgement::Undo(pb::CurationUndo { position: 0 }));
    assert_eq!(
        listing(&refused(undo)),
        [("curation.undo.position", "REQUIRED")]
    );
}

#[test]
fn money_has_a_currency_and_nothing_else_has_one() {
    let figure = |measure: pb::Measure, currency: &str| {
        judged(Judgement::Figure(pb::FigureAddition {
            report_id: "r_1".into(),
            revision_id: "v_1".into(),
            text: quote("5 ملايين"),
            bounds: Some(pb::CuratedValue {
                low: Some(5e6),
                high: Some(5e6),
                qualifier: pb::Qualifier::Exact.into(),
            }),
            measure: measure.into(),
            polarity: pb::Polarity::Asserted.into(),
            currency: currency.into(),
            ..Default::default()
        }))
    };
    for (measure, currency) in [(pb::Measure::Money, ""), (pb::Measure::Killed, "USD")] {
        let told = refused(figure(measure, currency));
        assert_eq!(
            listing(&told),
            [("curation.figure.currency", "VALUE_INVALID")]
        );
    }
    assert!(checked(figure(pb::Measure::Money, "USD")).is_ok());
}
