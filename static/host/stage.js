// The stage: once begun, the guide's frame fills the window, in a modal dialog around it, and is back in the page when the
// visitor goes back. There the dialog is a closed one that is drawn all the same: for an open one many sites lock their page.
// Never moved in the tree, so never loaded anew. Owns what that does to the host's page, and puts all of it
// back; not when it happens (care-finder.js hears it from the guide). The packer joins both.

// Each important, so that no style sheet of the host can hide the frame, cut it short or make it deaf. `width` is what a parent
// that shrinks to its content is as wide as; the other two make it as wide as its place, and `flex` and `grid-column` its place as
// wide as the element, where that is a row or has columns.
const BARE = "all:initial;color-scheme:inherit;display:block;flex:auto;grid-column:1/-1;min-width:200px;";
const FRAME = "width:672px;min-width:100%;max-width:100%;height:";
const BOX_ON_STAGE =
  "inset:0;z-index:2147483647;background:Canvas;padding:env(safe-area-inset-top) env(safe-area-inset-right) " +
  "env(safe-area-inset-bottom) env(safe-area-inset-left);position:";
// What scripts put on everything behind a window of their own.
const BARRED = ["inert", "aria-hidden", "tabindex"];
let position = "fixed";
// As in src/effects.rs.
const NEUTRAL_PAGE = "https://www.weather.gov/";

function setUp(guide) {
  const { box } = guide;
  // By the visitor (Escape outside the frame, Android's back) or by a script of the host.
  box.addEventListener("close", () => box.open || goBack(guide));
  dress(guide);
}

function dress(guide) {
  const { element, box, frame, staged } = guide;
  const important = (style) => style.replace(/;/g, "!important;");
  const px = heightOf(element);
  box.style.cssText = important(BARE + (staged ? BOX_ON_STAGE + position + ";" : ""));
  frame.style.cssText = important(BARE + FRAME + (staged ? "100%;" : px + "px;"));
  element.style.minHeight = px + "px";
  for (const one of [box, frame]) for (const name of BARRED) one.removeAttribute(name);
  // Or Firefox stops there before it comes to the frame.
  box.tabIndex = -1;
  guide.dressed = box.outerHTML;
}

// Where none is set, high enough for the first screen in any language at that width, and no more than it takes
// (tests/host/first_screen.rs). By the width of the place alone: nothing of what is in the guide can be read off it.
function heightOf({ clientWidth, dataset }) {
  const { height } = dataset;
  const px = parseInt(height);
  if (px >= 320 && px <= 2000) return px;
  if (height) warn(`data-height: "${height}" is not 320 to 2000 pixels`);
  return Math.max(1030, 1765 - (clientWidth || 490) * 1.5);
}

// `page` also where there is no stage: in a browser without dialogs, and where the host itself is in a small frame.
function displayOf({ element, stuck }) {
  const { display } = element.dataset;
  if (display && display !== "page" && display !== "stage") {
    warn(`data-display: "${display}" is not "stage" or "page"`);
  }
  const small = top !== window && (innerHeight < Math.min(800, heightOf(element)) || innerHeight > outerHeight);
  return small || stuck || display === "page" ? "page" : "stage";
}

function begin(guide) {
  guide.begun = true;
  if (!guide.staged && displayOf(guide) === "stage") {
    if (onStage()) warn("two guides have begun");
    else if (open(guide)) lock(guide);
    else {
      guide.stuck = true;
      warn("showModal opens no dialog");
    }
  }
  speak(guide);
}

function onStage() {
  return guides.find(({ staged }) => staged);
}

function open({ box }) {
  try {
    box.showModal();
  } catch {
    // Told by what has become of it.
  }
  return box.open;
}

// With the room of the scrollbar kept, so that nothing moves; the page may lose its place all the same.
function lock(guide) {
  const root = document.documentElement;
  const page = document.scrollingElement || root;
  const { scrollLeft: left, scrollTop: top } = page;
  const before = [];
  const put = (element, name, value) => before.push([element, name, setStyle(element, name, value)]);
  if (innerWidth > root.clientWidth) put(root, "scrollbar-gutter", "stable");
  put(root, "overflow", "hidden");
  const stop = whenSeen(guide.frame, (isSeen) => isSeen || showAround(guide, put));
  guide.staged = () => {
    stop();
    for (const one of before) resetStyle(...one);
    page.scroll({ left, top, behavior: "instant" });
  };
}

// A slide that goes on or a tab that closes takes with it what is in the top layer: the visitor would be left with nothing
// to see, in a page that takes no press.
function showAround(guide, put) {
  let one = guide.box;
  while ((one = one.parentNode || one.host)) {
    if (!one.style) continue;
    // A <details>.
    if (one.open === false && !one.showModal) one.setAttribute("open", "");
    const { display, contentVisibility } = getComputedStyle(one);
    if (display === "none") put(one, "display", "block");
    if (contentVisibility === "hidden") put(one, "content-visibility", "visible");
  }
  // Hidden where nobody can reach it.
  if (!guide.frame.getClientRects().length) goBack(guide);
}

// Closing gives the focus back to the frame.
function goBack(guide) {
  const { box, staged } = guide;
  if (!staged) return;
  guide.staged = null;
  // Before it is closed, or the closed one is laid out once where it was.
  dress(guide);
  // Or it would not be closed, where a script has taken that away.
  box.setAttribute("open", "");
  try {
    box.close();
  } catch {
    // Not to be closed: out of the tree it is not on the stage either.
  }
  staged();
  if (guide.frame.isConnected) speak(guide);
}

function watchPage() {
  let presses = 0;
  // Three times Escape leaves, wherever the focus is; in the guide it is heard there. Not before anything was begun: the key
  // may mean something else to the site. When it comes up, because many sites swallow what goes down.
  addEventListener("keyup", ({ key }) => {
    presses = key === "Escape" ? presses + 1 : 0;
    if (presses < 3 || !guides.some(({ begun }) => begun)) return;
    try {
      top.location.replace(NEUTRAL_PAGE);
    } catch {
      location.replace(NEUTRAL_PAGE);
    }
  }, true);
  // Nor does the site ask first, of something else that was begun there; one that has listened before us still does.
  addEventListener("beforeunload", (event) => {
    if (onStage() || document.activeElement?.hasAttribute(PART)) event.stopImmediatePropagation();
  }, true);
  // What a site shows on top of all would lie over the guide, and could not even be closed: the guide comes on top again.
  document.addEventListener("toggle", ({ target, newState }) => {
    const guide = newState === "open" && target.popover && onStage();
    if (!guide) return;
    guide.box.close();
    open(guide);
  }, true);
  // What is fixed is on every sheet. Turned, a phone is another width.
  for (const [type, value] of [["beforeprint", "absolute"], ["afterprint", "fixed"], ["resize"]]) {
    addEventListener(type, () => {
      position = value || position;
      for (const guide of guides) if (guide.frame) dress(guide);
    });
  }
}
