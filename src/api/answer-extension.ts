import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "./context.ts";
import { nodeOf } from "./resolvers/references.ts";

/**
 * Puts on every answer which dataset it comes from, whether it is whole, if not what was cut and by how much,
 * which of the ids that were asked about the dataset has not, and which windows of time nothing with a date fits.
 */
export const ANSWER_EXTENSION: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== "single") return;
        const { store, cuts, windows } = contextValue;
        const { info } = await store.describe();
        const { errors } = response.body.singleResult;
        const zhenxing = {
          dataset: { name: info.name, version: info.version },
          complete: cuts.list().length === 0 && !errors,
          cuts: cuts.list(),
          unknownIds: await unknownOf(contextValue),
          emptyWindows: await windows.empty(store).catch(() => []), // A store that fails here has failed in the field.
        };
        response.body.singleResult.extensions = { ...response.body.singleResult.extensions, zhenxing };
      },
    };
  },
};

async function unknownOf(context: Context): Promise<string[]> {
  const asked = [...context.askedIds];
  // A store that fails here has failed in the field that asked, and was reported there.
  const found = await Promise.all(asked.map((id) => nodeOf(context, id).catch(() => "unasked" as const)));
  return asked.filter((_, index) => found[index] === undefined);
}
