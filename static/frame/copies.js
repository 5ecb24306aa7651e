// The advice on one page: printed, copied as text or saved, only when the visitor asks. Here and not in the
// WebAssembly, which therefore needs no clipboard, file or clock (cases/capabilities.txt). What is on that page is up to style.css.
import { root } from "./page.js";

export function offerCopies() {
  const ways = { print, copy: () => copyText(allOfIt), save: saveFile, say: () => copyText(theWords) };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-take]");
    if (button) tell(button, ways[button.dataset.take]());
  });
  // Also when the visitor prints from the browser's own menu.
  window.addEventListener("beforeprint", () => toPaper(true));
  window.addEventListener("afterprint", () => toPaper(false));
}

// Where the page around forbids it, nothing happens and nobody is told; but before a print there is always an event.
function print() {
  let printed = false;
  window.addEventListener("beforeprint", () => (printed = true), { once: true });
  window.print();
  return printed ? undefined : "notTaken";
}

// style.css knows what is on the paper: the same for all three.
function toPaper(on, guide = root) {
  const today = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long" }).format(new Date());
  for (const date of guide.querySelectorAll(".date")) date.textContent = today;
  guide.firstElementChild.classList.toggle("paper", on);
  // What is folded is on the paper too, where style.css wants it; afterwards it is as the visitor left it.
  for (const fold of guide.querySelectorAll("details")) {
    if (on) fold.toggleAttribute("data-was-open", fold.open);
    fold.open = on || fold.hasAttribute("data-was-open");
  }
}

// Taken from a copy that nobody hears: if the page itself changed its looks twice, Firefox would tell a screen reader
// so much that the word about the copy is lost.
function paper(read) {
  const copy = root.cloneNode(true);
  copy.ariaHidden = "true";
  toPaper(true, copy);
  document.body.append(copy);
  const taken = read(copy);
  copy.remove();
  return taken;
}

function allOfIt() {
  return paper((guide) => guide.innerText);
}

function theWords() {
  return root.querySelector("blockquote").textContent;
}

// The old command, because a sandboxed frame is given no newer clipboard. It needs something to be selected.
function copyText(read) {
  const text = read();
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
  return copied ? "taken" : "notTaken";
}

// A name that tells nobody anything. The browser does not tell whether a file comes of it.
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
  return "saved";
}

// Emptied first, or the same words twice are heard only once.
function tell(button, what) {
  const line = button.closest("section").querySelector("[data-taken]");
  if (!line || !what) return;
  line.textContent = "";
  setTimeout(() => (line.textContent = line.dataset[what]), 100);
}
