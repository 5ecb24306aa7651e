// The same as agree.php by the patterns as packages/wordpress/editor.js reads them: node agree.js TABLE VALUES. Prints those on
// which it is of another mind.
const { readFileSync } = require("fs");

const [{ settings, blank }, values] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, "utf8")));
const trim = new RegExp(`^${blank}+|${blank}+$`, "gu");
const differ = values.filter(([name, typed, taken]) => {
  const { bytes, pattern } = settings[name];
  const value = typed.replace(trim, "");
  const takes = value !== "" && new RegExp(`^(?:${pattern})$`, "u").test(value) && Buffer.byteLength(value) <= bytes;
  return takes !== taken;
});
process.stdout.write(JSON.stringify(differ));
