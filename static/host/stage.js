// The stage: once begun, the guide's frame fills the window, in a modal dialog around it, and is back in the page when the
// visitor goes back. Never moved in the tree, so never loaded anew. Owns what that does to the host's page, and puts all of it
// back; not when it happens (care-finder.js hears it from the guide). The packer joins both.

// Each important, so that no style sheet of the host can hide the frame, cut it short or make it deaf. `width` is what a parent
// that shrinks to its content is as wide as; the other two make it as wide as its place.
const BARE = "all:initial;color-scheme:inherit;display:block;";
const FRAME = BARE + "width:672px;min-width:100%;max-width:100%;height:";
const BOX_ON_STAGE =
  BARE + "position:fixed;inset:0;z-index:2147483647;background:Canvas;padding:env(safe-area-inset-top) " +
  "env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);";
const HAS_DIALOG = "showModal" in document.createElement("dialog");
const STAGE_BOX = HAS_DIALOG ? "dialog" : "div";
// As in src/effects.rs.
const NEUTRAL_PAGE = "https://www.weather.gov/";

function setUp(guide) {
  const { box } = guide;
  // By attribute: `show()` would take the focus.
  box.setAttribute("open", "");
  // Or Firefox stops there before it comes to the frame.
  box.tabIndex = -1;
  // By the visitor (Escape outside the frame, Android's back) or by a script of the host.
  box.addEventListener("close", () => {
    if (!guide.staged) box.setAttribute("open", "");
    else if (!box.open) goBack(guide);
  });
  dress(guide);
}

function dress({ element, box, frame, staged }) {
  const important = (style) => style.replace(/;/g, "!important;");
  const px = heightOf(element);
  box.style.cssText = important(staged ? BOX_ON_STAGE : BARE);
  frame.style.cssText = important(FRAME + (staged ? "100%;" : px + "px;"));
  element.style.minHeight = px + "px";
}

// Where none is set, high enough for the first screen in any language at that width, and no more than it takes
// (tests/host/first_screen.rs). By the width of the place alone: nothing of what is in the guide can be read off it.
function heightOf({ clientWidth, dataset }) {
  const { height } = dataset;
  const px = parseInt(/^\d+(px)?$/.test(height) && height);
  if (px >= 320 && px <= 2000) return px;
  if (height) warn(`data-height: "${height}" is not 320 to 2000 pixels`);
  return Math.max(1030, 1765 - clientWidth * 1.5);
}

// `page` also where there is no stage: in a browser without dialogs, and where the host itself is in a small frame.
function displayOf({ element, stuck }) {
  const { display } = element.dataset;
  if (display && display !== "page" && display !== "stage") {
    warn(`data-display: "${display}" is not "stage" or "page"`);
  }
  const small = window.parent !== window && window.innerHeight < heightOf(element);
  return display === "page" || small || stuck ? "page" : "stage";
}

function begin(guide) {
  guide.begun = true;
  if (!guide.staged && displayOf(guide) === "stage") {
    if (guides.some(({ staged }) => staged)) warn("two guides have begun at once; this guide stays in the page");
    else if (open(guide)) lock(guide);
    else {
      guide.stuck = true;
      warn("showModal opens no dialog; this guide stays in the page");
    }
    dress(guide);
  }
  speak(guide);
}

function open({ box }) {
  box.removeAttribute("open");
  try {
    box.showModal();
  } catch {
    // Told by what has become of it.
  }
  const isOpen = HAS_DIALOG && box.open;
  box.setAttribute("open", "");
  return isOpen;
}

// With the room of the scrollbar kept, so that nothing moves; the page may lose its place all the same.
function lock(guide) {
  const root = document.documentElement;
  const styles = [["overflow", "hidden"]];
  if (window.innerWidth > root.clientWidth) styles.push(["scrollbar-gutter", "stable"]);
  const { scrollX: left, scrollY: top } = window;
  const before = styles.map(([name, value]) => [name, setStyle(root, name, value)]);
  guide.staged = () => {
    for (const [name, value] of before) resetStyle(root, name, value);
    window.scrollTo({ left, top, behavior: "instant" });
  };
}

// Closing gives the focus back to the frame.
function goBack(guide) {
  const { box, staged } = guide;
  if (!staged) return;
  guide.staged = null;
  // Before it is closed, or the closed one is laid out once where it was.
  dress(guide);
  try {
    box.close();
  } catch {
    // Closed already, or not to be closed: out of the tree it is not on the stage either.
  }
  box.setAttribute("open", "");
  staged();
  if (guide.frame.isConnected) speak(guide);
}

// Three times Escape leaves, wherever the focus is; in the guide it is heard there. Not before anything was begun: the key
// may mean something else to the site.
function watchKeys() {
  let presses = 0;
  window.addEventListener("keydown", ({ key }) => {
    presses = key === "Escape" ? presses + 1 : 0;
    if (presses < 3 || !guides.some(({ begun }) => begun)) return;
    try {
      window.top.location.replace(NEUTRAL_PAGE);
    } catch {
      window.location.replace(NEUTRAL_PAGE);
    }
  }, true);
}

// Turned, a phone is another width.
function watchWidth() {
  window.addEventListener("resize", () => {
    for (const guide of guides) if (guide.frame) dress(guide);
  });
}

// What is fixed is on every sheet.
function watchPaper() {
  for (const [type, position] of [["beforeprint", "absolute"], ["afterprint", "fixed"]]) {
    window.addEventListener(type, () => {
      for (const { box, staged } of guides) if (staged) box.style.setProperty("position", position, "important");
    });
  }
}
