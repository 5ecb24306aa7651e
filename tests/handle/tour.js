// The guide operated by script, inside its own document: a screen in one call of the driver instead of a dozen. Speaks the DOM
// contract of src/screens; decides nothing about what should be there.

const main = () => document.querySelector("main");
const place = () => `${main()?.dataset.screen} ${main()?.querySelector("input")?.name ?? ""}`;

const until = (what, isSo) =>
  new Promise((done, fail) => {
    const late = performance.now() + 10000;
    const look = () => {
      if (isSo()) done();
      else if (performance.now() > late) fail(new Error(`in vain until ${what}, on ${place()}`));
      else setTimeout(look, 4);
    };
    look();
  });

const press = (selector) => {
  const one = document.querySelector(selector);
  if (!one) throw new Error(`no ${selector} on ${place()}`);
  one.click();
};

// What is on screen, once nothing moves any more.
const seen = () => {
  for (const one of document.getAnimations()) one.finish();
  const marks = { dropped: "[data-part=dropped]", flagged: "[data-flag]" };
  return {
    screen: main().dataset.screen,
    question: main().querySelector("input[id*='.']")?.name ?? "",
    level: main().querySelector("[data-level]")?.dataset.level ?? "",
    course: main().querySelector("[data-course]")?.dataset.course ?? "",
    marks: Object.keys(marks).filter((mark) => main().querySelector(marks[mark])),
  };
};

// Each screen is a new element, and its heading takes the focus.
const leave = async (selector) => {
  const before = main();
  press(selector);
  await until(`${selector} leads on`, () => main() !== before && document.activeElement?.tagName === "H1");
  return seen();
};

const tick = (options) => {
  for (const input of document.querySelectorAll("main input")) {
    const wanted = options.includes(input.id);
    // A single answer can only be replaced by another.
    if (input.checked !== wanted && (wanted || input.type === "checkbox")) input.click();
  }
  return until(`ticked: ${options}`, () => options.every((id) => document.getElementById(id)?.checked));
};

const fail = async () => {
  press("button[data-action=continue]");
  await until("an error is shown", () => document.querySelector("#error")?.textContent.trim());
  return seen();
};

// The language switch answers only once the guide runs; a press before that is lost.
const speak = async (language) => {
  const isSpoken = () => document.documentElement.lang === language;
  for (let tries = 0; tries < 100 && !isSpoken(); tries += 1) {
    press(`button[data-action=language][lang=${language}]`);
    await new Promise((done) => setTimeout(done, 100));
  }
  await until(`${language} is spoken`, isSpoken);
};

// Opens everything that is folded; says whether there was anything to open.
const unfold = async () => {
  const folded = Array.from(document.querySelectorAll("details:not([open])"));
  for (const one of folded) one.open = true;
  return folded.length > 0;
};
