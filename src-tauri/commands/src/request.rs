//! Reading a request strictly, and saying what is wrong with one.
//!
//! An object is an object at every depth: serde reads the fields of a structure from a list in
//! their order as well, so that `[]` would pass for `{}` and `["Anna"]` for a customer. A field
//! that a structure does not have is refused: a misspelt one would be taken for one not given.
//! Which fields a structure has is known only while it is read, hence a deserializer of our own.
//! What it refuses is a code with data, not a sentence of serde's: see [`Fault`]. It also leaves
//! out zero bytes.

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, StringDeserializer};
use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Value;

use crate::fault::{Fault, Wanted, quoted};

/// A value in which no list stands for a structure, and no field is passed over.
pub(crate) struct Strict(pub Value);

impl<'de> IntoDeserializer<'de, Fault> for Strict {
    type Deserializer = Strict;
    fn into_deserializer(self) -> Strict {
        self
    }
}

/// The fields of an object; what is wrong with one of them says which.
struct Fields {
    fields: serde_json::map::IntoIter,
    value: Option<(String, Value)>,
}

impl<'de> MapAccess<'de> for Fields {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Fault> {
        self.value = self.fields.next();
        let key = self.value.as_ref().map(|(name, _)| name.clone());
        key.map(|name| seed.deserialize(StringDeserializer::new(name))).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let (name, value) = self.value.take().unwrap_or_default();
        read_part(seed, value).map_err(|fault| fault.within(&name))
    }
}

/// The items of a list; what is wrong with one of them says which, counted from one.
struct Items {
    items: std::iter::Enumerate<std::vec::IntoIter<Value>>,
}

impl<'de> SeqAccess<'de> for Items {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Fault> {
        let item = self.items.next();
        item.map(|(place, value)| read_part(seed, value).map_err(|fault| fault.at(place + 1)))
            .transpose()
    }
}

/// Reads a field or an item; what is wrong with it itself quotes it.
fn read_part<'de, T: DeserializeSeed<'de>>(seed: T, value: Value) -> Result<T::Value, Fault> {
    let given = match &value {
        Value::String(text) => quoted(text),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => String::new(),
    };
    seed.deserialize(Strict(value)).map_err(|fault| fault.quoting(&given))
}

impl Strict {
    fn list<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Value::Array(items) => {
                visitor.visit_seq(Items { items: items.into_iter().enumerate() })
            }
            other => Err(Fault::kind(Wanted::List, &other)),
        }
    }

    fn object<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Value::Object(fields) => {
                visitor.visit_map(Fields { fields: fields.into_iter(), value: None })
            }
            other => Err(Fault::kind(Wanted::Object, &other)),
        }
    }

    fn text<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            // Nobody types a zero byte, and in SQLite's functions and in every table a text ends
            // at it: what is exported with one would not come back.
            Value::String(text) => visitor.visit_string(if text.contains('\0') {
                text.replace('\0', "")
            } else {
                text
            }),
            other => Err(Fault::kind(Wanted::Text, &other)),
        }
    }

    fn whole_number<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match (self.0.as_u64(), self.0.as_i64()) {
            (Some(number), _) => visitor.visit_u64(number),
            (None, Some(number)) => visitor.visit_i64(number),
            (None, None) => Err(Fault::kind(Wanted::WholeNumber, &self.0)),
        }
    }
}

macro_rules! as_whole_numbers {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            self.whole_number(visitor)
        }
    )*};
}

macro_rules! as_texts {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            self.text(visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for Strict {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(is_so) => visitor.visit_bool(is_so),
            Value::Number(ref number) if number.is_f64() => {
                visitor.visit_f64(number.as_f64().unwrap_or_default())
            }
            Value::Number(_) => self.whole_number(visitor),
            Value::String(_) => self.text(visitor),
            Value::Array(_) => self.list(visitor),
            Value::Object(_) => self.object(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Value::Bool(is_so) => visitor.visit_bool(is_so),
            other => Err(Fault::kind(Wanted::YesOrNo, &other)),
        }
    }

    as_whole_numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
    }

    as_texts! { deserialize_char deserialize_str deserialize_string }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.list(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.object(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let given = self.0.as_object().into_iter().flatten();
        let unknown = given.map(|(name, _)| name).find(|name| !fields.contains(&name.as_str()));
        if let Some(name) = unknown {
            return Err(Fault::unknown(name, fields));
        }
        self.object(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.0 {
            Value::String(word) => visitor.visit_enum(StringDeserializer::new(word)),
            Value::Object(fields) => {
                let fields = Fields { fields: fields.into_iter(), value: None };
                visitor.visit_enum(MapAccessDeserializer::new(fields))
            }
            other => Err(Fault::one_of(&other.to_string(), variants)),
        }
    }

    forward_to_deserialize_any! {
        f32 f64 bytes byte_buf unit unit_struct tuple tuple_struct identifier ignored_any
    }
}

/// Reads a value strictly.
pub(crate) fn read<T: for<'de> Deserialize<'de>>(value: Value) -> Result<T, Fault> {
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
        let good = json!({ "inner": { "name": "x", "counts": [1] }, "more": [{}] });
        let inner = |name: Option<&str>, counts| Inner { name: name.map(str::to_owned), counts };
        let wanted =
            Outer { inner: inner(Some("x"), vec![1]), more: Some(vec![inner(None, vec![])]) };
        assert_eq!(read::<Outer>(good).unwrap(), wanted);
        for bad in [json!({ "inner": [] }), json!({ "inner": ["x"] }), json!([{}])] {
            assert!(read::<Outer>(bad.clone()).is_err(), "{bad}");
        }
        let error = read::<Outer>(json!({ "inner": {}, "more": [[]] })).unwrap_err();
        assert_eq!(error.to_string(), "more[1]: [] is no object");
    }
}
