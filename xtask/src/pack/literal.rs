//! Bytes as a JavaScript string literal that may stand inside an HTML script element.
//! One character per byte (U+0000 to U+00FF), so `charCodeAt` gives the bytes back. Knows nothing of wasm.

/// Only what a JavaScript or HTML parser would change or end at is escaped: in UTF-8 and after brotli that costs
/// 5 % of a wasm's size, base64 31 %.
pub(crate) fn literal(bytes: &[u8]) -> String {
    // The rarer quote has fewer escapes.
    let count = |quote: u8| bytes.split(|byte| *byte == quote).count();
    let quote = if count(b'\'') < count(b'"') { b'\'' } else { b'"' };

    let mut text = String::with_capacity(bytes.len() * 2);
    text.push(char::from(quote));
    let mut rest = bytes;
    while let Some((byte, after)) = rest.split_first() {
        match *byte {
            // Before a digit, `\0` would be an octal escape, which modules refuse.
            0 if after.first().is_some_and(u8::is_ascii_digit) => text.push_str("\\x00"),
            0 => text.push_str("\\0"),
            b'\n' => text.push_str("\\n"),
            b'\r' => text.push_str("\\r"),
            b'\\' => text.push_str("\\\\"),
            // `</script` ends the element and `<!--` starts another way of looking for its end.
            b'<' if ends_or_hides_script(after) => text.push_str("\\x3c"),
            byte if byte == quote => {
                text.push('\\');
                text.push(char::from(byte));
            }
            byte => text.push(char::from(byte)),
        }
        rest = after;
    }
    text.push(char::from(quote));
    text
}

fn ends_or_hides_script(after: &[u8]) -> bool {
    let starts = |with: &[u8]| after.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    starts(b"/script") || starts(b"!--")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::node;
    use std::process::Command;

    /// What a JavaScript engine makes of the literal, byte by byte.
    fn evaluated(text: &str) -> Vec<u8> {
        let script = format!("const s={text};process.stdout.write(Buffer.from(s,'latin1').toString('hex'))");
        let hex =
            node::pipe(Command::new("node").args(["--input-type=module", "-"]), script.as_bytes()).unwrap();
        (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
    }

    #[test]
    fn every_byte_before_every_byte_comes_back() {
        let pairs: Vec<u8> = (0..=255_u8).flat_map(|a| (0..=255_u8).flat_map(move |b| [a, b])).collect();
        assert_eq!(evaluated(&literal(&pairs)), pairs);
    }

    #[test]
    fn nothing_that_html_would_act_on_is_left() {
        let bytes = b"a</script>b</ScRiPt c<!-- d\0\r\n";
        let text = literal(bytes);
        let lower = text.to_lowercase();
        assert!(!lower.contains("</script") && !lower.contains("<!--"));
        assert!(!text.contains(['\0', '\r', '\n']));
        assert_eq!(evaluated(&text), bytes);
    }
}
