// The frame's side of the border: starts the WebAssembly, hands it settings and early taps, reports ready.
// Owns no screen and no meaning of a setting (src/screens, crates/core/src/settings.rs), and not the taps themselves
// (early.js, which ran before).
// The packer (crates/pack/src/scripts.rs) joins all of these files into one inline module script and strips the
// imports, which show where each name comes from. "packer" stands for what it adds itself: the bytes, wasm-bindgen's
// glue and `isTrap`.
import { WASM, __wbg_init, isTrap, mount } from "packer";
import { TO_FRAME, heard, say } from "../border.js";
import { bytesOf } from "../bytes.js";
import { offerCopies } from "./copies.js";
import { looks } from "./looks.js";
import { card, framed, root } from "./page.js";

listenForTrouble();
listenFromAbove();
forgetOnReturn();
offerCopies();
// Listening starts before anything is awaited: the host speaks on the frame's load event, which may come while we compile.
let given;
let runs = false;
const settings = framed ? settingsFromHost() : (given = looks.own);
try {
  await __wbg_init({ module_or_path: bytesOf(WASM) });
  await settings;
  const set = given;
  const { taps, language } = early.end();
  const chosen = language ? [["language", language], ...set.filter(([name]) => name !== "language")] : set;
  const refocus = keepFocus();
  mount(joined(chosen.flat()), joined(taps));
  runs = true;
  setTimeout(refocus);
  if (framed) say(window.parent, "ready");
} catch (error) {
  fail(error);
}

// As src/main.rs reads a list. A value that contains a NUL is malformed and stays so.
function joined(texts) {
  return texts.map((text) => text.replaceAll("\0", "\u0001") + "\0").join("");
}

// Heard again whenever something changes: another number to call, say, or where the guide stands (stage.js).
function settingsFromHost() {
  return new Promise((resolve) => {
    const take = (settings) => {
      const before = joined((given ?? []).flat());
      given = settings;
      // At first the same as those in the frame's name, unless somebody's page frames us by hand.
      looks.show(given);
      if (runs && joined(given.flat()) !== before) mount(joined(given.flat()), "");
      resolve();
    };
    window.addEventListener("message", (event) => {
      const message = heard(event, window.parent, TO_FRAME);
      if (message) take(message.settings.filter(([name]) => name !== "display"));
    });
    // A page that frames us by hand says nothing; then what is written in this page counts. Where there is nothing
    // either, the guide does not start, and soon says so (style.css): it would name no center, and look complete.
    setTimeout(() => given || !looks.own.length || take(looks.own), 3000);
  });
}

// The guide draws over what was prerendered. Whoever is already at work in it would lose the focus with its element;
// where an early Continue has led to another screen, the focus goes to the heading, as after any Continue.
function keepFocus() {
  const asked = () => root.querySelector("main input").name;
  const before = asked();
  const held = document.activeElement;
  const name = root.contains(held) && ["id", "href", "data-action"].find((name) => held.hasAttribute(name));
  return () => {
    if (asked() !== before) root.querySelector("h1").focus();
    else if (name) root.querySelector(`[${name}="${held.getAttribute(name)}"]`)?.focus({ preventScroll: true });
  };
}

// Yew listens on the element that it draws in. In Firefox, a screen reader says "clickable" of everything inside an
// element that listens for clicks, every heading included; of the document (or of a shadow root) it does not.
function listenFromAbove() {
  root.addEventListener = (...all) => root.getRootNode().addEventListener(...all);
}

// A panic in the widget ends in a trap, thrown out of whichever event handler called it.
function listenForTrouble() {
  window.addEventListener("error", (event) => isTrap(event.error) && fail(event.error));
  window.addEventListener("unhandledrejection", (event) => isTrap(event.reason) && fail(event.reason));
}

// Never a blank box: the page as it was prerendered, without the controls that nothing answers any more.
async function fail(error) {
  console.error("care-finder: the guide stopped:", error);
  for (const dead of card.querySelectorAll("fieldset, button, progress")) dead.remove();
  card.querySelector("#failed").hidden = false;
  document.getElementById("care-finder").replaceWith(card);
  if (framed) say(window.parent, "failed");
  // The center's number, if it can be read without the guide (crates/core/src/settings/read.rs reads more forms).
  await settings;
  const phone = new Map(given).get("phone") ?? "";
  const number = phone.replace(/[-.() ]/g, "");
  if (!/^(\+?1\d{10}|\+[2-9]\d{7,14}|[2-9]\d{9})$/.test(number)) return;
  const link = Object.assign(document.createElement("a"), { href: "tel:" + number, textContent: phone });
  card.querySelector("#failed").append(link);
}

// The browser may keep a page after it was left and show it again, answers and all, to whoever presses Back.
function forgetOnReturn() {
  window.addEventListener("pagehide", (event) => event.persisted && document.body.replaceChildren());
  window.addEventListener("pageshow", (event) => event.persisted && window.location.reload());
}
