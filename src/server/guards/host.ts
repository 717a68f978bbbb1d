import { isIPv6 } from "node:net";
import { plainAddress } from "../client-address.ts";
import type { Refusal } from "../refusal.ts";
import type { MakeGuard } from "./guard.ts";

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Answers only to the names that this server is known by: a page whose own name is turned to this machine (DNS rebinding)
 * would pass for one of ours otherwise. The address that a connection came in at is such a name.
 */
export const guardHost: MakeGuard = ({ host, hosts }) => {
  const known = new Set([...LOOPBACK, bracketed(host.toLowerCase()), ...hosts]);
  return ({ request, url }) => {
    const given = request.headersDistinct.host ?? [];
    const [first, ...others] = given;
    if (first === undefined || others.length > 0) {
      return { status: 400, code: "BAD_REQUEST", message: `Cannot answer for ${given.length} hosts: name one.` };
    }
    const names = [nameIn(first), nameIn(url.host)];
    const own = bracketed(plainAddress(request.socket.localAddress ?? ""));
    const stranger = names.find((name) => !known.has(name) && name !== own);
    return stranger === undefined ? undefined : misdirected(stranger);
  };
};

function nameIn(host: string): string {
  return host.toLowerCase().replace(/:\d*$/, "").replace(/\.$/, "");
}

function bracketed(address: string): string {
  return isIPv6(address) ? `[${address}]` : address;
}

function misdirected(name: string): Refusal {
  const message = `Cannot answer for the host "${name}": this server does not know the name. List it in ZHENXING_HOSTS.`;
  return { status: 421, code: "HOST_UNKNOWN", message };
}
