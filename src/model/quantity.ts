export const COMPARATORS = ["exact", "about", "at-least", "more-than", "at-most", "less-than", "nearly"] as const;

export type Comparator = (typeof COMPARATORS)[number];

/** An amount as the source gives it. */
export interface Quantity {
  readonly value: number;
  readonly comparator: Comparator;
  /** As printed, Chinese multiplier included: 亿元. */
  readonly unit: string;
  /** The prices a sum of money is counted in: 当年价. */
  readonly priceBasis?: string;
  /** As printed: 202亿元（当年价）. */
  readonly text: string;
}
