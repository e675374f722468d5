//! The help in the language of whoever asks. `args` says what can be typed; what it means
//! stands in the words files: `cli-about-<errand>`, `cli-arg-<errand>-<argument>` or, where
//! several errands share an argument, `cli-arg-<argument>`; `cli-value-<what>`.

use clap::{Arg, ArgAction, Command, CommandFactory};
use vizitka_commands::words::{Language, has, say};

use crate::args::Args;

/// The command line with all its help in a language.
pub fn spoken(language: Language) -> Command {
    let word = |key: &str| say(language, key, &[]);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let command = Args::command().arg(version);
    told(command, language, None)
        .after_help(word("cli-examples"))
        .subcommand_value_name(word("cli-value-errand"))
        .subcommand_help_heading(word("cli-heading-errands"))
}

fn told(command: Command, language: Language, errand: Option<&str>) -> Command {
    let word = |key: &str| say(language, key, &[]);
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    let command = command.disable_help_flag(true).arg(help);
    let template = format!(
        "{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
        word("cli-heading-usage")
    );
    command
        .about(word(&format!(
            "cli-about{}",
            errand.map(|name| format!("-{name}")).unwrap_or_default()
        )))
        .help_template(template)
        .mut_args(|arg| told_argument(arg, language, errand))
        .mut_subcommands(|errand| {
            let name = errand.get_name().to_owned();
            told(errand, language, Some(&name))
        })
}

fn told_argument(arg: Arg, language: Language, errand: Option<&str>) -> Arg {
    let word = |key: &str| say(language, key, &[]);
    let id = arg.get_id().as_str().replace('_', "-");
    let own = format!("cli-arg-{}-{id}", errand.unwrap_or_default());
    let shared = format!("cli-arg-{id}");
    let heading = match () {
        () if arg.get_index().is_some() || arg.is_positional() => "cli-heading-arguments",
        () if arg.is_global_set() || matches!(id.as_str(), "help" | "version") => {
            "cli-heading-global"
        }
        () => "cli-heading-options",
    };
    let value =
        arg.get_value_names().and_then(|names| names.first().map(|name| name.to_lowercase()));
    let arg = arg
        .help(word(if has(language, &own) { &own } else { &shared }))
        .help_heading(word(heading));
    match value.filter(|_| arg.get_action().takes_values()) {
        Some(value) => arg
            .hide_possible_values(true)
            .hide_default_value(true)
            .value_name(word(&format!("cli-value-{value}"))),
        None => arg,
    }
}
