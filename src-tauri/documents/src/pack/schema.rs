//! The published schema, made from the domain's own types so that it can't say anything else than they do.

use domain::Workspace;
use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use schemars::{JsonSchema, Schema};

/// A whole workspace of Accord: its company, its people and its reviews.
#[derive(JsonSchema)]
#[schemars(rename = "Pack")]
#[expect(dead_code, reason = "only its shape is looked at")]
struct Shape {
    /// Says that this is a pack.
    #[schemars(extend("const" = super::FORMAT))]
    format: String,
    /// The version of the format.
    #[schemars(extend("const" = super::VERSION))]
    version: i64,
    /// The workspace.
    workspace: Workspace,
}

/// Lets no object have fields that are not listed.
#[derive(Clone, Debug)]
struct Closed;

impl Transform for Closed {
    fn transform(&mut self, schema: &mut Schema) {
        if schema.get("properties").is_some() {
            schema.insert("additionalProperties".to_owned(), false.into());
        }
        transform_subschemas(self, schema);
    }
}

fn made() -> String {
    let settings = SchemaSettings::draft2020_12().for_serialize().with_transform(Closed);
    let schema = settings.into_generator().into_root_schema_for::<Shape>();
    // Sorted keys, whatever features the JSON library was built with.
    let sorted: std::collections::BTreeMap<_, _> = schema.as_object().into_iter().flatten().collect();
    serde_json::to_string_pretty(&sorted).expect("a schema is JSON") + "\n"
}

#[cfg(test)]
mod tests {
    use super::made;

    #[test]
    fn the_committed_schema_is_that_of_the_types() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/pack/schema.json");
        let made = made();
        if std::env::var("ACCORD_SCHEMA").is_ok_and(|value| value == "write") {
            std::fs::write(&path, &made).expect("the schema can be written");
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        assert!(
            made == committed,
            "the schema is stale: run this test once with ACCORD_SCHEMA=write"
        );
    }
}
