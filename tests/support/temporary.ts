import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { ONTOLOGY, TINY } from "./tiny.ts";

/** A folder of the running test's own, removed when it ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "zhenxing-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the tiny dataset, beside a copy of its ontology, in a folder of the test's own. */
export async function copyTiny(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(TINY, join(folder, "tiny"), { recursive: true });
  await cp(ONTOLOGY, join(folder, "ontology"), { recursive: true });
  return join(folder, "tiny");
}

/** Replaces a text in a file, once; a test that does not find it fails. */
export async function replaceIn(file: string, before: string, after: string): Promise<void> {
  const text = await readFile(file, "utf8");
  if (!text.includes(before)) throw new Error(`"${before}" is not in ${file}.`);
  await writeFile(
    file,
    text.replace(before, () => after),
  );
}

/** Writes into a dataset's descriptor the checksums that its tables have, as if a person had meant every change. */
export async function sealByHand(directory: string): Promise<void> {
  const file = join(directory, "datapackage.json");
  const descriptor: { resources: { path: string; bytes: number; hash: string }[] } = JSON.parse(
    await readFile(file, "utf8"),
  );
  for (const resource of descriptor.resources) {
    const bytes = await readFile(join(directory, resource.path));
    resource.bytes = bytes.byteLength;
    resource.hash = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  }
  await writeFile(file, `${JSON.stringify(descriptor, null, 2)}\n`);
}
