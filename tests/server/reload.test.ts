import { describe, expect, test } from "vitest";
import type { Sources } from "../../src/api/context.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { without } from "../support/rules.ts";
import { serve } from "../support/server.ts";
import { dataset, ontology, texts } from "../support/tiny.ts";

const at = (version: string, changes: Partial<typeof dataset> = {}): Sources => {
  const changed = { ...dataset, ...changes, info: { ...dataset.info, version } };
  return { store: openStore(changed, ontology), ontology, texts };
};

/** A store whose call of this name is answered once it is let; it says when it is asked that and when it is closed. */
function held<Name extends keyof Store>(store: Store, name: Name) {
  let let_: () => void = () => {};
  const gate = new Promise<void>((resolve) => {
    let_ = resolve;
  });
  const seen = { asked: false, closed: false };
  const own: Partial<Record<keyof Store, unknown>> = {
    async [name](...given: unknown[]) {
      seen.asked = true;
      await gate;
      return (store[name] as (...given: unknown[]) => unknown)(...given); // As it was called.
    },
    async close() {
      seen.closed = true;
    },
  };
  const slow = new Proxy(store, {
    get(target, name: keyof Store) {
      return own[name] ?? target[name].bind(target);
    },
  });
  return { store: slow, seen, release: () => let_() };
}

const health = async (url: string) => ((await (await fetch(`${url}/healthz`)).json()) as { version: string }).version;

const exported = async (url: string) =>
  ((await (await fetch(`${url}/export/json`)).json()) as { graph: { version: string } }).graph.version;

async function cities(url: string, after: string | null) {
  const query = "query ($after: String) { cities(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } }";
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables: { after } }),
  });
  return (await response.json()) as {
    data?: { cities: { nodes: { id: string }[]; pageInfo: { endCursor: string } } };
    errors?: { extensions: { code: string } }[];
  };
}

describe("a server that is given another knowledge base", () => {
  test("answers from it at once, ends what it had begun on the one before, and closes that then", async () => {
    const { store, seen, release } = held(at("1.0.0").store, "omissions");
    const server = await serve({ store, ontology, texts });
    const begun = exported(server.url);
    await expect.poll(() => seen.asked).toBe(true);
    const reloaded = server.reload(at("2.0.0"));
    await expect.poll(() => health(server.url)).toBe("2.0.0");
    expect(seen.closed).toBe(false);
    release();
    expect(await begun).toBe("1.0.0");
    await reloaded;
    expect(seen.closed).toBe(true);
    expect(server.reported).toEqual([]);
  });

  test("closes the one before only once that has ended what it makes ready", async () => {
    const { store, seen, release } = held(at("1.0.0").store, "prepare");
    const server = await serve({ store, ontology, texts });
    await expect.poll(() => seen.asked).toBe(true);
    const reloaded = server.reload(at("2.0.0"));
    await expect.poll(() => health(server.url)).toBe("2.0.0");
    expect(seen.closed).toBe(false);
    release();
    await reloaded;
    expect(seen.closed).toBe(true);
    expect(server.reported).toEqual([]);
  });

  test("continues from an old cursor where its item is still there, and refuses it where it is gone", async () => {
    const server = await serve(at("1.0.0"));
    const first = (await cities(server.url, null)).data?.cities;
    const [{ id } = { id: "" }] = first?.nodes ?? [];
    const cursor = first?.pageInfo.endCursor ?? "";
    const next = (await cities(server.url, cursor)).data?.cities.nodes;
    await server.reload(at("2.0.0"));
    expect((await cities(server.url, cursor)).data?.cities.nodes).toEqual(next);
    const gone = {
      entities: without(dataset.entities, id),
      relations: dataset.relations.filter(({ source, target }) => source !== id && target !== id),
    };
    await server.reload(at("3.0.0", gone));
    expect((await cities(server.url, cursor)).errors?.[0]?.extensions.code).toBe("BAD_CURSOR");
  });
});
