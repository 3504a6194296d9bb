//! Shares and numbers of people as speakers, as polls are told.

mod document;
mod listing;

use listing::check;

/// Each sentence says that the bridge is safe, and the speaker is as many as are set beside it.
fn says(shares: &[&str]) {
    for share in shares {
        check(
            &format!("وقالت الشركة إن الرصيف جديد.¶وقال {share} إن الجسر آمن."),
            &format!(
                "say indirect وقالت | الرصيف جديد | الشركة (organisation)
                 say indirect وقال | الجسر آمن | {share} (unnamed)"
            ),
        );
    }
}

#[test]
fn a_share_of_the_people_speaks() {
    says(&[
        "61%",
        "61٪ من البحارة",
        "حوالي 61,4٪ من البحارة في المدينة",
        "16% فقط",
        "14 بالمئة منهم",
        "ما نسبته 41 في المئة من عينة البحارة",
        "44 في المئة ممن شملتهم الجولة",
        "38 إلى 58 بالمئة",
        "أكثر من 9 من كل 10 بحارة",
        "تسعة من كل عشرة",
        "سبعة من بين كل 10 بحارة",
        "واحد من كل أربعة",
        "الربع",
        "نصفهم",
        "اثنان منهم",
        "اثنان من البحارة",
        "نصف البحارة في المدينة",
        "أكثر من ثلث (34,5٪) البحارة في المدينة",
        "نصف من تراوحت أعمارهم بين 14 إلى 24 عاما",
        "أربعة من كل خمسة (79%) مجيبين",
        "64 بالمئة من البحارة الذين تبلغ أعمارهم 18",
        "عدد من الخبراء الاقتصاديين",
    ]);
    for share in ["نسبة قليلة (9,8٪)", "نسبة الربع", "نسبة كبيرة من البحارة"]
    {
        check(
            &format!("وقالت {share} إن الجسر آمن."),
            &format!("say indirect وقالت | الجسر آمن | {share} (unnamed)"),
        );
    }
    check(
        "وصرحت نسبة منخفضة تبلغ 7,9٪ بأن الجسر آمن.",
        "say indirect وصرحت | الجسر آمن | نسبة منخفضة تبلغ 7,9٪ (unnamed)",
    );
    check(
        "وأيد 61 بالمئة منهم إغلاق الجسر.",
        "praise indirect وأيد | إغلاق الجسر | 61 بالمئة منهم (unnamed)",
    );
}

#[test]
fn a_share_stands_before_its_verb_too() {
    check(
        "قال الربع إن الجسر آمن، و80 في المئة رأوا أنه جديد، مقابل 7% فقط ممن يعتقدون أنه قديم.",
        "say indirect قال | الجسر آمن | الربع (unnamed)
         opine indirect رأوا | جديد | 80 في المئة (unnamed)
         opine indirect يعتقدون | قديم | 7% فقط (unnamed)",
    );
}

#[test]
fn a_fraction_stands_before_its_verb_too() {
    for share in [
        "نحو نصف مستخدمي الجسر في البلاد",
        "ثلثي أفراد الطاقم",
        "غالبية (83٪) البحارة",
        "أكثر من ربع أفراد الطاقم (43 بالمئة)",
    ] {
        check(
            &format!("وقالت الشركة إن الرصيف جديد.¶لكن {share} قالوا إن الجسر آمن."),
            &format!(
                "say indirect وقالت | الرصيف جديد | الشركة (organisation)
                 say indirect قالوا | الجسر آمن | {share} (unnamed)"
            ),
        );
    }
}

#[test]
fn a_paper_takes_up_no_share_that_was_told_beside_it() {
    check(
        "وقال 74 في المئة من المشاركين في الاستطلاع إن الجسر آمن.¶وكشف الاستطلاع أن الرصيف جديد.",
        "say indirect وقال | الجسر آمن | 74 في المئة من المشاركين في الاستطلاع (unnamed)
         announce indirect وكشف | الرصيف جديد | الاستطلاع (document)",
    );
}

#[test]
fn another_share_is_told_of_by_the_outlet() {
    check(
        "وقال 60% إن الجسر آمن، بينما كان 6% محايدين.",
        "say indirect وقال | الجسر آمن | 60% (unnamed)",
    );
    check(
        "وقال 60% إن الجسر آمن مقابل 47% قالوا إنه قديم.",
        "say indirect وقال | الجسر آمن | 60% (unnamed)
         say indirect قالوا | قديم | 47% (unnamed)",
    );
}

#[test]
fn a_share_takes_up_no_other() {
    check(
        "وقال غالبية البحارة (87٪) إن الجسر آمن.¶وقال غالبية البحارة (62٪) إن الرصيف جديد. وأضافوا أنه واسع.",
        "say indirect وقال | الجسر آمن | غالبية البحارة (87٪) (unnamed)
         say indirect وقال | الرصيف جديد | غالبية البحارة (62٪) (unnamed)
         say indirect وأضافوا | واسع | غالبية البحارة (62٪) (unnamed)",
    );
}

#[test]
fn who_is_counted_may_be_called_what_a_verb_means() {
    check(
        "وأشار أربعة من كل عشرة مجيبين إلى أن الجسر آمن.",
        "say indirect وأشار | الجسر آمن | أربعة من كل عشرة مجيبين (unnamed)",
    );
}

