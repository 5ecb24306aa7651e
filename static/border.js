// The list of messages that cross the frame's border, in both directions, and how each is checked. Nothing else
// crosses it. Owns no behavior: the packer puts this text in front of the frame's side (frame/stage.js,
// frame/boot.js) and the host's (host/care-finder.js).
//
// No answer, question, level, height or press of a button is in this list, and none may join it: the page around the
// frame carries trackers. Messages from the guide are empty.

const isText = (limit) => (value) => typeof value === "string" && value.length <= limit;
const isName = isText(64);
const isValue = isText(2000);
const isSetting = (pair) => Array.isArray(pair) && pair.length === 2 && isName(pair[0]) && isValue(pair[1]);
// By index, because `every` skips holes; and a host's page may have replaced `Array.from` with its own.
const isSettings = (list) => {
  if (!Array.isArray(list) || list.length > 64) return false;
  for (let at = 0; at < list.length; at += 1) if (!isSetting(list[at])) return false;
  return true;
};

// kind -> its fields, each with its check. Lists of pairs, because a forged kind such as "constructor" must find nothing.
// Sent on load and whenever something changes; the pair "display" says where the guide stands: `page`, `stage` or `window`.
const TO_FRAME = [["settings", { settings: isSettings }]];
const TO_HOST = [
  ["ready", {}],
  // The guide cannot run, or has stopped.
  ["failed", {}],
  // The visitor goes on from the first screen, or goes back to the page around.
  ["begin", {}],
  ["leave", {}],
];

// "*" because a sandboxed frame has an opaque origin, which cannot be named as a target; nothing secret is said.
const say = (to, kind, fields) => to.postMessage({ careFinder: 1, kind, ...fields }, "*");

// The message, if it is one of `kinds`, comes from `from` and has exactly its fields; otherwise null.
const heard = (event, from, kinds) => {
  const message = event.data;
  if (event.source !== from || Array.isArray(message) || message?.careFinder !== 1) return null;
  const kind = kinds.find(([name]) => name === message.kind);
  if (!kind) return null;
  const names = Object.keys(kind[1]);
  const exact = Object.keys(message).length === names.length + 2;
  return exact && names.every((name) => kind[1][name](message[name])) ? message : null;
};
