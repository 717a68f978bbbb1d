import { isIPv6 } from "node:net";
import type { MakeGuard } from "./guard.ts";

const MINUTE = 60_000;
const MOST_CALLERS = 10_000;

interface Bucket {
  left: number;
  filled: number;
}

/** Lets each address ask so often a minute, in bursts or evenly; without end where the rate is 0. */
export const guardRate: MakeGuard = ({ rate }) => (rate === 0 ? undefined : limitRate(rate, () => performance.now()));

/** The same, by a clock in milliseconds. */
export function limitRate(rate: number, now: () => number): NonNullable<ReturnType<MakeGuard>> {
  const buckets = new Map<string, Bucket>();
  return ({ client, route }) => {
    if (route.open) return undefined;
    const caller = networkOf(client);
    const time = now();
    const { left, filled } = buckets.get(caller) ?? { left: rate, filled: time };
    const bucket = { left: Math.min(rate, left + ((time - filled) * rate) / MINUTE), filled: time };
    buckets.delete(caller);
    buckets.set(caller, bucket); // The first of the map is who has not asked for longest.
    if (buckets.size > MOST_CALLERS) buckets.delete(buckets.keys().next().value ?? "");
    if (bucket.left >= 1) {
      bucket.left -= 1;
      return undefined;
    }
    const seconds = Math.ceil(((1 - bucket.left) * MINUTE) / rate / 1000);
    const message = `Cannot answer more than ${rate} requests a minute to one address. Ask again in ${seconds} s.`;
    return { status: 429, code: "RATE_LIMITED", message, headers: { "retry-after": String(seconds) } };
  };
}

/** Who has one address of IPv6 has all that share its first half. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [before = "", after] = address.split("::");
  const head = before === "" ? [] : before.split(":");
  const tail = after === undefined || after === "" ? [] : after.split(":");
  const zeros = after === undefined ? 0 : 8 - head.length - tail.length;
  return [...head, ...Array<string>(Math.max(0, zeros)).fill("0"), ...tail].slice(0, 4).join(":");
}
