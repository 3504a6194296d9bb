//! Who said what in English, on invented sentences.

mod document;
mod listing;

use analysis::analyse;
use document::document;
use listing::check;

/// Checks one text after the other.
#[track_caller]
fn check_all(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        check(text, expected);
    }
}

#[test]
fn a_verb_with_a_clause_names_its_speaker() {
    check_all(&[
        (
            "The harbour master said on Tuesday that the quay was closed.",
            "say indirect said | the quay was closed | The harbour master (unnamed)",
        ),
        (
            "Interior Minister Hanna Saleh says the road is open.",
            "say indirect says | the road is open | Hanna Saleh (person)",
        ),
        (
            "The governor said the plan was “a gift to nobody” and would fail.",
            "say mixed said | the plan was “a gift to nobody” and would fail | The governor (unnamed)",
        ),
        (
            "The river authority has repeatedly warned that the dam could burst.",
            "warn indirect warned | the dam could burst | The river authority (organisation)",
        ),
        (
            "The union is arguing that the wages are too low.",
            "opine indirect arguing | the wages are too low | The union (organisation)",
        ),
    ]);
}

#[test]
fn a_cue_stands_before_within_and_behind_its_quotation() {
    check_all(&[
        (
            "“Nobody will leave the island,” said Karim Nassar, the mayor of Port Amal, who visited the camp on Friday. “We have water and bread.”",
            "say direct said | Nobody will leave the island … We have water and bread | Karim Nassar (person)",
        ),
        (
            "“The storm,” she said, “is only beginning.”",
            "say direct said | The storm … is only beginning | she (unnamed)",
        ),
        (
            "Nadia Farouk said: \"The gate is locked.\"",
            "say direct said | The gate is locked | Nadia Farouk (person)",
        ),
        (
            "\"The gate is locked,\" said the guard. \"Come back tomorrow.\"",
            "say direct said | The gate is locked … Come back tomorrow | the guard (unnamed)",
        ),
        (
            "''We will not go,'' the farmer told the court.",
            "say direct told | We will not go | the farmer (unnamed) | to the court",
        ),
        (
            "‘We will not go,’ the farmer said.",
            "say direct said | We will not go | the farmer (unnamed)",
        ),
    ]);
}

#[test]
fn a_clause_before_its_cue_is_content() {
    check_all(&[
        (
            "The ferry was late, three residents said.",
            "say indirect said | The ferry was late | three residents (unnamed)",
        ),
        (
            "Twelve ships arrived on Sunday, according to the port authority.",
            "say indirect according to | Twelve ships arrived on Sunday | the port authority (organisation)",
        ),
        (
            "According to the port authority, 12 ships arrived on Sunday.",
            "say indirect According to | 12 ships arrived on Sunday | the port authority (organisation)",
        ),
        (
            "Twelve ships, according to the port authority, arrived on Sunday.",
            "say indirect according to | Twelve ships … arrived on Sunday | the port authority (organisation)",
        ),
        (
            "The bridge will reopen in May, the council's spokeswoman told The Harbour Times.",
            "say indirect told | The bridge will reopen in May | the council's spokeswoman (unnamed) | to The Harbour Times",
        ),
    ]);
}

#[test]
fn participles_and_second_verbs_share_the_subject() {
    check_all(&[
        (
            "\"The road is open,\" the minister said, adding that lorries could pass.",
            "say direct said | The road is open | the minister (unnamed)
             say indirect adding | lorries could pass | the minister (unnamed)",
        ),
        (
            "The army admitted that a soldier was missing but denied that he had been captured.",
            "admit indirect admitted | a soldier was missing | The army (organisation)
             deny indirect denied | he had been captured | The army (organisation)",
        ),
        (
            "Speaking at a rally, Lina Harb said the port would grow.",
            "say indirect said | the port would grow | Lina Harb (person)",
        ),
    ]);
}

#[test]
fn the_act_is_that_of_the_verb_with_what_follows() {
    check_all(&[
        (
            "The mayor called on residents to stay at home.",
            "call indirect called | residents to stay at home | The mayor (unnamed)",
        ),
        (
            "The mayor called the plan a mistake.",
            "opine indirect called | the plan a mistake | The mayor (unnamed)",
        ),
        (
            "The union accused the company of breaking the agreement.",
            "accuse indirect accused | the company of breaking the agreement | The union (organisation)",
        ),
        (
            "The opposition denounced the budget as a fraud.",
            "condemn indirect denounced | the budget as a fraud | The opposition (organisation)",
        ),
        (
            "The envoy asked the rebels to leave the town.",
            "call indirect asked | the rebels to leave the town | The envoy (unnamed)",
        ),
        (
            "The council promised to repair the bridge.",
            "promise indirect promised | to repair the bridge | The council (organisation)",
        ),
    ]);
}

