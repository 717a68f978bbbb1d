import type { ColumnsName, MadeFile, Request, Response } from "./messages.ts";
import { siteData } from "./site-data.ts";

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (fault: Error) => void;
}

type Unnumbered<R> = R extends { readonly id: number } ? Omit<R, "id"> : never;

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let count = 0;

/** Asks the API that runs in the page: `{ data, errors }`, as over HTTP. */
export async function askSite<Reply>({ query, variables }: { query: string; variables: unknown }): Promise<Reply> {
  // The worker answers with what GraphQL answers.
  return (await send({ kind: "ask", query, variables })) as Reply;
}

/** Something in columns, by its name and a selection, as over HTTP. */
export async function askSiteColumns(name: ColumnsName, search: string): Promise<unknown> {
  return send({ kind: "columns", name, search });
}

/** Makes the file that a server gives at this address of an export. */
export async function makeSiteFile(address: URL): Promise<MadeFile> {
  const format = address.pathname.split("/").at(-1) ?? "";
  return (await send({ kind: "export", format, search: address.search })) as MadeFile;
}

function send(request: Unnumbered<Request>): Promise<unknown> {
  count += 1;
  const id = count;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    open().postMessage({ ...request, id });
  });
}

function open(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL("./worker/worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data: { id, answer, fault } }: MessageEvent<Response>) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (fault === undefined) asked?.resolve(answer);
    else asked?.reject(new Error(fault));
  });
  worker.addEventListener("error", ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message || "The page's worker cannot be started."));
    waiting.clear();
  });
  const request: Request = { kind: "open", data: String(siteData()) };
  worker.postMessage(request);
  return worker;
}
