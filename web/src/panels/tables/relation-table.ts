import type { RelationTableQuery } from "../../generated/operations.ts";
import { count } from "../../i18n/count.ts";
import { formatTime } from "../../i18n/format-time.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Loaded } from "../../loaded.ts";
import { inLanguage } from "../../state/language.ts";
import type { Language } from "../../state/parts/language.ts";
import { numberCell, type Table, textCell, timeCell } from "./table.ts";

type RelationNode = NonNullable<RelationTableQuery["nodes"][number]>;

export interface RelationTableSources {
  readonly loaded: Loaded;
  /** Undefined until they are read: what comes from them is empty. */
  readonly facts: ReadonlyMap<string, RelationNode> | undefined;
  readonly language: Language;
  readonly messages: Messages;
}

/** The relations that are shown. */
export function relationTable({ loaded, facts, language, messages }: RelationTableSources): Table {
  const { tables: texts, panel } = messages;
  const { graph, shown, overview } = loaded;
  const labels = new Map(
    overview.ontology.relationTypes.map(({ type, label, labelEn }) => [
      type as string,
      inLanguage(language, label, labelEn),
    ]),
  );
  const end = (id: string) => {
    const { name, nameEn, entityType } = graph.getNodeAttributes(id);
    return { ...textCell(inLanguage(language, name, nameEn)), type: entityType };
  };
  const columns = [
    { id: "source", label: texts.source, numeric: false },
    { id: "relation", label: panel.relation, numeric: false },
    { id: "target", label: texts.target, numeric: false },
    { id: "time", label: panel.time, numeric: false },
    { id: "quantity", label: panel.quantity, numeric: false },
    { id: "evidence", label: texts.evidence, numeric: true },
  ];
  const rows = [...shown.relations].map((id) => {
    const type = graph.getEdgeAttribute(id, "relationType");
    const node = facts?.get(id);
    const given = node && "evidence" in node ? node : undefined;
    return {
      item: { kind: "relation", id } as const,
      cells: [
        end(graph.source(id)),
        textCell(labels.get(type) ?? type),
        end(graph.target(id)),
        timeCell(given?.time, (edtf) => formatTime(edtf, language)),
        textCell(given?.quantity?.text),
        numberCell(given?.evidence.length, (value) => count(value)),
      ],
    };
  });
  return { columns, rows };
}
