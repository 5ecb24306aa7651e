// The guide for pages made of modules: the element <care-finder>, and `load`. The sandboxed frame, the settings and
// everything that happens afterward belong to files/care-finder.js, which works here as in every other way of getting the guide.

const TAG = "care-finder";
// So that this can be imported where pages are rendered on a server: nothing happens there.
const Element = globalThis.HTMLElement || Object;

let base;
let started;

export class CareFinderElement extends Element {
  connectedCallback() {
    if (!this.style.display) this.style.display = "block";
    load().then(() => become(this), (error) => console.warn(`care-finder: ${error.message}`));
  }
}

export function load(options = {}) {
  if (options.base !== undefined) base = String(options.base);
  if (typeof document === "undefined") return Promise.resolve();
  started = started || import("./files/care-finder.js");
  return started.then(() => window.CareFinder.load());
}

// Only now, once whoever imported this has had time to say where the files are.
function become(element) {
  const folder = base || besideThis();
  if (!folder && !element.hasAttribute("data-base")) {
    console.warn('care-finder: nobody has said where its files are; call load({ base: "/care-finder/" }), as the README has it');
  }
  if (folder && !element.hasAttribute("data-base")) element.setAttribute("data-base", folder);
  element.setAttribute("data-care-finder", "");
}

// A bundler has put this somewhere else, and some leave the address of a folder that no visitor has: then nothing is guessed.
function besideThis() {
  const { url } = import.meta;
  return /^https?:/.test(url) && /\/index\.js([?#]|$)/.test(url) ? new URL("files/", url).href : "";
}

if (globalThis.customElements && !customElements.get(TAG)) customElements.define(TAG, CareFinderElement);
