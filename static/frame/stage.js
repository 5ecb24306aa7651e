// The frame's side of the stage: tells the host when the visitor begins and when they go back to the page, and shows
// which of the two it is. Owns no layout of the host's page (host/care-finder.js) and no looks (style.css). Before
// early.js, because the first Continue may come before the WebAssembly; border.js stands in front of both.
import { TO_FRAME, heard, say } from "../border.js";
import { giveUp } from "./focus.js";

const stage = (() => {
  const framed = window.parent !== window;
  const { classList } = document.body;
  // In the host's words: `page` for good, `stage` is in the page and may begin, `window` is on the stage.
  let display;
  // The action that has begun, and what is under way: `begin` or `leave`, or `close`, which the host has done on its own.
  let began;
  let turning;

  if (framed) {
    classList.add("framed");
    window.addEventListener("message", hear);
  }
  keepHeaderClear();
  // Before anything on the screen answers the press, which may take the pressed element away.
  document.addEventListener("click", press, true);
  return { framed, isAway: () => turning || display === "window" };

  function press({ target, detail }) {
    const button = detail < 2 && target.closest("[data-action]");
    const action = button && button.dataset.action;
    if (!action || (action === "continue" && !isAnswered())) return;
    giveUp(button);
    if (!framed) return;
    if (action === "page") ask("leave");
    else if ((action === "window" || action === "continue") && !turning && display !== "page" && display !== "window") {
      began = action;
      ask("begin");
    }
  }

  function ask(kind) {
    turning = kind;
    say(window.parent, kind);
  }

  function isAnswered() {
    const main = document.querySelector("main");
    return !main.querySelector("fieldset input") || main.querySelector("fieldset input:checked");
  }

  function hear(event) {
    const message = heard(event, window.parent, TO_FRAME);
    if (!message) return;
    const said = message.settings.find(([name]) => name === "display");
    const before = display;
    display = said && said[1];
    const left = before === "window" && display !== before;
    if (left && !turning) turning = "close";
    classList.toggle("window", display === "window");
    // The page below must not move when a wheel reaches the guide's end.
    document.documentElement.style.overscrollBehavior = display === "window" ? "contain" : "";
    if (display === "window" && before !== display) {
      classList.remove("left");
      // Opening the host's dialog has taken the focus out of this document, or what a screen reader would say about it.
      document.activeElement.blur();
      heading().focus();
    }
    if (left) comeBack();
    turning = undefined;
  }

  function heading() {
    return document.querySelector("h1");
  }

  // The button that was pressed is hidden by now.
  function comeBack() {
    classList.add("left");
    const button = (name) => document.querySelector(`#care-finder [data-action=${name}]`);
    const target = button(began) || button("window");
    // By way of the heading: in Firefox, Orca says nothing of the first focus after the dialog has closed. Not if the
    // visitor has gone on meanwhile.
    const first = heading();
    first.focus({ preventScroll: true });
    setTimeout(() => {
      if (document.activeElement === first) {
        // The page around is where it was, and stays there.
        turning = "close";
        if (target) target.focus();
        turning = undefined;
      }
    }, 600);
    // Escape has closed the host's dialog and was heard there; here it counts as one of the three that leave.
    if (turning === "close") document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  }

  // The header stays in view while the screen scrolls; what takes the focus must not end below it.
  function keepHeaderClear() {
    const root = document.getElementById("care-finder");
    const keep = () => {
      const header = root.querySelector("header");
      const covers = header && getComputedStyle(header).position === "sticky";
      document.documentElement.style.scrollPaddingTop = covers ? header.offsetHeight + 8 + "px" : "";
    };
    // Once the screen is painted, which this would only delay.
    new ResizeObserver(() => setTimeout(keep)).observe(root);
  }
})();
