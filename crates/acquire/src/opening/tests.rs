use super::*;

#[test]
fn a_line_before_the_body_is_byline_dateline_or_text() {
    for (line, expected) in [
        ("خاص – sy24", Some(Opening::Byline)),
        ("خاص - شبكة الشام", Some(Opening::Byline)),
        ("خاص", Some(Opening::Byline)),
        ("وكالات", Some(Opening::Byline)),
        ("المرصد اليومي - وكالات", Some(Opening::Byline)),
        ("بقلم: سامر الحلبي", Some(Opening::Byline)),
        ("كتب: سامر الحلبي", Some(Opening::Byline)),
        ("By Jane Doe and John Roe", Some(Opening::Byline)),
        ("Exclusive – The Daily", Some(Opening::Byline)),
        ("دمشق – سانا", Some(Opening::Dateline)),
        ("عفرين / رويترز", Some(Opening::Dateline)),
        ("كتب وزير الخارجية على صفحته", None),
        ("تقرير: المجلس يناقش الخطة الجديدة", None),
        ("كتب: ما لا يعرفه أحد عن الخطة الجديدة", None),
        ("By then the road was closed.", None),
        ("By noon the road was closed", None),
        ("خاص بالأطفال حديقة جديدة", None),
        ("أعلن المجلس خطته", None),
    ] {
        assert_eq!(opening(line, "المرصد اليومي"), expected, "{line}");
    }
}

#[test]
fn the_dateline_is_parted_from_the_text_behind_it() {
    for (text, expected) in [
        (
            "BEIRUT (AP) — The ministry said on Monday that work had resumed.",
            "BEIRUT (AP)",
        ),
        (
            "BEIRUT, Lebanon — The ministry said that work had resumed.",
            "BEIRUT, Lebanon",
        ),
        (
            "Beirut (Reuters) - The ministry said that work had resumed.",
            "Beirut (Reuters)",
        ),
        (
            "بيروت (رويترز) - قالت الوزارة إن العمل استؤنف يوم الاثنين.",
            "بيروت (رويترز)",
        ),
        (
            "صيدا، لبنان (CNN)-- قالت الوزارة إن العمل استؤنف.",
            "صيدا، لبنان (CNN)",
        ),
        ("(CNN)-- قالت الوزارة إن العمل استؤنف يوم الاثنين.", "(CNN)"),
        (
            "دمشق – سانا: أعلنت الوزارة أن العمل استؤنف يوم الاثنين.",
            "دمشق – سانا",
        ),
        (
            "دمشق-سانا أعلنت الوزارة أن العمل استؤنف يوم الاثنين.",
            "دمشق-سانا",
        ),
        ("حلب – قالت الوزارة إن العمل استؤنف يوم الاثنين.", "حلب"),
    ] {
        let (head, rest) = dateline(text, "المرصد").unwrap_or_else(|| panic!("{text}"));
        assert_eq!(head, expected);
        assert!(
            text.ends_with(rest) && rest.starts_with(['T', 'ق', 'أ']),
            "{rest}"
        );
    }
}

#[test]
fn a_sentence_that_a_dash_interrupts_stays_whole() {
    for text in [
        "بيروت – المدينة التي أنهكتها الأزمة – تشهد عودة العمل في المرفأ.",
        "BEIRUT — once a quiet port — is busy again this week.",
        "واشنطن: العقوبات باقية ما دام الحصار قائما على المدينة.",
        "المجلس - كما قال المتحدث - لن يجتمع قبل نهاية الشهر الجاري.",
        "قال المتحدث: العمل مستمر في جميع الأحياء حتى نهاية الشهر.",
    ] {
        assert_eq!(dateline(text, "المرصد"), None, "{text}");
    }
}
