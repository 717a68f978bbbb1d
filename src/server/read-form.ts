import type { IncomingMessage } from "node:http";
import type { Bounds } from "../api/limits/index.ts";
import { readTextBody } from "./read-text-body.ts";

/** Reads what was too long for an address: the body of a form, which stands for the address's search part. */
export function readForm(request: IncomingMessage, bounds: Bounds): ReturnType<typeof readTextBody> {
  return readTextBody(request, { type: "application/x-www-form-urlencoded", most: bounds.body });
}
