//! Areas of pages: links to follow, fields to jump to, words to find.

use documents::flow::{Area, Target};
use documents::model::{Block, Heading, Inline, Link, Paper, Role, Table, Text};

use crate::pages::with;
use crate::specimen::specimen;
use crate::tree::figure;

#[test]
fn each_entry_of_the_contents_leads_to_its_heading() {
    let pages = documents::lay_out(&specimen(Paper::A4));
    let links = &pages.pages[1].links;
    let titles: Vec<_> = pages.outline.iter().filter(|mark| mark.level == 1).collect();
    assert_eq!(links.len(), titles.len());
    for (link, mark) in links.iter().zip(titles) {
        let Target::Place { page, y } = link.target else {
            panic!("{} leads out of the document", mark.title)
        };
        assert_eq!((page, y), (mark.page, mark.y));
        assert!(link.area.width > 400.0, "the whole line of {} leads there", mark.title);
    }
}

#[test]
fn a_link_over_two_lines_has_an_area_on_each() {
    let words = "words that lead somewhere and go on for more than one line of this narrow document ".repeat(2);
    let link = Inline::plain(words.trim()).to(Link::Web("https://kestrel.example".into()));
    let text = Text::of(
        Role::Body,
        vec![
            Inline::plain("See "),
            link,
            Inline::plain(" for more of it, whenever you like."),
        ],
    );
    let pages = documents::lay_out(&with(vec![Block::Text(text)]));
    let links = &pages.pages[0].links;
    assert_eq!(links.len(), 2);
    assert!(links[0].area.y < links[1].area.y);
    assert!(links.iter().all(|link| link.node == links[0].node));
    assert_eq!(links[0].target, Target::Web("https://kestrel.example".into()));
    assert!(links[0].area.x > 66.0, "“See ” is no part of the link");
}

#[test]
fn a_link_to_a_section_that_is_not_there_leads_nowhere() {
    let to = |name: &str| Inline::plain(name).to(Link::Section(name.to_owned()));
    let blocks = vec![
        Block::Text(Text::of(
            Role::Body,
            vec![to("glossary"), Inline::plain(" "), to("gone")],
        )),
        Heading::new(1, "Glossary").anchored("glossary").into(),
    ];
    let pages = documents::lay_out(&with(blocks));
    assert_eq!(pages.pages[0].links.len(), 1);
}

#[test]
fn a_field_is_found_on_each_page_it_is_printed_on() {
    let mut table = Table::new(&[1.0]);
    table.push_from(
        "stage/7",
        vec![vec![
            Text::new(Role::Entry, "MQL").from_field("stage/7/name").into(),
            Text::new(Role::Body, "Words of the statement. ".repeat(300))
                .from_field("stage/7/statement")
                .into(),
        ]],
    );
    let pages = documents::lay_out(&with(vec![Block::Table(table), Block::Chart(figure())]));
    let sources = |page: usize| -> Vec<&str> {
        let fields = pages.pages[page].fields.iter();
        fields.map(|field| field.source.as_str()).collect()
    };
    assert!(pages.pages.len() > 1);
    assert_eq!(sources(0), ["stage/7", "stage/7/name", "stage/7/statement"]);
    assert_eq!(sources(1)[..2], ["stage/7", "stage/7/statement"]);
    let last: Vec<&str> = (1..pages.pages.len()).flat_map(sources).collect();
    assert!(last.ends_with(&["stages", "stage/7", "stage/7", "stage/7"]), "{last:?}");
    let page = &pages.pages[0];
    let (row, name) = (page.fields[0].area, page.fields[1].area);
    assert!(holds(row, name), "{row:?} does not hold {name:?}");
    assert!(!holds(name, row));
}

#[test]
fn words_are_found_where_they_stand() {
    let text = vec![Inline::strong("MQL"), Inline::plain(" means an offer, at once")];
    let pages = documents::lay_out(&with(vec![Block::Text(Text::of(Role::Body, text))]));
    let words = pages.pages[0].words_with_places();
    let found: Vec<&str> = words
        .iter()
        .filter(|word| word.node.is_some())
        .map(|word| word.text.as_str())
        .collect();
    assert_eq!(found, ["MQL", "means", "an", "offer,", "at", "once"]);
    for pair in words[..6].windows(2) {
        let end = pair[0].area.x + pair[0].area.width;
        assert!(end < pair[1].area.x && pair[1].area.x - end < 5.0, "{pair:?}");
    }
}

fn holds(outer: Area, inner: Area) -> bool {
    outer.x <= inner.x
        && outer.y <= inner.y
        && outer.x + outer.width >= inner.x + inner.width
        && outer.y + outer.height >= inner.y + inner.height
}
