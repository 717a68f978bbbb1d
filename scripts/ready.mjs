// Makes a checkout ready, in plain Node: `node scripts/ready.mjs [build] [browser]`.
// It installs the packages that package-lock.json names (not by `npm ci`, which wants every platform's binaries locked), then builds, and finds or gets a browser, each only when needed.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const STAMPS = join(ROOT, ".ready");
const NODE = [20, 19];

const STEPS = { build, browser };

main(process.argv.slice(2));

function main(wanted) {
  checkNode();
  const unknown = wanted.find((name) => !(name in STEPS));
  if (unknown) fail(`Cannot do "${unknown}": the steps are ${Object.keys(STEPS).join(", ")}.`);
  mkdirSync(STAMPS, { recursive: true });
  once("packages", ["package.json", "package-lock.json"], () =>
    run("npm", ["install", "--no-save", "--no-audit", "--no-fund"]),
  );
  for (const name of wanted) STEPS[name]();
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > NODE[0] || (major === NODE[0] && minor >= NODE[1])) return;
  fail(
    `Cannot run on Node ${process.versions.node}: ${NODE.join(".")} or later is needed. Install it from nodejs.org.`,
  );
}

function build() {
  const inputs = [
    "src",
    "web",
    "docs/questions",
    "schema.graphql",
    "vite.config.ts",
    "tsconfig.json",
    "tsconfig.build.json",
    "package-lock.json",
    "scripts/precompress.mjs",
  ];
  // Tests ask for it under an environment of their own, in which the viewer would be built for its developers.
  const environment = { ...process.env, NODE_ENV: "production" };
  once("build", inputs, () => run("npm", ["run", "--silent", "build"], environment), "dist/web/index.html");
}

/** A browser that is there, else Debian's as root, else Playwright's; its path is left in .ready/browser. */
function browser() {
  const path = findBrowser() ?? (installFromDebian() || undefined) ?? installFromPlaywright();
  if (!path) {
    fail(
      "Cannot test the viewer: no Chromium or Chrome was found or could be got. Install one, or name it in CHROMIUM_PATH.",
    );
  }
  writeFileSync(join(STAMPS, "browser"), `${path}\n`);
}

function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) fail(`Cannot use CHROMIUM_PATH "${named}": there is no such file.`);
  const remembered = existsSync(join(STAMPS, "browser")) ? readFileSync(join(STAMPS, "browser"), "utf8").trim() : "";
  const folders = (process.env.PATH ?? "").split(":");
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
  const applications = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ];
  const candidates = [
    named,
    remembered,
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...applications,
  ];
  return candidates.find((path) => path && existsSync(path));
}

function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    run("apt-get", ["update", "-qq"], environment);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"], environment);
  } catch {
    return undefined;
  }
  return findBrowser();
}

function installFromPlaywright() {
  try {
    run("npx", ["playwright-core", "install", "chromium"]);
    const script = 'import("playwright-core").then(({ chromium }) => console.log(chromium.executablePath()))';
    const path = execFileSync(process.execPath, ["-e", script], { cwd: ROOT, encoding: "utf8" }).trim();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Does the work unless it was done for these very inputs and what it makes is there. */
function once(name, inputs, work, output = "node_modules/.package-lock.json") {
  const stamp = join(STAMPS, name);
  const digest = digestOf(inputs);
  if (existsSync(join(ROOT, output)) && existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  try {
    work();
  } catch (error) {
    fail(`Cannot make the ${name} ready: ${error.message}. Its output is above.`);
  }
  writeFileSync(stamp, digest);
}

function digestOf(inputs) {
  const hash = createHash("sha256").update(process.versions.node);
  const visit = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) for (const entry of readdirSync(path).sort()) visit(join(path, entry));
    else hash.update(path).update(readFileSync(path));
  };
  for (const input of inputs) visit(join(ROOT, input));
  return hash.digest("hex");
}

function run(command, args, env = process.env) {
  execFileSync(command, args, { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"], env });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
