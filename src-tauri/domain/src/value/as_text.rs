//! Values that are stored and passed on as the text they are typed as.

/// Reads them from text and writes them as text again; what each is called in a refusal stands behind it.
macro_rules! as_text {
    ($($name:ident: $what:literal),+) => {$(
        impl TryFrom<String> for $name {
            type Error = $crate::fault::Fault;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                $crate::value::Typed::read(&text, $what)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                $crate::value::Typed::show(&value)
            }
        }
    )+};
}

pub(crate) use as_text;
