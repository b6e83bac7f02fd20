//! The colours of the printed page: the light theme's steps, on white.

use serde::{Deserialize, Serialize};

/// A colour in sRGB, 8 bits a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    /// As `#rrggbb`.
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// The channels between 0 and 1.
    pub fn channels(self) -> [f32; 3] {
        [self.0, self.1, self.2].map(|channel| f32::from(channel) / 255.0)
    }

    /// The contrast against white, from 1 to 21 (WCAG 2.2, "contrast ratio").
    pub fn contrast_on_white(self) -> f32 {
        let linear = self.channels().map(|c| {
            if c <= 0.04045 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        });
        1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)
    }
}

/// The colours by use.
pub mod palette {
    use super::Colour;

    /// Text.
    pub const INK: Colour = Colour(0x21, 0x1d, 0x19);
    /// Second text.
    pub const SECOND: Colour = Colour(0x5a, 0x56, 0x50);
    /// Labels, head and foot.
    pub const THIRD: Colour = Colour(0x67, 0x63, 0x5d);
    /// The outline of an empty half.
    pub const OUTLINE: Colour = Colour(0x8d, 0x89, 0x84);
    /// Hairlines.
    pub const LINE: Colour = Colour(0xd8, 0xd4, 0xd0);
    /// DRAFT up the side.
    pub const PALE: Colour = Colour(0xe2, 0xdf, 0xdb);
    /// Notes on changes.
    pub const CHANGE: Colour = Colour(0x4f, 0x3c, 0xb8);
    /// The bar beside a change.
    pub const CHANGE_BAR: Colour = Colour(0x67, 0x56, 0xdf);
    /// Marketing.
    pub const MARKETING: Colour = Colour(0xb1, 0x52, 0x00);
    /// Sales.
    pub const SALES: Colour = Colour(0x00, 0x7a, 0xac);
    /// Agreed.
    pub const AGREED: Colour = Colour(0x13, 0x86, 0x4e);
    /// The tick on the agreed disc.
    pub const WHITE: Colour = Colour(0xff, 0xff, 0xff);
}
