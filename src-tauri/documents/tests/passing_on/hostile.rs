//! Files that are not what they say: refused with a sentence or harmless, never a panic, soon and with little memory.

use std::io::{Cursor, Write as _};
use std::time::Instant;

use documents::pack;
use documents::shared_file::SharedFile;
use serde_json::{Value, json};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::sample::{shared, value};

/// Seconds any of these may take, in a build for tests.
const SOON: u64 = 2;

fn refused(what: &str, bytes: &[u8]) -> String {
    let started = Instant::now();
    let error = SharedFile::read(bytes)
        .err()
        .unwrap_or_else(|| panic!("{what} was let in"));
    assert!(
        started.elapsed().as_secs() < SOON,
        "{what} took {:?}",
        started.elapsed()
    );
    error.to_string()
}

fn refused_pack(what: &str, bytes: &[u8]) -> String {
    let started = Instant::now();
    let error = pack::read(bytes).err().unwrap_or_else(|| panic!("{what} was let in"));
    assert!(
        started.elapsed().as_secs() < SOON,
        "{what} took {:?}",
        started.elapsed()
    );
    error.to_string()
}

/// A zip of entries as given.
fn zipped(entries: &[(&str, &[u8])], method: CompressionMethod) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    for (name, bytes) in entries {
        zip.start_file(*name, options).expect("started");
        zip.write_all(bytes).expect("written");
    }
    zip.finish().expect("finished").into_inner()
}

/// The two entries of the sample's file.
fn entries() -> (Vec<u8>, Vec<u8>) {
    let bytes = shared().write().expect("written");
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut read = |name: &str| {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut zip.by_name(name).expect("there"), &mut bytes).expect("readable");
        bytes
    };
    (read("pack.json"), read("lineage"))
}

#[test]
fn a_file_cut_short_anywhere_is_refused() {
    let bytes = shared().write().expect("written");
    for length in (0..bytes.len()).step_by(1021).chain([1, 21, 22, bytes.len() - 1]) {
        let message = refused(&format!("the first {length} bytes"), &bytes[..length]);
        let expected = if length == 0 { "empty" } else { "it is n" };
        assert!(message.contains(expected), "{length}: {message}");
    }
}

#[test]
fn a_pack_cut_short_anywhere_is_refused() {
    let bytes = pack::write(&shared().workspace);
    // The line feed behind the last brace is no part of the JSON.
    for length in (0..bytes.len() - 1).step_by(1021) {
        refused_pack(&format!("the first {length} bytes"), &bytes[..length]);
    }
}

#[test]
fn a_flipped_bit_anywhere_is_refused_or_changes_nothing() {
    let file = shared();
    let bytes = file.write().expect("written");
    for at in (0..bytes.len()).step_by(31) {
        let mut flipped = bytes.clone();
        flipped[at] ^= 1 << (at % 8);
        if let Ok(read) = SharedFile::read(&flipped) {
            assert_eq!(read, file, "byte {at}");
        }
    }
}

#[test]
fn files_of_other_kinds_are_told_what_they_are_not() {
    let cases: [(&str, &[u8], &str); 8] = [
        ("nothing", b"", "it is empty"),
        ("a PDF", b"%PDF-1.7\n%\xe2\xe3", "it is no file that Accord shares"),
        ("a picture", b"\x89PNG\r\n\x1a\n", "it is no file that Accord shares"),
        (
            "a Word file of before",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            "it is no file that Accord shares",
        ),
        ("a program", b"\x7fELF\x02\x01\x01", "it is no file that Accord shares"),
        ("text", b"hello", "it is no file that Accord shares"),
        ("zeros", &[0; 4096], "it is no file that Accord shares"),
        ("a database", b"SQLite format 3\0\x10\0\x01\x01", "it is a database"),
    ];
    for (what, bytes, expected) in cases {
        let message = refused(what, bytes);
        assert!(message.starts_with(expected), "{what}: {message}");
    }
    let spreadsheet = zipped(&[("[Content_Types].xml", b"<Types/>")], CompressionMethod::Deflated);
    assert_eq!(
        refused("a spreadsheet", &spreadsheet),
        "it holds “[Content_Types].xml”, which this version does not know"
    );
}

