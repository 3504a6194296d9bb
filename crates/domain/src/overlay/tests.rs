use proptest::prelude::*;

use super::value::speaker;
use super::*;
use crate::{
    Act, ActorVerdict, AddedFigure, AddedStatement, Anchor, Bounds, CuratedSpeaker, Excerpt,
    Language, Measure, Mode, Polarity, Qualifier, Reliability, SpeakerKind, Subject, TextQuote,
    figure_id, statement_id,
};

const REPORT: &str = "r_1";

fn document(title: &str, paragraphs: &[&str]) -> Document {
    Document {
        language: Language::Arabic,
        title: title.to_owned(),
        paragraphs: paragraphs.iter().map(|&p| p.to_owned()).collect(),
        byline: None,
        dateline: None,
        lead: None,
        dropped: Vec::new(),
        published: None,
    }
}

fn at(document: &Document, paragraph: u32, words: &str) -> Excerpt {
    let text = document.paragraph(paragraph).unwrap();
    let start = text.find(words).unwrap();
    Excerpt::of(paragraph, text, start..start + words.len()).unwrap()
}

fn said(cue: Excerpt, content: Excerpt) -> Statement {
    Statement {
        cue,
        act: Act::Say,
        mode: Mode::Indirect,
        content: vec![content],
        speaker: speaker(&by("الوزير")),
        chain: Vec::new(),
        rule: "test".into(),
        confidence: 90,
    }
}

fn by(name: &str) -> CuratedSpeaker {
    CuratedSpeaker {
        name: name.into(),
        kind: SpeakerKind::Person,
        actor: name.into(),
        family: name.into(),
    }
}

fn counted(text: Excerpt, measure: Measure, value: f64) -> Figure {
    Figure {
        text,
        low: Some(value),
        high: Some(value),
        qualifier: Qualifier::Exact,
        qualifier_at: None,
        noun: None,
        measure,
        measure_at: None,
        measure_read: None,
        period: None,
        period_at: None,
        places: Vec::new(),
        polarity: Polarity::Asserted,
        currency: None,
        part_of: None,
        holder: Some(0),
        rule: "test".into(),
        confidence: 90,
    }
}

/// A report in which the minister says that five were hurt.
fn sample() -> (Document, Analysis) {
    let document = document("حادث الجسر", &["قال الوزير إن خمسة أشخاص أصيبوا قرب الجسر"]);
    let analysis = read(&document, 1);
    (document, analysis)
}

fn read(document: &Document, paragraph: u32) -> Analysis {
    let content = at(document, paragraph, "خمسة أشخاص أصيبوا");
    Analysis {
        analyser: "1".into(),
        statements: vec![said(at(document, paragraph, "قال"), content)],
        figures: vec![counted(
            at(document, paragraph, "خمسة أشخاص"),
            Measure::Wounded,
            5.0,
        )],
    }
}

fn anchor(document: &Document, revision: &str, kind: TargetKind, words: &Excerpt) -> Anchor {
    let target = match kind {
        TargetKind::Statement => statement_id(revision, words.paragraph, words.span.byte_start),
        TargetKind::Figure => figure_id(
            revision,
            words.paragraph,
            words.span.byte_start,
            Measure::Wounded.name(),
        ),
    };
    Anchor {
        report: REPORT.into(),
        revision: revision.into(),
        kind,
        target,
        quote: TextQuote::of(document, words).unwrap(),
    }
}

fn curated(position: Position, judgement: Judgement) -> Curated {
    Curated {
        position,
        curation: Curation {
            curator: "هدى".into(),
            reason: "read again".into(),
            judgement,
        },
    }
}

fn sets(anchor: &Anchor, value: FieldValue) -> Judgement {
    Judgement::Field {
        anchor: anchor.clone(),
        field: value.field(),
        value: Some(value),
    }
}

fn undo(position: Position) -> Judgement {
    let subject = Subject::Report {
        report: REPORT.into(),
        revision: "v_1".into(),
    };
    Judgement::Undo { position, subject }
}

fn states(overlay: &Overlay) -> Vec<(Position, CurationState)> {
    let states = overlay.fates.iter();
    states.map(|(at, fate)| (*at, fate.state)).collect()
}

use CurationState::{AnchorLost, Applied, Superseded, Undone};

#[test]
fn a_field_says_what_the_newest_curation_says() {
    let (document, analysis) = sample();
    let cue = anchor(
        &document,
        "v_1",
        TargetKind::Statement,
        &analysis.statements[0].cue,
    );
    let words = anchor(
        &document,
        "v_1",
        TargetKind::Figure,
        &analysis.figures[0].text,
    );
    let value = |n: f64| {
        FieldValue::Value(Bounds {
            low: Some(n),
            high: None,
            qualifier: Qualifier::AtLeast,
        })
    };
    let curations = [
        curated(3, sets(&words, value(6.0))),
        curated(4, sets(&cue, FieldValue::Speaker(by("الناطق")))),
        curated(5, sets(&words, value(7.0))),
    ];
    let overlay = overlay("v_1", &document, analysis, &curations);
    assert_eq!(
        states(&overlay),
        [(3, Superseded), (4, Applied), (5, Applied)]
    );
    let figure = &overlay.analysis.figures[0];
    assert_eq!((figure.low, figure.high), (Some(7.0), None));
    assert_eq!(overlay.analysis.statements[0].speaker.name, "الناطق");
    let target = overlay.fates[&5].target.unwrap();
    assert_eq!(overlay.marks[&target].fields, [(Field::Value, 5)]);
}

