use super::*;
use crate::{Act, Measure, Mode, Polarity, Qualifier, Speaker, SpeakerKind};

fn excerpt(text: &str) -> Excerpt {
    Excerpt::of(1, text, 0..text.len()).unwrap()
}

fn statement(speaker: &str, content: &str) -> Statement {
    Statement {
        cue: excerpt("said"),
        act: Act::Say,
        mode: Mode::Indirect,
        content: vec![excerpt(content)],
        speaker: Speaker {
            mention: None,
            name: speaker.to_owned(),
            name_at: None,
            kind: SpeakerKind::Organisation,
            role: None,
            speaks_for: None,
            actor: speaker.to_owned(),
            family: speaker.to_owned(),
        },
        chain: Vec::new(),
        rule: "rule".into(),
        confidence: 90,
    }
}

fn figure(value: f64, noun: &str, measure: Measure) -> Figure {
    Figure {
        text: excerpt(&format!("{value} {noun}")),
        low: Some(value),
        high: Some(value),
        qualifier: Qualifier::Exact,
        qualifier_at: None,
        noun: Some(excerpt(noun)),
        measure,
        measure_at: None,
        measure_read: None,
        period: None,
        period_at: None,
        places: Vec::new(),
        polarity: Polarity::Asserted,
        currency: None,
        part_of: None,
        holder: None,
        rule: "rule".into(),
        confidence: 90,
    }
}

fn analysis(statements: Vec<Statement>, figures: Vec<Figure>) -> Analysis {
    Analysis {
        analyser: "1".into(),
        statements,
        figures,
    }
}

#[test]
fn what_says_the_same_elsewhere_in_the_text_has_not_changed() {
    let first = statement("The council", "the bridge is open");
    let second = statement("The ministry", "the road is closed");
    let before = analysis(vec![first.clone(), second.clone()], Vec::new());
    let mut moved = first.clone();
    moved.content[0].paragraph = 4;
    moved.rule = "another".into();
    let after = analysis(vec![second, moved], Vec::new());
    assert_eq!(difference(&before, &after), Difference::default());
}

#[test]
fn a_statement_that_is_worded_or_attributed_otherwise_is_changed_and_a_new_one_added() {
    let before = analysis(
        vec![
            statement("The council", "forty families left the camp on Monday"),
            statement("The council", "the camp stays open"),
            statement("A resident", "nobody told us anything"),
        ],
        Vec::new(),
    );
    let mut denied = statement("The ministry", "the camp stays open");
    denied.act = Act::Confirm;
    let after = analysis(
        vec![
            statement("The council", "fifty families left the camp on Monday"),
            denied,
            statement("The ministry", "buses will come"),
        ],
        Vec::new(),
    );
    assert_eq!(
        difference(&before, &after).statements,
        [
            Change::Changed {
                before: 0,
                after: 0,
                fields: vec!["content"]
            },
            Change::Changed {
                before: 1,
                after: 1,
                fields: vec!["act", "speaker.name"]
            },
            Change::Added { after: 2 },
            Change::Removed { before: 2 },
        ]
    );
}

#[test]
fn a_figure_is_followed_by_what_it_counts() {
    let before = analysis(
        Vec::new(),
        vec![
            figure(50.0, "operations", Measure::Operations),
            figure(62.0, "members", Measure::Neutralised),
        ],
    );
    let mut more = figure(70.0, "operations", Measure::Operations);
    (more.high, more.qualifier) = (None, Qualifier::AtLeast);
    let after = analysis(
        Vec::new(),
        vec![
            figure(62.0, "members", Measure::Neutralised),
            more,
            figure(3.0, "members", Measure::Killed),
        ],
    );
    assert_eq!(
        difference(&before, &after).figures,
        [
            Change::Changed {
                before: 0,
                after: 1,
                fields: vec!["low", "high", "qualifier"]
            },
            Change::Added { after: 2 },
        ]
    );
}

#[test]
fn who_holds_a_figure_counts_and_not_the_number_of_the_statement() {
    let held = |holder| Figure {
        holder: Some(holder),
        ..figure(5.0, "houses", Measure::Destroyed)
    };
    let council = statement("The council", "five houses burned");
    let other = statement("A resident", "it was night");
    let before = analysis(vec![council.clone()], vec![held(0)]);
    let after = analysis(vec![other.clone(), council], vec![held(1)]);
    assert_eq!(difference(&before, &after).figures, []);
    let claimed = analysis(vec![other], vec![held(0)]);
    let changed = difference(&before, &claimed).figures;
    assert!(
        matches!(&changed[..], [Change::Changed { fields, .. }] if fields == &["holder"]),
        "{changed:?}"
    );
}

mod properties {
    use super::*;
    use proptest::prelude::*;

    fn statements() -> impl Strategy<Value = Vec<Statement>> {
        let one = ("[ab]", prop::collection::vec("[abc]", 1..5))
            .prop_map(|(speaker, words)| statement(&speaker, &words.join(" ")));
        prop::collection::vec(one, 0..12)
    }

    proptest! {
        #[test]
        fn every_member_is_told_at_most_once_and_none_is_lost(before in statements(), after in statements()) {
            let (old, new) = (before.len(), after.len());
            let told = difference(&analysis(before, vec![]), &analysis(after, vec![])).statements;
            let (mut froms, mut tos) = (Vec::new(), Vec::new());
            for change in &told {
                match change {
                    Change::Added { after } => tos.push(*after),
                    Change::Removed { before } => froms.push(*before),
                    Change::Changed { before, after, fields } => {
                        prop_assert!(!fields.is_empty());
                        froms.push(*before);
                        tos.push(*after);
                    }
                }
            }
            let (count_from, count_to) = (froms.len(), tos.len());
            froms.sort();
            froms.dedup();
            tos.sort();
            tos.dedup();
            prop_assert_eq!((froms.len(), tos.len()), (count_from, count_to));
            // What is not told stands in both.
            prop_assert_eq!(old - count_from, new - count_to);
        }

        #[test]
        fn nothing_changed_against_itself(all in statements()) {
            let same = analysis(all, vec![]);
            prop_assert_eq!(difference(&same, &same), Difference::default());
        }
    }
}
