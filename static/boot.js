// The frame's side of the border: starts the WebAssembly, hands it settings and early taps, reports ready and height.
// Owns no screen and no setting's meaning (src/ui, src/settings.rs). The packer puts border.js, wasm-bindgen's glue
// (`__wbg_init`, `mount`), `isTrap` and the string `WASM` in front of this text, all in one inline module script.

const root = document.getElementById("care-finder");
// The prerendered page as it came, to go back to when the guide cannot run.
const card = root.cloneNode(true);
const framed = window.parent !== window;
document.body.classList.toggle("framed", framed);

hideAddress();
hidePlaces();
watchHeight();
listenForTrouble();
forgetOnReturn();
offerCopies();
const early = keepEarlyTaps();
// Asked for before anything is awaited: the host speaks on the frame's load event, which may come while we compile.
const settings = framed ? settingsFromHost() : settingsOfPage();
try {
  await __wbg_init({ module_or_path: bytesOf(WASM) });
  const set = await settings;
  const { taps, language } = early();
  const chosen = language ? [["language", language], ...set.filter(([name]) => name !== "language")] : set;
  mount(chosen.flat(), taps);
  if (framed) say(window.parent, "ready");
} catch (error) {
  fail(error);
}

// The packer's string has a character for each byte (xtask/src/pack/literal.rs); the array keeps its lower eight bits.
function bytesOf(text) {
  const standIns = { "|": 0, "~": 13 };
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = standIns[text[i]] ?? text.charCodeAt(i);
  return bytes;
}

// Never from the URL or window.name: a link to this page must not be able to show another phone number.
function settingsOfPage() {
  try {
    const settings = JSON.parse(document.getElementById("settings").textContent);
    return Object.entries(settings).map(([name, value]) => [name, String(value)]);
  } catch {
    console.warn("care-finder: the settings in the page are not JSON; using the defaults");
    return [];
  }
}

function settingsFromHost() {
  return new Promise((resolve) => {
    window.addEventListener("message", (event) => {
      const message = heard(event, window.parent, TO_FRAME);
      if (message) resolve(message.settings);
    });
    // A page that frames us by hand says nothing; the guide works without settings.
    setTimeout(resolve, 3000, []);
  });
}

// Choices made before the WebAssembly is there are in the page; presses of Continue and of a language are not, so they
// are noted here.
function keepEarlyTaps() {
  const off = new AbortController();
  let pressed = false;
  let language;
  const note = (event) => {
    if (event.type === "submit") event.preventDefault();
    language = event.target.closest("[data-action=language]")?.lang ?? language;
    pressed ||= event.type === "submit" || event.target.closest("[data-action=continue]") !== null;
  };
  for (const type of ["click", "submit"]) root.addEventListener(type, note, { signal: off.signal });
  return () => {
    off.abort();
    const chosen = Array.from(root.querySelectorAll("input:checked"), (input) => input.value);
    return { taps: pressed ? [...chosen, "continue"] : chosen, language };
  };
}

// A page can lead its frame to "care-finder.html#harm.thoughts" and see from its own focus whether that option is on screen:
// the browser moves the focus there. It cannot lead to a place in a document whose address it does not know; then the
// guide only starts anew.
function hideAddress() {
  if (!framed) return;
  try {
    window.history.replaceState(null, "", "?" + window.crypto.getRandomValues(new Uint32Array(4)).join("-"));
  } catch {
    // Browsers refuse it to a page from a file.
  }
}

// To show what has taken the focus, the browser scrolls the page around, to the pixel: that tells how tall a heading is and
// how far down, and so which screen this is. The guide's top, which is shown instead, is the same on every screen.
function hidePlaces() {
  if (!framed) return;
  const top = document.createElement("div");
  Object.assign(top.style, { position: "absolute", top: 0, width: "1px", height: "1px" });
  document.body.prepend(top);
  const focus = HTMLElement.prototype.focus;
  HTMLElement.prototype.focus = function () {
    focus.call(this, { preventScroll: true });
    top.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
}

function watchHeight() {
  if (!framed) return;
  let told = 0;
  new ResizeObserver(() => {
    const needed = document.body.getBoundingClientRect().bottom + window.scrollY;
    const heights = window.innerWidth < WIDE ? NARROW_HEIGHTS : WIDE_HEIGHTS;
    const px = heights.find((height) => height >= needed) ?? heights.at(-1);
    if (px > told) say(window.parent, "height", { px: (told = px) });
  }).observe(document.body);
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
  // The center's number, if it can be read without the guide (src/settings/read.rs reads more).
  const phone = new Map(await settings).get("phone") ?? "";
  const number = phone.replace(/[-.() ]/g, "");
  if (!/^\+?\d{10,15}$/.test(number)) return;
  const link = Object.assign(document.createElement("a"), { href: "tel:" + number, textContent: phone });
  card.querySelector("#failed").append(link);
}

// The browser may keep a page that was left and show it again, answers and all, to whoever presses Back.
function forgetOnReturn() {
  window.addEventListener("pagehide", (event) => event.persisted && document.body.replaceChildren());
  window.addEventListener("pageshow", (event) => event.persisted && window.location.reload());
}

// The advice on one page: printed, copied as text or saved, at the visitor's wish only. Here and not in the guide, so that
// the WebAssembly needs no clipboard, file or clock (tests/capabilities.txt).
function offerCopies() {
  const ways = { print: () => window.print(), copy: copyText, save: saveFile };
  document.addEventListener("click", (event) => {
    const way = event.target.closest("[data-take]")?.dataset.take;
    if (way) tell(ways[way]());
  });
  // Also when the visitor prints by the browser's own menu.
  window.addEventListener("beforeprint", () => toPaper(true));
  window.addEventListener("afterprint", () => toPaper(false));
}

// style.css knows what is on the paper: the same for all three.
function toPaper(on) {
  const today = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long" }).format(new Date());
  for (const date of root.querySelectorAll(".date")) date.textContent = today;
  root.firstElementChild.classList.toggle("paper", on);
}

function paper(read) {
  toPaper(true);
  const copy = read(root);
  toPaper(false);
  return copy;
}

// By the old command, because a sandboxed frame is given no newer clipboard. It wants something to be selected.
function copyText() {
  const text = paper((guide) => guide.innerText);
  const put = (event) => {
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", put);
  const selection = window.getSelection();
  selection.selectAllChildren(root);
  const copied = document.execCommand("copy");
  selection.removeAllRanges();
  document.removeEventListener("copy", put);
  return copied;
}

// A name that tells nobody anything.
function saveFile() {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${document.title}</title>`;
  const style = `<style>${document.querySelector("style").textContent}</style>`;
  const guide = paper((guide) => guide.innerHTML);
  const page = `<!doctype html><html lang="${document.documentElement.lang}">${head}${style}${guide}`;
  const link = document.createElement("a");
  link.download = "summary.html";
  link.href = URL.createObjectURL(new Blob([page], { type: "text/html" }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  return true;
}

// Emptied first, or saying the same twice is heard once.
function tell(done) {
  const line = root.querySelector("[data-taken]");
  if (!line || done === undefined) return;
  line.textContent = "";
  setTimeout(() => (line.textContent = done ? line.dataset.taken : line.dataset.notTaken), 100);
}
