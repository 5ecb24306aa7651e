// The host's side of the border: puts the guide, in its sandboxed frame, into every [data-care-finder] element, and keeps
// what stands in there until the guide is ready. Owns nothing of what happens inside. The packer puts border.js in front and
// wraps both in one function, so that the host's page gets the one name `CareFinder` and nothing else.

const SANDBOX =
  "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation " +
  "allow-top-navigation-to-custom-protocols allow-modals allow-downloads";
// Important, each, so that no style sheet of the host can hide the frame or cut it short.
const STYLE =
  "display:block;position:static;float:none;width:100%;min-width:0;max-width:none;max-height:none;" +
  "margin:0;padding:0;border:0;opacity:1;visibility:visible;transform:none;filter:none;";
// The packer puts each language's words here (crates/core/src/text): title, failed, retry, danger, talk.
const WORDS = __CARE_FINDER_WORDS__;
const RESERVED = NARROW_HEIGHTS[0];
const PATIENCE = 5000;
// The packer puts the names of all settings here (crates/core/src/settings.rs).
const SETTINGS = __CARE_FINDER_SETTINGS__;
// Of these, the names of those that show before the guide runs.
const EARLY = __CARE_FINDER_EARLY__;
// The host's own attributes, not settings of the guide.
const OURS = ["data-care-finder", "data-title", "data-base"];

// Optimizers run scripts in ways that leave currentScript null, and rename them; data-base then says where we are.
const script = document.currentScript || document.querySelector('script[src*="care-finder"], script[data-base]');
// The frame in each element, or null while nobody has come near.
const places = new WeakMap();
// Of what is hidden beside a guide, the display that the site had set itself, and its priority.
const displays = new WeakMap();
// What is kept of each guide: its element and frame, whether it has said that it failed, and the card.
const guides = new Set();

// Included twice (a theme and a tag manager, say), the first copy goes on.
if (window.CareFinder && typeof window.CareFinder.load === "function") {
  window.CareFinder.load();
} else {
  window.CareFinder = Object.freeze({ load });
  window.addEventListener("message", hear);
  load();
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", load);
}

