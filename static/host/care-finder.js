// The host's side of the border: puts the guide, in its sandboxed frame, into every [data-care-finder] element, keeps what
// stands in there until the guide is ready, and looks after the frame for as long as the page lives. Owns nothing of what
// happens inside, and not the stage (stage.js). The packer puts border.js in front and wraps all in one function, so that
// the host's page gets the one name `CareFinder` and nothing else. Of what a page can have put other things in the place of
// (Map, Set, URL, Array.from), nothing is used.

const SANDBOX =
  "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation " +
  "allow-top-navigation-to-custom-protocols allow-modals allow-downloads";
// The packer puts each language's words here (crates/core/src/text): title, failed, retry, danger, talk.
const WORDS = __CARE_FINDER_WORDS__;
const PATIENCE = 5000;
// So often a frame that another script takes out is put back.
const STUBBORN = 5;
// The packer puts the names of all settings here (crates/core/src/settings.rs).
const SETTINGS = __CARE_FINDER_SETTINGS__;
// Of these, the names of those that show before the guide runs.
const EARLY = __CARE_FINDER_EARLY__;
// The host's own attributes, not settings of the guide, and like none of them.
const OURS = ["data-care-finder", "data-title", "data-base", "data-display", "data-height"];
// On what we put into a page and on what we hide there: a copy of the page, from a cache of the site's own, has them too.
const PART = "data-care-finder-part";
const HIDDEN = "data-care-finder-hidden";

const script = document.currentScript;
// Of each element with a guide: its box, frame and card, and how far it is. Without a frame while nobody has come near.
const guides = [];
const watched = [];
const said = [];
const observer = window.MutationObserver ? new MutationObserver(heal) : { observe() {} };

// Included twice (a theme and a tag manager, say), the first copy goes on.
if (window.CareFinder && typeof window.CareFinder.load === "function") {
  window.CareFinder.load();
} else {
  window.CareFinder = { load };
  watchPage();
  load();
  addEventListener("pageshow", load);
}

// Fills every element that has no guide. New ones are found without it, but for those in a shadow root that is made late, or is
// closed and has to be given.
function load(root) {
  // Again, because opening a document anew takes all listeners away.
  addEventListener("message", hear);
  for (const one of [document, root]) if (one?.querySelectorAll) watch(one);
}

// All that is in it now, and what comes.
function watch(root) {
  search(root.querySelectorAll("*"));
  if (watched.includes(root)) return;
  watched.push(root);
  const attributeFilter = OURS.concat(SETTINGS.map((name) => "data-" + name));
  observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter });
}

// Through all that is new, shadow roots included.
function search(all) {
  for (const one of all) {
    if (one.shadowRoot) watch(one.shadowRoot);
    // A copy of a part of ours: nobody speaks to it.
    if (one.hasAttribute(PART) && !guides.some(({ box, frame, card }) => [box, frame, card].includes(one))) one.remove();
    else if (one.hasAttribute(HIDDEN) && !guides.some((guide) => guide.ready && guide.element.contains(one))) show(one);
    if (one.hasAttribute("data-care-finder")) place(one);
  }
}

function heal(records) {
  for (const { type, target, addedNodes } of records) {
    if (type === "attributes") {
      if (target.hasAttribute("data-care-finder")) place(target);
      for (const guide of guides) {
        if (!guide.frame) continue;
        if (guide.element === target) speak(guide);
        // A script has taken our styles away or put in its own. Not more often in a second: two that fight would never end.
        else if (guide.box.outerHTML !== guide.dressed && guide.fights < 99) {
          guide.fights += 1;
          setTimeout(() => (guide.fights -= 1), 1000);
          dress(guide);
        }
      }
    }
    for (const node of addedNodes) if (node.nodeType === 1 && node.isConnected) search([node, ...node.querySelectorAll("*")]);
  }
  for (const guide of [...guides]) check(guide);
}

// What another script has done to a guide: taken it out with its element, or alone, or put something around its frame.
function check(guide) {
  const { element, box, frame } = guide;
  if (!element.isConnected || !element.hasAttribute("data-care-finder")) return end(guide);
  if (!frame) return;
  if (!element.contains(box) || !box.contains(frame)) return again(guide);
  for (let one = frame.parentNode; one !== element; one = one.parentNode) {
    // A box that was put around would cut it; without one of its own it cannot, and nothing has to be loaded anew.
    if (one !== box) one.style.setProperty("display", "contents", "important");
  }
  // Moved, it has another window and loads anew.
  if (guide.window && guide.window !== frame.contentWindow) restart(guide);
  if (guide.ready) hideOthers(guide);
}

function restart(guide) {
  guide.failed = guide.ready = false;
  guide.window = guide.frame.contentWindow;
  delete guide.frame.dataset.ready;
  showOthers(guide);
}

