// The list of messages that cross the frame's border, in both directions, and how each is checked. Nothing else does.
// Owns no behavior: frame/boot.js (frame's side) and host/care-finder.js (host's side) each get this text put in front.
//
// No answer, question, level or press of a button is in this list, and none may join it: the page around the frame
// carries trackers. Screens differ in height, so heights only ever grow (frame/boot.js), in steps so few that every question
// and every emergency fits the second, and every result the third: tests/privacy/border.rs says for which visits and sizes.

// Pixels, for a frame narrower than WIDE and for others.
const WIDE = 700;
// Nobody reads in less.
const NARROWEST = 200;
const NARROW_HEIGHTS = [1000, 2000, 8800, 11000, 14000, 20000];
const WIDE_HEIGHTS = [1000, 2000, 6400, 9000, 14000, 20000];

const isText = (limit) => (value) => typeof value === "string" && value.length <= limit;
const isName = isText(64);
const isValue = isText(2000);
const isSetting = (pair) => Array.isArray(pair) && pair.length === 2 && isName(pair[0]) && isValue(pair[1]);
// `Array.from`, because `every` passes over empty places.
const isSettings = (list) => Array.isArray(list) && list.length <= 64 && Array.from(list).every(isSetting);
const isHeight = (px) => NARROW_HEIGHTS.includes(px) || WIDE_HEIGHTS.includes(px);

// kind -> its fields, each with its check. Maps, because a forged kind such as "constructor" must find nothing.
const TO_FRAME = new Map([["settings", { settings: isSettings }]]);
const TO_HOST = new Map([
  ["ready", {}],
  // The guide cannot run, or has stopped.
  ["failed", {}],
  ["height", { px: isHeight }],
]);

// "*" because a sandboxed frame has an opaque origin, which cannot be named as a target; nothing secret is said.
const say = (to, kind, fields) => to.postMessage({ careFinder: 1, kind, ...fields }, "*");

// The message if it is one of `kinds`, from `from`, with exactly its fields; otherwise null.
const heard = (event, from, kinds) => {
  const message = event.data;
  if (event.source !== from || typeof message !== "object" || message === null || Array.isArray(message)) return null;
  if (message.careFinder !== 1) return null;
  const fields = kinds.get(message.kind);
  if (!fields) return null;
  const names = Object.keys(fields);
  const exact = Object.keys(message).length === names.length + 2;
  return exact && names.every((name) => fields[name](message[name])) ? message : null;
};
