import { z } from "zod";
import type { DatasetInfo } from "../model/dataset.ts";
import type { Issue } from "../validation/issue.ts";
import { DATAPACKAGE } from "./format-dataset.ts";
import { present } from "./table.ts";

const Link = z.url({ protocol: /^https?$/ });

/** Strict: a member that is not known would be lost when the file is written. */
const Descriptor = z.strictObject({
  profile: z.literal("tabular-data-package").optional(),
  name: z.string().regex(/^[a-z0-9-]+$/, "must be lower-case words joined by hyphens"),
  title: z.string().min(1),
  titleEn: z.string().min(1),
  description: z.string().min(1),
  descriptionEn: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "must be a version such as 1.0.0"),
  created: z.iso.datetime().transform((time) => time.slice(0, "2026-11-24".length)),
  homepage: Link.optional(),
  contributors: z.array(z.strictObject({ title: z.string().min(1), role: z.string().min(1) })).min(1),
  licenses: z.tuple([z.strictObject({ name: z.string(), title: z.string(), path: Link })]),
  /** The tables, which the ontology determines. */
  resources: z.unknown().optional(),
});

/** Reads what `datapackage.json` says of the dataset as a whole; undefined, with issues, where it cannot. */
export function readDatapackage(text: string, issues: Issue[]): DatasetInfo | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    const reason = `${error instanceof Error ? error.message : String(error)}.`;
    issues.push({ rule: "json", file: DATAPACKAGE, reason, remedy: "Correct the JSON." });
    return undefined;
  }
  const parsed = Descriptor.safeParse(content);
  for (const { path, message } of parsed.error?.issues ?? []) {
    const remedy = "See docs/data.md for what it holds.";
    issues.push({ rule: "datapackage", file: DATAPACKAGE, column: path.join("."), reason: `${message}.`, remedy });
  }
  if (!parsed.success) return undefined;
  const { licenses, profile: _, resources: __, ...info } = parsed.data;
  const [{ name, title, path: url }] = licenses;
  return present({ ...info, licence: { name, title, url } });
}
