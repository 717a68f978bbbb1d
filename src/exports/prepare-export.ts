import type { Ontology } from "../ontology/ontology.ts";
import type { Compute } from "../query/compute.ts";
import type { Selection } from "../query/selection.ts";
import type { Store } from "../store/store.ts";
import { collect } from "./collect.ts";
import type { FileKind, Format } from "./format.ts";
import { type Manifest, manifestOf } from "./manifest.ts";
import type { OptionValues } from "./options.ts";

export interface ExportOrder {
  readonly format: Format;
  /** As `readOptions` answers. */
  readonly options: OptionValues;
  readonly selection: Selection;
  /** Stops the work. */
  readonly signal?: AbortSignal | undefined;
}

/** What an export is made from. */
export interface ExportSources {
  readonly store: Store;
  readonly ontology: Ontology;
  readonly compute?: Compute | undefined;
}

/** A file that is ready to be written. */
export interface PreparedExport extends FileKind {
  readonly fileName: string;
  readonly manifest: Manifest;
  /** The file, in pieces; nothing of it is made before it is asked for. */
  write(): AsyncIterable<string | Uint8Array>;
}

/**
 * Finds what an export holds and what it leaves out, before its first byte.
 * @throws ZhenxingError BAD_INPUT for a selection that cannot be answered
 */
export async function prepareExport(
  { store, ontology, compute }: ExportSources,
  { format, options, selection, signal }: ExportOrder,
): Promise<PreparedExport> {
  const communities = options.communities === "yes";
  const graph = await collect(store, ontology, selection, { communities, compute, signal });
  const manifest = await manifestOf(graph, format, options, new Date());
  const kind = format.file(options);
  return {
    ...kind,
    fileName: `${manifest.dataset}-${manifest.version}.${kind.extension}`,
    manifest,
    write: () => format.write(graph, { manifest, options }),
  };
}
