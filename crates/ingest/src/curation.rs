//! Reading a curation off the wire: every rule that it breaks is named at once, and what the
//! analyser's lists know is filled in.

use domain::{
    Act, ActorVerdict, Credibility, Document, Error, Field, Measure, Mode, Polarity, Reliability,
    Result, TargetKind, Violation,
};
use pb::curation::Judgement;
use pb::field_value::Value;
use proto::{Known, pb, read};

mod quotes;
mod values;

/// Longest id, reason and name, in bytes.
const ID_BYTES_MAX: usize = 64;
const REASON_BYTES_MAX: usize = 2_000;
const NAME_BYTES_MAX: usize = 200;

/// Checks a curation and completes it.
///
/// # Errors
/// `Invalid` with every violation.
pub(crate) fn checked(given: Option<pb::Curation>) -> Result<pb::Curation> {
    let mut rules = Rules::default();
    let Some(mut curation) = given else {
        return Err(Error::invalid("curation", "REQUIRED", "is required"));
    };
    let pb::Curation {
        curator,
        reason,
        judgement,
    } = &mut curation;
    rules.text("curation.curator", curator, NAME_BYTES_MAX, true);
    rules.text("curation.reason", reason, REASON_BYTES_MAX, true);
    match judgement {
        None => rules.required("curation.judgement"),
        Some(Judgement::Field(judged)) => rules.field(judged),
        Some(Judgement::Rejection(pb::TargetRejection { anchor })) => {
            rules.anchor("curation.rejection.anchor", anchor);
        }
        Some(Judgement::Statement(added)) => rules.statement(added),
        Some(Judgement::Figure(added)) => rules.figure(added),
        Some(Judgement::Actors(judged)) => rules.actors(judged),
        Some(Judgement::Grade(grade)) => rules.grade(grade),
        Some(Judgement::Undo(pb::CurationUndo { position })) => {
            if *position == 0 {
                rules.required("curation.undo.position");
            }
        }
    }
    match rules.violations.is_empty() {
        true => Ok(curation),
        false => Err(Error::Invalid(rules.violations)),
    }
}

/// Checks that what is quoted stands in the revision that the curator saw.
///
/// # Errors
/// `Invalid` with every violation.
pub(crate) fn stands_in(judgement: &domain::Judgement, document: &Document) -> Result<()> {
    let violations = quotes::misquoted(judgement, document);
    match violations.is_empty() {
        true => Ok(()),
        false => Err(Error::Invalid(violations)),
    }
}

#[derive(Default)]
struct Rules {
    violations: Vec<Violation>,
}

impl Rules {
    fn broken(&mut self, field: &str, reason: &'static str, message: impl Into<String>) {
        self.violations.push(Violation::new(field, reason, message));
    }

    fn required(&mut self, field: &str) {
        self.broken(field, "REQUIRED", "is required");
    }

    /// Trims a text and bounds it.
    fn text(&mut self, field: &str, text: &mut String, bytes_max: usize, required: bool) {
        *text = text.trim().to_owned();
        if text.is_empty() && required {
            self.required(field);
        }
        if text.len() > bytes_max {
            let message = format!("{} bytes, at most {bytes_max}", text.len());
            self.broken(field, "TOO_LONG", message);
        }
    }

    /// A member of an enumeration that is required.
    fn member<T: Known>(&mut self, field: &str, number: i32) -> Option<T> {
        let known = read::<T>(number);
        match (known.is_some(), number) {
            (true, _) => (),
            (false, 0) => self.required(field),
            (false, _) => {
                let message = format!("{number} is no value of this enumeration");
                self.broken(field, "VALUE_INVALID", message);
            }
        }
        known
    }

    fn field(&mut self, judged: &mut pb::FieldJudgement) {
        let pb::FieldJudgement {
            anchor,
            field,
            value,
        } = judged;
        let kind = self.anchor("curation.field.anchor", anchor);
        let Some(field) = self.member::<Field>("curation.field.field", *field) else {
            return;
        };
        if kind.is_some_and(|kind| kind != field.kind()) {
            let message = format!("{} is no field of what the anchor is of", field.name());
            self.broken("curation.field.field", "VALUE_INVALID", message);
        }
        let path = "curation.field.value";
        match value.as_mut().map(|value| value.value.as_mut()) {
            None if field.may_be_absent() => (),
            None => {
                let message = "is required: this field is never absent; correct it, or reject all";
                self.broken(path, "REQUIRED", message);
            }
            Some(None) => self.required(path),
            Some(Some(value)) => match field_of(value) == field {
                true => self.value(path, value),
                false => {
                    let message = format!("is no value of the field {}", field.name());
                    self.broken(path, "VALUE_INVALID", message);
                }
            },
        }
    }

    fn value(&mut self, path: &str, value: &mut Value) {
        let path = |name: &str| format!("{path}.{name}");
        match value {
            Value::Speaker(speaker) => self.speaker(&path("speaker"), speaker),
            Value::Act(act) => {
                self.member::<Act>(&path("act"), *act);
            }
            Value::Mode(mode) => {
                self.member::<Mode>(&path("mode"), *mode);
            }
            Value::Medium(quote) => self.quote(&path("medium"), Some(quote)),
            Value::Bounds(bounds) => self.bounds(&path("bounds"), Some(bounds)),
            Value::Measure(measure) => {
                self.member::<Measure>(&path("measure"), *measure);
            }
            Value::Places(places) => {
                if places.places.is_empty() {
                    self.required(&path("places"));
                }
                self.places(&path("places"), places);
            }
            Value::Period(period) => self.period(&path("period"), period),
            Value::Polarity(polarity) => {
                self.member::<Polarity>(&path("polarity"), *polarity);
            }
        }
    }