#[test]
fn beliefs_intentions_and_stances_are_attributed() {
    check_all(&[
        (
            "Hanna Saleh wants to build a school, and hopes the bank will pay for it.",
            "call indirect wants | to build a school | Hanna Saleh (person)
             expect indirect hopes | the bank will pay for it | Hanna Saleh (person)",
        ),
        (
            "Analysts expect prices to fall.",
            "expect indirect expect | prices to fall | Analysts (unnamed)",
        ),
        (
            "The council opposes the new dam.",
            "reject indirect opposes | the new dam | The council (organisation)",
        ),
    ]);
}

#[test]
fn nouns_report_as_well() {
    check_all(&[
        (
            "His claim that the dam was safe surprised engineers.",
            "claim indirect claim | the dam was safe | His (unnamed)",
        ),
        (
            "A warning from the ministry that the river would rise came too late.",
            "warn indirect warning | the river would rise | the ministry (organisation)",
        ),
    ]);
}

#[test]
fn headlines_and_transcripts_name_the_speaker_before_a_colon() {
    check_all(&[
        (
            "# Mayor Saleh: We will rebuild the bridge",
            "say indirect : | We will rebuild the bridge | Saleh (person)",
        ),
        ("# Weather: rain and wind expected in the north", ""),
        (
            "HARB: We never saw the letter.",
            "say direct : | We never saw the letter | HARB (person)",
        ),
        (
            "“I came here to work. I stayed for the sea.” — Lina Harb, 35, a nurse",
            "say direct — | I came here to work. I stayed for the sea | Lina Harb (person)",
        ),
    ]);
}

#[test]
fn scare_quotes_negations_and_the_outlets_own_voice_make_no_statement() {
    check_all(&[
        (
            "The \"Dawn\" brigade shelled a position of the \"Shadow\" group near the town.",
            "",
        ),
        ("The ministry did not say how many people were hurt.", ""),
        (
            "The march followed a wave of strikes and ended at the harbour.",
            "",
        ),
    ]);
}

#[test]
fn pronouns_and_descriptions_mean_somebody_named_before() {
    check_all(&[
        (
            "Interior Minister Hanna Saleh said the road was open. She said it would stay so.¶The minister added that lorries could pass.¶Saleh denied that anyone had been hurt.",
            "say indirect said | the road was open | Hanna Saleh (person)
             say indirect said | it would stay so | Hanna Saleh (person)
             say indirect added | lorries could pass | Hanna Saleh (person)
             deny indirect denied | anyone had been hurt | Hanna Saleh (person)",
        ),
        (
            "A spokesman for the coalition, Colonel Samer al-Rawi, said two men were hurt. He added that both were safe.¶The spokesman denied that shots were fired.",
            "say indirect said | two men were hurt | Samer al-Rawi (person)
             say indirect added | both were safe | Samer al-Rawi (person)
             deny indirect denied | shots were fired | Samer al-Rawi (person)",
        ),
        (
            "The River Council said the dam was safe. It said nobody would leave.¶The council warned of heavy rain.",
            "say indirect said | the dam was safe | The River Council (organisation)
             say indirect said | nobody would leave | The River Council (organisation)
             warn indirect warned | heavy rain | The River Council (organisation)",
        ),
    ]);
}

#[test]
fn chains_tell_medium_outlet_publisher_and_copy() {
    check_all(&[
        (
            "The ferry sank at dawn, a coastguard official said in a statement published by the navy.",
            "say indirect said | The ferry sank at dawn | a coastguard official (unnamed) | in statement; published the navy",
        ),
        (
            "“We are leaving,” he wrote on Facebook.",
            "say direct wrote | We are leaving | he (unnamed) | in Facebook",
        ),
        (
            "Lina Harb told reporters that the port was closed.",
            "say indirect told | the port was closed | Lina Harb (person) | to reporters",
        ),
        (
            "The bank said in a letter seen by Reuters that the loan was lost.",
            "say indirect said | the loan was lost | The bank (organisation) | in letter; obtained Reuters",
        ),
        (
            "The army said the road was safe.¶The comments came in a statement published on its Telegram channel.",
            "say indirect said | the road was safe | The army (organisation) | in statement; published its Telegram channel",
        ),
        (
            "The bank lost the loan, Nadia Farouk said via email.",
            "say indirect said | The bank lost the loan | Nadia Farouk (person) | in email",
        ),
    ]);
}

