import { graphColumns } from "../../query/graph-columns.ts";
import { periodsOf } from "../../query/periods.ts";
import { selectionFromSearch } from "../../query/selection-search.ts";
import { encode } from "../content-coding.ts";
import { standInLine } from "../line.ts";
import { sendBody } from "../send-body.ts";
import { sendFile } from "../send-file.ts";
import type { HttpConfig } from "../settings.ts";
import { digestOf, type StaticFile } from "../static-files.ts";
import type { Route, RouteParts } from "./route.ts";

export interface GraphRoute extends Route {
  /** Makes ready what the first reader would wait for. */
  prepare(): Promise<void>;
}

/**
 * `/graph.json?<selection>`: what the viewer draws of a selection, in columns; without one what it opens on, which is made once for a
 * dataset. It is no question to the API, whose limits are for what strangers may think of: what it answers is bounded by itself.
 */
export function graphRoute(
  { knowledge: { store, ontology } }: RouteParts,
  { drawn }: Pick<HttpConfig, "drawn">,
): GraphRoute {
  let made: Promise<StaticFile> | undefined;
  const whole = () => {
    const file = made ?? graphColumns(store, ontology, {}, drawn).then(toFile);
    made = file;
    file.catch(() => {
      made = undefined;
    });
    return file;
  };
  return {
    name: "graph",
    methods: ["GET", "HEAD"],
    handles: (path) => path === "/graph.json",
    async answer(request, response, { search }) {
      response.setHeader("cache-control", "no-cache");
      if (search.length < 2) {
        const file = await whole();
        return sendFile(request, response, file);
      }
      const selection = selectionFromSearch(new URLSearchParams(search), ontology, await periodsOf(store));
      await standInLine();
      const body = JSON.stringify(await graphColumns(store, ontology, selection, drawn));
      response.setHeader("content-type", TYPE);
      await sendBody(request, response, body);
    },
    async prepare() {
      await whole();
    },
  };
}

const TYPE = "application/json; charset=utf-8";

async function toFile(content: unknown): Promise<StaticFile> {
  const bytes = Buffer.from(JSON.stringify(content));
  return { type: TYPE, content: bytes, coded: await encode(bytes), digest: digestOf(bytes) };
}
