//! Whether what a judgement quotes stands in the revision that its curator saw.

use domain::{Document, FieldValue, Judgement, TextQuote, Violation};

/// Every quote that does not stand in `document`, with its words and their context; of what is to be
/// added, also those of which it is not clear where they stand.
pub(super) fn misquoted(judgement: &Judgement, document: &Document) -> Vec<Violation> {
    let mut check = Check {
        document,
        violations: Vec::new(),
    };
    match judgement {
        Judgement::Field { anchor, value, .. } => {
            check.stands("curation.field.anchor.quote", &anchor.quote);
            if let Some(FieldValue::Medium(quote)) = value {
                check.is_clear("curation.field.value.medium", quote);
            }
        }
        Judgement::Rejection(anchor) => {
            check.stands("curation.rejection.anchor.quote", &anchor.quote);
        }
        Judgement::Statement(added) => {
            check.is_clear("curation.statement.cue", &added.cue);
            for (index, quote) in added.content.iter().enumerate() {
                check.is_clear(&format!("curation.statement.content[{index}]"), quote);
            }
            if let Some(quote) = &added.medium {
                check.is_clear("curation.statement.medium", quote);
            }
        }
        Judgement::Figure(added) => {
            check.is_clear("curation.figure.text", &added.text);
            if let Some(quote) = &added.noun {
                check.is_clear("curation.figure.noun", quote);
            }
        }
        Judgement::Actors { .. } | Judgement::Grade { .. } | Judgement::Undo { .. } => (),
    }
    check.violations
}

struct Check<'a> {
    document: &'a Document,
    violations: Vec<Violation>,
}

impl Check<'_> {
    /// Of words that stand several times alike the id of the anchor says which are meant.
    fn stands(&mut self, field: &str, quote: &TextQuote) -> bool {
        let stands = quote.stands_in(self.document);
        if !stands {
            let message = "does not stand in the revision, with this context";
            self.violations
                .push(Violation::new(field, "QUOTE_NOT_FOUND", message));
        }
        stands
    }

    fn is_clear(&mut self, field: &str, quote: &TextQuote) {
        if self.stands(field, quote) && quote.find(self.document).is_none() {
            let message = "stands several times in the revision; say what stands around it";
            self.violations
                .push(Violation::new(field, "QUOTE_AMBIGUOUS", message));
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::{Act, AddedStatement, CuratedSpeaker, Language, Mode, SpeakerKind};

    use super::*;

    fn quote(exact: &str, suffix: &str) -> TextQuote {
        TextQuote {
            exact: exact.to_owned(),
            suffix: suffix.to_owned(),
            ..TextQuote::default()
        }
    }

    #[test]
    fn each_quote_of_an_addition_must_have_one_place() {
        let text = "قال الوزير إن الجسر سليم، وقال العمدة إن الطريق مفتوح.";
        let document = Document {
            language: Language::Arabic,
            title: "الجسر سليم".to_owned(),
            paragraphs: vec![text.to_owned()],
            byline: None,
            dateline: None,
            lead: None,
            dropped: Vec::new(),
            published: None,
        };
        let added = |cue: TextQuote, content: Vec<TextQuote>| {
            Judgement::Statement(AddedStatement {
                report: "r".to_owned(),
                revision: "v".to_owned(),
                cue,
                content,
                speaker: CuratedSpeaker {
                    name: "العمدة".to_owned(),
                    kind: SpeakerKind::Person,
                    actor: String::new(),
                    family: String::new(),
                },
                act: Act::Say,
                mode: Mode::Indirect,
                medium: None,
            })
        };
        let broken = |judgement: &Judgement| -> Vec<(String, &'static str)> {
            let violations = misquoted(judgement, &document).into_iter();
            violations.map(|v| (v.field, v.reason)).collect()
        };
        let right = added(quote("قال", " العمدة"), vec![quote("الطريق مفتوح", "")]);
        assert_eq!(broken(&right), []);
        let content = vec![quote("الطريق مفتوح", ""), quote("الطريق مغلق", "")];
        let expected = [
            ("curation.statement.cue".to_owned(), "QUOTE_AMBIGUOUS"),
            (
                "curation.statement.content[1]".to_owned(),
                "QUOTE_NOT_FOUND",
            ),
        ];
        assert_eq!(broken(&added(quote("قال", ""), content)), expected);
    }
}
