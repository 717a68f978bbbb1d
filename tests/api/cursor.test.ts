import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeCursor, encodeCursor, listKeyOf } from "../../src/api/cursor.ts";

const texts = fc.string({ unit: "binary" });
const lists = texts.map(listKeyOf);

describe("a cursor", () => {
  test("leads back to its id in its list, and nowhere in another", () => {
    fc.assert(
      fc.property(lists, lists, texts, (list, other, id) => {
        const cursor = encodeCursor(list, id);
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(decodeCursor(list, cursor)).toBe(id);
        expect(decodeCursor(other, cursor)).toBe(other === list ? id : undefined);
      }),
    );
  });

  test("that was altered in a place leads nowhere, or is the cursor of what it now names", () => {
    fc.assert(
      fc.property(lists, texts, fc.nat(), texts, fc.nat(3), (list, id, at, piece, dropped) => {
        const cursor = encodeCursor(list, id);
        const place = at % (cursor.length + 1);
        const altered = cursor.slice(0, place) + piece + cursor.slice(place + dropped);
        const found = decodeCursor(list, altered);
        if (found !== undefined) expect(encodeCursor(list, found)).toBe(altered);
      }),
    );
  });

  test("that anybody makes up is read without harm", () => {
    const forged = fc.oneof(
      texts,
      fc.base64String(),
      fc.json().map((json) => Buffer.from(json).toString("base64url")),
      fc.uint8Array().map((bytes) => Buffer.from(bytes).toString("base64url")),
    );
    fc.assert(
      fc.property(lists, forged, (list, cursor) => {
        const found = decodeCursor(list, cursor);
        if (found !== undefined) expect(encodeCursor(list, found)).toBe(cursor);
      }),
    );
  });
});
