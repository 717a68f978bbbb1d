import { AGGREGATE_ROW, AGGREGATE_VALUE } from "./aggregate.ts";
import { DATASET } from "./dataset.ts";
import { DIFF, FACT_LIST } from "./diff.ts";
import { EVIDENCE } from "./evidence.ts";
import { EXPORT_FORMAT_INFO, EXPORT_LOSS, EXPORT_OPTION, EXPORT_REPORT } from "./exports.ts";
import { FACET, FACET_VALUE } from "./facet.ts";
import { LIMIT } from "./limit.ts";
import { GROUP, GROUP_MEMBER, GROUPING, METHOD, PROJECTED_PAIR, PROJECTION, RANK, RANKING } from "./measures.ts";
import { OBSERVATION } from "./observation.ts";
import { ENTITY_TYPE_INFO, ONTOLOGY, PROPERTY_INFO, RELATION_TYPE_INFO } from "./ontology.ts";
import { COMMUNITY, OVERVIEW, OVERVIEW_LINK } from "./overview.ts";
import { PASSAGE } from "./passage.ts";
import { PATH, PATH_HOP } from "./path.ts";
import { QUERY } from "./query.ts";
import { RELATION } from "./relation.ts";
import { RELATION_COUNT } from "./relation-count.ts";
import { SEARCH_EDGE } from "./search-edge.ts";
import { SECTION, SOURCE } from "./source.ts";
import { SUBGRAPH } from "./subgraph.ts";
import { TALLY } from "./tally.ts";
import { TIMELINE_BUCKET } from "./timeline.ts";

/** The resolvers of every type that is not an entity type, by the type's name. */
export const RESOLVERS = {
  Query: QUERY,
  Limit: LIMIT,
  Relation: RELATION,
  Observation: OBSERVATION,
  Evidence: EVIDENCE,
  Source: SOURCE,
  Section: SECTION,
  Dataset: DATASET,
  Ontology: ONTOLOGY,
  EntityTypeInfo: ENTITY_TYPE_INFO,
  PropertyInfo: PROPERTY_INFO,
  RelationTypeInfo: RELATION_TYPE_INFO,
  Subgraph: SUBGRAPH,
  Method: METHOD,
  Ranking: RANKING,
  Rank: RANK,
  Grouping: GROUPING,
  Group: GROUP,
  GroupMember: GROUP_MEMBER,
  Projection: PROJECTION,
  ProjectedPair: PROJECTED_PAIR,
  Path: PATH,
  PathHop: PATH_HOP,
  Tally: TALLY,
  SearchEdge: SEARCH_EDGE,
  TimelineBucket: TIMELINE_BUCKET,
  AggregateRow: AGGREGATE_ROW,
  AggregateValue: AGGREGATE_VALUE,
  ExportFormatInfo: EXPORT_FORMAT_INFO,
  ExportOption: EXPORT_OPTION,
  ExportReport: EXPORT_REPORT,
  ExportLoss: EXPORT_LOSS,
  Facet: FACET,
  RelationCount: RELATION_COUNT,
  Passage: PASSAGE,
  Overview: OVERVIEW,
  Community: COMMUNITY,
  OverviewLink: OVERVIEW_LINK,
  FacetValue: FACET_VALUE,
  Diff: DIFF,
  FactList: FACT_LIST,
};
