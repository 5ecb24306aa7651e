// Stands first in a host's page and records everything that the page can see of itself and of the guide in it, as a tracker
// there could. Knows nothing of what should be seen; border/record.rs judges.

window.record = [];
const note = (kind, ...detail) => record.push([kind, ...detail]);

// Every type of event that any object of the page has a handler for, and those that have none; caught before anybody else gets them.
const types = new Set("focusin focusout DOMContentLoaded visibilitychange scrollend securitypolicyviolation".split(" "));
for (const owner of [window, document, HTMLElement.prototype]) {
  for (const name in owner) if (name.startsWith("on")) types.add(name.slice(2));
}
const nameOf = (thing) => thing?.tagName ?? thing?.constructor?.name ?? String(thing);
const sourceOf = (event) => (event.source === document.querySelector("iframe")?.contentWindow ? "frame" : "other");
for (const type of types) {
  window.addEventListener(type, (event) => {
    if (type === "message") note("message", event.data, event.origin, sourceOf(event));
    else if (type === "scroll") note("scroll", scrollX, scrollY);
    else note("event", type, nameOf(event.target), event.clientX ?? "", event.clientY ?? "", event.key ?? "");
  }, true);
}
navigator.clipboard?.addEventListener?.("clipboardchange", () => note("event", "clipboardchange"));

// What is read and not told.
const state = {
  location: () => location.href,
  history: () => history.length,
  title: () => document.title,
  name: () => window.name,
  active: () => nameOf(document.activeElement),
  focused: () => document.hasFocus(),
  visible: () => document.visibilityState,
  selected: () => String(getSelection()),
  activated: () => [navigator.userActivation?.hasBeenActive, navigator.userActivation?.isActive],
  frames: () => [window.length, Array.from(document.querySelectorAll("iframe"), (one) => one.contentWindow?.length)],
  frame: () => {
    const box = document.querySelector("iframe")?.getBoundingClientRect();
    return box && [box.x + scrollX, box.y + scrollY, box.width];
  },
  closed: () => document.querySelector("iframe")?.contentDocument === null,
  storage: () => [{ ...localStorage }, { ...sessionStorage }, document.cookie],
};
const known = {};
const look = () => {
  for (const [name, read] of Object.entries(state)) {
    const value = JSON.stringify(read());
    if (known[name] !== value) note("state", name, (known[name] = value));
  }
};
look();
setInterval(look, 10);

const resized = new ResizeObserver((all) => {
  for (const { target, contentRect } of all) note("size", nameOf(target), contentRect.width, contentRect.height);
});
new MutationObserver((all) => {
  for (const one of all) {
    if (one.type === "attributes") note("attribute", nameOf(one.target), one.attributeName, one.target.getAttribute(one.attributeName));
    else if (one.type === "characterData") note("text", one.target.data);
    else note("nodes", nameOf(one.target), Array.from(one.addedNodes, nameOf), Array.from(one.removedNodes, nameOf));
    for (const element of document.querySelectorAll("iframe, [data-care-finder]")) resized.observe(element);
  }
}).observe(document, { subtree: true, attributes: true, childList: true, characterData: true });

for (const type of PerformanceObserver.supportedEntryTypes) {
  // Never the times themselves: those differ from one run to the next.
  const told = (list) => list.getEntries().forEach((one) => note("performance", type, one.name));
  new PerformanceObserver(told).observe({ type, buffered: true });
}
for (const method of Object.keys(console)) {
  const own = console[method];
  if (typeof own === "function") console[method] = (...words) => (note("console", method, words.map(String)), own.apply(console, words));
}

// What has to be waited for, and the record so far.
window.wholeRecord = async () => {
  await new Promise((done) => setTimeout(done, 250));
  // Sizes are seen only when something is drawn.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  look();
  const bases = window.indexedDB ? await indexedDB.databases() : [];
  // Not available on plain http, except on this machine.
  const caches = window.caches ? await window.caches.keys() : [];
  const workers = navigator.serviceWorker ? await navigator.serviceWorker.getRegistrations() : [];
  return [...record, ["kept", bases.length, caches.length, workers.length]];
};
