// Whole visits in one call, using tour.js, which stands in front. Decides nothing about what should be there.

// No hand is faster.
const rest = () => new Promise((done) => setTimeout(done, 30));

// Throws where a walk returns to a screen: otherwise only the driver would ever end it, and it knows no reason.
const onlyOnce = () => {
  const been = new Set();
  return () => {
    if (been.has(place())) throw new Error(`the guide asks again: ${place()}`);
    been.add(place());
  };
};

// To the last screen; `wary` first makes every error, and goes back once from each question.
const walk = async (answers, wary) => {
  const come = onlyOnce();
  for (let at = seen(); at.screen === "question" || at.screen === "review"; ) {
    come();
    if (wary && at.question) await fail().then(rest);
    if (at.question) await tick(answers[at.question]);
    at = await leave("button[data-action=continue]");
    if (wary && at.question && document.querySelector("button[data-action=back]")) {
      await leave("button[data-action=back]");
      at = await leave("button[data-action=continue]");
    }
  }
  const last = seen();
  return last.level || last.screen;
};

// From the stage, with whatever is on it.
const goBack = async () => {
  const { classList } = document.body;
  await until("the guide is on the stage", () => classList.contains("window"));
  // Long enough to be drawn; otherwise a page does not always see it.
  await new Promise((done) => setTimeout(done, 300));
  press("[data-action=page]");
  await until("it is in the page again", () => !classList.contains("window"));
};

// Everything that can be done on a last screen, except leaving it.
const doAll = async () => {
  await unfold();
  for (const way of ["copy", "save", "print"]) document.querySelector(`button[data-take=${way}]`)?.click();
  for (const one of document.querySelectorAll("a, button, input, summary")) one.focus();
  await speak("es");
  await speak("en");
};

// Changes nothing in the end, where there is something to change.
const change = async () => {
  if (!document.querySelector("[data-action=back]")) return;
  await leave("[data-action=back]");
  if (document.querySelector("[data-action=change]")) await leave("[data-action=change]");
  const come = onlyOnce();
  while (seen().screen === "question" || seen().screen === "review") {
    come();
    await leave("button[data-action=continue]");
  }
};

// Only a few screens in.
const steps = async (answers, screens) => {
  for (let step = 0; step < screens; step += 1) {
    await tick(answers[seen().question]);
    await leave("button[data-action=continue]");
  }
};
