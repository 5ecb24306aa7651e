// Presses at random, with the functions of tour.js, and checks after each press that everything that must hold still does.
// Knows no order of screens.

// A generator of random numbers that repeats (mulberry32), so that a seed gives the whole walk.
const dice = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const heard = [];
let began;

const watch = () => {
  began = { address: location.href };
  const error = console.error;
  console.error = (...words) => {
    heard.push(`console: ${words.join(" ")}`);
    error(...words);
  };
  for (const kind of ["error", "unhandledrejection"]) {
    addEventListener(kind, (event) => heard.push(`${kind}: ${event.message ?? event.reason}`));
  }
};

// Whatever a press sets off is done two turns of the page's loop later.
const rest = () => new Promise((done) => setTimeout(() => setTimeout(done)));

const TITLES = ["Find the right level of care", "Encuentre el nivel de atención adecuado"];

const watched = () => {
  const count = (selector) => document.querySelectorAll(selector).length;
  const complaints = heard.splice(0);
  const must = (so, what) => so || complaints.push(what);
  must(count("main") === 1, `${count("main")} main`);
  must(count("h1") === 1, `${count("h1")} h1`);
  must(document.querySelector("[data-part=crisis] a[href='tel:988']")?.checkVisibility(), "no crisis lines");
  must(!document.getElementById("failed")?.checkVisibility(), "failed");
  must(location.href === began.address, `another address: ${location.href}`);
  must(TITLES.includes(document.title), `another title: ${document.title}`);
  // Counted over the screen, because a browser already keeps radios of one name from being checked together.
  must(count("main input[type=radio]:checked") < 2, "two answers where there can be one");
  return complaints;
};

// A walk must not leave the page, nor take anything out of it.
const PRESSABLE = "main input, main summary, main button, header button";
const NOT = "[data-take]";

// Mostly goes on, and past the danger questions without a danger, or the walk would never get far.
const wayOn = (all, one) => {
  const answered = all.some((it) => it.matches("input:checked"));
  const on = all.find((it) => it.matches("[data-action=continue]"));
  const calm = all.filter((it) => it.matches("[data-role] input, #harm\\.none"));
  if (on && (answered || main().dataset.screen === "review")) return on;
  return one(calm.length > 0 ? calm : all);
};

const walk = async (seed, actions) => {
  watch();
  const random = dice(seed);
  const one = (list) => list[Math.floor(random() * list.length)];
  const pressed = [];
  const screens = new Set();
  while (pressed.length < actions) {
    const all = Array.from(document.querySelectorAll(PRESSABLE)).filter((it) => it.checkVisibility() && !it.matches(NOT));
    const target = random() < 0.8 ? wayOn(all, one) : one(all);
    const times = random() < 0.15 ? 2 : 1;
    pressed.push(`${times} x ${target.id || target.dataset.action || target.tagName} on ${place()}`);
    // Like a person's double click: the second one says that it is one.
    for (let time = 1; time <= times; time += 1) {
      const quick = random() < 0.5;
      if (target.matches("input")) target.click();
      else target.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: quick ? time : 1 }));
    }
    await rest();
    screens.add(main()?.dataset.screen);
    const complaints = watched();
    if (complaints.length > 0) return { pressed, screens: [...screens], complaints };
  }
  return { pressed, screens: [...screens], complaints: [] };
};

// Ticks and goes on without waiting for the screen in between.
const rush = async (presses) => {
  watch();
  const complaints = [];
  for (let press = 0; press < presses; press += 1) {
    document.querySelector("main input:last-of-type")?.click();
    document.querySelector("[data-action=continue]")?.click();
    // Every other time without waiting for even the page's own turn.
    if (press % 2) await Promise.resolve();
    if (press % 5 === 4) await rest();
  }
  await rest();
  complaints.push(...watched());
  return { complaints, screen: document.querySelector("main input")?.name ?? main().dataset.screen };
};
