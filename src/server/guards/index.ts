import { guardCrossSite } from "./cross-site.ts";
import { guardFraming } from "./framing.ts";
import type { MakeGuard } from "./guard.ts";
import { guardHost } from "./host.ts";
import { guardPlainGet } from "./plain-get.ts";
import { guardRate } from "./rate.ts";
import { guardToken } from "./token.ts";

/** All guards, in the order in which a request passes them: tokens are not guessed faster than the rate allows. */
export const GUARDS: readonly MakeGuard[] = [
  guardFraming,
  guardHost,
  guardCrossSite,
  guardPlainGet,
  guardRate,
  guardToken,
];
