import type { TimelineBucketResolvers } from "../generated/schema-types.ts";

export const TIMELINE_BUCKET: TimelineBucketResolvers = {
  time: ({ value }) => value.time,
  label: ({ value }, { language }) => value.label[language ?? "zh"],
  period: ({ value }, _, { entity }) => (value.id === undefined ? undefined : entity.load(value.id)),
  dated: ({ value }) => value.id !== undefined,
};
