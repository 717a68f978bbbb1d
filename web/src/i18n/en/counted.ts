import { count } from "../count.ts";

/** So many of something, in English: 1 entity, 1,866 relations. */
export function counted(total: number, one: string, several = `${one}s`): string {
  return `${count(total)} ${total === 1 ? one : several}`;
}

export const entityCount = (total: number): string => counted(total, "entity", "entities");

export const relationCount = (total: number): string => counted(total, "relation");
