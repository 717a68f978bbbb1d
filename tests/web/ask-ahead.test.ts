import { expect, test } from "vitest";
import { type Ask, askAhead } from "../../web/src/ask-ahead.ts";

const { signal } = new AbortController();

function counted(answer: (count: number) => Promise<string>) {
  const asked: string[] = [];
  const ask: Ask<string> = async (question) => {
    asked.push(question);
    return answer(asked.length);
  };
  return { asked, ask };
}

test("what is asked ahead is asked at once, and answers who asks first; the next ask anew", async () => {
  const { asked, ask } = counted(async (count) => `answer ${count}`);
  const ahead = askAhead(ask, "first");
  expect(asked).toEqual(["first"]);
  expect(ahead.question).toBe("first");
  expect(await ahead.ask("first", signal)).toBe("answer 1");
  expect(await ahead.ask("first", signal)).toBe("answer 2");
  expect(asked).toEqual(["first", "first"]);
});

test("who asks first hears that it failed, and may try again", async () => {
  const { ask } = counted(async (count) => {
    if (count === 1) throw new Error("no server");
    return "answer";
  });
  const ahead = askAhead(ask, "first");
  await ahead.settled;
  expect(ahead.answer()).toBeUndefined();
  await expect(ahead.ask("first", signal)).rejects.toThrow("no server");
  expect(await ahead.ask("first", signal)).toBe("answer");
});

test("an answer that has come is there without being asked for", async () => {
  const { asked, ask } = counted(async (count) => `answer ${count}`);
  const ahead = askAhead(ask, "first");
  expect(ahead.answer()).toBeUndefined();
  await ahead.settled;
  expect(ahead.answer()).toBe("answer 1");
  expect(asked).toEqual(["first"]);
});
