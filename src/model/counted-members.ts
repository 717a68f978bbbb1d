/** How much of a graph there is, in English: `1 entity and 2 relations`. */
export function countedMembers(entityCount: number, relationCount: number): string {
  const entities = `${entityCount} ${entityCount === 1 ? "entity" : "entities"}`;
  return `${entities} and ${relationCount} ${relationCount === 1 ? "relation" : "relations"}`;
}