    fn anchor(&mut self, path: &str, anchor: &mut Option<pb::Anchor>) -> Option<TargetKind> {
        let Some(anchor) = anchor else {
            self.required(path);
            return None;
        };
        let pb::Anchor {
            report_id,
            revision_id,
            kind,
            target_id,
            quote,
        } = anchor;
        let path = |name: &str| format!("{path}.{name}");
        self.text(&path("report_id"), report_id, ID_BYTES_MAX, true);
        self.text(&path("revision_id"), revision_id, ID_BYTES_MAX, true);
        self.text(&path("target_id"), target_id, ID_BYTES_MAX, true);
        self.quote(&path("quote"), quote.as_ref());
        self.member(&path("kind"), *kind)
    }

    fn statement(&mut self, added: &mut pb::StatementAddition) {
        let pb::StatementAddition {
            report_id,
            revision_id,
            cue,
            content,
            speaker,
            act,
            mode,
            medium,
        } = added;
        let path = |name: &str| format!("curation.statement.{name}");
        self.text(&path("report_id"), report_id, ID_BYTES_MAX, true);
        self.text(&path("revision_id"), revision_id, ID_BYTES_MAX, true);
        self.quote(&path("cue"), cue.as_ref());
        if content.is_empty() {
            self.required(&path("content"));
        }
        self.many(&path("content"), content.len());
        for (index, quote) in content.iter().enumerate() {
            self.quote(&path(&format!("content[{index}]")), Some(quote));
        }
        match speaker {
            Some(speaker) => self.speaker(&path("speaker"), speaker),
            None => self.required(&path("speaker")),
        }
        self.member::<Act>(&path("act"), *act);
        self.member::<Mode>(&path("mode"), *mode);
        if medium.is_some() {
            self.quote(&path("medium"), medium.as_ref());
        }
    }

    fn figure(&mut self, added: &mut pb::FigureAddition) {
        let pb::FigureAddition {
            report_id,
            revision_id,
            text,
            bounds,
            measure,
            noun,
            period,
            places,
            polarity,
            currency,
        } = added;
        let path = |name: &str| format!("curation.figure.{name}");
        self.text(&path("report_id"), report_id, ID_BYTES_MAX, true);
        self.text(&path("revision_id"), revision_id, ID_BYTES_MAX, true);
        self.quote(&path("text"), text.as_ref());
        self.bounds(&path("bounds"), bounds.as_ref());
        let measure = self.member(&path("measure"), *measure);
        if noun.is_some() {
            self.quote(&path("noun"), noun.as_ref());
        }
        if let Some(period) = period {
            self.period(&path("period"), period);
        }
        if let Some(places) = places {
            self.places(&path("places"), places);
        }
        self.member::<Polarity>(&path("polarity"), *polarity);
        let is_code = currency.len() == 3 && currency.bytes().all(|b| b.is_ascii_uppercase());
        match (measure, is_code, currency.is_empty()) {
            (Some(Measure::Money), true, _) | (None, ..) => (),
            (Some(Measure::Money), ..) => {
                self.broken(&path("currency"), "VALUE_INVALID", "not an ISO 4217 code");
            }
            (Some(_), _, true) => (),
            (Some(_), ..) => self.broken(&path("currency"), "VALUE_INVALID", "is of money only"),
        }
    }

    fn actors(&mut self, judged: &mut pb::ActorJudgement) {
        let pb::ActorJudgement { a, b, verdict } = judged;
        for (field, key) in [
            ("curation.actors.a", &mut *a),
            ("curation.actors.b", &mut *b),
        ] {
            self.text(field, key, NAME_BYTES_MAX, true);
            if key.contains(char::is_control) {
                self.broken(field, "VALUE_INVALID", "no key of an actor");
            }
        }
        if a == b && !a.is_empty() {
            self.broken("curation.actors.b", "VALUE_INVALID", "is the same key");
        }
        self.member::<ActorVerdict>("curation.actors.verdict", *verdict);
    }

    fn grade(&mut self, grade: &mut pb::SourceGrade) {
        let pb::SourceGrade {
            outlet,
            reliability,
            credibility,
        } = grade;
        let path = "curation.grade.outlet";
        self.text(path, outlet, NAME_BYTES_MAX, true);
        if !outlet.is_empty() && outlet.len() <= NAME_BYTES_MAX {
            // As the submissions of the outlet name it.
            match acquire::outlet_name(outlet) {
                Ok(name) => *outlet = name,
                Err(error) => self.broken(path, "OUTLET_MALFORMED", error.to_string()),
            }
        }
        self.member::<Reliability>("curation.grade.reliability", *reliability);
        if *credibility != 0 {
            self.member::<Credibility>("curation.grade.credibility", *credibility);
        }
    }
}

/// The field whose value it is.
fn field_of(value: &Value) -> Field {
    match value {
        Value::Speaker(_) => Field::Speaker,
        Value::Act(_) => Field::Act,
        Value::Mode(_) => Field::Mode,
        Value::Medium(_) => Field::Medium,
        Value::Bounds(_) => Field::Value,
        Value::Measure(_) => Field::Measure,
        Value::Places(_) => Field::Places,
        Value::Period(_) => Field::Period,
        Value::Polarity(_) => Field::Polarity,
    }
}

#[cfg(test)]
mod tests;
