import type { DatasetInfo } from "../../model/dataset.ts";
import type { Counts } from "../../store/store.ts";
import { citation } from "../citation.ts";
import type { DatasetResolvers } from "../generated/schema-types.ts";

export interface DatasetAnswer {
  readonly info: DatasetInfo;
  readonly counts: Counts;
}

export const DATASET: DatasetResolvers = {
  name: ({ info }) => info.name,
  title: ({ info }, { language }) => (language === "en" ? info.titleEn : info.title),
  description: ({ info }, { language }) => (language === "en" ? info.descriptionEn : info.description),
  version: ({ info }) => info.version,
  created: ({ info }) => info.created,
  licence: ({ info }) => info.licence,
  entityCount: ({ counts }) => counts.entities,
  relationCount: ({ counts }) => counts.relations,
  observationCount: ({ counts }) => counts.observations,
  evidenceCount: ({ counts }) => counts.evidence,
  sources: (_, __, { store }) => store.sources(),
  citation: (_, args, context) => citation(args, context),
};
