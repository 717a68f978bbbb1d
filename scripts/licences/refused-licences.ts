/** A package as package-lock.json has it. */
export interface Locked {
  readonly license?: string;
  /** It is not installed with the server: the viewer is built of it, or it is a tool. */
  readonly dev?: boolean;
}

const PERMISSIVE = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "PSF-2.0",
  "Unlicense",
];

/** Tools of which nothing is in what is built; their licence binds who changes them. */
const TOOLS: readonly { readonly name: RegExp; readonly license: string }[] = [
  { name: /^(@axe-core\/playwright|axe-core)$/, license: "MPL-2.0" },
  { name: /^lightningcss(-[\w-]+)?$/, license: "MPL-2.0" },
];

/** Why which packages may not be used, one sentence each. */
export function refusedLicences(locked: Readonly<Record<string, Locked>>): string[] {
  return Object.entries(locked).flatMap(([path, { license, dev }]) => {
    const name = path.split("node_modules/").at(-1) ?? path;
    if (license === undefined) return [`Cannot use "${name}": it names no licence. Find another package.`];
    const isTool = dev && TOOLS.some((tool) => tool.name.test(name) && tool.license === license);
    if (isTool || isPermissive(license)) return [];
    return [`Cannot use "${name}": its licence ${license} is not among the permissive ones. Find another package.`];
  });
}

/** Of an SPDX expression: of two by choice one must be, of two at once both; what is nested deeper is not read. */
function isPermissive(expression: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/, "$1");
  return plain.split(" OR ").some((choice) => choice.split(" AND ").every((part) => PERMISSIVE.includes(part)));
}