function place(element) {
  if (guides.some((guide) => guide.element === element)) return;
  const guide = { element, fills: 0, fights: 0, attempt: 1 };
  guides.push(guide);
  element.style.minHeight = heightOf(element) + "px";
  const stop = whenSeen(element, (isNear) => {
    // What is no box itself is never near.
    if (!isNear && getComputedStyle(element).display !== "contents") return;
    stop();
    if (guides.includes(guide)) fill(guide);
  });
}

// Tells now and whenever it changes. Where nothing answers, because there is no such observer or a poor copy of one, it is near.
function whenSeen(element, tell) {
  const timer = setTimeout(tell, 2000, true);
  const observer = window.IntersectionObserver && new IntersectionObserver((entries) => {
    clearTimeout(timer);
    tell(entries.pop().isIntersecting);
  }, { rootMargin: "800px" });
  observer?.observe(element);
  return () => observer?.disconnect();
}

// What is in the element already (a link to call, say) stays until the guide says that it is ready.
function fill(guide) {
  const { element } = guide;
  try {
    const address = pageAddress(element);
    const frame = document.createElement("iframe");
    const box = document.createElement("dialog");
    frame.sandbox = SANDBOX;
    box.setAttribute("aria-label", (frame.title = element.dataset.title || wordsFor(element)[0]));
    frame.referrerPolicy = "no-referrer";
    for (const one of [box, frame]) one.setAttribute(PART, "");
    Object.assign(guide, { address, frame, box });
    // Again whenever it is moved within the page, or starts anew.
    frame.addEventListener("load", () => {
      restart(guide);
      speak(guide);
      lookAfter(guide);
    });
    start(frame, element, address);
    box.append(frame);
    observer.observe(box, { subtree: true, attributes: true, attributeFilter: ["style", ...BARRED] });
    setUp(guide);
    element.append(box);
    // It may have made its place wider.
    dress(guide);
    lookAfter(guide);
  } catch (error) {
    // Nothing of ours may end in an empty place.
    warn(error.message || error);
    guide.frame = guide.box = null;
    element.style.minHeight = "";
    showCard(guide);
  }
}

// What was there before comes back at once, with the crisis lines, and the guide begins anew.
function again(guide) {
  drop(guide);
  guide.fills += 1;
  showCard(guide, guide.fills > STUBBORN ? 1 : 0);
  if (guide.fills > STUBBORN) warn("a script keeps taking the guide out");
  else fill(guide);
}

function end(guide) {
  guides.splice(guides.indexOf(guide), 1);
  drop(guide);
  guide.card?.remove();
}

function drop(guide) {
  goBack(guide);
  for (const one of [guide.frame, guide.box]) one?.remove();
  guide.frame = guide.box = null;
  guide.ready = guide.failed = false;
  showOthers(guide);
}

// Looks, settings, and where the guide stands: it shows the way back to the page only where there is one.
function speak(guide) {
  dress(guide);
  const settings = settingsOf(guide.element);
  settings.push(["display", guide.staged ? "window" : displayOf(guide)]);
  say(guide.frame.contentWindow, "settings", { settings });
}

function lookAfter(guide) {
  const { attempt, frame } = guide;
  setTimeout(() => {
    // Until somebody comes to see the page, the browser holds the frame back.
    if (document.prerendering) return lookAfter(guide);
    if (guide.frame !== frame || guide.failed || guide.ready || guide.told === attempt || guide.attempt !== attempt) return;
    warn(`${guide.address} did not start: not found, or forbidden (CSP, X-Frame-Options)`);
    showCard(guide, 2);
  }, PATIENCE);
}

function hear(event) {
  for (const guide of guides) {
    const message = guide.frame && heard(event, guide.frame.contentWindow, TO_HOST);
    if (!message) continue;
    ({ ready: takeOver, failed: giveBack, begin, leave: goBack })[message.kind](guide);
  }
}

function takeOver(guide) {
  guide.ready = true;
  guide.frame.dataset.ready = "";
  guide.card?.remove();
  guide.told = 0;
  hideOthers(guide);
}

// The guide has stopped, and says so itself: in the frame are the crisis lines and a way to start anew.
function giveBack(guide) {
  restart(guide);
  guide.failed = true;
  goBack(guide);
}

