import type { Store } from "../store/store.ts";
import { unlessAborted } from "./unless-aborted.ts";
import type { Watch } from "./watch.ts";

/**
 * The store as one request has it: each call takes its turn with those of other requests, none begins once the request is
 * refused or its client has left, and who waits for one then waits no longer.
 */
export function watchedStore(store: Store, watch: Watch): Store {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return async (...args: unknown[]) => {
        await watch.turn();
        // What may take long takes the signal last.
        const given = name === "paths" ? [...args, watch.signal] : args;
        return unlessAborted(Promise.resolve(member.apply(target, given)), watch.signal);
      };
    },
  });
}
