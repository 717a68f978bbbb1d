import { expect, test } from "vitest";
import { parseQuestion } from "../../../web/src/graphiql/parse-question.ts";

test("a question has its titles from its first two lines, its name from its file, and its text whole", () => {
  const text = "# 有什么？\n# What is there?\n{ dataset { name } }\n";
  expect(parseQuestion("../docs/questions/01-what.graphql", text)).toEqual({
    name: "01-what",
    zh: "有什么？",
    en: "What is there?",
    text,
  });
});

test.each([
  ["{ dataset { name } }\n"],
  ["# 有什么？\n{ dataset { name } }\n"],
  ["# 有什么？\n#\n{ dataset { name } }\n"],
  ["\n# 有什么？\n# What is there?\n"],
  [""],
])("%j is no question, and the error says how one begins", (text) => {
  expect(() => parseQuestion("a.graphql", text)).toThrow(
    'Cannot read the question "a.graphql": it must begin with "# 中文" and "# English", one line each.',
  );
});
