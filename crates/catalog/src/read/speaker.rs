//! Finding what a speaker said by whatever the caller knows of the speaker.

use std::{cmp::Reverse, collections::BTreeSet};

use domain::Result;
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect, Select, sea_query::ExprTrait,
};

use super::column;
use crate::{error::database, row::key_of, store::Store, text};

/// The columns of a table that tell who speaks.
#[derive(Clone, Copy)]
pub(super) struct Columns<C> {
    pub(super) head: C,
    pub(super) family: C,
    pub(super) actor: C,
    pub(super) name: C,
}

/// Publication, report and rank: where a row stands in lists.
pub(super) type Place = (i64, i64, i32);

/// What a speaker said, under every name that people judged to be of one.
#[derive(Debug, Default)]
pub(super) struct SaidBy {
    /// One for each name; none where whoever speaks will do.
    conditions: Vec<Condition>,
    /// The columns that the names were found in, for the pages to come.
    pub(super) found_in: Vec<u8>,
}

impl SaidBy {
    /// The first `limit` rows of `query`, which puts the greatest `place` first. Each name has a query
    /// of its own, which reads its own index in order.
    pub(super) async fn rows<E: EntityTrait>(
        &self,
        store: &Store,
        query: Select<E>,
        limit: usize,
        place: fn(&E::Model) -> Place,
    ) -> Result<Vec<E::Model>> {
        let query = query.limit(limit as u64);
        let each = match self.conditions.is_empty() {
            true => vec![query],
            false => {
                let conditions = self.conditions.iter().cloned();
                conditions.map(|one| query.clone().filter(one)).collect()
            }
        };
        let mut rows = Vec::new();
        for query in each {
            rows.extend(query.all(&store.read).await.map_err(database)?);
        }
        rows.sort_by_key(|row| Reverse(place(row)));
        rows.dedup_by_key(|row| place(row));
        rows.truncate(limit);
        Ok(rows)
    }

    /// One query for all names.
    pub(super) fn any<E: EntityTrait>(&self, query: Select<E>) -> Select<E> {
        if self.conditions.is_empty() {
            return query;
        }
        let conditions = self.conditions.iter().cloned();
        query.filter(conditions.fold(Condition::any(), Condition::add))
    }
}

impl<C: ColumnTrait> Columns<C> {
    /// What the one who is called all of `names` said; `known` are the columns that they were found
    /// in on the first page.
    pub(super) async fn said_by<E>(
        self,
        store: &Store,
        names: &BTreeSet<String>,
        known: Option<&[u8]>,
    ) -> Result<SaidBy>
    where
        E: EntityTrait<Column = C>,
    {
        // Who is one may have been judged anew since.
        let known = known.filter(|known| known.len() == names.len());
        let mut found = SaidBy::default();
        for (index, name) in names.iter().enumerate() {
            let found_in = match known {
                Some(known) => known[index],
                None => self.found_in::<E>(store, name).await?,
            };
            found.conditions.push(self.by(found_in, name));
            found.found_in.push(found_in);
        }
        Ok(found)
    }

    /// Which column knows `speaker`: 0 the family, 1 the actor, 2 the name. The first that does is
    /// the one: a family holds what its actors say.
    async fn found_in<E>(self, store: &Store, speaker: &str) -> Result<u8>
    where
        E: EntityTrait<Column = C>,
    {
        for found_in in [0, 1] {
            let known = E::find()
                .select_only()
                .column(self.family)
                .filter(column(self.head))
                .filter(self.by(found_in, speaker))
                .into_tuple::<i64>()
                .one(&store.read);
            if known.await.map_err(database)?.is_some() {
                return Ok(found_in);
            }
        }
        Ok(2)
    }

    /// Each column has a partial index over the rows that the family does not answer for.
    fn by(self, found_in: u8, speaker: &str) -> Condition {
        let (value, of) = match found_in {
            0 => return Condition::all().add(self.family.eq(key_of(speaker))),
            1 => (key_of(speaker), self.actor),
            _ => (key_of(&text::fold(speaker)), self.name),
        };
        Condition::all()
            .add(of.eq(value))
            .add(column(of).ne(column(self.family)))
    }
}
