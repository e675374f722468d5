//! Telling what a file is when it is no table of text, before anything reads it as one.

use encoding_rs::Encoding;

/// The kind of a file by its first bytes; none for what may well be text.
///
/// Names of formats are the same in every language, so they go into the sentence as
/// they are. Signatures: the PRONOM registry and the formats' own descriptions.
pub(super) fn other_kind(head: &[u8]) -> Option<&'static str> {
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Some(packed_kind(head));
    }
    if head.get(4..8) == Some(b"ftyp".as_slice()) {
        return Some("HEIC, MP4");
    }
    if head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP".as_slice()) {
        return Some("WebP");
    }
    SIGNATURES
        .iter()
        .find(|(signature, _)| head.starts_with(signature))
        .map(|(_, kind)| *kind)
        .or_else(|| marked_up_kind(head))
}

const SIGNATURES: [(&[u8], &str); 16] = [
    (b"%PDF", "PDF"),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "XLS"),
    (b"\x89PNG\r\n", "PNG"),
    (b"\xFF\xD8\xFF", "JPEG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"SQLite format 3\0", "SQLite"),
    (b"7z\xBC\xAF\x27\x1C", "7-Zip"),
    (b"Rar!\x1A\x07", "RAR"),
    (b"\x1F\x8B", "GZIP"),
    (b"{\\rtf", "RTF"),
    (b"\x7FELF", "ELF"),
    (b"OggS", "Ogg"),
    (b"!BDN", "PST"),
];

/// Office files are ZIP archives; the names of their first entries tell them apart.
fn packed_kind(head: &[u8]) -> &'static str {
    let has = |name: &[u8]| head.windows(name.len()).any(|window| window == name);
    if has(b"opendocument.spreadsheet") {
        "ODS"
    } else if has(b"word/") {
        "DOCX"
    } else if has(b"xl/") || has(b"[Content_Types].xml") {
        "XLSX"
    } else {
        "ZIP"
    }
}

fn marked_up_kind(head: &[u8]) -> Option<&'static str> {
    let wide = Encoding::for_bom(head).map(|(encoding, _)| encoding.decode(head).0);
    let text = wide.as_deref().map_or(head, str::as_bytes).trim_ascii_start();
    let begins = |mark: &str| {
        text.get(..mark.len()).is_some_and(|start| start.eq_ignore_ascii_case(mark.as_bytes()))
    };
    [
        ("begin:vcard", "vCard"),
        ("begin:vcalendar", "iCalendar"),
        ("<!DOCTYPE html", "HTML"),
        ("<html", "HTML"),
        ("<head", "HTML"),
        ("<meta", "HTML"),
        ("<style", "HTML"),
        ("<body", "HTML"),
        ("<table", "HTML"),
        ("<!--", "HTML"),
        ("<?xml", "XML"),
        ("mime-version:", "MHTML"),
        ("dn: ", "LDIF"),
        ("version: 1\n", "LDIF"),
        // What Excel writes; a heading may well begin with «ID;P».
        ("ID;PWXL", "SYLK"),
        ("ID;PCALC", "SYLK"),
    ]
    .into_iter()
    .find(|(mark, _)| begins(mark))
    .map(|(_, kind)| kind)
    .or_else(|| is_json(text).then_some("JSON"))
}

/// A list of lists or of records, or a record: `[ {`, `[[`, `{ "name"`.
fn is_json(text: &[u8]) -> bool {
    let Some((open, rest)) = text.split_first() else { return false };
    let next = rest.trim_ascii_start().first();
    match open {
        b'[' => matches!(next, Some(b'{' | b'[')),
        b'{' => matches!(next, Some(b'"' | b'}')),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::other_kind;

    #[test]
    fn a_table_of_text_is_no_other_kind() {
        for head in [
            "Имя;Телефон\n",
            "\u{feff}Name,Phone\n",
            "PK;1\n",
            "",
            "BM;2",
            "ID;Phone\n",
            "[Имя];Тел",
        ] {
            assert_eq!(other_kind(head.as_bytes()), None, "{head}");
        }
    }

    #[test]
    fn other_kinds_are_named() {
        for (head, kind) in [
            (b"%PDF-1.7\n%\xE2\xE3".as_slice(), "PDF"),
            (b"PK\x03\x04\x14\0\x06\0[Content_Types].xml", "XLSX"),
            (b"PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "ODS"),
            (b"PK\x03\x04photo.jpg", "ZIP"),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", "XLS"),
            (b"\xFF\xD8\xFF\xE0", "JPEG"),
            (b"begin:vcard\r\nVERSION:3.0", "vCard"),
            (b"\xEF\xBB\xBF<?XML version", "XML"),
            (b"<meta http-equiv=\"Content-type\" content=\"text/html\" />\n<table>", "HTML"),
            (b"\r\n<Table border=1>", "HTML"),
            (b"\xFF\xFE<\0h\0t\0m\0l\0>\0", "HTML"),
            (b"MIME-Version: 1.0\nX-Document-Type: Workbook", "MHTML"),
            (b"[\n  {\n    \"name\": \"A\"", "JSON"),
            (b"[[\"name\",\"phone\"]]", "JSON"),
            (b"{\n  \"contacts\": []", "JSON"),
            (b"ID;PWXL;N;E\n", "SYLK"),
        ] {
            assert_eq!(other_kind(head), Some(kind));
        }
    }
}