#[test]
fn so_many_of_a_thing_are_what_is_told_of() {
    check(
        "أعلنت الشركة 5% زيادة.¶ورفضت 9% من الطلبات.",
        "announce indirect أعلنت | 5% زيادة | الشركة (organisation)
         reject indirect ورفضت | 9% من الطلبات | الشركة (organisation)",
    );
    check(
        "وقالت الشركة إن الرصيف جديد.¶ورفضت 9% من هذه الطلبات بسبب الكلفة.",
        "say indirect وقالت | الرصيف جديد | الشركة (organisation)
         reject indirect ورفضت | 9% من هذه الطلبات بسبب الكلفة | الشركة (organisation)",
    );
}

#[test]
fn a_poll_is_that_of_who_made_it_and_no_opinion_is_a_name() {
    for (poll, who) in [
        (
            "استطلاع رأي أجرته شركة نيلوفر",
            "شركة نيلوفر (organisation) | in استطلاع",
        ),
        (
            "استطلاع للرأي أجرته شركة نيلوفر",
            "شركة نيلوفر (organisation) | in استطلاع",
        ),
        ("استطلاع للرأي نشرت نتائجه أمس", "استطلاع للرأي (document)"),
        (
            "استبيان أجراه بيت.كوم",
            "بيت.كوم (organisation) | in استبيان",
        ),
    ] {
        check(
            &format!("كشف {poll} أن الجسر آمن."),
            &format!("announce indirect كشف | الجسر آمن | {who}"),
        );
    }
    // Its own results are nobody to look up who gave them out.
    let found = analysis::analyse(
        &document::document("والجسر آمن وفقا لاستطلاع للرأي نشرته نتائجه الاثنين."),
        None,
    );
    assert_eq!(found.statements.len(), 1);
}

#[test]
fn a_number_with_its_article_is_part_of_those_it_counts() {
    check(
        "وقال أعضاء المجلس الـ28 إن الجسر آمن.",
        "say indirect وقال | الجسر آمن | أعضاء المجلس الـ28 (unnamed)",
    );
}

#[test]
fn what_several_agree_on_is_told_where_it_is_so() {
    for (text, expected) in [
        (
            "واتفق الخبراء على أن الجسر آمن.",
            "opine indirect واتفق | الجسر آمن | الخبراء (unnamed)",
        ),
        (
            "يوافق 81% من البحارة على أنهم سعداء.",
            "opine indirect يوافق | سعداء | 81% من البحارة (unnamed)",
        ),
        (
            "وأجمع الخبراء على أن الجسر آمن.",
            "opine indirect وأجمع | الجسر آمن | الخبراء (unnamed)",
        ),
        ("واتفق الخبراء على أن تكون الزيارة قريبة.", ""),
        ("واتفق الخبراء على إغلاق الجسر.", ""),
        ("ووافق المجلس على القرار.", ""),
        (
            "وعبر البحارة عن عدم رضاهم عن الجسر.",
            "say indirect وعبر | عدم رضاهم عن الجسر | البحارة (unnamed)",
        ),
        ("رأى 48 في المئة من البحارة ضرورة إغلاقه.", ""),
    ] {
        check(text, expected);
    }
}

#[test]
fn others_and_most_of_them_stand_before_their_verb_too() {
    for who in ["آخرين", "كثيرين", "الغالبية العظمى", "كثيرين من البحارة"]
    {
        check(
            &format!("وقالت الشركة إن الرصيف جديد.¶لكن {who} يرون أن الجسر آمن."),
            &format!(
                "say indirect وقالت | الرصيف جديد | الشركة (organisation)
                 opine indirect يرون | الجسر آمن | {who} (unnamed)"
            ),
        );
    }
    check(
        "ورأى آخرون في القرار \"خطوة إلى الأمام\".",
        "opine mixed ورأى | القرار \"خطوة إلى الأمام\" | آخرون (unnamed)",
    );
}

#[test]
fn each_of_several_are_those_who_are_named() {
    for (text, expected) in [
        (
            "ودانت كل من بريطانيا وفرنسا إطلاق الصواريخ.",
            "condemn indirect ودانت | إطلاق الصواريخ | بريطانيا وفرنسا (organisation)",
        ),
        (
            "وقال كل من سالم وليلى كروان إن الجسر آمن.",
            "say indirect وقال | الجسر آمن | سالم وليلى كروان (person)",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn how_many_in_the_accusative_are_whom_somebody_acts_on() {
    check(
        "وأعلنت الشركة خطتها لإصلاح الجسر، ودعت عددا من الصحافيين إلى معاينته.",
        "announce indirect وأعلنت | خطتها لإصلاح الجسر | الشركة (organisation)
         call indirect ودعت | عددا من الصحافيين إلى معاينته | الشركة (organisation)",
    );
}

#[test]
fn english_shares_speak() {
    for share in [
        "Seven in ten",
        "Four out of five voters",
        "Some 60%",
        "Two-thirds of the sailors",
        "45 percent of the sailors",
    ] {
        check(
            &format!("{share} said the bridge was safe."),
            &format!("say indirect said | the bridge was safe | {share} (unnamed)"),
        );
    }
}
