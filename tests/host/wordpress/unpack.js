// Unpacks each zip into the folder that is named behind it: node unpack.js ZIP FOLDER ZIP FOLDER ...
const { unzipSync } = require("fflate");
const { mkdirSync, readFileSync, writeFileSync } = require("fs");
const { dirname, join } = require("path");

const wanted = process.argv.slice(2);
while (wanted.length > 0) {
  const [zip, folder] = wanted.splice(0, 2);
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    const path = join(folder, name);
    mkdirSync(name.endsWith("/") ? path : dirname(path), { recursive: true });
    if (!name.endsWith("/")) writeFileSync(path, bytes);
  }
}
