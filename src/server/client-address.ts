import type { IncomingMessage } from "node:http";

/** Who asks: the other end of the connection, or what the farthest of so many trusted proxies says of its own. */
export function clientAddress({ headers, socket }: IncomingMessage, proxies: number): string {
  const said = String(headers["x-forwarded-for"] ?? "").split(",");
  const behind = proxies > 0 ? said.at(-proxies)?.trim() : undefined;
  return plainAddress(behind || socket.remoteAddress || "");
}

/** An IPv4 address that is written as an IPv6 one, as itself. */
export function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}