#[test]
fn a_judgement_survives_another_analysis_and_another_text() {
    let (before, analysis) = sample();
    let words = anchor(
        &before,
        "v_1",
        TargetKind::Figure,
        &analysis.figures[0].text,
    );
    let cue = anchor(
        &before,
        "v_1",
        TargetKind::Statement,
        &analysis.statements[0].cue,
    );
    let curations = [
        curated(3, sets(&words, FieldValue::Measure(Measure::Killed))),
        curated(4, Judgement::Rejection(cue)),
    ];
    // A paragraph came before it, and the analyser now takes one word less.
    let after = document("حادث الجسر", &["فقرة جديدة", before.paragraph(1).unwrap()]);
    let mut later = read(&after, 2);
    later.figures[0].text = at(&after, 2, "خمسة");
    let overlaid = overlay("v_2", &after, later.clone(), &curations);
    assert_eq!(states(&overlaid), [(3, Applied), (4, Applied)]);
    let figure = &overlaid.analysis.figures[0];
    assert_eq!((figure.measure, figure.holder), (Measure::Killed, None));
    assert_eq!(figure.id("v_2"), later.figures[0].id("v_2"));
    let rejected = overlaid.fates[&4].target.unwrap();
    assert_eq!(overlaid.marks[&rejected].rejected_by, Some(4));
    assert_eq!(
        overlaid.analysis.statements.len(),
        1,
        "what was rejected is still told"
    );

    // The words are gone.
    let other = document("حادث الجسر", &["قال الوزير إن الجسر سليم"]);
    let analysis = Analysis {
        statements: vec![said(at(&other, 1, "قال"), at(&other, 1, "الجسر سليم"))],
        ..Analysis::default()
    };
    let overlaid = overlay("v_3", &other, analysis, &curations);
    assert_eq!(states(&overlaid), [(3, AnchorLost), (4, Applied)]);
}

#[test]
fn what_is_undone_does_not_count_and_what_it_superseded_does() {
    let (document, analysis) = sample();
    let cue = anchor(
        &document,
        "v_1",
        TargetKind::Statement,
        &analysis.statements[0].cue,
    );
    let curations = [
        curated(3, sets(&cue, FieldValue::Act(Act::Deny))),
        curated(4, sets(&cue, FieldValue::Act(Act::Warn))),
        curated(5, undo(4)),
        curated(6, undo(99)),
    ];
    let overlay = overlay("v_1", &document, analysis, &curations);
    let expected = [(3, Applied), (4, Undone), (5, Applied), (6, AnchorLost)];
    assert_eq!(states(&overlay), expected);
    assert_eq!(overlay.analysis.statements[0].act, Act::Deny);
}

#[test]
fn what_is_missing_is_added_until_the_analyser_reads_it() {
    let (document, whole) = sample();
    let (cue, content) = (&whole.statements[0].cue, &whole.statements[0].content[0]);
    let quote = |excerpt: &Excerpt| TextQuote::of(&document, excerpt).unwrap();
    let statement = Judgement::Statement(AddedStatement {
        report: REPORT.into(),
        revision: "v_1".into(),
        cue: quote(cue),
        content: vec![quote(content)],
        speaker: by("الوزير"),
        act: Act::Announce,
        mode: Mode::Indirect,
        medium: None,
    });
    let figure = Judgement::Figure(AddedFigure {
        report: REPORT.into(),
        revision: "v_1".into(),
        text: quote(&whole.figures[0].text),
        bounds: Bounds {
            low: Some(5.0),
            high: Some(5.0),
            qualifier: Qualifier::Exact,
        },
        measure: Measure::Wounded,
        noun: None,
        period: None,
        places: Vec::new(),
        polarity: Polarity::Asserted,
        currency: None,
    });
    let added = anchor(&document, "v_1", TargetKind::Statement, cue);
    let curations = [
        curated(3, statement),
        curated(4, figure),
        curated(5, sets(&added, FieldValue::Act(Act::Admit))),
    ];
    let overlaid = overlay("v_1", &document, Analysis::default(), &curations);
    assert_eq!(
        states(&overlaid),
        [(3, Applied), (4, Applied), (5, Applied)]
    );
    assert_eq!(overlaid.analysis.statements[0].act, Act::Admit);
    assert_eq!(
        overlaid.analysis.figures[0].holder,
        Some(0),
        "the statement holds it"
    );

    let overlaid = overlay("v_1", &document, whole, &curations);
    assert_eq!(
        states(&overlaid),
        [(3, Superseded), (4, Superseded), (5, Applied)]
    );
    assert_eq!(overlaid.analysis.statements.len(), 1);
}

