//! Documents of a few words.
//!
//! Paragraphs of the text are parted by `¶`; the first is the title where it starts with `# `.

use domain::{Document, Language};

pub(crate) fn document(text: &str) -> Document {
    let mut paragraphs: Vec<String> = text.split('¶').map(|p| p.trim().to_owned()).collect();
    let title = match paragraphs[0].strip_prefix("# ") {
        Some(title) => {
            let title = title.to_owned();
            paragraphs.remove(0);
            title
        }
        None => String::new(),
    };
    let arabic = text.chars().any(|c| ('\u{620}'..='\u{64a}').contains(&c));
    Document {
        language: if arabic {
            Language::Arabic
        } else {
            Language::English
        },
        title,
        paragraphs,
        byline: None,
        dateline: None,
        lead: None,
        dropped: Vec::new(),
        published: None,
    }
}
