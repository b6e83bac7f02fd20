//! Page images: nothing in them that the window's content security policy would stop.

use documents::model::Paper;

use crate::specimen::specimen;

#[test]
fn a_page_image_holds_shapes_and_attributes_only() {
    let pages = documents::lay_out(&specimen(Paper::A4));
    let images = documents::svg::write(&pages);
    assert_eq!(images.len(), pages.pages.len());
    for image in &images {
        assert!(image.starts_with("<svg ") && image.ends_with("</svg>"));
        for banned in [
            "style",
            "<text",
            "<script",
            "<image",
            "<foreignObject",
            "url(",
            "http://www.w3.org/1999/xlink",
        ] {
            assert!(!image.contains(banned), "{banned} stands in a page image");
        }
        let uses = image.matches("<use href=\"#").count();
        let shapes = image.matches("<path id=\"").count();
        assert!(
            uses >= shapes,
            "each outline is drawn at least once: {shapes} outlines, {uses} uses"
        );
    }
    assert!(
        images == documents::svg::write(&pages),
        "the same pages give the same images"
    );
}
