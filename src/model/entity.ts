import type { Time } from "./time.ts";

export interface Entity {
  readonly id: string;
  /** Name of its entity type. */
  readonly type: string;
  /** As the source prints it. */
  readonly name: string;
  readonly nameEn?: string;
  readonly aliases: readonly string[];
  /** Our own words. */
  readonly description?: string;
  readonly descriptionEn?: string;
  readonly time?: Time;
  /** By the property names of its type. */
  readonly properties: Readonly<Record<string, string | number>>;
}
