//! The accessible name of an element, as the browser itself computes it for assistive technology.
//! Knows nothing of what anything should be called.

use std::sync::Arc;

use axum::http::Method;
use serde_json::Value;
use thirtyfour::By;
use thirtyfour::common::command::{Command, ExtensionCommand};

use crate::handle::drivers::Browser;

pub(crate) async fn name_of(browser: &Browser, selector: &str) -> String {
    let element = browser.driver.find(By::Css(selector)).await.expect(selector);
    let command = ComputedLabel(element.element_id().to_string());
    let answer = browser.driver.cmd(Command::ExtensionCommand(Box::new(command))).await;
    answer.expect("the driver's accessible name").value().expect("a text")
}

/// W3C WebDriver's "Get Computed Label", which thirtyfour has no method for.
#[derive(Debug)]
struct ComputedLabel(String);

impl ExtensionCommand for ComputedLabel {
    fn parameters_json(&self) -> Option<Value> {
        None
    }

    fn method(&self) -> Method {
        Method::GET
    }

    fn endpoint(&self) -> Arc<str> {
        format!("/element/{}/computedlabel", self.0).into()
    }
}
