import type { Filter } from "./filter.ts";

/** Only what is dated in the window of time, or in force in it: what that means, the API knows. */
export const BY_TIME: Filter = {
  asked: true,
  select: ({ time: { mode, window, undated } }) =>
    window === undefined ? undefined : { [mode]: window, ...(undated && { undated }) },
};
