import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { createUnread } from "../../src/server/unread.ts";

const open = () => new ServerResponse(new IncomingMessage(new Socket()));

test("32 answers may wait for their readers; the next is told when to ask again, and is admitted once one has left", () => {
  const unread = createUnread("exports");
  const responses = Array.from({ length: 32 }, open);
  expect(responses.every((response) => unread.admits(response))).toBe(true);
  const refused = open();
  expect(unread.admits(refused)).toBe(false);
  expect([refused.statusCode, refused.getHeader("retry-after")]).toEqual([503, "5"]);
  expect(unread.admits(open())).toBe(false);
  responses[0]?.emit("close");
  expect(unread.admits(open())).toBe(true);
});
