//! The same statement in several reports.

use std::{cmp::Reverse, collections::HashSet};

use domain::{Result, Statement, Timestamp};
use sea_orm::{
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{ExprTrait, Func},
};

use super::{column, untorn};
use crate::{
    Catalog, StatementView, Wording, Wordings,
    error::database,
    row::{
        key_of,
        statement::{Column, Entity},
    },
    text,
};

/// Statements that one is compared with at most, those published nearest to its day first.
pub const WORDINGS_COMPARED_MAX: usize = 1_000;

/// Reports repeat a statement for some days.
const DAYS: i64 = 3;
/// Least share of the shorter one's words that the longer one must have.
const LIKENESS_MIN: f32 = 0.6;
/// Words, at least, of the shorter one: "that is so" is like everything.
const WORDS_MIN: usize = 3;

impl Catalog {
    /// The statement `id` and the statements of head revisions that say the same: of the same
    /// family, published at most three days apart, and with at least six in ten words of the
    /// shorter one, as stems, in the longer; a shorter one of under three words must be all there
    /// is of the other. Its own revision's other statements are never among them.
    pub async fn wordings(&self, id: &str) -> Result<Wordings> {
        untorn(|| self.wordings_now(id)).await
    }

    async fn wordings_now(&self, id: &str) -> Result<Wordings> {
        let position = self.position();
        let own = self.statement(id).await?;
        let published = own.heading.published.0;
        let margin = DAYS * Timestamp::DAY;
        let rows = Entity::find()
            .filter(column(Column::Head))
            .filter(Column::Family.eq(key_of(&own.statement.speaker.family)))
            .filter(Column::Published.gte(published.saturating_sub(margin)))
            .filter(Column::Published.lte(published.saturating_add(margin)))
            .order_by_asc(Func::abs(column(Column::Published).sub(published)))
            .order_by_desc(Column::ReportKey)
            .order_by_desc(Column::Rank)
            .limit(WORDINGS_COMPARED_MAX as u64 + 1);
        let mut rows = rows.all(&self.store().read).await.map_err(database)?;
        let truncated = rows.len() > WORDINGS_COMPARED_MAX;
        rows.truncate(WORDINGS_COMPARED_MAX);
        let others = self.views(rows).await?;
        let compare = tokio::task::spawn_blocking(move || alike(own, others));
        let wordings = compare
            .await
            .map_err(|e| domain::Error::internal("comparing statements failed", e))?;
        Ok(Wordings {
            wordings,
            truncated,
            position,
        })
    }
}

fn alike(own: StatementView, others: Vec<StatementView>) -> Vec<Wording> {
    let words = stems(&own.statement);
    let mut wordings: Vec<Wording> = others
        .into_iter()
        .filter(|view| view.heading.revision != own.heading.revision)
        .filter_map(|view| {
            let likeness = likeness(&words, &stems(&view.statement))?;
            Some(Wording { view, likeness })
        })
        .collect();
    // Of one report only the likest.
    wordings.sort_by(|a, b| b.likeness.total_cmp(&a.likeness));
    let mut reports = HashSet::new();
    wordings.retain(|wording| reports.insert(wording.view.heading.report.clone()));
    wordings.push(Wording {
        view: own,
        likeness: 1.0,
    });
    wordings.sort_by_key(|wording| {
        let heading = &wording.view.heading;
        (heading.published, Reverse(heading.report.clone()))
    });
    wordings
}

fn stems(statement: &Statement) -> HashSet<String> {
    let texts = statement.content.iter().map(|stretch| &stretch.text);
    let tokens = texts.flat_map(|text| text::tokens(text));
    tokens.map(|token| token.stem).collect()
}

/// How alike two sets of words are, where that is enough to say the same.
fn likeness(one: &HashSet<String>, other: &HashSet<String>) -> Option<f32> {
    let (short, long) = match one.len() <= other.len() {
        true => (one, other),
        false => (other, one),
    };
    let shared = short.intersection(long).count();
    let share = shared as f32 / short.len().max(1) as f32;
    let enough = match short.len() < WORDS_MIN {
        true => shared == long.len() && shared > 0,
        false => share >= LIKENESS_MIN,
    };
    enough.then_some(share)
}

#[cfg(test)]
mod tests {
    use super::likeness;

    #[test]
    fn short_statements_must_be_the_same_and_long_ones_nearly() {
        let words = |text: &str| text.split(' ').map(str::to_owned).collect();
        for (one, other, expected) in [
            ("a b c d e", "a b c d x", Some(0.8)),
            ("a b c d e", "a b x y z", None),
            ("a b c", "a b c d e f", Some(1.0)),
            ("a b", "a b", Some(1.0)),
            ("a b", "a b c", None),
        ] {
            assert_eq!(likeness(&words(one), &words(other)), expected, "{one}");
        }
    }
}
