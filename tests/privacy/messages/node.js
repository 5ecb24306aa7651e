// Sends random messages to the checks of static/border.js, each as a structured clone, which is what a window receives.
// usage: node node.js COUNT FAST_CHECK BORDER [SEED]; prints the counts, and the smallest message that broke a promise.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { isTrue, messages } from "./messages.js";

const [count, library, border, seed] = process.argv.slice(2);
const fc = await import(pathToFileURL(library));
const { heard, TO_FRAME, TO_HOST } = new Function(`${readFileSync(border, "utf8")}; return { heard, TO_FRAME, TO_HOST };`)();

const [us, another] = [{ window: "ours" }, { window: "another" }];
const tally = { checked: 0, believed: 0 };
const source = fc.constantFrom(us, us, us, us, another, null, undefined);
const promise = fc.property(messages(fc), source, fc.constantFrom("frame", "host"), (sent, from, to) => {
  const data = structuredClone(sent);
  const believed = heard({ data, source: from }, us, to === "frame" ? TO_FRAME : TO_HOST);
  const expected = from === us && isTrue(data, to) ? data : null;
  tally.checked += 1;
  tally.believed += believed === null ? 0 : 1;
  if (believed !== expected) throw new Error(expected ? "a true message is not believed" : "a forged message is believed");
  // What boot.js makes of it: the names and values in turn that the WebAssembly gets.
  const flat = believed?.settings?.filter(([name]) => name !== "language").flat() ?? [];
  if (!flat.every((one) => typeof one === "string") || flat.length % 2) throw new Error("not names and values in turn");
});

const began = Date.now();
let next = Number(seed ?? 1);
for (let left = Number(count); left > 0; left -= 100000) {
  fc.assert(promise, { numRuns: Math.min(left, 100000), seed: next });
  next += 1;
  if (tally.checked % 500000 === 0) console.log(`${tally.checked} after ${Math.round((Date.now() - began) / 1000)} s`);
}
const seconds = ((Date.now() - began) / 1000).toFixed(1);
if (tally.believed === 0 || tally.believed === tally.checked) throw new Error(`of ${tally.checked} messages ${tally.believed} were believed: none were fuzzed`);
console.log(`${tally.checked} random messages in ${seconds} s: ${tally.believed} were true and believed, all others were ignored, nothing was thrown`);
