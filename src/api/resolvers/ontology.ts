import { listedKeys } from "../../query/aggregate-keys/index.ts";
import type {
  EntityTypeInfoResolvers,
  OntologyResolvers,
  PropertyInfoResolvers,
  RelationTypeInfoResolvers,
} from "../generated/schema-types.ts";

export const ONTOLOGY: OntologyResolvers = {
  entityTypes: ({ entityTypes }) => entityTypes,
  relationTypes: ({ relationTypes }) => relationTypes,
};

export const ENTITY_TYPE_INFO: EntityTypeInfoResolvers = {
  type: ({ name }) => name,
  label: ({ label }, { language }) => label[language ?? "zh"],
  plural: ({ plural }, { language }) => plural[language ?? "zh"],
  description: ({ description }, { language }) => description[language ?? "zh"],
  properties: ({ properties }) => properties,
  count: async ({ name }, _, { store }) => (await store.countByType()).entities.get(name) ?? 0,
};

export const PROPERTY_INFO: PropertyInfoResolvers = {
  label: ({ label }, { language }) => label[language ?? "zh"],
  kind: ({ kind }) => kind.name,
  values: ({ values = {} }, { language }) => Object.values(values).map((value) => value[language ?? "zh"]),
  key: ({ name, values }, _, { ontology }) =>
    values && listedKeys(ontology).some((key) => key.name === name) ? name : undefined,
};

export const RELATION_TYPE_INFO: RelationTypeInfoResolvers = {
  type: ({ name }) => name,
  label: ({ label }, { language }) => label[language ?? "zh"],
  inverseLabel: ({ inverseLabel }, { language }) => inverseLabel[language ?? "zh"],
  description: ({ description }, { language }) => description[language ?? "zh"],
  sources: ({ sources }) => sources,
  targets: ({ targets }) => targets,
  count: async ({ name }, _, { store }) => (await store.countByType()).relations.get(name) ?? 0,
};
