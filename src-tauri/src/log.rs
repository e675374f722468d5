//! The log: to the terminal that started the program, warnings and worse unless `VIZITKA_LOG` asks
//! for more. It never holds what a customer is called or what was said.

use tracing_subscriber::EnvFilter;

/// Starts the log. A filter that cannot be read is as good as none.
pub fn start() {
    let filter = EnvFilter::try_from_env("VIZITKA_LOG").unwrap_or_else(|_| EnvFilter::new("warn"));
    let _ =
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).try_init();
}