// The crisis lines above a frame from which no "ready" was heard. With `told`, also that it does not work: it may hold a
// server's error, or a document that was cut short. It stays in sight all the same, because a script of the host can also
// have swallowed the message of a guide that runs.
function showCard(guide, told) {
  const [, failed, retry, danger, talk] = wordsFor(guide.element);
  showOthers(guide);
  // A new one after a second try, so that it is heard again.
  guide.card?.remove();
  const card = document.createElement("div");
  guide.told = told && guide.attempt;
  const put = (name, text, more) => {
    const line = document.createElement("p");
    line.append(Object.assign(document.createElement(name), { textContent: text }, more));
    card.append(line);
  };
  card.setAttribute(PART, "");
  put("a", danger, { href: "tel:911" });
  put("a", talk, { href: "tel:988" });
  if (told !== 0) {
    card.setAttribute("role", "alert");
    put("span", failed);
  }
  // Without a frame there is no address to try.
  if (guide.frame) {
    put("button", retry, {
      type: "button",
      onclick() {
        this.disabled = true;
        guide.attempt += 1;
        // Under another address, because the browser may have kept a copy that was cut short.
        start(guide.frame, guide.element, guide.address + "?again");
        lookAfter(guide);
      },
    });
  }
  guide.card = card;
  guide.element.prepend(card);
}

// Hidden, not moved or removed: the site's own scripts may hold on to its elements. Also beside whatever a script of the site
// has put around ours.
function hideOthers({ element, box, card }) {
  for (let one = box; one !== element; one = one.parentNode) {
    for (const other of one.parentNode.children) {
      if (other !== one && other !== card && !other.hasAttribute(HIDDEN)) other.setAttribute(HIDDEN, setStyle(other, "display", "none"));
    }
  }
}

function showOthers({ element }) {
  for (const other of element.querySelectorAll(`[${HIDDEN}]`)) show(other);
}

function show(child) {
  resetStyle(child, "display", child.getAttribute(HIDDEN));
  child.removeAttribute(HIDDEN);
}

// The message with the settings comes when the frame has loaded, which is too late for those that show at once: the frame finds
// them in its name (frame/looks.js).
function start(frame, element, address) {
  const early = EARLY.map((name) => [name, element.getAttribute("data-" + name)]);
  frame.name = JSON.stringify(early.filter(isSetting));
  frame.src = address;
}

// Returns what was there before, for `resetStyle`.
function setStyle({ style }, name, value) {
  const before = style.getPropertyValue(name) + "!" + style.getPropertyPriority(name);
  style.setProperty(name, value, "important");
  return before;
}

// Not where the page has set another value since.
function resetStyle(element, name, before) {
  if (!element.style.getPropertyPriority(name)) return;
  element.style.setProperty(name, ...before.split("!"));
  if (!element.getAttribute("style")) element.removeAttribute("style");
}

function wordsFor({ dataset }) {
  return WORDS[Object.keys(WORDS).find((language) => language === dataset.language) || "en"];
}

// Each thing once, however often a site changes its page.
function warn(what) {
  if (said.includes(what)) return;
  said.push(what);
  console.warn?.("care-finder: " + what);
}

// Other scripts keep data- attributes of their own on a host's elements; only one that looks like ours is spoken of.
function settingsOf(element) {
  const settings = [];
  for (const { name: attribute, value } of element.attributes) {
    if (!attribute.startsWith("data-")) continue;
    const name = attribute.slice(5);
    const meant = SETTINGS.includes(name) ? name : SETTINGS.find((setting) => isLike(name, setting));
    if (meant !== name) meant && warn(`${attribute}: there is no such setting; is it data-${meant}?`);
    else if (isSetting([name, value])) settings.push([name, value]);
    else warn(`${attribute}: too long, left out`);
  }
  return settings;
}

// "phone-number" and "lang" begin alike; else one letter is too much or missing, or two at most are others.
function isLike(name, setting) {
  if (name.length < 4) return false;
  if (name.startsWith(setting) || setting.startsWith(name)) return true;
  let at = 0;
  while (name[at] === setting[at]) at += 1;
  const rest = name.slice(at);
  const other = setting.slice(at);
  return rest.slice(1) === other || rest === other.slice(1) || rest.slice(2) === other.slice(2);
}

// data-base says it, on the element too, for sites whose optimizer takes the script to another place and drops its
// attributes. Else it is where a script of our name comes from: this one may have been put into another file, or into the page.
function pageAddress({ dataset }) {
  const tag = script?.src ? script : document.querySelector("script[data-base]");
  const base = dataset.base || tag?.dataset.base;
  const link = document.createElement("a");
  const ours = [script || "", ...document.scripts].find(({ src }) => /\/care-finder\.js([?#]|$)/.test(src));
  link.href = base ? base.replace(/\/?$/, "/") : ours ? ours.src : "none:";
  // iOS Lockdown Mode and some managed browsers have none: there the twin runs, the same program in JavaScript. Where it is there
  // and refuses, the page goes to its twin by itself.
  const page = window.WebAssembly ? "care-finder.html" : "care-finder-nowasm.html";
  if (/^(https?|file):$/.test(link.protocol)) return link.href.replace(/[^/]*([?#].*)?$/, page);
  throw base ? `data-base: "${base}" is no folder` : "data-base is missing";
}
