//! A page as a small picture in 16 greys, drawn by poppler, kept as PNG.

use std::io::{Read, Write};
use std::path::Path;
use std::process::Command;

use flate2::{Compression, Crc, read::ZlibDecoder, write::ZlibEncoder};

/// How far a dot may be off, of 15, before it counts.
const OFF: u8 = 4;
const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// A page in 16 greys, a byte a dot.
pub(crate) struct Picture {
    width: usize,
    height: usize,
    greys: Vec<u8>,
}

impl Picture {
    /// Draws the pages of a file from one to another, counted from 1, with so many dots an inch.
    pub(crate) fn of(file: &Path, (first, last): (u32, u32), fine: u32) -> Vec<Self> {
        let [first, last, fine] = [first, last, fine].map(|number| number.to_string());
        let drawn = Command::new("pdftoppm")
            .args(["-r", &fine, "-gray", "-f", &first, "-l", &last])
            .arg(file)
            .output()
            .expect("pdftoppm is there; Debian has it in poppler-utils");
        let mut rest = drawn.stdout.as_slice();
        let mut pictures = Vec::new();
        while !rest.is_empty() {
            let mut parts = rest.splitn(5, u8::is_ascii_whitespace);
            let mut next = || parts.next().unwrap_or_default();
            assert_eq!(next(), b"P5", "grey pictures one after the other");
            let number = |part: &[u8]| String::from_utf8_lossy(part).parse::<usize>().expect("a size");
            let (width, height) = (number(next()), number(next()));
            assert_eq!(next(), b"255", "the brightest grey");
            let (greys, behind) = next().split_at(width * height);
            pictures.push(Self {
                width,
                height,
                greys: greys.iter().map(|grey| grey / 16).collect(),
            });
            rest = behind;
        }
        pictures
    }

    /// The share of dots that differ.
    pub(crate) fn differs(&self, other: &Self) -> f64 {
        if (self.width, self.height) != (other.width, other.height) {
            return 1.0;
        }
        let pairs = self.greys.iter().zip(&other.greys);
        let off = pairs.filter(|(one, two)| one.abs_diff(**two) > OFF).count();
        off as f64 / self.greys.len() as f64
    }

    /// Reads a picture that [`Self::save`] wrote; none when it is not there.
    pub(crate) fn load(file: &Path) -> Option<Self> {
        let bytes = std::fs::read(file).ok()?;
        let mut rest = bytes.strip_prefix(SIGNATURE)?;
        let (mut size, mut packed) = ((0, 0), Vec::new());
        while rest.len() >= 12 {
            let length = word(rest) as usize;
            let (kind, body) = (&rest[4..8], &rest[8..8 + length]);
            match kind {
                b"IHDR" => size = (word(body) as usize, word(&body[4..]) as usize),
                b"IDAT" => packed.extend_from_slice(body),
                _ => {}
            }
            rest = &rest[12 + length..];
        }
        let mut rows = Vec::new();
        ZlibDecoder::new(packed.as_slice()).read_to_end(&mut rows).ok()?;
        let (width, height) = size;
        let greys = rows.chunks(1 + width.div_ceil(2)).flat_map(|row| {
            let dots = row[1..].iter().flat_map(|pair| [pair >> 4, pair & 15]);
            dots.take(width).collect::<Vec<u8>>()
        });
        Some(Self {
            width,
            height,
            greys: greys.collect(),
        })
    }

    /// Writes it as PNG with four bits a dot.
    pub(crate) fn save(&self, file: &Path) {
        let mut rows = Vec::new();
        for row in self.greys.chunks(self.width) {
            rows.push(0);
            rows.extend(row.chunks(2).map(|pair| (pair[0] << 4) | pair.get(1).unwrap_or(&0)));
        }
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
        packed.write_all(&rows).expect("memory takes it");
        let packed = packed.finish().expect("memory takes it");
        let sizes = [self.width, self.height].map(|size| u32::try_from(size).expect("a page is small").to_be_bytes());
        // Four bits a dot, grey, no interlacing.
        let head = [&sizes.concat()[..], &[4, 0, 0, 0, 0]].concat();
        let mut out = SIGNATURE.to_vec();
        for (kind, body) in [(b"IHDR", head.as_slice()), (b"IDAT", packed.as_slice()), (b"IEND", &[])] {
            let mut crc = Crc::new();
            crc.update(kind);
            crc.update(body);
            out.extend(u32::try_from(body.len()).expect("a picture is small").to_be_bytes());
            out.extend_from_slice(kind);
            out.extend_from_slice(body);
            out.extend(crc.sum().to_be_bytes());
        }
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("the folder is made");
        std::fs::write(file, out).expect("the picture is written");
    }
}

fn word(bytes: &[u8]) -> u32 {
    u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])
}

#[test]
fn a_picture_reads_back_as_it_was_written_and_a_moved_line_is_seen() {
    let mut picture = Picture {
        width: 5,
        height: 200,
        greys: vec![15; 1_000],
    };
    let file = tempfile::tempdir().expect("a folder").keep().join("picture.png");
    picture.greys[..5].fill(0);
    picture.save(&file);
    let mut known = Picture::load(&file).expect("it reads back");
    std::fs::remove_dir_all(file.parent().expect("a folder")).expect("it goes");
    assert_eq!((known.width, known.height, &known.greys), (5, 200, &picture.greys));
    assert_eq!(known.differs(&picture), 0.0);
    known.greys.rotate_right(5);
    assert_eq!(known.differs(&picture), 0.01);
}
