// In pages: sends random messages to a window, as a structured clone by the browser itself. The caller says which ones.
// Bundled with fast-check (messages.rs), and put into the host's page, the guide's and that of another frame.

import * as fc from "fast-check";
import { isTrue, messages } from "./messages.js";

// `wanted` picks; the rest are made and not sent. Resolves to how many were sent, when all of them have been heard.
export async function send(to, count, seed, wanted) {
  let sent = 0;
  for (const message of fc.sample(messages(fc), { numRuns: count, seed })) {
    if (!wanted(structuredClone(message))) continue;
    to.postMessage(message, "*");
    sent += 1;
    if (sent % 1000 === 0) await new Promise((go) => setTimeout(go));
  }
  // Comes after them in the same queue.
  await new Promise((go) => setTimeout(go, 200));
  return sent;
}

export { isTrue };
