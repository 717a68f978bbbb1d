import { readFileSync } from "node:fs";
import { type KnowledgeBase, openKnowledgeBase } from "../../src/knowledge-base.ts";
import { type RunningServer, startServer } from "../../src/server/server.ts";

/** A body that issued more documents than the examples ask for at a time, alone and with others. */
export const ISSUER = "agency/state-council";

/** A server of the bundled dataset, and the lines that every example is to print for `ISSUER`. */
export async function serveBundled(): Promise<{ server: RunningServer; expected: string[]; knowledge: KnowledgeBase }> {
  const knowledge = await openKnowledgeBase("graph-data/northeast-revitalization");
  const issued = await knowledge.store.findEntities(
    { types: ["Document"], related: [{ to: ISSUER, types: ["issued"], direction: "in" }] },
    [{ by: "time" }],
    {},
  );
  const report = (error: unknown) => console.error(error);
  const parts = { knowledge, sdl: readFileSync("schema.graphql", "utf8"), viewer: "dist/web", report };
  const server = await startServer(parts, { port: 0, host: "127.0.0.1" });
  return {
    server,
    knowledge,
    expected: issued.items.map(({ name, time }) => `${time?.edtf ?? ""}\t${name}`),
  };
}
