import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** Eight letters that tell one list from another by the question that it answers. */
export function listKeyOf(question: string): string {
  return toBase64Url(sha256(utf8ToBytes(question))).slice(0, 8);
}

/** A place in a list, opaque to who gets it. */
export function encodeCursor(list: string, id: string): string {
  return toBase64Url(utf8ToBytes(JSON.stringify([list, id])));
}

/** The id at the place in this list; undefined where the cursor is not one of this list, letter for letter. */
export function decodeCursor(list: string, cursor: string): string | undefined {
  try {
    const [from, id]: unknown[] = JSON.parse(new TextDecoder().decode(fromBase64Url(cursor)));
    if (from === list && typeof id === "string" && encodeCursor(list, id) === cursor) return id;
  } catch {
    // Not base64url or not JSON: not a cursor of ours either.
  }
  return undefined;
}

function toBase64Url(bytes: Uint8Array): string {
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array {
  const bytes = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(bytes, (letter) => letter.charCodeAt(0));
}
