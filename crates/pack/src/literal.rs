//! Bytes as a JavaScript string literal that may stand inside an HTML script element.
//! Knows nothing of wasm. The decoder is static/bytes.js.

/// Two bytes that a string in HTML cannot hold as they are, and the rare ones that stand in for them: a third of a
/// wasm's data is zeros, and `\0` each time would cost 2 KB.
const STAND_INS: [(u8, u8); 2] = [(b'\0', b'|'), (b'\r', b'~')];

/// One character for each byte, whose lower eight bits are that byte: U+0000 to U+00FF, or 256 higher for bytes that
/// a JavaScript or HTML parser would change or stop at, and for the stand-ins themselves. In UTF-8 and after brotli
/// this is 3 % larger than the wasm; base64 is 31 % larger.
pub(crate) fn literal(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    text.push('`');
    let mut rest = bytes;
    while let Some((byte, after)) = rest.split_first() {
        text.push(match *byte {
            b'`' | b'\\' | b'$' => above(*byte),
            // `</script` ends the element, and `<!--` changes how a browser looks for its end.
            b'<' if ends_or_hides_script(after) => above(*byte),
            byte => stand_in(byte),
        });
        rest = after;
    }
    text.push('`');
    text
}

fn stand_in(byte: u8) -> char {
    for (hidden, shown) in STAND_INS {
        if byte == hidden {
            return char::from(shown);
        }
        if byte == shown {
            return above(byte);
        }
    }
    char::from(byte)
}

fn above(byte: u8) -> char {
    char::from_u32(256 + u32::from(byte)).unwrap_or(char::REPLACEMENT_CHARACTER)
}

fn ends_or_hides_script(after: &[u8]) -> bool {
    let starts = |with: &[u8]| after.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    starts(b"/script") || starts(b"!--")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;
    use std::process::{Command, Stdio};

    /// What bytes.js makes of the literal, byte by byte. Only JavaScript itself can say.
    fn evaluated(text: &str) -> Vec<u8> {
        let decoder = include_str!("../../../static/bytes.js");
        let script = format!("{decoder}\nprocess.stdout.write(Buffer.from(bytesOf({text})).toString('hex'))");
        let mut node = Command::new("node");
        node.args(["--input-type=module", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut node = node.spawn().expect("this test needs Node");
        node.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
        let hex = String::from_utf8(node.wait_with_output().unwrap().stdout).unwrap();
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
        assert!(!text.contains(['\0', '\r']));
        assert_eq!(evaluated(&text), bytes);
    }
}
