//! What a file claims to be, and the parts of it that only such a claim asks for.

use lopdf::{Dictionary, Document, Object, Stream, dictionary};

use super::fonts::Fonts;
use super::streams::compressed;
use crate::flow::Pages;

/// sRGB in its second version, from the Compact ICC Profiles (CC0).
const SRGB: &[u8] = include_bytes!("../../colour/sRGB.icc");

/// What a file claims to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conformance {
    /// PDF 1.7, tagged, with no claim.
    Plain,
    /// PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1): kept for decades, read by everyone.
    Archive,
    /// PDF/A-1b (ISO 19005-1), PDF 1.4 throughout: for archives that take nothing newer.
    OldArchive,
}

impl Conformance {
    /// The most that a file of these pages may claim: none of a character without a glyph, since archives forbid that.
    pub(super) fn of(pages: &Pages) -> Self {
        if pages.missing.is_empty() {
            Self::Archive
        } else {
            Self::Plain
        }
    }

    /// The version in the file's first line.
    pub(super) fn version(self) -> &'static str {
        match self {
            Self::Plain | Self::Archive => "1.7",
            Self::OldArchive => "1.4",
        }
    }

    /// The part of ISO 19005 and the level, as the metadata names them.
    pub(super) fn archive(self) -> Option<(u8, char)> {
        match self {
            Self::Plain => None,
            Self::Archive => Some((2, 'A')),
            Self::OldArchive => Some((1, 'B')),
        }
    }

    /// Whether the file says that assistive readers can read all of it.
    pub(super) fn is_for_everyone(self) -> bool {
        self == Self::Archive
    }

    /// Whether objects may be kept in compressed streams, which PDF 1.4 doesn't know.
    pub(super) fn packs_objects(self) -> bool {
        self != Self::OldArchive
    }

    /// Says what the colours mean, where the claim asks for it.
    pub(super) fn add_output_intent(self, document: &mut Document, catalog: &mut Dictionary) {
        if self.archive().is_none() {
            return;
        }
        let mut profile: Stream = compressed(SRGB);
        profile.dict.set("N", 3);
        let profile = document.add_object(profile);
        let intent = dictionary! {
            "Type" => "OutputIntent",
            "S" => "GTS_PDFA1",
            "OutputConditionIdentifier" => Object::string_literal("sRGB"),
            "Info" => Object::string_literal("sRGB IEC61966-2.1"),
            "RegistryName" => Object::string_literal("http://www.color.org"),
            "DestOutputProfile" => profile,
        };
        catalog.set("OutputIntents", vec![intent.into()]);
    }

    /// Lists the glyphs of each subset, which only the first part of ISO 19005 asks for.
    pub(super) fn add_glyph_sets(self, document: &mut Document, fonts: &Fonts) {
        if self != Self::OldArchive {
            return;
        }
        let described = |object: &Object| {
            let descriptor = object.as_dict().ok()?;
            let name = descriptor.get(b"FontName").and_then(Object::as_name).ok()?;
            fonts.glyph_count(std::str::from_utf8(name).ok()?)
        };
        let sets: Vec<_> = document
            .objects
            .iter()
            .filter_map(|(&id, object)| Some((id, described(object)?)))
            .collect();
        for (id, glyphs) in sets {
            let set = document.add_object(compressed(&first_bits(glyphs)));
            if let Ok(descriptor) = document.get_dictionary_mut(id) {
                descriptor.set("CIDSet", set);
            }
        }
    }
}

/// Bytes whose first `count` bits are set, from the highest bit down.
fn first_bits(count: usize) -> Vec<u8> {
    let mut bytes = vec![0xff; count / 8];
    if !count.is_multiple_of(8) {
        bytes.push(0xff << (8 - count % 8));
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::first_bits;

    #[test]
    fn a_set_of_glyphs_counts_from_the_highest_bit() {
        assert_eq!(first_bits(3), [0b1110_0000]);
        assert_eq!(first_bits(8), [0xff]);
        assert_eq!(first_bits(17), [0xff, 0xff, 0x80]);
    }
}
