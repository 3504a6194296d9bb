//! Analysed bytes a second on one core: Arabic reports of `../shared/corpus`, English ones of
//! `../shared/gold`, and of each language the same text in reports from 1 KB to 1 MB, which must
//! not slow down with their length.
//!
//! `cargo bench -p analysis --bench speed`

use std::{path::Path, process::Command, time::Duration};

use domain::{Document, Language};
use rustix::time::{ClockId, clock_gettime};

fn main() {
    measure("corpus", &corpus());
    measure("polnear", &polnear());
}

/// Reads all reports of one language, and then the same paragraphs in reports of one size each: none
/// is read twice, so that no part of the speed comes from having just read the same.
fn measure(what: &str, reports: &[Document]) {
    let _ = analysis::analyse(&reports[0], Some(17_600));
    read(what, reports);
    for kilobytes in [1, 10, 100, 1000] {
        read(&format!("{kilobytes} KB"), &cut(reports, kilobytes * 1000));
    }
}

fn read(what: &str, reports: &[Document]) {
    let elapsed = time(|| {
        for report in reports {
            std::hint::black_box(analysis::analyse(report, Some(17_600)));
        }
    });
    report_line(what, reports.iter().map(size).sum(), elapsed);
}

fn corpus() -> Vec<Document> {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus/ant-news.jsonl.gz");
    let read = Command::new("gzip").arg("-dc").arg(&path).output();
    let Ok(read) = read else {
        panic!("the corpus {} is needed", path.display())
    };
    assert!(
        read.status.success(),
        "the corpus {} is needed",
        path.display()
    );
    documents(&String::from_utf8_lossy(&read.stdout), Language::Arabic)
}

/// The English reports of the attribution corpus, several times over.
fn polnear() -> Vec<Document> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/gold/polnear-dev.jsonl");
    let Ok(text) = std::fs::read_to_string(&path) else {
        panic!("the gold file {} is needed", path.display())
    };
    // Once over is too short to be measured.
    documents(&text.repeat(5), Language::English)
}

fn documents(lines: &str, language: Language) -> Vec<Document> {
    lines
        .lines()
        .take(3000)
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .map(|report| Document {
            language,
            title: report["title"].as_str().unwrap_or("").to_owned(),
            paragraphs: report["paragraphs"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|p| p.as_str().map(str::to_owned))
                .collect(),
            byline: None,
            dateline: None,
            lead: None,
            dropped: Vec::new(),
            published: None,
        })
        .collect()
}

/// The paragraphs of `reports` in reports of at least so many `bytes` each.
fn cut(reports: &[Document], bytes: usize) -> Vec<Document> {
    let empty = || Document {
        title: String::new(),
        paragraphs: Vec::new(),
        ..reports[0].clone()
    };
    let mut all = Vec::new();
    let mut report = empty();
    for paragraph in reports.iter().flat_map(|report| &report.paragraphs) {
        report.paragraphs.push(paragraph.clone());
        if size(&report) >= bytes {
            all.push(std::mem::replace(&mut report, empty()));
        }
    }
    all
}

fn size(document: &Document) -> usize {
    document.title.len() + document.paragraphs.iter().map(String::len).sum::<usize>()
}

/// Time of the processor that `work` takes in this thread; what else a machine does should not count.
fn time(work: impl FnOnce()) -> Duration {
    let start = on_processor();
    work();
    on_processor().saturating_sub(start)
}

fn on_processor() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::try_from(time).expect("a thread has not run for less than nothing")
}

#[allow(clippy::print_stdout, reason = "a benchmark prints")]
fn report_line(what: &str, bytes: usize, elapsed: Duration) {
    let rate = bytes as f64 / 1e6 / elapsed.as_secs_f64();
    println!(
        "{what:>8}  {bytes:>10} bytes  {:>8.1} ms  {rate:>6.1} MB/s",
        elapsed.as_secs_f64() * 1e3
    );
}
