// Writes beside every file of the built viewer the same in Brotli and gzip, where that is shorter: `node scripts/precompress.mjs dist/web`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const CODINGS = [
  // Quality 11 takes ten times as long as 9 for GraphiQL's files, to save a twelfth.
  {
    ending: ".br",
    encode: (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  },
  { ending: ".gz", encode: (content) => promisify(gzip)(content, { level: 9 }) },
];

/** Too short to gain, or compressed as they are. */
const LEAST = 1000;
const COMPRESSED = [".br", ".gz", ".png", ".woff2"];

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("Cannot compress: no folder is named. Run `node scripts/precompress.mjs dist/web`.");
  process.exit(2);
}

await Promise.all(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !COMPRESSED.includes(extname(entry.name)))
    .map((entry) => compress(join(entry.parentPath, entry.name))),
);

async function compress(name) {
  const content = readFileSync(name);
  if (content.length < LEAST) return;
  for (const { ending, encode } of CODINGS) {
    const coded = await encode(content);
    if (coded.length < content.length) writeFileSync(name + ending, coded);
  }
}
