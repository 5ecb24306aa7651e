// What the first screen can do before the WebAssembly is there: it notes every tap and shows the second question as
// it was prerendered. Also what must hold in a frame from then on: its address and its scrolling reveal nothing. Owns
// no words and no rule, and not the stage (stage.js). A script right behind the first screen, because on a slow
// network boot.js comes half a second later.
import { looks } from "./looks.js";
import { stage } from "./stage.js";

const early = (() => {
  const root = document.getElementById("care-finder");
  // The first screen in the language that is set (looks.js), if that is not the page's.
  const other = Array.from(document.querySelectorAll("[data-first]")).find(({ lang }) => lang === looks.language);
  if (other) {
    root.lastElementChild.replaceWith(other.content.firstElementChild.cloneNode(true));
    document.documentElement.lang = other.lang;
    document.title = root.querySelector("h1").textContent;
  }
  const { lang } = root.lastElementChild;
  const { framed } = stage;
  // The prerendered page as it came, to go back to when the guide cannot run.
  const card = root.cloneNode(true);
  const first = root.querySelector("main");
  const off = new AbortController();
  // What has led to the screen now shown, and what is still to be done on it.
  let given = [];
  let pressed = false;
  let language;

  if (framed) {
    hideAddress();
    hidePlaces();
  }
  document.addEventListener("click", note, { signal: off.signal });
  return { card, framed, end };

  // The second click of a double click does not count: it would land on the next screen (src/scene.rs).
  function note(event) {
    const button = event.target.closest("[data-action]");
    if (!button || event.detail > 1) return;
    const { action } = button.dataset;
    if (action === "language") language = button.lang;
    else if (action === "continue") goOn(button);
    else if (action === "back") show(first, []);
  }

  function goOn(button) {
    const chosen = ticked();
    const second = !language && document.querySelector(`[data-after~="${chosen}"][lang="${lang}"]`);
    if (second) return show(second.content.firstElementChild.cloneNode(true), [...chosen, "continue"]);
    pressed = true;
    // Otherwise it looks as if the press had been lost: on a bad line the guide may take seconds more.
    if (chosen.length > 0) button.style.opacity = 0.6;
  }

  function show(main, taps) {
    root.querySelector("main").replaceWith(main);
    given = taps;
    pressed = false;
    main.querySelector("h1").focus();
  }

  function ticked() {
    return Array.from(root.querySelectorAll("input:checked"), (input) => input.value);
  }

  // The guide takes over; it goes through the same taps.
  function end() {
    off.abort();
    return { taps: [...given, ...ticked(), ...(pressed ? ["continue"] : [])], language };
  }

  // A page can send its frame to "care-finder.html#harm.thoughts" and learn from its own focus whether that option is
  // on screen: the browser moves the focus there. It cannot send its frame to a place in a document whose address it
  // does not know; then the guide only starts again.
  function hideAddress() {
    try {
      window.history.replaceState(null, "", "?" + window.crypto.getRandomValues(new Uint32Array(4)).join("-"));
    } catch {
      // Browsers refuse it to a page from a file.
    }
  }

  // To show what has taken the focus, the browser scrolls the page around, to the pixel: that tells how tall a
  // heading is and how far down, and so which screen this is. So only the frame's own page is scrolled to it; of the
  // page around, which the stage covers, at most the guide's top is shown, which is the same on every screen.
  function hidePlaces() {
    const top = document.createElement("div");
    Object.assign(top.style, { position: "absolute", top: 0, width: "1px", height: "1px" });
    document.body.prepend(top);
    const focus = HTMLElement.prototype.focus;
    HTMLElement.prototype.focus = function (options) {
      focus.call(this, { preventScroll: true });
      if (options) return;
      if (!stage.isAway()) top.scrollIntoView({ block: "nearest", inline: "nearest" });
      const box = this.getBoundingClientRect();
      const clear = parseFloat(document.documentElement.style.scrollPaddingTop) || 0;
      if (box.top < clear || box.bottom > window.innerHeight) window.scrollBy(0, box.top - clear - 12);
    };
  }
})();
