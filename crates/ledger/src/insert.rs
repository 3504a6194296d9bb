//! Statements over many rows, in few shapes.

use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait};

/// Inserts `rows`, in their order, where a row whose primary key exists is left as it is if
/// `conflicts` are expected.
///
/// The statements take 512, 256, … 2, 1 rows: a prepared statement is kept by its text, and one
/// text for each number of rows would fill that cache with statements that are never met again.
pub(crate) async fn insert<A>(
    db: &impl ConnectionTrait,
    rows: Vec<A>,
    conflicts: Option<OnConflict>,
) -> Result<u64, DbErr>
where
    A: ActiveModelTrait,
{
    let mut inserted = 0;
    let mut rows = rows.into_iter();
    while rows.len() > 0 {
        let len = prefix(rows.len());
        let chunk = rows.by_ref().take(len);
        let mut statement = A::Entity::insert_many(chunk.collect::<Vec<_>>());
        if let Some(conflicts) = &conflicts {
            statement = statement.on_conflict(conflicts.clone());
        }
        inserted += statement.exec_without_returning(db).await?;
    }
    Ok(inserted)
}

/// The largest power of two that is at most `len`, up to 512.
pub(crate) fn prefix(len: usize) -> usize {
    match len.checked_ilog2() {
        Some(log) => (1 << log).min(512),
        None => 0,
    }
}

/// `values` filled up with its last member to a power of two, so that a list in a condition has
/// one of few lengths.
pub(crate) fn padded<T: Clone>(mut values: Vec<T>) -> Vec<T> {
    if let Some(last) = values.last().cloned() {
        values.resize(values.len().next_power_of_two(), last);
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_number_of_rows_takes_few_shapes() {
        for len in 0..2_000_usize {
            let mut rest = len;
            let mut statements = 0;
            while rest > 0 {
                rest -= prefix(rest);
                statements += 1;
            }
            assert!(statements <= 12, "{statements} statements for {len} rows");
        }
    }

    #[test]
    fn a_list_is_filled_up_with_what_it_holds() {
        assert_eq!(padded(vec![1, 2, 3]), [1, 2, 3, 3]);
        assert_eq!(padded(vec![1, 2]), [1, 2]);
        assert!(padded(Vec::<i32>::new()).is_empty());
    }
}
