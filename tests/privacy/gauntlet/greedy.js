// A session recorder of our own that takes whatever a script on a host's page can get, so that the test does not rest on what
// today's products happen to read. Like them it leaves out scripts and styles: the guide's script contains all its words and so
// would look like a leak wherever it is. Sends what it has to the test's server every 250 ms.
// words and so would look like a leak wherever it is. Sends what it has every 250 ms to the test's server.

(() => {
  const taken = [];
  const take = (kind, what) => taken.push({ kind, what });
  const HIDDEN = /<(script|style)\b[^]*?<\/\1>/g;
  // Never by copying the node: in a document with a policy, a copied style is a violation, which is an event again.
  const words = (node) => {
    if (node.outerHTML !== undefined) return node.outerHTML.replace(HIDDEN, "");
    if (node.children !== undefined) return Array.from(node.children, words).join("");
    return node.parentElement?.closest("script, style") ? "" : node.textContent;
  };

  // Documents and shadow roots, each watched once.
  const roots = new Map();
  const watch = (root) => {
    if (roots.has(root)) return;
    roots.set(root, "");
    const listen = { capture: true, passive: true };
    for (const type of types) (root.defaultView ?? root).addEventListener(type, (event) => take(type, told(event)), listen);
    const mutated = ({ addedNodes, target }) => take("mutation", [...addedNodes, target].map(words));
    const all = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver((list) => list.slice(-5).forEach(mutated)).observe(root, all);
  };

  // Everything that has a handler on a window, a document or an element, and the few that have none.
  const handlers = [window, document, HTMLElement.prototype].flatMap((one) => {
    const names = [];
    for (const name in one) if (name.startsWith("on")) names.push(name.slice(2));
    return names;
  });
  const types = new Set([...handlers, "focusin", "focusout", "compositionend", "DOMContentLoaded"]);

  const told = (event) => {
    const all = {};
    for (const name in event) {
      const value = event[name];
      // Not by `instanceof`: a frame of this origin has its own classes. A frame of another origin throws.
      if (safely(() => value.nodeType > 0) === true) all[name] = words(value);
      else if (typeof value === "string" || typeof value === "number") all[name] = value;
    }
    // What a closed shadow root hides from `target` may be on the path.
    const [first] = event.composedPath();
    if (first?.nodeType) all.first = words(first);
    if ("data" in event) all.data = safely(() => JSON.stringify(event.data));
    return all;
  };

  const safely = (read) => {
    try {
      return read();
    } catch (error) {
      return error.name;
    }
  };

  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    watch(root);
    return root;
  };
  for (const [owner, name] of [[window, "postMessage"], [MessagePort.prototype, "postMessage"],
    [history, "pushState"], [history, "replaceState"]]) {
    const real = owner[name];
    owner[name] = function (...args) {
      take(name, safely(() => JSON.stringify(args)));
      return real.apply(this, args);
    };
  }

  const OURS = "/caught/";
  new PerformanceObserver((list) => {
    const entries = list.getEntries().filter((entry) => !entry.name.includes(OURS));
    if (entries.length > 0) take("performance", entries.map((entry) => entry.toJSON()));
  }).observe({ entryTypes: PerformanceObserver.supportedEntryTypes });

  let before;
  const poll = () => {
    for (const [root, last] of roots) {
      for (const frame of root.querySelectorAll("iframe")) {
        const inside = safely(() => frame.contentDocument);
        if (inside?.body) watch(inside);
      }
      const shadows = Array.from(root.querySelectorAll("*"), (one) => one.shadowRoot).filter(Boolean);
      shadows.forEach(watch);
      const checked = Array.from(root.querySelectorAll("input:checked"), (input) => input.value);
      const now = Array.from(root.children, words).join("") + checked;
      if (now === last) continue;
      roots.set(root, now);
      take("dom", now);
    }
    const frames = Array.from(document.querySelectorAll("iframe"), (frame) => ({
      size: frame.getBoundingClientRect().toJSON(),
      address: safely(() => frame.contentWindow.location.href),
      name: safely(() => frame.contentWindow.name),
      inner: safely(() => frame.contentWindow.length),
    }));
    const active = document.activeElement && words(document.activeElement);
    const storage = safely(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));
    const page = { title: document.title, address: location.href, turns: history.length, frames, active, storage };
    if (JSON.stringify(page) === before) return;
    before = JSON.stringify(page);
    take("page", page);
  };

  const send = (way) => {
    poll();
    if (taken.length > 0) way(`${OURS}greedy`, JSON.stringify(taken.splice(0)));
  };
  watch(document);
  setInterval(() => send((address, body) => fetch(address, { method: "POST", body })), 250);
  addEventListener("pagehide", () => send((address, body) => navigator.sendBeacon(address, body)));
})();
