//! Reading a request strictly: an object is an object, at every depth.
//!
//! serde reads the fields of a structure from a list in their order as well, so that `[]` would
//! pass for `{}` and `["Anna"]` for a customer. Which fields a structure has is known only while
//! it is read, hence a deserializer around that of JSON. It also leaves out zero bytes.

use serde::Deserialize;
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, Error as _, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::{Error, Value};

/// A value in which no list stands for a structure.
pub(crate) struct Strict(pub Value);

impl<'de> IntoDeserializer<'de, Error> for Strict {
    type Deserializer = Strict;
    fn into_deserializer(self) -> Strict {
        self
    }
}

impl<'de> Deserializer<'de> for Strict {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Array(items) => {
                let mut items = SeqDeserializer::new(items.into_iter().map(Strict));
                let value = visitor.visit_seq(&mut items)?;
                items.end()?;
                Ok(value)
            }
            Value::Object(fields) => {
                let fields = fields.into_iter().map(|(name, value)| (name, Strict(value)));
                let mut fields = MapDeserializer::new(fields);
                let value = visitor.visit_map(&mut fields)?;
                fields.end()?;
                Ok(value)
            }
            // Nobody types a zero byte, and in SQLite's functions and in every table a text ends
            // at it: what is exported with one would not come back.
            Value::String(text) if text.contains('\0') => {
                Value::String(text.replace('\0', "")).deserialize_any(visitor)
            }
            plain => plain.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.0 {
            Value::Object(_) => self.deserialize_any(visitor),
            other => Err(Error::custom(format!("{other} is not {{…}}"))),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.0.deserialize_enum(name, variants, visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map identifier ignored_any
    }
}

/// Reads a value strictly.
pub(crate) fn read<T: for<'de> Deserialize<'de>>(value: Value) -> Result<T, Error> {
    T::deserialize(Strict(value))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[derive(Debug, Deserialize, PartialEq)]
    struct Inner {
        #[serde(default)]
        name: Option<String>,
        #[serde(default)]
        counts: Vec<u32>,
    }

    #[derive(Debug, Deserialize, PartialEq)]
    struct Outer {
        inner: Inner,
        #[serde(default)]
        more: Option<Vec<Inner>>,
    }

    #[test]
    fn a_zero_byte_is_no_part_of_a_text() {
        let read = read::<Inner>(json!({ "name": "a\u{0}б\u{0}" })).unwrap();
        assert_eq!(read.name.as_deref(), Some("aб"));
    }

    #[test]
    fn a_list_stands_for_no_structure_at_any_depth() {
        let good = json!({ "inner": { "name": "x", "counts": [1] }, "more": [{}], "other": [] });
        let inner = |name: Option<&str>, counts| Inner { name: name.map(str::to_owned), counts };
        let wanted =
            Outer { inner: inner(Some("x"), vec![1]), more: Some(vec![inner(None, vec![])]) };
        assert_eq!(read::<Outer>(good).unwrap(), wanted);
        for bad in [json!({ "inner": [] }), json!({ "inner": ["x"] }), json!([{}])] {
            assert!(read::<Outer>(bad.clone()).is_err(), "{bad}");
        }
        let error = read::<Outer>(json!({ "inner": {}, "more": [[]] })).unwrap_err();
        assert_eq!(error.to_string(), "[] is not {…}");
    }
}
