// Random messages of every kind that one window can send to another, and which of them may be believed: an oracle that shares
// no code with static/border.js. Runs in Node (node.js) and in pages (frames.js); `fc` is fast-check, which makes the values.

// Names with a meaning of their own in JavaScript, and those of the list of messages.
const NAMES = ["__proto__", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty", "then", "length", "size",
  "careFinder", "kind", "settings", "px", "ready", "begin", "leave", "0", "1", "-1", "", "error"];

export function messages(fc) {
  const text = fc.oneof(
    fc.constantFrom("phone", "language", "center", "+1-900-555-0199", "<b>", "javascript:alert(1)", ...NAMES),
    fc.string(),
    // Lone surrogates, NULs and anything else that 16 bits can be.
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
    fc.constantFrom(63, 64, 65, 1999, 2000, 2001, 100000).map((length) => "x".repeat(length)),
  );
  const anything = fc.anything({
    key: fc.oneof(fc.constantFrom(...NAMES), fc.string()), maxDepth: 2, maxKeys: 4, withBigInt: true, withBoxedValues: true,
    withDate: true, withMap: true, withSet: true, withSparseArray: true, withTypedArray: true, withNullPrototype: true,
  });
  // As it should be nine times out of ten.
  const mostly = (right, other = anything) => fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: other });
  const pair = fc.oneof({ weight: 8, arbitrary: fc.tuple(mostly(text), mostly(text)) },
    { weight: 1, arbitrary: fc.array(text, { maxLength: 4 }) }, { weight: 1, arbitrary: fc.sparseArray(text, { maxLength: 3 }) });
  const list = fc.oneof(
    { weight: 6, arbitrary: fc.array(mostly(pair), { maxLength: 5 }) },
    { weight: 1, arbitrary: fc.sparseArray(pair, { maxLength: 5 }) },
    { weight: 1, arbitrary: fc.tuple(pair, fc.constantFrom(63, 64, 65, 5000)).map(([one, count]) => Array(count).fill(one)) },
    { weight: 1, arbitrary: fc.constantFrom(1, 64, 65, 4294967295).map((length) => Array(length)) },
    { weight: 1, arbitrary: fc.array(pair, { maxLength: 3 }).map((pairs) => new Set(pairs)) },
    { weight: 1, arbitrary: fc.dictionary(text, pair, { maxKeys: 3 }) },
    { weight: 1, arbitrary: pair.map((one) => named([one], { more: one })) },
  );
  const fields = (kind) => ({
    settings: fc.record({ settings: mostly(list) }),
  })[kind] ?? fc.constant({});
  const message = fc.constantFrom("settings", ...EMPTY).chain((kind) => fc.tuple(
    mostly(fc.constant(1), fc.constantFrom(2, "1", 1n, true, [1], null, NaN, new Number(1))),
    mostly(fc.constant(kind), fc.oneof(fc.constantFrom(...NAMES), fc.constant([kind]), anything)),
    mostly(fields(kind), fc.oneof(fields("settings"), fc.record({ px: fc.integer() }), fc.constant({}))),
    mostly(fc.constant({}), fc.dictionary(fc.constantFrom(...NAMES), anything, { minKeys: 1, maxKeys: 2 })),
    fc.constantFrom(...Array(9).fill("object"), "array", "error", "map", "cycle", "list cycle"),
  )).map(([careFinder, kind, body, more, shape]) => {
    const made = named({ careFinder, kind, ...body }, more);
    if (shape === "array") return named([], made);
    if (shape === "error") return named(new Error("forged"), made);
    if (shape === "map") return new Map(Object.entries(made));
    if (shape === "cycle") return named(made, { settings: made });
    if (shape === "list cycle") {
      const list = [["phone"]];
      list[0].push(list);
      return named(made, { settings: list });
    }
    return made;
  });
  return fc.oneof({ weight: 9, arbitrary: message }, { weight: 1, arbitrary: anything });
}

// Defined, because a value assigned to "__proto__" would not become a property.
function named(object, properties) {
  for (const [name, value] of Object.entries(properties)) {
    if (Array.isArray(object) && name === "length") continue;
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return object;
}

// Whether a message may be believed, judging by its shape. `to` is "frame" or "host".
export function isTrue(message, to) {
  if (Object.prototype.toString.call(message) !== "[object Object]" || message instanceof Error) return false;
  const own = (name) => Object.getOwnPropertyDescriptor(message, name)?.value;
  const names = Reflect.ownKeys(message).sort().join();
  if (own("careFinder") !== 1) return false;
  if (to === "frame") return names === "careFinder,kind,settings" && own("kind") === "settings" && areSettings(own("settings"));
  return EMPTY.includes(own("kind")) && names === "careFinder,kind";
}

// The current list of messages, written a second time.
const EMPTY = ["ready", "failed", "begin", "leave"];

// A list may have named properties besides its places, which nobody reads; but no place may be empty.
function areSettings(list) {
  if (!Array.isArray(list) || list.length > 64) return false;
  for (let place = 0; place < list.length; place += 1) {
    const pair = Object.hasOwn(list, place) ? list[place] : null;
    if (!Array.isArray(pair) || pair.length !== 2 || !Object.hasOwn(pair, 0) || !Object.hasOwn(pair, 1)) return false;
    if (typeof pair[0] !== "string" || typeof pair[1] !== "string") return false;
    if (pair[0].length > 64 || pair[1].length > 2000) return false;
  }
  return true;
}
