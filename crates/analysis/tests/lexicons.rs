//! The lexicon files as files, beyond what each reader checks of its own: what is wrong is named by
//! file and line.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use analysis::lexicon::entries;
use analysis::text::fold;

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.append(&mut files(&path));
        } else if path.extension().is_some_and(|e| e == "lex") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn lexicon() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("lexicon")
}

#[test]
fn no_lexicon_line_is_repeated_or_empty() {
    let mut wrong = Vec::new();
    let all = files(&lexicon());
    assert!(all.len() > 15, "{all:?}");
    for path in &all {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        let mut seen: HashMap<String, usize> = HashMap::new();
        for entry in entries(&text) {
            let fields: Vec<String> = entry.fields.iter().map(|field| fold(field)).collect();
            let place = format!("{}:{}", path.display(), entry.line);
            if entry.fields.len() > 1 && entry.fields.iter().all(|field| field.is_empty()) {
                wrong.push(format!("{place}: says nothing"));
            }
            if let Some(first) = seen.insert(fields.join("|"), entry.line) {
                wrong.push(format!("{place}: says again what line {first} says"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_lexicon_file_says_what_it_holds() {
    let readme = std::fs::read_to_string(lexicon().join("README.md")).unwrap_or_default();
    for path in files(&lexicon()) {
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(text.starts_with("# "), "{}: no head", path.display());
        let name = path.strip_prefix(lexicon()).unwrap_or(&path);
        let listed = readme.contains(&format!("`{}`", name.display()));
        assert!(listed, "{}: not in README.md", name.display());
    }
}