#[test]
fn entries_that_do_not_belong_are_refused_by_name() {
    let (pack, lineage) = entries();
    let both: [(&str, &[u8]); 2] = [("pack.json", &pack), ("lineage", &lineage)];
    SharedFile::read(&zipped(&both, CompressionMethod::Deflated)).expect("the two by themselves are a shared file");
    for name in [
        "../../x",
        "/absolute",
        "..\\x",
        "C:\\x",
        "-rf",
        "CON",
        "records/0000",
        "PACK.JSON",
        "lineage/",
        "x\u{0}y",
        "\u{202e}nosj.kcap",
    ] {
        let all = [both[0], both[1], (name, b"x".as_slice())];
        let message = refused(name, &zipped(&all, CompressionMethod::Deflated));
        assert!(message.starts_with("it "), "{name}: {message}");
    }
    assert_eq!(
        refused("no lineage", &zipped(&both[..1], CompressionMethod::Deflated)),
        "it lacks “lineage”"
    );
    assert_eq!(
        refused("no pack", &zipped(&both[1..], CompressionMethod::Deflated)),
        "it lacks “pack.json”"
    );
}

#[test]
fn an_entry_that_is_there_twice_is_refused() {
    let (pack, lineage) = entries();
    let other = String::from_utf8(pack.clone())
        .expect("text")
        .replace("Kestrel", "Falcons");
    let all: [(&str, &[u8]); 3] = [
        ("pack.jsom", other.as_bytes()),
        ("pack.json", &pack),
        ("lineage", &lineage),
    ];
    let mut bytes = zipped(&all, CompressionMethod::Stored);
    while let Some(at) = bytes.windows(9).position(|name| name == b"pack.jsom") {
        bytes[at + 8] = b'n';
    }
    refused("two packs", &bytes);
}

#[test]
fn what_would_blow_up_is_refused_before_it_does() {
    let (pack, lineage) = entries();
    let zeros = vec![b' '; 12 * 1024 * 1024];
    let bomb: [(&str, &[u8]); 2] = [("pack.json", &zeros), ("lineage", &lineage)];
    let bomb = zipped(&bomb, CompressionMethod::Deflated);
    assert!(zeros.len() / bomb.len() > 400, "about a thousand to one in its entry");
    assert!(refused("a bomb", &bomb).contains("many times its size"));
    let huge = vec![b' '; pack::LONGEST + 1];
    let bomb: [(&str, &[u8]); 2] = [("pack.json", &pack), ("lineage", &huge)];
    assert!(refused("a larger one", &zipped(&bomb, CompressionMethod::Deflated)).contains("larger than 16 MB"));
    // A table that says less than is there.
    let mut lying = zipped(
        &[("pack.json", &pack), ("lineage", &lineage)],
        CompressionMethod::Deflated,
    );
    let table = lying
        .windows(4)
        .rposition(|mark| mark == b"PK\x01\x02")
        .expect("a table");
    lying[table + 24..table + 28].copy_from_slice(&10_u32.to_le_bytes());
    refused("a lying table", &lying);
}

#[test]
fn a_million_entries_are_not_even_listed() {
    let (pack, lineage) = entries();
    let many: Vec<String> = (0..1_000).map(|number| format!("entry {number}")).collect();
    let mut all: Vec<(&str, &[u8])> = vec![("pack.json", &pack), ("lineage", &lineage)];
    all.extend(many.iter().map(|name| (name.as_str(), b"".as_slice())));
    assert_eq!(
        refused("a thousand", &zipped(&all, CompressionMethod::Stored)),
        "it is no file that Accord shares"
    );
    // A million: what a table of that many looks like from its end, whatever stands before it.
    let mut bytes = b"PK\x03\x04".to_vec();
    bytes.resize(15 * 1024 * 1024, b'x');
    let size = u32::try_from(bytes.len() - 4).expect("small");
    bytes.extend(b"PK\x05\x06\0\0\0\0\xff\xff\xff\xff");
    bytes.extend(size.to_le_bytes());
    bytes.extend(4_u32.to_le_bytes());
    bytes.extend(b"\0\0");
    assert_eq!(refused("a million", &bytes), "it is no file that Accord shares");
    assert!(refused("17 MB", &vec![b'P'; 17 * 1024 * 1024]).contains("larger than 16 MB"));
}

