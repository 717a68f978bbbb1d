import type { Dataset } from "../../src/model/dataset.ts";
import type { Rule } from "../../src/validation/rule.ts";
import { dataset, ontology } from "./tiny.ts";

/** A list with one item changed; a test that names no item fails. */
export function edit<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  change: Partial<Item>,
): Item[] {
  if (!items.some((item) => item.id === id)) throw new Error(`There is no "${id}".`);
  return items.map((item) => (item.id === id ? { ...item, ...change } : item));
}

/** A list without one item. */
export function without<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item[] {
  return items.filter((item) => item.id !== id);
}

/** The code points of a text, as the text of the tiny dataset's chronicle. */
export function chronicle(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map([["tiny-chronicle", [...text]]]);
}

/** What a rule finds in the tiny dataset with some lists replaced: id of the item, column and value of each finding. */
export function find(rule: Rule, changes: Partial<Dataset> = {}, texts: ReturnType<typeof chronicle> = new Map()) {
  return [...rule.check({ dataset: { ...dataset, ...changes }, ontology, texts })].map((finding) => {
    const { item, column, value, reason, remedy } = finding;
    if (!/\.$/.test(reason) || !/[.?]$/.test(remedy)) throw new Error(`Not sentences: ${reason} ${remedy}`);
    return [idOf(item), column, value].filter((part) => part !== undefined).join(" ");
  });
}

function idOf(item: object): string {
  return "id" in item ? String(item.id) : "";
}
