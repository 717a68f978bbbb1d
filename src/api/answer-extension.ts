import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "./context.ts";
import { isKnown } from "./resolvers/references.ts";

/**
 * Puts on every answer which dataset it comes from, whether it is whole, if not what was cut and by how much,
 * which of the ids that were asked about the dataset has not, which windows of time nothing with a date fits,
 * what the request takes of each limit, as far as that was measured, and the limits.
 */
export const ANSWER_EXTENSION: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== "single") return;
        const { served, store, cuts, windows, watch, cost } = contextValue;
        const { info } = await served.store.describe();
        const { errors } = response.body.singleResult;
        const zhenxing = {
          dataset: { name: info.name, version: info.version },
          complete: cuts.list().length === 0 && !errors,
          cuts: cuts.list(),
          unknownIds: await unknownOf(contextValue),
          emptyWindows: await windows.empty(store).catch(() => []), // A store that fails here has failed in the field.
          cost: Object.fromEntries(cost),
          limits: watch.bounds,
        };
        response.body.singleResult.extensions = { ...response.body.singleResult.extensions, zhenxing };
      },
    };
  },
};

async function unknownOf(context: Context): Promise<string[]> {
  const asked = [...context.askedIds].flatMap(([type, ids]) => [...ids].map((id) => ({ type, id })));
  // A store that fails here has failed in the field that asked, and was reported there.
  const known = await Promise.all(asked.map(({ type, id }) => isKnown(context, type, id).catch(() => true)));
  return [...new Set(asked.filter((_, index) => !known[index]).map(({ id }) => id))];
}
