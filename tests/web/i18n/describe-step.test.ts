import { expect, test } from "vitest";
import { describeStep } from "../../../web/src/i18n/describe-step.ts";
import { MESSAGES } from "../../../web/src/i18n/messages.ts";
import type { Change } from "../../../web/src/state/change.ts";
import { mark } from "../../../web/src/state/parts/marked.ts";
import { leadBetween } from "../../../web/src/state/parts/path.ts";
import { EMPTY_VIEW } from "../../../web/src/state/view.ts";

const inWords = ({ label }: Change, language: "zh" | "en") =>
  describeStep(typeof label === "function" ? label(EMPTY_VIEW) : label, MESSAGES[language], ({ id }) => id);

test("names both of two, and of more the first and how many", () => {
  expect(inWords(leadBetween("教育部", "阜新"), "zh")).toBe("寻找教育部与阜新之间的路径");
  expect(inWords(leadBetween("A", "B"), "en")).toMatch(/A and B/);
  expect(inWords(mark(["甲", "乙", "丙"]), "zh")).toBe("标选甲等 3 项");
});
