//! What an analyser read, kept whole beside rows that people have changed.

use domain::{Analysis, Marks, Result};
use serde::{Deserialize, Serialize};

use super::{figure::FigureRow, statement::StatementRow};

#[derive(Serialize, Deserialize)]
pub(crate) struct AnalysisRow {
    analyser: String,
    statements: Vec<StatementRow>,
    figures: Vec<FigureRow>,
}

impl AnalysisRow {
    pub(crate) fn of(analysis: &Analysis) -> Self {
        let Analysis {
            analyser,
            statements,
            figures,
        } = analysis;
        let statement = |one| StatementRow::of(one, &Marks::default());
        let figure = |one| FigureRow::of(one, &Marks::default());
        Self {
            analyser: analyser.clone(),
            statements: statements.iter().map(statement).collect(),
            figures: figures.iter().map(figure).collect(),
        }
    }

    pub(crate) fn into_domain(self) -> Result<Analysis> {
        let statements = self.statements.into_iter();
        let figures = self.figures.into_iter();
        Ok(Analysis {
            analyser: self.analyser,
            statements: statements
                .map(|row| Ok(row.into_domain()?.0))
                .collect::<Result<_>>()?,
            figures: figures
                .map(|row| Ok(row.into_domain()?.0))
                .collect::<Result<_>>()?,
        })
    }
}
