// Walks the guide by script along paths that the native session has taken, with the functions of tour.js, and says where each
// ends. What should be there is not known here.

// A screen is new when its element is; the heading's focus comes a frame later and is not waited for.
const go = async (selector) => {
  const before = main();
  press(selector);
  await until(`${selector} leads on`, () => main() !== before);
};

const ids = (selector, name) => Array.from(document.querySelectorAll(selector), (one) => one.dataset[name]);

const end = () => ({
  screen: main().dataset.screen,
  level: main().querySelector("[data-level]")?.dataset.level ?? "",
  course: main().querySelector("[data-course]")?.dataset.course ?? "",
  cause: main().querySelector("div[data-cause]")?.dataset.cause ?? "",
  today: ids("main [data-part=today] [data-cause]", "cause"),
  add_ons: ids("main [data-add-on]", "addOn"),
  why: main().querySelector("[data-level] [data-part=why]")?.textContent ?? "",
  reasons: Array.from(document.querySelectorAll("main [data-part=reasons] .reasons > li"), (one) => one.textContent),
});

// Each step is a question and what to tick there, or the action of a button.
const walked = async (steps) => {
  for (const { question, ticks, action } of steps) {
    if (question) {
      const asked = main().querySelector("input")?.name;
      if (asked !== question) return { asked: asked ?? main().dataset.screen, instead_of: question };
      const offered = Array.from(main().querySelectorAll("input"), (input) => input.id);
      const missing = ticks.filter((id) => !offered.includes(id));
      if (missing.length > 0) return { asked, not_offered: missing };
      await tick(ticks);
    }
    await go(`button[data-action=${action}]`);
  }
  const found = end();
  await go("[data-action=start_over]");
  return found;
};

const all = async (walks) => {
  const found = [];
  for (const steps of walks) {
    const one = await walked(steps);
    found.push(one);
    // After a wrong turn the rest would only follow it.
    if (one.asked) break;
  }
  return found;
};
