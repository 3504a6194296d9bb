//! Analysed bytes a second on one core: Arabic reports of `../shared/corpus`, English ones of
//! `../shared/gold`, and of each language one report grown from 1 KB to 1 MB, which must not slow
//! down with its length.
//!
//! `cargo bench -p analysis --bench speed`

use std::{
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use domain::{Document, Language};

fn main() {
    measure("corpus", &corpus());
    measure("polnear", &polnear());
}

/// Reads all reports of one language, and then one that grows.
fn measure(what: &str, reports: &[Document]) {
    let _ = analysis::analyse(&reports[0], Some(17_600));
    let bytes: usize = reports.iter().map(size).sum();
    let elapsed = time(|| {
        for report in reports {
            std::hint::black_box(analysis::analyse(report, Some(17_600)));
        }
    });
    report_line(what, bytes, elapsed);
    for kilobytes in [1, 10, 100, 1000] {
        let grown = grow(reports, kilobytes * 1000);
        let rounds = (1000 / kilobytes).clamp(1, 200);
        let elapsed = time(|| {
            for _ in 0..rounds {
                std::hint::black_box(analysis::analyse(&grown, Some(17_600)));
            }
        });
        report_line(&format!("{kilobytes} KB"), size(&grown) * rounds, elapsed);
    }
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

/// One report with the paragraphs of many, until it has this many bytes.
fn grow(reports: &[Document], bytes: usize) -> Document {
    let mut grown = Document {
        paragraphs: Vec::new(),
        ..reports[0].clone()
    };
    for paragraph in reports.iter().flat_map(|report| &report.paragraphs) {
        if size(&grown) >= bytes {
            break;
        }
        grown.paragraphs.push(paragraph.clone());
    }
    grown
}

fn size(document: &Document) -> usize {
    document.title.len() + document.paragraphs.iter().map(String::len).sum::<usize>()
}

/// Time of the processor that `work` takes, where the system tells it; what else a machine does
/// should not count.
fn time(work: impl FnOnce()) -> Duration {
    let start = (Instant::now(), on_processor());
    work();
    match (start.1, on_processor()) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => start.0.elapsed(),
    }
}

/// Time this thread has run so far (Linux).
fn on_processor() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds = stat.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}

#[allow(clippy::print_stdout, reason = "a benchmark prints")]
fn report_line(what: &str, bytes: usize, elapsed: Duration) {
    let rate = bytes as f64 / 1e6 / elapsed.as_secs_f64();
    println!(
        "{what:>8}  {bytes:>10} bytes  {:>8.1} ms  {rate:>6.1} MB/s",
        elapsed.as_secs_f64() * 1e3
    );
}
