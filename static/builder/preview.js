// The preview's frame: the real guide in a sandbox, addressed as any host's page does it (border.js), and no further.
// Owns no setting; the builder tells it what to show (crates/builder/src/preview.rs).
import { GUIDE, WALK } from "packer";
import { TO_HOST, heard, say } from "../border.js";

// As high as the guide stands in a page (host/stage.js).
const heightAt = (width) => Math.max(1030, 1765 - width * 1.5);
// The part of the window above and below the preview, where the preview stays in sight beside the settings
// (crates/builder/src/style.css).
const WIDE = "(min-width: 62rem)";
const EDGES = 32;
// No phone's screen is lower, and below 576 pixels the guide's header is that of a phone held sideways (src/style.css).
const SCREEN = 600;
let frame;
let shown;
let begun;

export function showPreview(json) {
  const before = shown;
  shown = JSON.parse(json);
  if (!frame) make();
  // A guide that has begun keeps its screen and its language.
  const from = (told) => told.presses + languageOf(told);
  if (!before || from(before) !== from(shown)) start();
  else if (begun) speak();
  fit();
}

function languageOf({ settings }) {
  return settings.find(([name]) => name === "language")[1];
}

// Scripts only: nothing in it can lead this page away, open another or save a file.
function make() {
  const place = document.getElementById("preview");
  frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.title = "Preview of the guide";
  frame.addEventListener("load", speak);
  window.addEventListener("message", (event) => {
    const message = heard(event, frame.contentWindow, TO_HOST);
    if (message && message.kind === "ready") {
      begun = true;
      frame.dataset.ready = "";
    }
  });
  place.append(frame);
  new ResizeObserver(fit).observe(place);
  window.addEventListener("resize", fit);
}

// The walk stands before the guide's policy, which would refuse it; the builder's own policy, which the frame inherits, allows it.
function start() {
  begun = false;
  delete frame.dataset.ready;
  const walk = `<meta name="walk" content="${shown.presses}"><script>${WALK}</` + "script>";
  const charset = '<meta charset="utf-8">';
  frame.name = JSON.stringify(shown.settings);
  frame.srcdoc = GUIDE.replace(charset, () => charset + (shown.presses ? walk : ""));
}

function speak() {
  say(frame.contentWindow, "settings", { settings: [...shown.settings, ["display", "page"]] });
}

// A wide frame in a narrow place is drawn smaller, not laid out again, and so is a phone in a low window. Where the
// preview stays in sight, the frame takes what is left of the window, and only the guide inside scrolls.
function fit() {
  const place = frame.parentNode;
  // With its border.
  place.style.maxWidth = shown.width + 2 + "px";
  const around = place.parentNode.offsetHeight - place.offsetHeight + EDGES + 2;
  const room = window.matchMedia(WIDE).matches ? Math.max(SCREEN / 2, window.innerHeight - around) : Infinity;
  const scale = Math.min(1, place.clientWidth / shown.width, room / SCREEN);
  const height = Math.min(heightAt(shown.width), room / scale);
  Object.assign(frame.style, { width: shown.width + "px", height: height + "px", transform: `scale(${scale})` });
  place.style.maxWidth = shown.width * scale + 2 + "px";
  place.style.height = height * scale + 2 + "px";
}
