//! Apache Parquet: flat, every column optional, zstd.

use std::io::Write;
use std::sync::Arc;

use parquet::basic::{Compression, LogicalType, Repetition, TimeUnit, Type as Physical, ZstdLevel};
use parquet::data_type::{
    BoolType, ByteArray, ByteArrayType, DataType, DoubleType, Int32Type, Int64Type,
};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::types::Type;

use super::{Cell, Item, Row, Sink, Target, What};
use crate::failure::{Code, Failure, Result};

/// A row group is written when it has this many rows, or its texts this many bytes: what is kept in
/// memory.
const GROUP_ROWS: usize = 16_384;
const GROUP_BYTES: usize = 16 << 20;

/// Writes a row for each item, a group at a time.
pub(super) struct Table {
    file: SerializedFileWriter<Box<dyn Write + Send>>,
    group: Vec<Row>,
    bytes: usize,
}

impl Table {
    pub(super) fn new(what: What, target: Target) -> Result<Self> {
        let head = Row::head(what);
        let columns = head.names().zip(head.cells());
        let fields = columns.map(|(name, cell)| field(name, cell).map(Arc::new));
        let schema = Type::group_type_builder("marsad")
            .with_fields(fields.collect::<Result<_, _>>().map_err(failed)?)
            .build()
            .map_err(failed)?;
        let properties = WriterProperties::builder()
            .set_compression(Compression::ZSTD(ZstdLevel::default()))
            .set_created_by(concat!("marsad ", env!("CARGO_PKG_VERSION")).to_owned())
            .build();
        let file = SerializedFileWriter::new(target.writer, Arc::new(schema), Arc::new(properties));
        Ok(Self {
            file: file.map_err(failed)?,
            group: Vec::new(),
            bytes: 0,
        })
    }

    fn write_group(&mut self) -> Result<(), ParquetError> {
        let rows = std::mem::take(&mut self.group);
        self.bytes = 0;
        if rows.is_empty() {
            return Ok(());
        }
        let mut group = self.file.next_row_group()?;
        let mut index = 0;
        while let Some(mut column) = group.next_column()? {
            let cells = rows.iter().filter_map(|row| row.cells().nth(index));
            write_column(&mut column, &cells.collect::<Vec<_>>())?;
            column.close()?;
            index += 1;
        }
        group.close().map(drop)
    }
}

impl Sink for Table {
    fn write(&mut self, item: &Item) -> Result {
        let row = Row::of(item);
        self.bytes += row.text_bytes();
        self.group.push(row);
        match self.group.len() >= GROUP_ROWS || self.bytes >= GROUP_BYTES {
            true => self.write_group().map_err(failed),
            false => Ok(()),
        }
    }

    /// A reader can do nothing with a file that is not complete.
    fn flush(&mut self) -> Result {
        Ok(())
    }

    fn finish(&mut self) -> Result {
        self.write_group().map_err(failed)?;
        self.file.finish().map_err(failed)?;
        Ok(self.file.inner_mut().flush()?)
    }
}

fn field(name: &str, cell: &Cell) -> Result<Type, ParquetError> {
    let (physical, logical) = match cell {
        Cell::Text(_) => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
        Cell::Int(_) => (Physical::INT64, None),
        Cell::Float(_) => (Physical::DOUBLE, None),
        Cell::Bool(_) => (Physical::BOOLEAN, None),
        Cell::Time(_) => (
            Physical::INT64,
            Some(LogicalType::timestamp(true, TimeUnit::MICROS)),
        ),
        Cell::Day(_) => (Physical::INT32, Some(LogicalType::Date)),
    };
    Type::primitive_type_builder(name, physical)
        .with_repetition(Repetition::OPTIONAL)
        .with_logical_type(logical)
        .build()
}

/// All cells of a column are of one kind, that of the first.
fn write_column(
    column: &mut SerializedColumnWriter<'_>,
    cells: &[&Cell],
) -> Result<(), ParquetError> {
    macro_rules! put {
        ($kind:ident, $of:ty, $turn:expr) => {
            put::<$of, _>(column, cells, |cell| match cell {
                Cell::$kind(value) => value.clone().map($turn),
                _ => None,
            })
        };
    }
    match cells.first() {
        None => Ok(()),
        Some(Cell::Text(_)) => put!(Text, ByteArrayType, |text: String| ByteArray::from(
            text.into_bytes()
        )),
        Some(Cell::Int(_)) => put!(Int, Int64Type, |value| value),
        Some(Cell::Float(_)) => put!(Float, DoubleType, |value| value),
        Some(Cell::Bool(_)) => put!(Bool, BoolType, |value| value),
        Some(Cell::Time(_)) => put!(Time, Int64Type, |value| value),
        Some(Cell::Day(_)) => put!(Day, Int32Type, |value| value),
    }
}

fn put<T: DataType, F: Fn(&Cell) -> Option<T::T>>(
    column: &mut SerializedColumnWriter<'_>,
    cells: &[&Cell],
    value: F,
) -> Result<(), ParquetError> {
    let values: Vec<Option<T::T>> = cells.iter().map(|cell| value(cell)).collect();
    let defined: Vec<i16> = values.iter().map(|v| i16::from(v.is_some())).collect();
    let values: Vec<T::T> = values.into_iter().flatten().collect();
    column
        .typed::<T>()
        .write_batch(&values, Some(&defined), None)
        .map(drop)
}

fn failed(error: ParquetError) -> Failure {
    match error {
        ParquetError::External(cause) => match cause.downcast::<std::io::Error>() {
            Ok(error) => (*error).into(),
            Err(cause) => Failure::new(Code::Io, format!("cannot write Parquet: {cause}")),
        },
        other => Failure::new(Code::Software, format!("cannot write Parquet: {other}")),
    }
}
