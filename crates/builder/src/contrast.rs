//! What becomes of a center's color: as it was typed, as the guide shows it, and how readable each is, in numbers.
//! The repair is the guide's own (src/accent.rs); what counts as readable is WCAG 2.2's.

use care_finder::accent::{DARK, LIGHT, Scheme, hex, readable};
use care_finder::settings::Color;
use yew::{Html, html};

/// WCAG 2.2, success criterion 1.4.3, for text of normal size.
const ENOUGH: f64 = 4.5;

pub(crate) fn view(color: Color) -> Html {
    let row = |name: &str, scheme: Scheme| {
        let shown = readable(color, scheme);
        let (before, after) = (ratio(color, scheme.surface), ratio(shown, scheme.surface));
        let fate = if before >= ENOUGH && shown == color {
            "used as it is"
        } else {
            "changed, so that it can be read"
        };
        html! {
            <li>
                { swatch(color, shown, scheme) }
                <span>
                    <strong>{ name.to_owned() }</strong>
                    { format!(": {}, contrast {} (at least 4.5 is needed), ", hex(color), written(before)) }
                    { if shown == color { fate.to_owned() } else { format!("{fate}: {}, contrast {}", hex(shown), written(after)) } }
                    { "." }
                </span>
            </li>
        }
    };
    html! { <ul class="contrast" aria-label="Contrast">{ row("In light colors", LIGHT) }{ row("In dark colors", DARK) }</ul> }
}

/// Drawn, because the page's policy allows no style attribute.
fn swatch(color: Color, shown: Color, scheme: Scheme) -> Html {
    html! {
        <svg viewBox="0 0 60 30" width="60" height="30" aria-hidden="true">
            <rect width="60" height="30" fill={hex(scheme.surface)} />
            <circle cx="15" cy="15" r="10" fill={hex(color)} />
            <circle cx="45" cy="15" r="10" fill={hex(shown)} />
        </svg>
    }
}

/// Rounded down: 4.49 is not 4.5.
fn written(ratio: f64) -> String {
    format!("{:.1}", (ratio * 10.0).floor() / 10.0)
}

/// The ratio as WCAG 2.2 defines it, 1 to 21.
fn ratio(one: Color, other: Color) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(color: Color) -> f64 {
    let linear = |byte: u8| {
        let value = f64::from(byte) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_is_twenty_one_and_a_repaired_color_is_enough() {
        let gray = |byte| Color { red: byte, green: byte, blue: byte };
        assert_eq!(written(ratio(gray(0), gray(255))), "21.0");
        assert_eq!(written(ratio(gray(0x77), gray(255))), "4.4");
        for scheme in [LIGHT, DARK] {
            let shown = readable(Color { red: 255, green: 204, blue: 0 }, scheme);
            assert!(ratio(shown, scheme.surface) >= ENOUGH);
        }
    }
}
