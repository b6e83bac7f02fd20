//! What this program is made of, and under which licence each part may be used.

use std::io::{self, Write};

/// Every package of the lock file: name, version, whether it is linked into the program, licence, whose it is.
const PACKAGES: &str = include_str!("../../licences/packages.tsv");

/// The texts that are to be carried along, the program's own first.
const TEXTS: [&str; 8] = [
    include_str!("../../../LICENSE"),
    include_str!("../../licences/MIT.txt"),
    include_str!("../../licences/Apache-2.0.txt"),
    include_str!("../../licences/BSD-3-Clause.txt"),
    include_str!("../../licences/ISC.txt"),
    include_str!("../../licences/MPL-2.0.txt"),
    include_str!("../../licences/Unicode-3.0.txt"),
    include_str!("../../licences/Zlib.txt"),
];

/// Writes the list of what is linked into the program, then the texts.
pub(crate) fn print(out: &mut dyn Write) -> io::Result<()> {
    for line in PACKAGES.lines() {
        let mut fields = line.split('\t');
        if let (Some(name), Some(version), Some("program"), Some(licence)) =
            (fields.next(), fields.next(), fields.next(), fields.next())
        {
            write!(out, "{name} {version}: {licence}")?;
            match fields.next().filter(|whose| !whose.is_empty()) {
                Some(whose) => writeln!(out, " ({whose})")?,
                None => writeln!(out)?,
            }
        }
    }
    for text in TEXTS {
        writeln!(out, "\n----\n\n{}", text.trim_end())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_part_and_every_text_is_said() {
        let mut out = Vec::new();
        super::print(&mut out).expect("written");
        let said = String::from_utf8(out).expect("text");
        assert!(said.lines().filter(|line| line.contains(": MIT")).count() > 100);
        for text in [
            "Copyright (c)",
            "Apache License",
            "Mozilla Public License",
            "UNICODE LICENSE V3",
            "zlib License",
        ] {
            assert!(said.contains(text), "{text}");
        }
    }
}
