import type { PassageResolvers } from "../generated/schema-types.ts";
import { sectionOf, sourceOf } from "./references.ts";

export const PASSAGE: PassageResolvers = {
  source: ({ source }, _, context) => sourceOf(context, source),
  section: ({ section }, _, context) => sectionOf(context, section),
  text: ({ source, start, end }, _, { texts }) => texts.get(source)?.slice(start, end).join(""),
  evidence: (passage, _, { evidenceIn }) => evidenceIn.load(passage),
  entities: async (passage, _, { evidenceIn, entity }) => proven(await evidenceIn.load(passage), entity),
  relations: async (passage, _, { evidenceIn, relation }) => proven(await evidenceIn.load(passage), relation),
  observations: async (passage, _, { evidenceIn, observation }) => proven(await evidenceIn.load(passage), observation),
};

interface Facts<Fact> {
  load(id: string): Promise<Fact | undefined>;
}

/** The facts of one kind that pieces of evidence prove, each once, in their order. */
async function proven<Fact>(evidence: readonly { readonly fact: string }[], facts: Facts<Fact>): Promise<Fact[]> {
  const ids = [...new Set(evidence.map(({ fact }) => fact))];
  const found = await Promise.all(ids.map((id) => facts.load(id)));
  return found.filter((fact) => fact !== undefined);
}
