import { ZH } from "./i18n/zh.ts";
import type { Change } from "./state/change.ts";
import { readTrail, writeTrail } from "./state/keep-trail.ts";
import { begin, goTo, make, momentsOf, type Trail } from "./state/trail.ts";
import { fromSearch, toSearch } from "./state/url.ts";
import type { View } from "./state/view.ts";

/** The reader's trail, kept in step with the browser's address and history. */
export interface OpenTrail {
  readonly get: () => Trail;
  readonly make: (change: Change) => void;
  /** Undoes or does again: goes to the moment at this place of the trail. */
  readonly goTo: (at: number) => void;
  /** Calls back after each change; gives the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** What the browser keeps with an entry of its history. */
interface Entry {
  readonly trail: string;
  readonly at: number;
}

/** A browser that does not travel within this time will not. */
const PATIENCE = 1000;

/** Where the steps are kept while the page is loaded again. */
const KEPT = "zhenxing-steps";

/**
 * Opens the trail of a page. Each moment is an entry of the browser's history for as long as the browser has room for
 * it: browsers keep some 50 entries, the trail keeps all, and the earliest entry stands for the moments before it.
 * A page that is loaded again in its tab has its steps again.
 */
export function openTrail(start: View, browser: Window): OpenTrail {
  const listeners = new Set<() => void>();
  const waiting: Change[] = [];
  const { state } = browser.history;
  const kept = isEntry(state) ? keptTrail(browser, state.trail, start) : undefined;
  let id = isEntry(state) && kept ? state.trail : newId();
  let trail = kept ?? begin(start);
  let travel: number | undefined;

  const entry = (): Entry | undefined => {
    const state: unknown = browser.history.state;
    return isEntry(state) && state.trail === id ? state : undefined;
  };
  const write = (how: "pushState" | "replaceState") =>
    browser.history[how]({ trail: id, at: trail.past.length } satisfies Entry, "", toSearch(trail.present.view));
  const set = (next: Trail) => {
    if (next === trail) return;
    trail = next;
    for (const listener of listeners) listener();
  };
  const change = (one: Change) => {
    const before = trail.past.length;
    set(make(trail, one));
    write(trail.past.length > before ? "pushState" : "replaceState");
  };
  const arrive = () => {
    browser.clearTimeout(travel);
    travel = undefined;
    write("replaceState");
    for (const one of waiting.splice(0)) change(one);
  };
  // The browser travels in its own time: what is changed meanwhile waits.
  const follow = () => {
    if (travel !== undefined) return;
    const earliest = Math.max(0, momentsOf(trail).length - browser.history.length);
    const from = Math.max(entry()?.at ?? 0, earliest);
    const to = Math.max(trail.past.length, earliest);
    if (from === to) return arrive();
    travel = browser.setTimeout(arrive, PATIENCE);
    browser.history.go(to - from);
  };

  browser.addEventListener("popstate", () => {
    const arrived = entry();
    if (travel !== undefined) {
      browser.clearTimeout(travel);
      travel = undefined;
    } else if (arrived) {
      set(goTo(trail, arrived.at));
    } else {
      // An entry from before the page was loaded again.
      id = newId();
      set(begin(fromSearch(browser.location.search, trail.present.view)));
    }
    follow();
  });
  browser.addEventListener("pagehide", () => keep(browser, writeTrail(id, trail)));
  write("replaceState");

  return {
    get: () => trail,
    make: (one) => (travel === undefined ? change(one) : void waiting.push(one)),
    goTo(at) {
      set(goTo(trail, at));
      follow();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function keptTrail(browser: Window, id: string, start: View): Trail | undefined {
  try {
    return readTrail(browser.sessionStorage.getItem(KEPT), id, start, (step) => step in ZH.steps);
  } catch {
    // A browser that allows no storage keeps nothing.
    return undefined;
  }
}

function keep(browser: Window, text: string): void {
  try {
    browser.sessionStorage.setItem(KEPT, text);
  } catch {
    // There is no room, or no leave to keep anything.
  }
}

function newId(): string {
  return Math.random().toString(36).slice(2);
}

function isEntry(state: unknown): state is Entry {
  return typeof state === "object" && state !== null && "trail" in state && "at" in state;
}
