//! The server that the recorders upload to: keeps what each sends, as text. Knows what to answer `PostHog` so that it records;
//! judges nothing.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{Uri, header};
use axum::response::IntoResponse;
use axum::routing::any;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::Value;

/// `PostHog` records a session only where its own server has that switched on.
const POSTHOG_SETTINGS: &str = r#"{
    "sessionRecording": { "endpoint": "/s/", "consoleLogRecordingEnabled": true },
    "heatmaps": true, "capturePerformance": { "network_timing": true, "web_vitals": true },
    "autocapture_opt_out": false, "captureDeadClicks": true, "autocaptureExceptions": true,
    "supportedCompression": [], "hasFeatureFlags": false, "surveys": false
}"#;

/// What one recorder would have sent home in one request.
#[derive(Clone, Debug)]
pub(super) struct Payload {
    pub(super) address: String,
    /// Nothing if it cannot be read and so could hide anything.
    pub(super) body: Option<String>,
}

#[derive(Clone, Default)]
pub(super) struct Catcher(Arc<Mutex<Vec<Payload>>>);

impl Catcher {
    /// Takes whatever is sent to `/caught/` and the name of a recorder.
    pub(super) fn routes(&self) -> Router {
        let routes = Router::new().route("/caught/{*recorder}", any(catch)).with_state(self.clone());
        // A recording may be longer than usual uploads.
        routes.layer(DefaultBodyLimit::disable())
    }

    pub(super) fn of(&self, recorder: &str) -> Vec<Payload> {
        let start = format!("/caught/{recorder}");
        let all = self.0.lock().expect("no panic while it is locked");
        all.iter().filter(|payload| payload.address.starts_with(&start)).cloned().collect()
    }
}

async fn catch(State(catcher): State<Catcher>, address: Uri, body: Bytes) -> impl IntoResponse {
    let answer = if address.path().ends_with("/config") { POSTHOG_SETTINGS } else { "{}" };
    let payload = Payload { address: address.to_string(), body: readable(&body) };
    catcher.0.lock().expect("no panic while it is locked").push(payload);
    ([(header::CONTENT_TYPE, "application/json")], answer)
}

/// All of them send JSON; when the page is left, `PostHog` sends it in base64, as a form field.
fn readable(body: &[u8]) -> Option<String> {
    let text = str::from_utf8(body).ok()?;
    let text = match text.strip_prefix("data=") {
        Some(field) => {
            let base64 = field.replace("%2B", "+").replace("%2F", "/").replace("%3D", "=");
            String::from_utf8(BASE64_STANDARD.decode(base64).ok()?).ok()?
        }
        None => text.to_owned(),
    };
    let is_json = text.is_empty() || serde_json::from_str::<Value>(&text).is_ok();
    is_json.then_some(text)
}
