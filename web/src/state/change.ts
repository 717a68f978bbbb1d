import type { Messages } from "../i18n/messages.ts";
import type { View } from "./view.ts";

/** What a step was about; its name is looked up when it is read. */
export interface Subject {
  readonly kind:
    | "entity"
    | "relation"
    | "observation"
    | "entityType"
    | "facet"
    | "facetValue"
    | "panel"
    | "time"
    | "text";
  readonly id: string;
}

/** What a step is called in the list of steps, as data: the reader's language gives the words. */
export interface Label {
  readonly step: keyof Messages["steps"];
  readonly of?: readonly Subject[];
}

/** One change of the view. */
export interface Change {
  /** Given by the view before it, where that decides what it does. */
  readonly label: Label | ((before: View) => Label);
  readonly apply: (view: View) => View;
  /**
   * A `step` can be undone. What is changed `aside` joins the step before it. What is changed `throughout` concerns how
   * the page is used rather than what it shows: going back leaves it as it is. A step where not given.
   */
  readonly as?: "step" | "aside" | "throughout";
  /** Steps that follow one another and have the same gesture are one: those of a slider that is moved. */
  readonly gesture?: string;
}
