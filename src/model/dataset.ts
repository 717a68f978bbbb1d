import type { Check } from "./check.ts";
import type { Entity } from "./entity.ts";
import type { Evidence } from "./evidence.ts";
import type { Observation } from "./observation.ts";
import type { Omission } from "./omission.ts";
import type { Relation } from "./relation.ts";
import type { Section, Source } from "./source.ts";

/** Who made the dataset, and on what terms it may be used. */
export interface DatasetInfo {
  readonly name: string;
  readonly title: string;
  readonly titleEn: string;
  readonly description: string;
  readonly descriptionEn: string;
  readonly version: string;
  /** Day of this version: 2026-11-24. */
  readonly created: string;
  readonly licence: { readonly name: string; readonly title: string; readonly url: string };
  readonly contributors: readonly { readonly title: string; readonly role: string }[];
  readonly homepage?: string;
}

/** Where an entity stands in the stored layout, in graph units. */
export interface Position {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Everything a dataset holds, each list sorted by id. */
export interface Dataset {
  readonly info: DatasetInfo;
  readonly sources: readonly Source[];
  readonly sections: readonly Section[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly observations: readonly Observation[];
  readonly evidence: readonly Evidence[];
  readonly omissions: readonly Omission[];
  readonly checks: readonly Check[];
  readonly positions: readonly Position[];
}
