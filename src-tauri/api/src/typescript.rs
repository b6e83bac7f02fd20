//! The types of the commands in TypeScript, so that the window and its host cannot disagree.

use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

use crate::*;

/// The whole file of bindings: each type once, in alphabetical order, and the map of commands.
pub fn bindings() -> String {
    let config = Config::new();
    let mut types = Types {
        config: &config,
        declared: BTreeMap::new(),
    };
    types.visit::<Refusal>();
    let mut map = String::new();
    macro_rules! gather {
        ($($name:ident: $request:ty => $answer:ty;)+) => {$(
            types.visit::<$request>();
            types.visit::<$answer>();
            map.push_str(&format!(
                "  {}: {{ request: {}; answer: {} }};\n",
                stringify!($name), <$request as TS>::name(&config), <$answer as TS>::name(&config)
            ));
        )+};
    }
    crate::commands!(gather);
    let types: String = types.declared.into_values().collect();
    format!(
        "// Made from the Rust types by a test of the api; write over it with ACCORD_BINDINGS=write, never by hand.\n\
         {types}/** Every command: what it is asked and what it answers. */\nexport interface Commands {{\n{map}}}\n"
    )
}

struct Types<'a> {
    config: &'a Config,
    declared: BTreeMap<String, String>,
}

impl TypeVisitor for Types<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() {
            let name = T::ident(self.config);
            if self.declared.contains_key(&name) {
                return;
            }
            self.declared.insert(name, format!("export {}\n", T::decl(self.config)));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn the_committed_bindings_are_those_of_the_types() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/host/bindings.ts");
        let made = super::bindings();
        if std::env::var("ACCORD_BINDINGS").is_ok_and(|value| value == "write") {
            std::fs::write(&path, &made).expect("the bindings can be written");
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        assert!(
            made == committed,
            "the bindings are stale: run this test once with ACCORD_BINDINGS=write"
        );
    }
}