#[test]
fn a_quotation_runs_over_paragraphs() {
    check_all(&[
        (
            "“This is the first day.¶“This is the second day,” said Lina Harb, a nurse.",
            "say direct said | This is the first day … This is the second day | Lina Harb (person)",
        ),
        (
            "Lina Harb said: “This is the first day.¶“This is the second day.”",
            "say direct said | This is the first day … This is the second day | Lina Harb (person)",
        ),
    ]);
}

#[test]
fn a_lost_closing_mark_does_not_swallow_the_next_statement() {
    check_all(&[(
        "The mayor said the road was “closed to lorries. The harbour master confirmed that ships could enter.",
        "say mixed said | the road was “closed to lorries | The mayor (unnamed)
             confirm indirect confirmed | ships could enter | The harbour master (unnamed)",
    )]);
}

#[test]
fn beliefs_and_stances_can_be_told_from_speech_by_their_rule() {
    let found = analyse(
        &document("The bank hopes to lend more. The bank said it would lend more."),
        None,
    );
    let rules: Vec<_> = found.statements.iter().map(|s| s.rule.as_str()).collect();
    assert_eq!(rules, ["en.mental.infinitive", "en.speech.clause"]);
    assert!(found.statements[0].confidence < found.statements[1].confidence);
}

#[test]
fn a_figure_in_a_statement_is_held_by_it() {
    let text = "The army said 12 soldiers were killed. At least 30 people fled.";
    let found = analyse(&document(text), None);
    let held: Vec<_> = found
        .figures
        .iter()
        .map(|figure| (figure.text.text.as_str(), figure.holder))
        .collect();
    assert_eq!(held, [("12 soldiers", Some(0)), ("30 people", None)]);
}

#[test]
fn an_office_and_its_body_are_one_family() {
    let text = "The coalition press office said the cell was caught.¶A spokesman for the coalition said operations went on.";
    let found = analyse(&document(text), None);
    let families: Vec<_> = found
        .statements
        .iter()
        .map(|s| s.speaker.family.as_str())
        .collect();
    assert_eq!(families, ["coalition", "coalition"]);
}

#[test]
fn a_verb_no_lexicon_lists_still_leads_to_its_quotation() {
    check_all(&[
        (
            "“We lost the house,” Lina Harb bellowed. “It is gone.”",
            "say direct bellowed | We lost the house … It is gone | Lina Harb (person)",
        ),
        (
            "“We lost the house,” Lina Harb said on “The Morning Hour.”",
            "say direct said | We lost the house | Lina Harb (person)",
        ),
        (
            "“We lost the house — and then,” said Lina Harb — “everything.”",
            "say direct said | We lost the house — and then … everything | Lina Harb (person)",
        ),
    ]);
}

#[test]
fn a_speaker_may_have_several_appositions() {
    check_all(&[
        (
            "Jane Doe, president of the Harbour Union, which represents dockers, said the port “is safe.”",
            "say mixed said | the port “is safe.” | Jane Doe (person)",
        ),
        (
            "Jane Doe, 59, of Ashton, Md., said the port “is safe.”",
            "say mixed said | the port “is safe.” | Jane Doe (person)",
        ),
        (
            "John Doe, the head of Nile Media -- the company that owns the show, which is shown abroad -- said, “We are a business.”",
            "say direct said | We are a business | John Doe (person)",
        ),
    ]);
}

#[test]
fn a_particle_of_the_cue_is_no_content() {
    check_all(&[(
        "The auditor points out that the fines are too light.",
        "say indirect points | the fines are too light | The auditor (unnamed)",
    )]);
}

#[test]
fn the_words_beside_the_cue_end_with_the_speaker() {
    for (text, mention) in [
        (
            "“It was long,” said Doe, now a consultant on fisheries.",
            "Doe, now a consultant on fisheries",
        ),
        (
            "“It is a mistake,” said Mr. Doe (a view shared by many).",
            "Mr. Doe",
        ),
        (
            "“It is light,” said Mr. Doe, who stressed that the plan is simple.",
            "Mr. Doe",
        ),
        (
            "“It will last,” said Peter Wherry, of Ashton Baptist Church.",
            "Peter Wherry, of Ashton Baptist Church",
        ),
        (
            "“It is small,” wrote Karim Nassar for the Mirror.",
            "Karim Nassar",
        ),
    ] {
        let found = analysis::analyse(&document::document(text), None);
        let named = found.statements[0].speaker.mention.as_ref();
        assert_eq!(named.map(|m| m.text.as_str()), Some(mention), "{text}");
    }
}
