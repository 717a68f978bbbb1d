import type { MethodNamedFragment } from "../generated/operations.ts";
import type { Theme } from "../state/parts/theme.ts";

/** What a scale of numbers shows, for the legend. */
export interface ScaleLegend {
  readonly least: number;
  readonly most: number;
  /** How it was come by. */
  readonly method: MethodNamedFragment;
}

/** One colour of the legend. */
export interface GroupLegend {
  readonly mark: string;
  readonly color: Readonly<Record<Theme, string>>;
  readonly count: number;
  /** What the group is called by itself; else it is called by its leader. */
  readonly label?: { readonly zh: string; readonly en: string };
  /** The best connected of the group; empty for the rest of the groups. */
  readonly leader: string | undefined;
}

export interface GroupsLegend {
  readonly groups: readonly GroupLegend[];
  readonly modularity: number | undefined;
  /** How the groups were come by, where they were measured. */
  readonly method: MethodNamedFragment | undefined;
}

/** How entities look by what the reader chose. What is undefined looks as it does at first. */
export interface Looks {
  /** What the size says, in numbers. */
  readonly measure: ((id: string) => number | undefined) | undefined;
  readonly radius: ((id: string) => number) | undefined;
  readonly color: ((id: string, theme: Theme) => string | undefined) | undefined;
  readonly mark: ((id: string) => string | undefined) | undefined;
  readonly sizeLegend: ScaleLegend | undefined;
  readonly colorLegend: ScaleLegend | undefined;
  readonly groupsLegend: GroupsLegend | undefined;
}

export const FIRST_LOOKS: Looks = {
  measure: undefined,
  radius: undefined,
  color: undefined,
  mark: undefined,
  sizeLegend: undefined,
  colorLegend: undefined,
  groupsLegend: undefined,
};
