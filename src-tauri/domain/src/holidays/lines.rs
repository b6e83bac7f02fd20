//! Lines of a calendar file: folded lines as one, and each in its name, its parameters and its value.

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ContentLine {
    /// Its name in capitals.
    pub(super) name: String,
    /// Its parameters in capitals, such as `VALUE=DATE`.
    pub(super) parameters: Vec<String>,
    /// Its value as it stands.
    pub(super) value: String,
}

impl ContentLine {
    /// Whether it is this one, such as `BEGIN:VEVENT`.
    pub(super) fn is(&self, name: &str, value: &str) -> bool {
        self.name == name && self.value.trim().eq_ignore_ascii_case(value)
    }

    fn read(text: &str) -> Option<Self> {
        let colon = unquoted(text, ':')?;
        let (head, value) = (&text[..colon], &text[colon + 1..]);
        let mut parts = Vec::new();
        let mut rest = head;
        while let Some(at) = unquoted(rest, ';') {
            parts.push(&rest[..at]);
            rest = &rest[at + 1..];
        }
        parts.push(rest);
        let mut parts = parts.into_iter().map(|part| part.trim().to_ascii_uppercase());
        Some(Self {
            name: parts.next().filter(|name| !name.is_empty())?,
            parameters: parts.collect(),
            value: value.to_owned(),
        })
    }
}

/// The lines that say something; a line that begins with white space goes on with the one before it.
pub(super) fn lines(text: &str) -> impl Iterator<Item = ContentLine> {
    let mut folded = text
        .trim_start_matches('\u{feff}')
        .split(['\n', '\r'])
        .filter(|line| !line.is_empty())
        .peekable();
    std::iter::from_fn(move || {
        let mut line = folded.next()?.to_owned();
        while let Some(more) = folded.next_if(|next| next.starts_with([' ', '\t'])) {
            line.push_str(&more[1..]);
        }
        Some(line)
    })
    .filter_map(|line| ContentLine::read(&line))
}

/// Where a character stands first outside quotation marks.
fn unquoted(text: &str, wanted: char) -> Option<usize> {
    let mut quoted = false;
    text.char_indices().find_map(|(at, c)| {
        quoted ^= c == '"';
        (c == wanted && !quoted).then_some(at)
    })
}