#[test]
fn words_that_two_figures_share_are_no_anchor_but_by_id() {
    let (document, mut analysis) = sample();
    let mut other = analysis.figures[0].clone();
    other.measure = Measure::Killed;
    analysis.figures.push(other);
    let words = anchor(
        &document,
        "v_1",
        TargetKind::Figure,
        &analysis.figures[0].text,
    );
    let curations = [curated(3, Judgement::Rejection(words))];
    let same = overlay("v_1", &document, analysis.clone(), &curations);
    assert_eq!(same.fates[&3].target.map(|target| target.index), Some(0));
    let next = overlay("v_2", &document, analysis, &curations);
    assert_eq!(states(&next), [(3, AnchorLost)]);
}

#[test]
fn a_medium_is_words_of_the_text() {
    let document = document("", &["قال الوزير في بيان إن خمسة أشخاص أصيبوا"]);
    let analysis = read(&document, 1);
    let cue = anchor(
        &document,
        "v_1",
        TargetKind::Statement,
        &analysis.statements[0].cue,
    );
    let medium = |exact: &str| {
        FieldValue::Medium(TextQuote {
            exact: exact.into(),
            ..TextQuote::default()
        })
    };
    let curations = [
        curated(3, sets(&cue, medium("بيان"))),
        curated(4, sets(&cue, medium("تغريدة"))),
    ];
    let overlaid = overlay("v_1", &document, analysis.clone(), &curations);
    assert_eq!(states(&overlaid), [(3, Applied), (4, AnchorLost)]);
    let medium = overlaid.analysis.statements[0].chain[0].medium.as_ref();
    assert_eq!(medium.map(|m| m.text.as_str()), Some("بيان"));
    let none = Judgement::Field {
        anchor: cue,
        field: Field::Medium,
        value: None,
    };
    let overlaid = overlay("v_1", &document, overlaid.analysis, &[curated(5, none)]);
    assert!(overlaid.analysis.statements[0].chain.is_empty());
}

#[test]
fn of_actors_and_outlets_the_newest_judgement_counts() {
    let actors = |verdict| Judgement::Actors {
        a: "a".into(),
        b: "b".into(),
        verdict,
    };
    let all = [
        curated(1, actors(ActorVerdict::Same)),
        curated(2, actors(ActorVerdict::NotSame)),
    ];
    let states = |all: &[Curated]| {
        let fates = fates(all);
        fates.values().map(|fate| fate.state).collect::<Vec<_>>()
    };
    assert_eq!(states(&all), [Superseded, Applied]);
    let subject = Subject::actors("a", "b");
    let undone = Judgement::Undo {
        position: 2,
        subject,
    };
    let [one, two] = all;
    let all = [one, two, curated(3, undone)];
    assert_eq!(states(&all), [Applied, Undone, Applied]);
    let grade = Judgement::Grade {
        outlet: "nahr.example".into(),
        reliability: Reliability::B,
        credibility: None,
    };
    assert_eq!(states(&[curated(9, grade)]), [Applied]);
}

proptest! {
    /// Whatever stands around it, every curation has a state, and no judgement makes the lists
    /// shorter or moves what a figure points to.
    #[test]
    fn every_curation_has_a_state(
        before in "[ابق ]{0,40}",
        picks in prop::collection::vec((0_usize..4, any::<bool>()), 0..12),
    ) {
        let text = format!("{before} قال الوزير إن خمسة أشخاص أصيبوا");
        let document = document("عنوان", &[&text]);
        let analysis = read(&document, 1);
        let (seen, known) = sample();
        let cue = anchor(&seen, "v_1", TargetKind::Statement, &known.statements[0].cue);
        let words = anchor(&seen, "v_1", TargetKind::Figure, &known.figures[0].text);
        let curations: Vec<_> = (1..).zip(picks).map(|(position, (what, flag))| {
            curated(position, match what {
                0 => sets(&cue, FieldValue::Act(if flag { Act::Deny } else { Act::Warn })),
                1 => sets(&words, FieldValue::Measure(Measure::Killed)),
                2 => Judgement::Rejection(if flag { cue.clone() } else { words.clone() }),
                _ => undo(position / 2),
            })
        }).collect();
        let overlay = overlay("v_2", &document, analysis.clone(), &curations);
        let positions: Vec<_> = curations.iter().map(|one| one.position).collect();
        prop_assert_eq!(overlay.fates.keys().copied().collect::<Vec<_>>(), positions);
        prop_assert_eq!(overlay.analysis.statements.len(), analysis.statements.len());
        let statement = Target { kind: TargetKind::Statement, index: 0 };
        let marks = overlay.marks.get(&statement).cloned().unwrap_or_default();
        let holder = marks.rejected_by.is_none().then_some(0);
        prop_assert_eq!(overlay.analysis.figures[0].holder, holder);
    }
}
