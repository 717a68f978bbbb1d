import { existsSync, readFileSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const LEFT_BY_READY = ".ready/browser";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // WebGL in software.
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

/** Starts the Chromium of this machine, without a window. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: FLAGS });
}

function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  const left = existsSync(LEFT_BY_READY) ? readFileSync(LEFT_BY_READY, "utf8").split("\n")[0]?.trim() : undefined;
  const found = named || [left, ...PLACES].find((path) => path && existsSync(path));
  if (found) return found;
  throw new Error(
    "Cannot test the viewer: no Chromium was found. Run `node scripts/ready.mjs browser`, or name one in CHROMIUM_PATH.",
  );
}
