// The host's side of the border: puts the guide, in its sandboxed frame, into every [data-care-finder] element.
// Owns nothing of what happens inside. The packer puts border.js in front and wraps both in one function, so that the
// host's page gets the one name `CareFinder` and nothing else.

const SANDBOX =
  "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation " +
  "allow-top-navigation-to-custom-protocols allow-modals allow-downloads";
// The packer puts each language's title here (src/text).
const TITLES = __CARE_FINDER_TITLES__;
const RESERVED = 600;
// The host's own attributes, not settings of the guide.
const OURS = ["data-care-finder", "data-title"];

// Optimisers run scripts in ways that leave currentScript null, and rename them; data-base then says where we are.
const script = document.currentScript || document.querySelector('script[src*="care-finder"], script[data-base]');
const page = pageAddress();
const seen = new WeakSet();
const frames = new Set();

// Included twice (a theme and a tag manager, say), the first copy goes on.
if (window.CareFinder && typeof window.CareFinder.load === "function") {
  window.CareFinder.load();
} else {
  window.CareFinder = Object.freeze({ load });
  window.addEventListener("message", hear);
  load();
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", load);
}

// Fills every element that has none yet. A single-page site calls it after it has put one into the page.
function load() {
  for (const element of document.querySelectorAll("[data-care-finder]")) {
    if (seen.has(element)) continue;
    seen.add(element);
    element.style.minHeight = RESERVED + "px";
    whenNear(element, () => fill(element));
  }
}

function whenNear(element, act) {
  if (!window.IntersectionObserver) return act();
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    act();
  }, { rootMargin: "800px" });
  observer.observe(element);
}

// What is in the element already (a link to call, say) stays until the guide says that it is ready.
function fill(element) {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", SANDBOX);
  frame.title = element.dataset.title || TITLES[element.dataset.language] || TITLES.en;
  frame.referrerPolicy = "no-referrer";
  frame.style.cssText = `display:block;width:100%;border:0;height:${RESERVED}px`;
  frame.addEventListener("load", () => say(frame.contentWindow, "settings", { settings: settingsOf(element) }));
  frame.src = page;
  frames.add(frame);
  element.append(frame);
  setTimeout(() => {
    if (frame.isConnected && !isReady(frame)) console.warn(`care-finder: ${page} did not start`);
  }, 10000);
}

function settingsOf(element) {
  return Array.from(element.attributes, ({ name, value }) => [name, value])
    .filter(([name]) => name.startsWith("data-") && !OURS.includes(name))
    .map(([name, value]) => [name.slice(5), value])
    .filter((pair) => isSetting(pair) || console.warn(`care-finder: data-${pair[0]}: left out, it is too long`))
    .slice(0, 64);
}

function hear(event) {
  for (const frame of frames) {
    if (!frame.isConnected) continue;
    const message = heard(event, frame.contentWindow, TO_HOST);
    if (!message) continue;
    if (message.kind === "ready") takeOver(frame);
    else frame.style.height = Math.max(message.px, parseInt(frame.style.height, 10)) + "px";
  }
}

// Hidden, not removed: the site's own scripts may hold on to its elements.
function takeOver(frame) {
  if (isReady(frame)) return;
  frame.dataset.ready = "";
  const before = document.createElement("div");
  before.style.display = "none";
  while (frame.previousSibling) before.prepend(frame.previousSibling);
  frame.before(before);
}

function isReady(frame) {
  return "ready" in frame.dataset;
}

function pageAddress() {
  const here = script && script.dataset.base ? script.dataset.base.replace(/\/?$/, "/") : (script && script.src) || "";
  return new URL("care-finder.html", new URL(here, document.baseURI)).href;
}
