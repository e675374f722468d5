//! A loopback server for development: an ordinary browser drives the real core.
//!
//! `cargo run -p vizitka-commands --example loopback -- --base FILE [--port 4517] [--now WALL]`,
//! then `npm run dev` in `ui/`. It listens on 127.0.0.1 only and is no part of the product.

use std::sync::Arc;

use serde_json::{Value, json};
use tiny_http::{Method, Response, Server};
use vizitka_commands::locale::Locale;
use vizitka_commands::{Session, SessionOptions, SystemClock, call};
use vizitka_core::kernel::civil::parse_wall;
use vizitka_core::kernel::clock::{Clock, FixedClock};

fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let argument = |name: &str| {
        let mut args = std::env::args().skip_while(move |arg| arg != name);
        args.nth(1)
    };
    let clock: Arc<dyn Clock> = match argument("--now") {
        Some(now) => Arc::new(FixedClock(parse_wall(&now)?)),
        None => Arc::new(SystemClock),
    };
    let session = Session::open(SessionOptions {
        base: argument("--base").ok_or("--base FILE is missing")?.into(),
        clock,
        key: None,
        system: Locale::of_system(),
    })?;
    let port = argument("--port").unwrap_or_else(|| "4517".to_owned());
    let server = Server::http(format!("127.0.0.1:{port}"))?;
    println!("listening on 127.0.0.1:{port}");
    for mut request in server.incoming_requests() {
        let mut body = String::new();
        request.as_reader().read_to_string(&mut body)?;
        let (status, answer) = match (request.method(), request.url()) {
            (Method::Post, "/call") => answer(&session, &body),
            _ => (404, json!({ "code": "not-found", "data": {} })),
        };
        request.respond(Response::from_string(answer.to_string()).with_status_code(status))?;
    }
    Ok(())
}

fn answer(session: &Session, body: &str) -> (u16, Value) {
    let request: Value = serde_json::from_str(body).unwrap_or_default();
    let name = request["name"].as_str().unwrap_or_default();
    match call(session, name, request["args"].clone()) {
        Ok(answer) => (200, json!({ "value": answer.value, "changes": answer.changes })),
        Err(error) => (422, json!({ "code": error.code, "data": error.data })),
    }
}
