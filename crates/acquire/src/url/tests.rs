use proptest::prelude::*;

use super::*;

#[test]
fn every_way_to_reach_a_page_gives_one_address() {
    let page = "https://example.com/news/2021/03/a-b_c";
    for url in [
        "https://example.com/news/2021/03/a-b_c",
        "http://example.com/news/2021/03/a-b_c/",
        "  HTTP://User:Secret@WWW.Example.COM:80/news/2021/03/a-b_c?#comments ",
        "https://www.example.com:443/news/2021/03/a%2Db%5fc#!x",
        "https://m.example.com/news/2021/03/a-b_c?utm_source=x&UTM_Medium=y&fbclid=1",
        "https://mobile.example.com./news/2021/03/a-b_c?gclid=1&ref=tw",
        "https://amp.example.com/news/2021/03/a-b_c",
        "https://www.m.example.com/news/2021/03/a-b_c",
        "https://example.com/amp/news/2021/03/a-b_c",
        "https://example.com/news/2021/03/a-b_c/amp/",
        "https://example.com/news/2021/03/a-b_c/AMP",
        "https://example.com/news/2021/03/a-b_c?amp",
        "https://example.com/news/2021/03/a-b_c?amp=1&outputType=amp",
        "https://example.com/news/./2021/x/../03/a-b_c",
        "https://example-com.cdn.ampproject.org/c/s/example.com/news/2021/03/a-b_c/amp",
        "https://www.google.com/amp/s/www.example.com/news/2021/03/a-b_c",
    ] {
        assert_eq!(canonical_url(url).unwrap(), page, "{url}");
    }
}

#[test]
fn what_tells_pages_apart_is_kept() {
    for (url, expected) in [
        ("https://example.com", "https://example.com/"),
        ("https://example.com/?p=12", "https://example.com/?p=12"),
        (
            "https://example.com/?b=2&a=1&b=1",
            "https://example.com/?a=1&b=2&b=1",
        ),
        (
            "https://example.com/?q=a+b&x=",
            "https://example.com/?q=a%20b&x",
        ),
        (
            "https://example.com:8080/A/b.html",
            "https://example.com:8080/A/b.html",
        ),
        (
            "https://example.com/story.amp.html",
            "https://example.com/story.html",
        ),
        (
            "https://example.com/خبر عاجل",
            "https://example.com/%D8%AE%D8%A8%D8%B1%20%D8%B9%D8%A7%D8%AC%D9%84",
        ),
        ("https://example.com/%d8%ae", "https://example.com/%D8%AE"),
        ("https://example.com/100%", "https://example.com/100%25"),
        ("https://أخبار.example/x", "https://xn--igbicxr.example/x"),
        ("https://m.com.sy/x", "https://m.com.sy/x"),
        ("https://ar.m.example.org/x", "https://ar.example.org/x"),
        (
            "https://example.com/?m=202103&source=12",
            "https://example.com/?m=202103&source=12",
        ),
    ] {
        assert_eq!(canonical_url(url).unwrap(), expected, "{url}");
    }
}

#[test]
fn what_is_no_address_of_the_web_is_refused() {
    let long = format!("https://example.com/{}", "x".repeat(URL_BYTES_MAX));
    for url in [
        "",
        "example.com/x",
        "/x",
        "ftp://example.com/x",
        "mailto:a@example.com",
        "https://",
        "https://exa mple.com",
        "javascript:alert(1)",
        &long,
    ] {
        let refused = canonical_url(url).unwrap_err();
        let Error::Invalid(violations) = refused else {
            panic!("{url}")
        };
        assert_eq!(
            (violations[0].field.as_str(), violations[0].reason),
            ("url", "URL_MALFORMED")
        );
    }
}

#[test]
fn an_outlet_has_one_name() {
    for (outlet, expected) in [
        ("SY24", "SY24"),
        ("  شبكة   السهل ", "شبكة السهل"),
        ("WWW.Example.com", "example.com"),
        ("https://m.example.com/x", "example.com"),
        ("St. Mary News", "St. Mary News"),
    ] {
        assert_eq!(outlet_name(outlet).unwrap(), expected);
    }
    assert!(outlet_name("  ").is_err());
    assert!(outlet_name(&"x".repeat(201)).is_err());
}

proptest! {
    #[test]
    fn a_canonical_address_is_canonical(
        host in "(www\\.|m\\.|amp\\.|ar\\.){0,3}[a-z]{1,3}\\.(com|com\\.sy|org|google\\.com)",
        path in "(/|/amp|/AMP|\\.amp|\\.html|%2[0-9a-fA-F]|%41|%|%zz|[a-zA-Zء-ي .+&=~'\\[\\]]|//|/\\.\\.){0,12}",
        query in "([?&=+]|amp|utm_x|%3d|%2[0-9a-fA-F]|%|[a-cء-ي#]){0,12}",
    ) {
        if let Ok(once) = canonical_url(&format!("http://{host}/{path}?{query}")) {
            prop_assert_eq!(canonical_url(&once).unwrap(), once);
        }
    }

    #[test]
    fn no_text_breaks_the_parser(text in "\\PC{0,60}") {
        if let Ok(once) = canonical_url(&format!("https://{text}")) {
            prop_assert_eq!(canonical_url(&once).unwrap(), once);
        }
    }
}
