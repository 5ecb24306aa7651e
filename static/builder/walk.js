// Runs in the preview's frame, before the guide: presses the guide's own buttons as the example visitor does
// (crates/builder/src/example.rs) until the wanted screen is there. Knows no question.

const presses = document.querySelector("meta[name=walk]").content.split(" ");
const { focus } = HTMLElement.prototype;
const { scrollIntoView } = Element.prototype;
// Whoever sets up the guide is working outside this frame: neither the focus nor the page around may move until they
// act in here. The end of the walk is no measure: under load Yew draws a screen first and moves the focus to it some time later.
let acted = false;
for (const type of ["pointerdown", "keydown", "click"]) {
  window.addEventListener(type, (event) => (acted ||= event.isTrusted), true);
}
HTMLElement.prototype.focus = function (...options) {
  if (acted) focus.apply(this, options);
};
Element.prototype.scrollIntoView = function (...options) {
  if (acted) scrollIntoView.apply(this, options);
};

// The host speaks once everything is loaded; then the guide draws over what was prerendered.
window.addEventListener("load", () => {
  const ran = new MutationObserver(() => {
    ran.disconnect();
    press();
  });
  ran.observe(document.getElementById("care-finder"), { childList: true });
});

// As often as it takes for a screen to come; a guide that has stopped shows no more of them.
let patience = 5000;

function press() {
  const next = presses[0];
  patience -= 1;
  if (!next || !patience) return window.scrollTo(0, 0);
  const target = next === "continue" ? document.querySelector("[data-action=continue]") : document.getElementById(next);
  if (target) {
    presses.shift();
    target.click();
  }
  // By then, or soon after, what a press has led to is drawn.
  setTimeout(press);
}
