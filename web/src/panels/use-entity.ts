import { useEffect, useState } from "react";
import {
  type Language as ApiLanguage,
  EntityPanel,
  type EntityPanelQuery,
  EntityRelations,
  type RelationPageFragment,
  type RelationRowFragment,
} from "../generated/operations.ts";
import { request } from "../request.ts";
import { type Answer, useAnswer } from "../use-answer.ts";

export interface EntityAnswer extends Answer<EntityPanelQuery> {
  /** All relations that have been read so far. */
  readonly relations: readonly RelationRowFragment[];
}

interface More {
  readonly first: RelationPageFragment;
  readonly rows: readonly RelationRowFragment[];
}

/** An entity with its relations: the first page with the entity, the others one after the other until all are there. */
export function useEntity(id: string, language: ApiLanguage): EntityAnswer {
  const answer = useAnswer(EntityPanel, { id, language });
  const [more, setMore] = useState<More>();
  const [error, setError] = useState<unknown>();
  const first = answer.status === "ready" ? answer.data?.entity?.relations : undefined;

  useEffect(() => {
    setError(undefined);
    if (!first?.pageInfo.hasNextPage) return;
    const controller = new AbortController();
    const readOn = async () => {
      let { pageInfo, nodes: rows } = first;
      while (pageInfo.hasNextPage && pageInfo.endCursor) {
        const { entity } = await request(
          EntityRelations,
          { id, after: pageInfo.endCursor, language },
          controller.signal,
        );
        if (!entity) return;
        pageInfo = entity.relations.pageInfo;
        rows = [...rows, ...entity.relations.nodes];
        setMore({ first, rows });
      }
    };
    readOn().catch((cause) => controller.signal.aborted || setError(cause));
    return () => controller.abort();
  }, [first, id, language]);

  const relations = more && more.first === first ? more.rows : (answer.data?.entity?.relations.nodes ?? []);
  return error ? { ...answer, status: "failed", error, relations } : { ...answer, relations };
}
