import { type AggregateKey, type KeyValue, noValue } from "./aggregate-key.ts";
import { issuersOf } from "./issuers-of.ts";

const NONE = noValue({ zh: "无发布机构", en: "No issuer" });

/** Who issued it, each of those who did so jointly; those who issued the most first. */
export const ISSUER: AggregateKey = {
  name: "issuer",
  async open(counted) {
    const issuers = await issuersOf(counted);
    const issued = new Map<string, number>();
    for (const id of [...issuers.values()].flat()) issued.set(id, (issued.get(id) ?? 0) + 1);
    const found = await counted.store.entities([...issued.keys()]);
    const values = new Map(
      found.flatMap((entity): [string, KeyValue][] => {
        if (!entity) return [];
        const { id, name, nameEn = name } = entity;
        return [[id, { id, label: { zh: name, en: nameEn }, order: -(issued.get(id) ?? 0) }]];
      }),
    );
    return {
      entity: ({ id }) => {
        const own = (issuers.get(id) ?? []).flatMap((issuer) => values.get(issuer) ?? []);
        return own.length > 0 ? own : [NONE];
      },
    };
  },
};
