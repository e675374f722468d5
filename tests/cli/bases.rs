use std::fs;
use std::path::Path;

use crate::base::Base;

/// What `tests/fixtures/bases/freeze` wrote down is read by the program of today.
#[test]
fn every_frozen_base_tells_what_was_written_down_in_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/bases");
    for entry in fs::read_dir(folder).unwrap() {
        let frozen = entry.unwrap().path();
        if frozen.extension().is_none_or(|ending| ending != "vizitka") {
            continue;
        }
        let base = Base::new();
        fs::copy(&frozen, base.path("base.vizitka")).unwrap();
        let card = base.does(&["card", "Иванов С. В."]);
        for fact in [
            "Иванов Сергей Викторович\n",
            "Ромашка",
            "#опт",
            "8 916 123-45-67",
            "29.02.1980",
            "блёсны",
            "пн 23.11.2026 12:00  Встреча  Запланировано",
            "Договор подписан",
            "прислать договор",
        ] {
            assert!(card.contains(fact), "{fact} of {} in\n{card}", frozen.display());
        }
        assert!(base.does(&["find", "рыбалку"]).contains("Любит рыбалку"));
        assert!(base.does(&["find", "список"]).contains("Петрова Анна"));
        let day = base.at("2026-11-23T08:00", &["today"]);
        assert!(day.contains("Позвонить") && day.contains("Иванов"), "{day}");
        let week = base.does(&["meetings", "--week", "0"]);
        assert!(week.contains("дорого") && week.contains("Удачно"), "{week}");
        let planned = base.does(&["meetings", "--planned", "--week", "+1"]);
        assert!(
            planned.contains("Сидоров Пётр") && planned.contains("показать каталог"),
            "{planned}"
        );
        assert_eq!(base.json(&["call", "settings.get"])["scale"], 110);
        assert!(base.does(&["redo"]).contains("Лишний"), "what was undone then comes back now");
    }
}
