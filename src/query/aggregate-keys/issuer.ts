import { type AggregateKey, noValue } from "./aggregate-key.ts";
import { entityValues } from "./entity-values.ts";
import { issuersOf } from "./issuers-of.ts";

const NONE = noValue({ zh: "无发布机构", en: "No issuer" });

/** Who issued it, each of those who did so jointly; those who issued the most first. */
export const ISSUER: AggregateKey = {
  name: "issuer",
  namesEntity: (value) => value !== "",
  async open(counted) {
    return entityValues(counted.store, await issuersOf(counted), NONE);
  },
};
