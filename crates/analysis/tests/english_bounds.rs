//! Where English content ends and whose it is, on invented sentences.

mod document;
mod listing;

use listing::check;

#[test]
fn a_list_of_quoted_words_is_one_content() {
    check(
        "Ruiz called Stone a \"pathological liar\" who is \"utterly lazy,\" a \"bully\" and a \"cheat.\"",
        "opine mixed called | Stone a \"pathological liar\" who is \"utterly lazy,\" a \"bully\" and a \"cheat.\" | Ruiz (person)",
    );
}

#[test]
fn a_quotation_ends_where_its_speaker_does_something_else() {
    check(
        "Farmers blocking the bridge shouted \"Whose water?\" and let nobody pass.",
        "say direct shouted | Whose water | Farmers blocking the bridge (unnamed)",
    );
    check(
        "Senator Ann Ruiz scolded him: \"You knew it was wrong,\" she said.",
        "say direct said | You knew it was wrong | Ann Ruiz (person)",
    );
}

#[test]
fn a_question_belongs_to_the_cue_behind_it() {
    check(
        "Ann Reed said that “this is not who we are.” “How many times do we have to see this?” Reed said. “It has to end.”",
        "say direct said | this is not who we are | Ann Reed (person)
         say direct said | How many times do we have to see this … It has to end | Ann Reed (person)",
    );
}

#[test]
fn the_main_clause_tells_the_subject() {
    check(
        "The authors of the report, which include two unions, combed the files and found \"a hole in the law.\"",
        "opine direct found | a hole in the law | The authors of the report (unnamed)",
    );
    check(
        "Growth is slow, according to a speech Mrs. Reed delivered in May.",
        "say indirect according to | Growth is slow | Reed (person)",
    );
    check(
        "They met the senator, who in 2010 said the tax was a mistake.",
        "say indirect said | the tax was a mistake | the senator (unnamed)",
    );
    check(
        "The family has called on residents to leave.",
        "call indirect called | residents to leave | The family (unnamed)",
    );
}
