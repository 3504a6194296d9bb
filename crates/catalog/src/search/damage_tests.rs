//! Files of the index that are lost or changed: every damage is noticed when the index opens, or
//! does no harm. What is noticed starts the index anew, and the indexer fills it again.

use std::{fs, path::Path};

use super::{Applied, Document, Engine, Index, Kind, Order, Request, SearchFilter, Tally, query};

fn document(number: i64) -> Document {
    Document {
        report: format!("r_{number}"),
        revision: format!("v_{number}"),
        outlet: "nahr.example".into(),
        url: String::new(),
        own_id: String::new(),
        language: "ar".into(),
        published: number / 2,
        captured: number,
        position: 1,
        paragraphs: vec![format!("عنوان {number}"), "ذكر المرصد ذلك".into()],
        labels: Default::default(),
        statements: Vec::new(),
    }
}

fn applied(position: u64) -> Applied {
    Applied {
        incarnation: "one".into(),
        position,
    }
}

/// What a search for all documents answers.
fn told(index: &Index) -> Vec<String> {
    let request = Request {
        query: query::parse("المرصد", Kind::Report).unwrap(),
        filter: SearchFilter::default(),
        merges: Default::default(),
        order: Order::Newest,
        limit: 100,
        after: None,
        tally: Tally::default(),
    };
    let found = index.reports(&request).unwrap();
    found
        .documents
        .into_iter()
        .map(|(_, document)| document.report)
        .collect()
}

/// Two segments, one of them with a document that was replaced.
fn write(dir: &Path) {
    let index = Index::open(dir, 0).unwrap();
    let first: Vec<_> = (0..30).map(document).collect();
    index.put(&first).unwrap();
    index.commit(&applied(30)).unwrap();
    index.put(&[document(31), document(3)]).unwrap();
    index.commit(&applied(32)).unwrap();
    index.close();
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for file in fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), to.join(file.file_name())).unwrap();
    }
}

/// Opens the damaged copy: it starts anew, or it answers as the whole one does.
fn check(dir: &Path, expected: &[String], damage: &str) {
    let index = Index::open(dir, 0).unwrap_or_else(|e| panic!("{damage}: {e}"));
    let now = index.applied();
    if now.position == 0 {
        assert_eq!(told(&index), Vec::<String>::new(), "{damage}");
    } else if now.incarnation == "one" {
        assert_eq!(told(&index), expected, "{damage}");
    }
    index.close();
}

#[test]
fn damage_to_any_file_is_noticed_or_harmless() {
    let root = tempfile::tempdir().unwrap();
    let whole = root.path().join("whole");
    write(&whole);
    let index = Index::open(&whole, 0).unwrap();
    let expected = told(&index);
    assert_eq!(expected.len(), 31);
    index.close();
    drop(index);
    let files: Vec<_> = fs::read_dir(&whole)
        .unwrap()
        .map(|file| file.unwrap().file_name())
        .collect();
    let mut mutations = 0;
    for name in files {
        let bytes = fs::read(whole.join(&name)).unwrap();
        let mut damages: Vec<(String, Option<Vec<u8>>)> = vec![("lost".into(), None)];
        for length in [0, bytes.len() / 2, bytes.len().saturating_sub(1)] {
            damages.push((format!("cut to {length}"), Some(bytes[..length].to_vec())));
        }
        let flips = if name == "meta.json" { 200 } else { 12 };
        let step = (bytes.len() / flips).max(1);
        for at in (0..bytes.len()).step_by(step) {
            let mut flipped = bytes.clone();
            flipped[at] ^= 1 << (at % 8);
            damages.push((format!("bit flipped at {at}"), Some(flipped)));
        }
        for (what, content) in damages {
            let dir = root.path().join("damaged");
            copy(&whole, &dir);
            match content {
                Some(content) => fs::write(dir.join(&name), content).unwrap(),
                None => fs::remove_file(dir.join(&name)).unwrap(),
            }
            check(&dir, &expected, &format!("{}: {what}", name.display()));
            fs::remove_dir_all(&dir).unwrap();
            mutations += 1;
        }
    }
    assert!(mutations >= 400, "{mutations}");
}
