// The bytes that the packer wrote as a string, one character each (crates/pack/src/literal.rs). Knows nothing of what they are.

export function bytesOf(text) {
  const standIns = { "|": 0, "~": 13 };
  const bytes = new Uint8Array(text.length);
  // The array keeps the lower eight bits of each character.
  for (let i = 0; i < text.length; i += 1) bytes[i] = standIns[text[i]] ?? text.charCodeAt(i);
  return bytes;
}
