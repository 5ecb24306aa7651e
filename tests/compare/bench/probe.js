// Runs in each measured page before its own scripts and notes what is on screen when. PEER says how the page is operated
// (peers.rs), ARRIVES whether the visitor is the impatient one. Judges nothing. All times are milliseconds of the page.

function probeOf(PEER, ARRIVES) {
  // For the prerendered page: the first question as it came.
  let early;
  let memory;
  let compile;

  const scope = () => [...document.querySelectorAll(PEER.scope)].pop();
  const words = () => scope()?.querySelector(PEER.title);
  const title = () => words()?.textContent.trim() ?? "";
  const option = (selector) => scope()?.querySelector(selector);
  const go = () => document.querySelector(PEER.go);
  const isChosen = () => scope()?.querySelector("input:checked") != null;
  // Once it has begun, the guide is seen when it fills the window: that is where its questions are answered.
  const isInPlace = () => PEER.place !== "stage" || title() === PEER.asks[0].title || document.body.matches(".window");
  const isSeen = () =>
    (words()?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ?? false) && isInPlace();

  // A separate task after a frame's work: by then, what was there before has been painted.
  const afterFrame = (then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        then(performance.now());
      };
      port2.postMessage(0);
    });
  const until = (isSo) =>
    new Promise((done) => {
      const look = () => (isSo() ? done() : setTimeout(look, 20));
      look();
    });

  // Nobody taps before something has been painted.
  const hasPainted = () => performance.getEntriesByName("first-contentful-paint").length > 0;

  // A visitor in a hurry: chooses the option and presses Continue, again and again, at the first two questions.
  const arrival = new Promise((done) => {
    if (!ARRIVES) return;
    const [first, second, third] = PEER.asks;
    const found = {};
    const press = () => {
      const asked = [first, second].find((one) => one.title === title());
      if (!hasPainted() || !asked || !isSeen()) return;
      if (!isChosen()) option(asked.option).click();
      else if (PEER.go) go().click();
    };
    const look = (now) => {
      if (title() === third.title && isSeen()) {
        found.third = { at: now, title: title() };
        // Otherwise what the page loads after it would be missing.
        until(() => document.readyState === "complete").then(() => setTimeout(() => done({ ...found, ...loading() }), 500));
        return;
      }
      if (title() !== "" && title() !== first.title && isSeen()) {
        found.second ??= { at: now, title: title() };
        // Where choosing goes on, both appear at once.
        found.chosen ??= now;
      }
      // The latest time at which it came to be shown as chosen: a choice that is lost does not count.
      if (!found.second) found.chosen = isChosen() ? (found.chosen ?? now) : undefined;
      requestAnimationFrame(press);
      afterFrame(look);
    };
    afterFrame(look);
  });

  function loading() {
    const [page] = performance.getEntriesByType("navigation");
    const all = [page, ...performance.getEntriesByType("resource")].filter((one) => one.encodedBodySize > 0);
    const sum = (name) => all.reduce((before, one) => before + one[name], 0);
    return {
      painted: performance.getEntriesByName("first-contentful-paint")[0].startTime,
      bytes: sum("encodedBodySize"),
      unpacked: sum("decodedBodySize"),
      requests: all.length,
      asked: page.requestStart,
      came: Math.max(...all.map((one) => one.responseEnd)),
      parsed: page.domInteractive,
      compile,
    };
  }

  // Times the next question, from the press that asks for it until it is painted.
  function listen() {
    const before = title();
    made.answered = new Promise((done) => {
      let pressed;
      const note = (event) => (pressed ??= event.timeStamp);
      window.addEventListener("click", note, { capture: true, once: true });
      const look = (now) => {
        if (isSeen()) done({ title: title(), after: now - pressed });
        else afterFrame(look);
      };
      const changes = new MutationObserver(() => {
        if (pressed === undefined || title() === "" || title() === before) return;
        changes.disconnect();
        afterFrame(look);
      });
      changes.observe(document, { subtree: true, childList: true, characterData: true });
    });
  }

  // Where to press, once nothing moves: as the guide goes to the stage, it moves to the heading when that gets the focus.
  async function place(element) {
    await until(() => PEER.place !== "stage" || title() === PEER.asks[0].title || document.activeElement !== document.body);
    element.scrollIntoView({ block: "center", behavior: "instant" });
    await new Promise((done) => afterFrame(done));
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }

  // Everything has loaded and the page answers.
  async function ready() {
    await until(() => document.readyState === "complete" && isSeen());
    await until(() => !PEER.prerendered || scope() !== early);
    await new Promise((done) => setTimeout(done, 300));
  }

  // How many loops the page's thread completes in a millisecond.
  function loops() {
    const count = 1e7;
    const start = performance.now();
    let x = 1;
    for (let i = 0; i < count; i += 1) x = (Math.imul(x, 1664525) + 1013904223) | 0;
    return count / (performance.now() - start) + (x & 0);
  }

  document.addEventListener("readystatechange", () => (early ??= scope()));
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...all) => {
    compile = { start: performance.now() };
    const built = await instantiate(...all);
    compile.end = performance.now();
    memory = built.instance.exports.memory;
    return built;
  };

  const made = {
    title, option, go, place, listen, ready, loops, arrival,
    has_go: PEER.go !== null,
    chosen: () => until(isChosen),
    requests: () => performance.getEntriesByType("resource").length,
    wasm: () => memory?.buffer.byteLength ?? 0,
  };
  return made;
}
