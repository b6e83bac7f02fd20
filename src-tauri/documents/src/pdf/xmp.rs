//! The document's metadata as XMP, escaped by hand: `printpdf` would write `R&D` as it stands.

use chrono::{DateTime, Utc};

use super::conformance::Conformance;
use crate::flow::Pages;

/// The XMP packet for `pages`.
pub(super) fn packet(pages: &Pages, conformance: Conformance, clock: DateTime<Utc>) -> String {
    let date = clock.format("%Y-%m-%dT%H:%M:%SZ");
    let (title, author, subject) = (escape(&pages.title), escape(&pages.author), escape(&pages.subject));
    let language = escape(&pages.language);
    let claims = claims(conformance);
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:CreatorTool>Accord</xmp:CreatorTool><pdf:Producer>Accord</pdf:Producer>
</rdf:Description>
{claims}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{feff}'
    )
}

/// What the file claims to be, for the validators and viewers that look.
fn claims(conformance: Conformance) -> String {
    let mut claims = String::new();
    if let Some((part, level)) = conformance.archive() {
        claims.push_str(&format!(
            r#"<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>{level}</pdfaid:conformance>
</rdf:Description>
"#
        ));
    }
    if conformance.is_for_everyone() {
        claims.push_str(FOR_EVERYONE);
    }
    claims
}

/// PDF/UA-1, and the description of its own field that PDF/A asks for.
const FOR_EVERYONE: &str = r#"<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Which part of ISO 14289 the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"#;

/// Text for XML: signs escaped, characters that XML has no place for left out.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_a_name_stays_text() {
        assert_eq!(escape("R&D <x> \"y\""), "R&amp;D &lt;x&gt; &quot;y&quot;");
    }

    #[test]
    fn what_xml_cannot_hold_is_left_out() {
        assert_eq!(escape("a\u{0}b\u{1b}\nc\u{ffff}"), "ab c");
    }

    #[test]
    fn only_a_file_that_conforms_says_so() {
        assert_eq!(claims(Conformance::Plain), "");
        assert!(claims(Conformance::OldArchive).contains("<pdfaid:part>1<"));
        assert!(!claims(Conformance::OldArchive).contains("pdfuaid"));
        assert!(claims(Conformance::Archive).contains("<pdfuaid:part>1<"));
    }
}
