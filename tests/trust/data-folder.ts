import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

/** Does work on a copy of the tiny dataset, beside its ontology. */
export async function withTinyCopy<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "zhenxing-trust-"));
  try {
    await cp("tests/fixtures/tiny", join(folder, "tiny"), { recursive: true });
    await cp("tests/fixtures/ontology", join(folder, "ontology"), { recursive: true });
    return await work(join(folder, "tiny"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Files of a dataset's folder, the previous version apart. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith(join(".zhenxing", "previous")))
    .sort();
}
