import type { Bounds } from "../../api/limits/index.ts";
import { COLUMNS, type ColumnsName } from "../../query/columns.ts";
import { periodsOf } from "../../query/periods.ts";
import { selectionFromSearch } from "../../query/selection-search.ts";
import { encode } from "../content-coding.ts";
import { standInLine } from "../line.ts";
import { readForm } from "../read-form.ts";
import { respondError } from "../respond.ts";
import { sendBody } from "../send-body.ts";
import { sendFile } from "../send-file.ts";
import type { HttpConfig } from "../settings.ts";
import { digestOf, type StaticFile } from "../static-files.ts";
import { createUnread } from "../unread.ts";
import type { Route, RouteParts } from "./route.ts";

export interface ColumnsRoute extends Route {
  /** Makes ready what the first reader would wait for. */
  prepare(): Promise<void>;
}

/**
 * `/graph.json?<selection>` and `/layout.json?<selection>`: in columns what the viewer draws of a selection, and what it lays that out by;
 * without a selection of what it opens on, which is made once for a dataset. What is too long for an address comes as the body of a
 * form. It is no question to the API, whose limits are for what strangers may think of: what it answers is bounded by itself.
 */
export function columnsRoute(
  name: ColumnsName,
  { knowledge: { store, ontology } }: RouteParts,
  { drawn, bounds }: Pick<HttpConfig, "drawn"> & { readonly bounds: Bounds },
): ColumnsRoute {
  const unread = createUnread("pictures");
  let made: Promise<StaticFile> | undefined;
  const whole = () => {
    const file = made ?? COLUMNS[name](store, ontology, {}, drawn).then(toFile);
    made = file;
    file.catch(() => {
      made = undefined;
    });
    return file;
  };
  return {
    name,
    methods: ["GET", "HEAD", "POST"],
    handles: (path) => path === `/${name}.json`,
    async answer(request, response, { search }) {
      response.setHeader("cache-control", "no-cache");
      const asked = request.method === "POST" ? await readForm(request, bounds) : { text: search };
      if ("fault" in asked) return respondError(response, asked.status, "BAD_REQUEST", asked.fault, asked.extensions);
      if (asked.text.length < 2) {
        const file = await whole();
        return sendFile(request, response, file);
      }
      await standInLine();
      if (!unread.admits(response)) return;
      const selection = selectionFromSearch(new URLSearchParams(asked.text), ontology, await periodsOf(store));
      const body = JSON.stringify(await COLUMNS[name](store, ontology, selection, drawn));
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
