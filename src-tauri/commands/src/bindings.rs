//! TypeScript from Rust: the types that cross the boundary, and the map from command
//! name to request and response. Written by a test, committed, never edited.

use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

use crate::table::commands;

/// The declarations of every type named so far, by name.
pub struct TypeBook {
    config: Config,
    declarations: BTreeMap<String, String>,
    /// Names that two different types claim.
    clashes: Vec<String>,
}

impl TypeBook {
    fn new() -> TypeBook {
        TypeBook {
            config: Config::new().with_large_int("number"),
            declarations: BTreeMap::new(),
            clashes: Vec::new(),
        }
    }

    /// The TypeScript name of a type; declares it and all that it is made of.
    pub fn name<T: TS + 'static + ?Sized>(&mut self) -> String {
        self.visit::<T>();
        T::name(&self.config)
    }
}

impl TypeVisitor for TypeBook {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        T::visit_generics(self);
        if T::output_path().is_none() {
            return T::visit_dependencies(self);
        }
        let name = T::ident(&self.config);
        let docs = T::docs().unwrap_or_default();
        let declaration = format!("{docs}export {}\n", T::decl(&self.config));
        match self.declarations.get(&name) {
            Some(known) if *known == declaration => return,
            Some(_) => return self.clashes.push(name),
            None => {}
        }
        self.declarations.insert(name, declaration);
        T::visit_dependencies(self);
    }
}

/// The whole of `ui/src/bindings/commands.ts`; refuses with the names that two types claim.
pub fn bindings() -> Result<String, Vec<String>> {
    let mut types = TypeBook::new();
    types.name::<vizitka_core::kernel::changes::Changes>();
    types.name::<vizitka_core::kernel::error::Code>();
    let mut map = String::new();
    for command in commands() {
        let request = (command.request)(&mut types);
        let response = (command.response)(&mut types);
        map.push_str(&format!(
            "  \"{}\": {{ request: {request}; response: {response} }};\n",
            command.name
        ));
    }
    let mut text = String::from(
        "// Written by `cargo test -p vizitka-commands bindings`. Do not edit: change the Rust types.\n\n",
    );
    for declaration in types.declarations.values() {
        text.push_str(declaration);
        text.push('\n');
    }
    text.push_str("/** Every command of the table: what it takes and what it answers. */\n");
    text.push_str("export interface CommandMap {\n");
    text.push_str(&map);
    text.push_str("}\n");
    if types.clashes.is_empty() { Ok(text) } else { Err(types.clashes) }
}