// Fills every element that has no guide. A single-page site calls it after it has put one into the page, or emptied one.
function load() {
  for (const element of document.querySelectorAll("[data-care-finder]")) {
    const frame = places.get(element);
    if (frame === null || (frame && element.contains(frame))) continue;
    places.set(element, null);
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
  const address = pageAddress(element);
  if (!address) {
    element.style.minHeight = "";
    return showCard({ element });
  }
  const frame = document.createElement("iframe");
  const guide = { element, frame, address, failed: false, attempt: 1, card: null };
  frame.setAttribute("sandbox", SANDBOX);
  frame.title = element.dataset.title || wordsFor(element)[0];
  frame.referrerPolicy = "no-referrer";
  frame.style.cssText = STYLE.replaceAll(";", "!important;");
  setHeight(frame, RESERVED);
  // Again whenever it is moved within the page, or starts anew.
  frame.addEventListener("load", () => {
    guides.add(guide);
    guide.failed = false;
    delete frame.dataset.ready;
    say(frame.contentWindow, "settings", { settings: settingsOf(element) });
    lookAfter(guide);
  });
  start(frame, element, address);
  places.set(element, frame);
  guides.add(guide);
  element.append(frame);
  lookAfter(guide);
}

function lookAfter(guide) {
  const { attempt } = guide;
  setTimeout(() => {
    const told = guide.card?.attempt === attempt;
    if (!guide.frame.isConnected || guide.failed || isReady(guide) || told || guide.attempt !== attempt) return;
    console.warn(
      `care-finder: ${guide.address} did not start. Open it in a tab: if it is not found, put it there, or correct src or ` +
        "data-base; if it opens, a Content-Security-Policy or X-Frame-Options forbids it here",
    );
    showCard(guide);
  }, PATIENCE);
}

function hear(event) {
  for (const guide of guides) {
    const { frame } = guide;
    if (!frame.isConnected) {
      // One that comes back loads, and joins again.
      guides.delete(guide);
      continue;
    }
    const message = heard(event, frame.contentWindow, TO_HOST);
    if (!message) continue;
    if (message.kind === "height") setHeight(frame, Math.max(message.px, parseInt(frame.style.height, 10)));
    else if (message.kind === "ready") takeOver(guide);
    else giveBack(guide);
  }
}

function takeOver(guide) {
  guide.frame.dataset.ready = "";
  guide.card?.remove();
  guide.card = null;
  showOthers(guide, false);
}

// The guide has stopped, and says so itself: in the frame are the crisis lines and a way to start anew.
function giveBack(guide) {
  guide.failed = true;
  delete guide.frame.dataset.ready;
  showOthers(guide, true);
}

// Above a frame from which no "ready" was heard: it may hold a server's error, or a document that was cut short. It stays in
// sight all the same, because a script of the host can also have swallowed the message of a guide that runs.
function showCard(guide) {
  const [, failed, retry, danger, talk] = wordsFor(guide.element);
  showOthers(guide, true);
  // A new one after a second try, so that it is heard again.
  guide.card?.remove();
  const put = (name, text, more) => {
    const line = document.createElement("p");
    line.append(Object.assign(document.createElement(name), { textContent: text, ...more }));
    guide.card.append(line);
  };
  guide.card = Object.assign(document.createElement("div"), { attempt: guide.attempt });
  guide.card.setAttribute("role", "alert");
  put("a", danger, { href: "tel:911" });
  put("a", talk, { href: "tel:988" });
  put("span", failed);
  // Without a frame there is no address to try.
  if (guide.frame) put("button", retry, { type: "button", onclick: (event) => tryAgain(guide, event.currentTarget) });
  guide.element.prepend(guide.card);
}

function tryAgain(guide, button) {
  button.disabled = true;
  guide.attempt += 1;
  // Under another address, because the browser may have kept a copy that was cut short.
  start(guide.frame, guide.element, guide.address + "?again");
  lookAfter(guide);
}

// Hidden, not moved or removed: the site's own scripts may hold on to its elements.
function showOthers({ element, frame, card }, shown) {
  for (const child of element.children) {
    if (child === frame || child === card || shown !== displays.has(child)) continue;
    const { style } = child;
    if (shown) {
      style.setProperty("display", ...displays.get(child));
      displays.delete(child);
    } else {
      displays.set(child, [style.getPropertyValue("display"), style.getPropertyPriority("display")]);
      style.setProperty("display", "none", "important");
    }
  }
}

function setHeight(frame, px) {
  frame.style.setProperty("height", px + "px", "important");
}

function isReady(guide) {
  return "ready" in guide.frame.dataset;
}

// The message with the settings comes when the frame has loaded, which is too late for those that show at once: the frame finds
// them in its name (frame/looks.js).
function start(frame, element, address) {
  const early = EARLY.map((name) => [name, element.getAttribute("data-" + name)]);
  frame.name = JSON.stringify(early.filter(isSetting));
  frame.src = address;
}

function wordsFor(element) {
  return (Object.hasOwn(WORDS, element.dataset.language) && WORDS[element.dataset.language]) || WORDS.en;
}

// Other scripts keep data- attributes of their own on a host's elements; only one that looks like ours is spoken of.
function settingsOf(element) {
  const settings = [];
  for (const { name: attribute, value } of element.attributes) {
    if (!attribute.startsWith("data-") || OURS.includes(attribute)) continue;
    const name = attribute.slice(5);
    const meant = SETTINGS.find((setting) => setting === name) || SETTINGS.find((setting) => isLike(name, setting));
    if (meant !== name) meant && console.warn(`care-finder: ${attribute}: there is no such setting; is it data-${meant}?`);
    else if (isSetting([name, value])) settings.push([name, value]);
    else console.warn(`care-finder: ${attribute}: left out, it is too long`);
  }
  return settings;
}

// "phone-number" and "lang" begin alike; else one letter is too much, missing or another, or two have changed places.
function isLike(name, setting) {
  if (name.length < 4) return false;
  if (name.startsWith(setting) || setting.startsWith(name)) return true;
  let at = 0;
  while (name[at] === setting[at]) at += 1;
  const [rest, other] = [name.slice(at), setting.slice(at)];
  return (
    rest.slice(1) === other || rest === other.slice(1) || rest.slice(1) === other.slice(1) ||
    rest[1] + rest[0] + rest.slice(2) === other
  );
}

// On the element too, for sites whose optimizer takes the script to another place and drops its attributes.
function pageAddress(element) {
  const base = element.dataset.base || (script && script.dataset.base);
  try {
    const folder = new URL(base ? base.replace(/\/?$/, "/") : (script && script.src) || "", document.baseURI);
    const page = hasWebAssembly() ? "care-finder.html" : "care-finder-nowasm.html";
    if (/^(https?|file):$/.test(folder.protocol)) return new URL(page, folder).href;
  } catch {
    // Told below.
  }
  console.warn(`care-finder: data-base: "${base}" is not the address of a folder; the guide cannot start`);
}

// iOS Lockdown Mode and some managed browsers have none: there the twin runs, the same program in JavaScript. The smallest
// module there is, looked at only: compiling it could be refused by this page's policy, which is not the frame's.
function hasWebAssembly() {
  try {
    return WebAssembly.validate(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    return false;
  }
}
