import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "./context.ts";

/** Puts on every answer which dataset it comes from, whether it is whole, and if not what was cut and by how much. */
export const ANSWER_EXTENSION: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue: { store, cuts } }) {
        if (response.body.kind !== "single") return;
        const { info } = await store.describe();
        const { errors } = response.body.singleResult;
        const zhenxing = {
          dataset: { name: info.name, version: info.version },
          complete: cuts.list().length === 0 && !errors,
          cuts: cuts.list(),
        };
        response.body.singleResult.extensions = { ...response.body.singleResult.extensions, zhenxing };
      },
    };
  },
};
