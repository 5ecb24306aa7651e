// The control: the guide itself, not a likeness, in a shadow root of the host's page instead of its frame. The shipped page's
// styles, first screen and module are taken as they are; the module runs in the host's page, which has no policy that would
// refuse it, and finds the shadow root's elements where it asks the document for its own.

const { mode } = document.currentScript.dataset;
const root = document.querySelector("[data-care-finder]").attachShadow({ mode });
// For the test's own presses only.
window.guide = root;

const { getElementById } = Document.prototype;
Document.prototype.getElementById = function (id) {
  return root.getElementById(id) ?? getElementById.call(this, id);
};

const start = async () => {
  const text = await (await fetch("care-finder.html")).text();
  const page = new DOMParser().parseFromString(text, "text/html");
  root.append(...page.querySelectorAll("style, #care-finder, #failed, #settings"));
  // Each at its own address, because a recorder would read the text of a script element: all words, and no answer.
  const address = ({ textContent }) => URL.createObjectURL(new Blob([textContent], { type: "text/javascript" }));
  for (const script of page.querySelectorAll("script:not([type])")) {
    const early = Object.assign(document.createElement("script"), { src: address(script) });
    await new Promise((done) => {
      early.onload = done;
      document.head.append(early);
    });
  }
  await import(address(page.querySelector("script[type=module]")));
  document.documentElement.dataset.started = "";
};
start();
