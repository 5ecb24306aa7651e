// Reads earlier settings out of whatever somebody pastes: a snippet, a shortcode, settings as JSON, or a whole page
// of their own. Uses the browser's parser, in a document that runs and loads nothing. Judges no setting
// (crates/builder/src/draft.rs).

// Names and values, and the folder of the script; nothing where the text has no guide in it.
export function readBefore(text) {
  const own = text.trim();
  if (own.startsWith("{")) return fromJson(own);
  // A shortcode is written like an element.
  const html = own.replace(/\[care-finder(\s[^\]]*)?\]/, (_, rest = "") => "<div data-care-finder " + rest + "></div>");
  const page = new DOMParser().parseFromString(html, "text/html");
  const settings = page.getElementById("settings");
  if (settings) return fromJson(settings.textContent);
  const element = page.querySelector("[data-care-finder]");
  if (!element) return null;
  const pairs = [...element.attributes]
    .filter(({ name }) => name !== "data-care-finder")
    .map(({ name, value }) => [name.replace(/^data-/, ""), value]);
  const script = page.querySelector('script[src*="care-finder.js"]');
  return { pairs, folder: script ? script.getAttribute("src").replace(/care-finder\.js.*$/s, "") : "" };
}

function fromJson(text) {
  try {
    return { pairs: Object.entries(JSON.parse(text)).map(([name, value]) => [name.replace(/^data-/, ""), String(value)]), folder: "" };
  } catch {
    return null;
  }
}
