import type { CitedPart } from "../citations/cite.ts";
import { citedFact, type Proof } from "../citations/cited-fact.ts";
import { entityStatement, observationStatement, relationStatement } from "../citations/statement.ts";
import type { Entity } from "../model/entity.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Observation } from "../model/observation.ts";
import type { Relation } from "../model/relation.ts";
import type { Section, Source } from "../model/source.ts";
import type { Language } from "../ontology/bilingual.ts";
import type { Context } from "./context.ts";
import { entityOf } from "./resolvers/references.ts";

export type Fact = Entity | Relation | Observation;

/** A fact as a part of the dataset that is cited: what it says, with all that proves it. */
export async function factPart(context: Context, fact: Fact, language: Language): Promise<CitedPart> {
  const [statement, sources, sections, evidence] = await Promise.all([
    statementOf(context, fact, language),
    context.store.sources(),
    context.store.sections(),
    context.evidence.load(fact.id),
  ]);
  const proofs = evidence.map((each) => proofOf(each, sources, sections));
  return citedFact(fact.id, statement, proofs, language);
}

async function statementOf(context: Context, fact: Fact, language: Language): Promise<string> {
  if ("name" in fact) return entityStatement(fact, language);
  if ("indicator" in fact) {
    const [indicator, subject] = await Promise.all([
      entityOf(context, fact.indicator),
      entityOf(context, fact.subject),
    ]);
    return observationStatement(fact, { indicator, subject }, language);
  }
  const [source, target, under] = await Promise.all([
    entityOf(context, fact.source),
    entityOf(context, fact.target),
    fact.under === undefined ? undefined : context.entity.load(fact.under),
  ]);
  const { label = { zh: fact.type, en: fact.type } } = context.ontology.relationType(fact.type) ?? {};
  return relationStatement(fact, { source, label, target, under }, language);
}

function proofOf(evidence: Evidence, sources: readonly Source[], sections: readonly Section[]): Proof {
  const source = sources.find(({ id }) => id === evidence.source);
  if (!source) throw new Error(`The store has evidence from ${evidence.source}, but not the source.`);
  return { evidence, source, section: sections.find(({ id }) => id === evidence.section) };
}
