// Starts the builder and does what the browser does better: copy a text, save a page, read what was pasted; each only
// on a press. Owns no setting and no words of the guide; the preview is in preview.js.
// The packer (crates/pack/src/builder.rs) joins these files; "packer" stands for what it adds: the program, its glue,
// the guide's two pages.
import { GUIDE, TWIN, WASM, __wbg_init, fill, mount } from "packer";
import { bytesOf } from "../bytes.js";
import { readBefore } from "./before.js";
import { showPreview } from "./preview.js";

window.addEventListener("error", (event) => event.error instanceof WebAssembly.RuntimeError && stop(event.error));
document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-copy], [data-save], [data-read]");
  if (!button) return;
  const { copy, save, read } = button.dataset;
  if (read) return readIn(document.getElementById(read).value);
  if (copy) tell(copyText(document.getElementById(copy).textContent) ? "Copied." : "Your browser did not copy it: select the text and copy it by hand.");
  else tell(savePage(save));
});
try {
  await __wbg_init({ module_or_path: bytesOf(WASM) });
  mount(showPreview);
} catch (error) {
  stop(error);
}

// The old command: it also works from a folder, and asks for nothing.
function copyText(text) {
  const put = (event) => {
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", put);
  const selection = window.getSelection();
  // It needs something to be selected.
  selection.selectAllChildren(document.querySelector("h1"));
  const copied = document.execCommand("copy");
  selection.removeAllRanges();
  document.removeEventListener("copy", put);
  return copied;
}

// The guide's own page with the settings in it: they are outside what its policy's hashes cover.
function savePage(name) {
  const settings = document.getElementById("page-settings").textContent;
  const pages = [["care-finder.html", GUIDE], ["care-finder-nowasm.html", TWIN]];
  const [, page] = pages.find(([other]) => other === name);
  // A function, because a text could contain `$&`.
  const own = page.replace('id="settings">{}<', () => 'id="settings">' + settings + "<");
  const link = document.createElement("a");
  link.download = name;
  link.href = URL.createObjectURL(new Blob([own], { type: "text/html" }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  return `Look for ${name} among your downloads.`;
}

// As the guide's own boot code passes a list. A value that contains a NUL is malformed and stays so.
function readIn(text) {
  const before = readBefore(text);
  if (before) fill(before.pairs.flat().map((part) => part.replaceAll("\0", "\u0001") + "\0").join(""), before.folder);
  tell(before ? "The fields below hold what was in it." : "There is no guide in that text.", "read");
}

// Emptied first, or the same words twice are heard only once.
function tell(what, where = "told") {
  const line = document.getElementById(where);
  line.textContent = "";
  setTimeout(() => (line.textContent = what), 100);
}

function stop(error) {
  console.error("care-finder: the builder stopped:", error);
  const line = document.createElement("p");
  line.setAttribute("role", "alert");
  line.textContent = "This page has stopped. Reload it; if that does not help, the README says how to write the same by hand.";
  document.getElementById("builder").replaceChildren(line);
}
