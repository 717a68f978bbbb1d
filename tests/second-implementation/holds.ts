import fc, { type Arbitrary } from "fast-check";
import { expect } from "vitest";

const SEED = 20031005;

/** Asks the API so many generated questions and holds each answer against the loops'; a third must have an answer. */
export async function holds<Question, Answer>(
  count: number,
  generated: Arbitrary<Question>,
  ask: (question: Question) => Promise<unknown>,
  answer: (question: Question) => Answer,
  isEmpty: (answer: Answer) => boolean,
): Promise<void> {
  let answered = 0;
  const property = fc.asyncProperty(generated, async (question) => {
    const expected = answer(question);
    if (!isEmpty(expected)) answered++;
    expect(await ask(question)).toEqual(expected);
  });
  await fc.assert(property, { numRuns: count, seed: SEED });
  expect(answered, "questions with an answer").toBeGreaterThan(count / 3);
}
