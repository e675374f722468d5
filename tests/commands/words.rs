use serde_json::json;
use vizitka_commands::words::{Language, has, keys, say};
use vizitka_core::error::Code;
use vizitka_core::kernel::facts::Fact;
use vizitka_core::kernel::op::Op;

#[test]
fn the_three_languages_have_the_same_keys_once_each() {
    let russian = keys(Language::Ru);
    let mut once = russian.clone();
    once.dedup();
    assert_eq!(russian, once, "no key stands twice");
    assert_eq!(keys(Language::Uk), russian);
    assert_eq!(keys(Language::En), russian);
}

#[test]
fn every_refusal_and_every_action_has_its_sentence() {
    for language in Language::ALL {
        for code in Code::ALL {
            assert!(has(language, &format!("error-{}", code.as_str())), "{language:?} {code:?}");
        }
        for op in Op::ALL.iter().filter(|op| op.is_undoable()) {
            for kind in ["op", "done"] {
                assert!(
                    has(language, &format!("{kind}-{}", op.as_str())),
                    "{language:?} {kind} {op:?}"
                );
            }
        }
    }
}

#[test]
fn plurals_are_right_in_all_three_languages() {
    let say = |language, count| {
        say(language, "done-trash-contacts", &[("count", json!(count)), ("name", json!(""))])
    };
    for (count, russian, ukrainian) in
        [(2, "клиента", "клієнти"), (5, "клиентов", "клієнтів"), (21, "клиент", "клієнт")]
    {
        assert!(
            say(Language::Ru, count).contains(&format!("{count} {russian}")),
            "{}",
            say(Language::Ru, count)
        );
        assert!(
            say(Language::Uk, count).contains(&format!("{count} {ukrainian}")),
            "{}",
            say(Language::Uk, count)
        );
    }
}

#[test]
fn every_setting_that_can_be_changed_has_its_name_in_the_history() {
    let known = serde_json::to_value(vizitka_core::settings::Settings::default()).unwrap();
    let said = |language, name: &str| say(language, "op-change-settings", &[("name", json!(name))]);
    for language in Language::ALL {
        // The doors of the first start are passed once and leave no step.
        for name in known.as_object().unwrap().keys().filter(|name| *name != "is_welcomed") {
            assert_ne!(said(language, name), said(language, ""), "{language:?} {name}");
        }
    }
}

#[test]
fn every_fact_of_a_record_has_its_name_in_the_history_first_and_second() {
    for language in Language::ALL {
        for key in ["fact-first", "fact-second"] {
            let said = |fact: &str| {
                let args = [("fact", json!(fact)), ("also", json!(fact)), ("label", json!("л"))];
                say(language, key, &args)
            };
            assert_eq!(said(""), "");
            for fact in Fact::ALL {
                assert_ne!(said(fact.as_str()), "", "{language:?} {key} {fact:?}");
            }
        }
    }
}

#[test]
fn an_undone_step_is_not_said_like_a_cancelled_meeting() {
    let args = [("what", json!("…")), ("when", json!("…"))];
    let keys = ["undone", "undone-named", "history-undone", "import-recent-undone"];
    let keys = [&keys[..], &["cli-undone", "cli-is-undone"]].concat();
    // The second Ukrainian word is heard of meetings as often as the one that Vizitka says.
    for (language, word) in [
        (Language::Ru, "отменено"),
        (Language::Uk, "скасовано"),
        (Language::Uk, "відмінено"),
        (Language::En, "cancelled"),
    ] {
        for key in &keys {
            let said = say(language, key, &args).to_lowercase();
            assert!(!said.starts_with(word), "{language:?} {key}: {said}");
        }
    }
}
