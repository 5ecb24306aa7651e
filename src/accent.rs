//! Makes a center's color readable: darker for the light scheme, lighter for the dark one, until it meets WCAG AA.
//! The default accent and every other color are in style.css. static/frame/looks.js does the same before the
//! WebAssembly is there; a test keeps the two in agreement.

use crate::settings::Color;

/// What must be known of a color scheme to choose a text color.
#[derive(Clone, Copy, Debug)]
pub struct Scheme {
    /// The surface that is hardest to read on.
    pub surface: Color,
    /// Which way a color is moved: toward black or toward white.
    toward: u8,
}

/// `--sunken` of style.css: the darkest light surface.
pub const LIGHT: Scheme = Scheme { surface: Color { red: 0xf1, green: 0xea, blue: 0xdd }, toward: 0 };
/// `--raised` of style.css: the lightest dark surface.
pub const DARK: Scheme = Scheme { surface: Color { red: 0x22, green: 0x2c, blue: 0x2b }, toward: 255 };

/// 4.5, plus the most that the approximation in `linear` can be off on a dark surface.
const ENOUGH: f32 = 4.65;

/// The color itself if it is readable, or else the nearest readable one on the way to black or white. The way to
/// white goes through a bright tint of the same hue: mixing in white alone turns a dark teal gray.
#[must_use]
pub fn readable(color: Color, scheme: Scheme) -> Color {
    let end = Color { red: scheme.toward, green: scheme.toward, blue: scheme.toward };
    let tint = if scheme.toward == 0 { end } else { bright(color) };
    let there = (0..32).map(|part| mix(color, tint, part));
    let beyond = (0..32).map(|part| mix(tint, end, part));
    there.chain(beyond).find(|mixed| contrast(*mixed, scheme.surface) >= ENOUGH).unwrap_or(end)
}

/// Halfway between white and the brightest form of the color.
fn bright(color: Color) -> Color {
    let most = u16::from(color.red.max(color.green).max(color.blue)).max(1);
    let bright = |part: u8| u8::try_from(u16::from(part) * 127 / most + 128).unwrap_or(255);
    Color { red: bright(color.red), green: bright(color.green), blue: bright(color.blue) }
}

/// As CSS writes it.
#[must_use]
pub fn hex(color: Color) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |value: u8| DIGITS.get(usize::from(value)).map_or('0', |digit| char::from(*digit));
    let bytes = [color.red, color.green, color.blue];
    core::iter::once('#')
        .chain(bytes.into_iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]))
        .collect()
}

fn mix(from: Color, to: Color, part: u16) -> Color {
    let mix = |from: u8, to: u8| {
        let mixed = (u16::from(from) * (32 - part) + u16::from(to) * part) / 32;
        u8::try_from(mixed).unwrap_or(to)
    };
    Color { red: mix(from.red, to.red), green: mix(from.green, to.green), blue: mix(from.blue, to.blue) }
}

fn contrast(one: Color, other: Color) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(color: Color) -> f32 {
    0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
}

/// sRGB to linear light by a cubic, accurate within 0.003: the power function would bring its tables into the wasm.
fn linear(byte: u8) -> f32 {
    let value = f32::from(byte) / 255.0;
    value * (value * (value * 0.305_306 + 0.682_171) + 0.012_523)
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;
    use std::process::{Command, Stdio};

    use super::*;

    /// As WCAG 2.2 defines it.
    fn exact(one: Color, other: Color) -> f64 {
        let linear = |byte: u8| {
            let value = f64::from(byte) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        let luminance = |color: Color| {
            0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
        };
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn colors() -> impl Iterator<Item = Color> {
        let steps = || (0..=255).step_by(15);
        steps().flat_map(move |red| {
            steps().flat_map(move |green| steps().map(move |blue| Color { red, green, blue }))
        })
    }

    #[test]
    fn every_color_becomes_readable_in_both_schemes() {
        for color in colors() {
            for scheme in [LIGHT, DARK] {
                let became = readable(color, scheme);
                assert!(exact(became, scheme.surface) >= 4.5, "{color:?} became {became:?}");
            }
        }
    }

    /// Otherwise a color would change before the visitor's eyes when the WebAssembly starts. Only JavaScript itself can say.
    #[test]
    fn the_early_script_makes_the_same_colors() {
        let looks = include_str!("../static/frame/looks.js");
        let script = format!(
            "const set = {{}};
            const texts = {{ settings: {{ textContent: '{{}}' }} }};
            globalThis.document = {{
                documentElement: {{ dataset: {{}}, style: {{ setProperty: (name, value) => (set[name] = value) }} }},
                getElementById: (id) => texts[id],
            }};
            globalThis.window = {{}};
            window.parent = window;
            const isSettings = () => false;
            {}
            const steps = Array.from({{ length: 18 }}, (_, at) => at * 15);
            for (const red of steps) for (const green of steps) for (const blue of steps) {{
                looks.show([['accent', '#' + Buffer.from([red, green, blue]).toString('hex')]]);
                console.log(set['--accent-light'] + ' ' + set['--accent-dark']);
            }}",
            looks.replace("__CARE_FINDER_EARLY__", "['accent']").replace("\nimport ", "\n// ")
        );
        let mut node =
            Command::new("node").arg("-").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        node.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
        let printed = String::from_utf8(node.wait_with_output().unwrap().stdout).unwrap();
        let css = |color: Color| format!("rgb({},{},{})", color.red, color.green, color.blue);
        let ours = colors().map(|color| [LIGHT, DARK].map(|scheme| css(readable(color, scheme))).join(" "));
        assert_eq!(printed.lines().count(), colors().count());
        for ((color, ours), theirs) in colors().zip(ours).zip(printed.lines()) {
            assert_eq!(ours, theirs, "{color:?}");
        }
    }

    #[test]
    fn a_readable_color_stays_as_it_is() {
        let teal = Color { red: 0x0e, green: 0x5f, blue: 0x5b };
        assert_eq!(readable(teal, LIGHT), teal);
        assert_ne!(readable(teal, DARK), teal);
        assert_eq!(hex(teal), "#0e5f5b");
        // Still a teal in the dark: far more green than red.
        let light = readable(teal, DARK);
        assert!(light.green > light.red + 60, "{light:?}");
    }

    #[test]
    fn the_surfaces_are_those_of_the_stylesheet() {
        let style = crate::ui::STYLE;
        assert!(style.contains(&format!("--sunken: var(--cf-light, {})", hex(LIGHT.surface))));
        let raised = style.lines().find(|line| line.contains("--raised: ")).unwrap();
        assert!(raised.ends_with(&format!("var(--cf-dark, {});", hex(DARK.surface))), "{raised}");
    }
}
