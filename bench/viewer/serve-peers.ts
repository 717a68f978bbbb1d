import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { readStaticFiles } from "../../src/server/static-files.ts";

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/** Serves the peers' built pages and the graph that they draw, compressed once, as our server does. */
export async function servePeers(folder: string, data: string) {
  const files = new Map([...readStaticFiles(folder)].map(([path, { content }]) => [path, gzipSync(content)]));
  files.set("/data.json", gzipSync(data));
  const server = createServer(({ url = "/" }, response) => {
    const path = join("/", url.split("?")[0] ?? "");
    const body = files.get(path);
    const type = TYPES[extname(path)] ?? "application/json";
    response.writeHead(body ? 200 : 404, { "content-type": type, "content-encoding": "gzip" });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // A server that listens on a port has one.
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
