import { type AggregateKey, noValue } from "./aggregate-key.ts";
import { issuersOf } from "./issuers-of.ts";

const SINGLE = { id: "single", label: { zh: "单独发布", en: "Issued by one" }, order: 0 };
const JOINT_ISSUE = { id: "joint", label: { zh: "联合发布", en: "Issued jointly" }, order: 1 };
const NONE = noValue({ zh: "无发布机构", en: "No issuer" });

/** Whether one issued it or several together. */
export const JOINT: AggregateKey = {
  name: "joint",
  async open(counted) {
    const issuers = await issuersOf(counted);
    return {
      known: new Set([SINGLE.id, JOINT_ISSUE.id]),
      entity: ({ id }) => {
        const count = issuers.get(id)?.length ?? 0;
        return [count === 0 ? NONE : count === 1 ? SINGLE : JOINT_ISSUE];
      },
    };
  },
};