#[test]
fn a_lineage_that_was_broken_or_belongs_to_another_pack_is_refused() {
    let (pack, lineage) = entries();
    let given: Value = serde_json::from_slice(&lineage).expect("JSON");
    type Spoil = fn(&mut Value);
    let spoils: [Spoil; 7] = [
        |entry| entry["lineage"].as_array_mut().expect("changes").reverse(),
        |entry| entry["lineage"] = json!([]),
        |entry| entry["lineage"][0][0] = json!(-1),
        |entry| entry["lineage"][0][1] = json!("no hash"),
        |entry| entry["lineage"][1] = entry["lineage"][0].clone(),
        |entry| entry["pack"] = json!("0".repeat(64)),
        |entry| entry["more"] = json!(true),
    ];
    for (number, spoil) in spoils.iter().enumerate() {
        let mut entry = given.clone();
        spoil(&mut entry);
        let entry = entry.to_string() + "\n";
        let all: [(&str, &[u8]); 2] = [("pack.json", &pack), ("lineage", entry.as_bytes())];
        let message = refused(&format!("spoil {number}"), &zipped(&all, CompressionMethod::Deflated));
        assert_eq!(message, "what it says of its own history does not fit what it holds");
    }
    let other = String::from_utf8(pack).expect("text").replace("Kestrel", "Falcons");
    let all: [(&str, &[u8]); 2] = [("pack.json", other.as_bytes()), ("lineage", &lineage)];
    assert_eq!(
        refused("another pack", &zipped(&all, CompressionMethod::Deflated)),
        "what it says of its own history does not fit what it holds"
    );
}

#[test]
fn json_that_is_meant_to_hurt_is_refused() {
    let sound = String::from_utf8(pack::write(&shared().workspace)).expect("text");
    let with = |name: &str| sound.replacen("\"Kestrel\"", name, 1);
    let deep = "[".repeat(100_000);
    let closed = deep.clone() + &"]".repeat(100_000);
    let long = format!("\"{}\"", "x".repeat(10 * 1024 * 1024));
    let head = "{\"format\":\"accord\",\"version\":1,\"workspace\":";
    let cases = [
        ("depth", deep.clone()),
        ("depth that closes", closed.clone()),
        ("depth in place of the workspace", format!("{head}{closed}}}")),
        ("depth in place of a name", with(&closed)),
        (
            "depth in an unknown field",
            sound.replacen('{', &format!("{{\"x\":{closed},"), 1),
        ),
        ("10 MB of text", with(&long)),
        ("a number out of range", with("1e400")),
        (
            "a number out of range for the version",
            sound.replacen("\"version\": 1", "\"version\": 1e400", 1),
        ),
        ("a lone surrogate", with("\"\\ud800\"")),
        ("half a pair", with("\"\\udc00x\"")),
        (
            "duplicate keys",
            sound.replacen("\"version\": 1", "\"version\": 1, \"version\": 1", 1),
        ),
        (
            "duplicate keys inside",
            sound.replacen("\"currency\":", "\"currency\": \"EUR\", \"currency\":", 1),
        ),
        ("two packs", sound.clone() + &sound),
        ("a list of packs", format!("[{sound}]")),
        ("a prototype", sound.replacen('{', "{\"__proto__\":{},", 1)),
        ("a NUL", sound.replacen('{', "\u{0}{", 1)),
        ("not a number", with("NaN")),
        ("a comment", sound.replacen('{', "{ // pack\n", 1)),
        ("an open text", with("\"Kestrel")),
        (
            "a million reviews",
            format!("{head}{{\"reviews\":[{}]}}}}", vec!["{}"; 1_000_000].join(",")),
        ),
    ];
    for (what, text) in cases {
        let message = refused_pack(what, text.as_bytes());
        assert!(
            message.len() < 400,
            "{what}: a message is for reading, {} bytes",
            message.len()
        );
    }
    for spoiled in [b"\xff\xfe{".as_slice(), b"{\"format\":\"\xc3\x28\"}"] {
        refused_pack("invalid UTF-8", spoiled);
    }
    let mut inside = sound.clone().into_bytes();
    let at = sound.find("Kestrel").expect("there");
    inside[at] = 0xff;
    refused_pack("invalid UTF-8 in a name", &inside);
    assert!(
        refused_pack("too much", &vec![b' '; pack::LONGEST + 1]).contains("larger than 16 MB"),
        "before it is looked at"
    );
}

#[test]
fn control_characters_in_texts_are_cleaned_away() {
    let mut given = value();
    given["workspace"]["reviews"][0]["purpose"] = json!("one\u{0}\u{7}\u{b}two\u{feff}");
    let read = pack::read(given.to_string().as_bytes()).expect("cleaned");
    assert_eq!(read.reviews[0].purpose.as_str(), "one\ntwo");
}
