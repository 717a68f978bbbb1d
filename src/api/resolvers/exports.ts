import { exportAddress } from "../../exports/export-address.ts";
import { findFormat } from "../../exports/find-format.ts";
import { readOptions } from "../../exports/options.ts";
import { prepareExport } from "../../exports/prepare-export.ts";
import type { Selection } from "../../query/selection.ts";
import type { Context } from "../context.ts";
import type {
  ExportFormatInfoResolvers,
  ExportLossResolvers,
  ExportOptionResolvers,
  ExportReportResolvers,
  SubgraphExportArgs,
} from "../generated/schema-types.ts";

interface Selected {
  readonly selection: Selection;
}

/** The address of a part as a file, without the limit that the query sets to its lists. */
export function exportAddressOf(part: Selected, args: SubgraphExportArgs): string {
  const { format, options, selection } = orderOf(part, args);
  return exportAddress(format, selection, options);
}

/** What the file at that address holds and leaves out. */
export async function exportReportOf(
  part: Selected,
  args: SubgraphExportArgs,
  { store, ontology, compute, watch }: Context,
) {
  const { manifest } = await prepareExport(
    { store, ontology, compute },
    { ...orderOf(part, args), signal: watch.signal },
  );
  return manifest;
}

function orderOf({ selection: { limit: _, ...selection } }: Selected, args: SubgraphExportArgs) {
  const format = findFormat(args.format);
  const given = (args.options ?? []).map(({ name, value }): [string, string] => [name, value]);
  return { format, options: readOptions(format, given), selection };
}

export const EXPORT_FORMAT_INFO: ExportFormatInfoResolvers = {
  format: ({ name }) => name,
  title: ({ title }, { language }) => title[language ?? "zh"],
  mediaType: (format) => format.file(readOptions(format, [])).mediaType,
  extension: (format) => format.file(readOptions(format, [])).extension,
  options: ({ options }) => options,
};

export const EXPORT_OPTION: ExportOptionResolvers = {
  title: ({ title }, { language }) => title[language ?? "zh"],
};

export const EXPORT_REPORT: ExportReportResolvers = {
  leftOut: ({ leftOut }) => leftOut,
};

export const EXPORT_LOSS: ExportLossResolvers = {
  what: ({ what }, { language }) => what[language ?? "zh"],
  heldBy: ({ heldBy }) => heldBy,
};
