//! Finding what a speaker said by whatever the caller knows of the speaker.

use domain::Result;
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect, sea_query::ExprTrait,
};

use super::column;
use crate::{error::database, store::Store, text};

/// The columns of a table that tell who speaks.
#[derive(Clone, Copy)]
pub(super) struct Columns<C> {
    pub(super) head: C,
    pub(super) family: C,
    pub(super) actor: C,
    pub(super) name: C,
}

impl<C: ColumnTrait> Columns<C> {
    /// Which column knows `speaker`: 0 the family, 1 the actor, 2 the name. The first that does is
    /// the one: a family holds what its actors say.
    pub(super) async fn found_in<E>(self, store: &Store, speaker: &str) -> Result<u8>
    where
        E: EntityTrait<Column = C>,
    {
        for found_in in [0, 1] {
            let known = E::find()
                .select_only()
                .column(self.family)
                .filter(column(self.head))
                .filter(self.said_by(found_in, speaker))
                .into_tuple::<String>()
                .one(&store.read);
            if known.await.map_err(database)?.is_some() {
                return Ok(found_in);
            }
        }
        Ok(2)
    }

    /// Each column has a partial index over the rows that the family does not answer for.
    pub(super) fn said_by(self, found_in: u8, speaker: &str) -> Condition {
        let (value, of) = match found_in {
            0 => return Condition::all().add(self.family.eq(speaker)),
            1 => (speaker.to_owned(), self.actor),
            _ => (text::fold(speaker), self.name),
        };
        Condition::all()
            .add(of.eq(value))
            .add(column(of).ne(column(self.family)))
    }
}
