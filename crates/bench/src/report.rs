//! One report, whoever made it.

use domain::{Document, Language, Timestamp};
use proto::pb;

use crate::{genre, gold};

/// A report to submit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// What language it is in.
    pub language: Language,
    /// Who "published" it: a name under `.example`.
    pub outlet: String,
    /// Where; each number has its own.
    pub url: String,
    /// Headline.
    pub title: String,
    /// Body.
    pub paragraphs: Vec<String>,
    /// When it was "published".
    pub published: Timestamp,
}

/// Where reports come from.
#[derive(Clone, Debug)]
pub enum Source {
    /// Made up from templates.
    Genre(genre::Genre),
    /// Recombined from a file in the gold format.
    Gold(gold::Pool),
}

impl Source {
    /// Report `number`; the same one whenever it is asked for.
    pub fn report(&self, number: u64) -> Report {
        match self {
            Self::Genre(genre) => genre.report(number),
            Self::Gold(pool) => pool.report(number),
        }
    }
}

impl Report {
    /// Bytes of title and body.
    pub fn text_bytes(&self) -> usize {
        self.title.len() + self.paragraphs.iter().map(String::len).sum::<usize>()
    }

    /// The text as the analyser takes it.
    pub fn document(&self) -> Document {
        Document {
            language: self.language,
            title: self.title.clone(),
            paragraphs: self.paragraphs.clone(),
            byline: None,
            dateline: None,
            lead: None,
            dropped: Vec::new(),
            published: Some(self.published),
        }
    }

    /// As plain text: the title, an empty line, the paragraphs.
    pub fn plain(&self) -> String {
        let mut text = self.title.clone();
        text.push('\n');
        for paragraph in &self.paragraphs {
            text.push('\n');
            text.push_str(paragraph);
            text.push('\n');
        }
        text
    }

    /// As an HTML page of about `bytes`: menu, article, share buttons, related links. A page is at
    /// least as long as its text and some 800 bytes more.
    pub fn page(&self, bytes: usize) -> String {
        let language = self.language.tag();
        let direction = match self.language {
            Language::Arabic => "rtl",
            Language::English => "ltr",
        };
        let title = &self.title;
        let mut page = format!(
            "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n\
             <meta charset=\"utf-8\">\n<title>{title}</title>\n\
             <link rel=\"canonical\" href=\"{}\">\n\
             <meta property=\"og:title\" content=\"{title}\">\n\
             <link rel=\"stylesheet\" href=\"/static/site.css\">\n</head>\n<body>\n\
             <article class=\"story\">\n<h1>{title}</h1>\n\
             <div class=\"share\"><a href=\"#f\">Facebook</a> <a href=\"#x\">X</a></div>\n",
            self.url
        );
        for paragraph in &self.paragraphs {
            page.push_str("<p>");
            page.push_str(paragraph);
            page.push_str("</p>\n");
        }
        page.push_str("</article>\n<aside class=\"related\"><ul>\n");
        let mut draw = crate::Draw::new(0, self.url.len() as u64 + self.published.0 as u64);
        while page.len() + 120 < bytes {
            let item = draw.below(1 << 40);
            page.push_str(&format!(
                "<li class=\"item teaser\"><a href=\"/a/{item:010x}\"><img src=\"/i/{item:010x}.webp\" \
                 width=\"320\" height=\"180\" loading=\"lazy\" alt=\"\"></a></li>\n"
            ));
        }
        page.push_str("</ul></aside>\n</body>\n</html>\n");
        page
    }

    /// As a submission: a page of about `page_bytes`, or plain text.
    pub fn submission(&self, page_bytes: Option<usize>) -> pb::Submission {
        let (body, media_type) = match page_bytes {
            Some(bytes) => (self.page(bytes), "text/html; charset=utf-8"),
            None => (self.plain(), "text/plain; charset=utf-8"),
        };
        pb::Submission {
            outlet: self.outlet.clone(),
            url: self.url.clone(),
            body: body.into_bytes(),
            media_type: media_type.to_owned(),
            language: self.language.tag().to_owned(),
            title: self.title.clone(),
            published_micros: Some(self.published.0),
            ..Default::default()
        }
    }
}
