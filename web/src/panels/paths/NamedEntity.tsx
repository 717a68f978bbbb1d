import { PathEnds as PathEndsOperation } from "../../generated/operations.ts";
import { useMessages } from "../../i18n/reader.ts";
import { EntityLink } from "../../ui/EntityLink.tsx";
import { useAnswer } from "../../use-answer.ts";

/** An entity of which only the id is known, by its name; the id where the dataset does not have it. */
export function NamedEntity({ id }: { readonly id: string }) {
  const { paths: texts } = useMessages();
  const { data, status } = useAnswer(PathEndsOperation, { ids: [id] });
  const [entity] = data?.nodes ?? [];
  if (entity && "name" in entity) return <EntityLink entity={entity} />;
  return <span>{status === "ready" ? texts.unknown(id) : "…"}</span>;
}
