import type { EntityOrder } from "../store/store.ts";

/** What the API's orders are by, in the store's words. */
export type EntityOrderField = EntityOrder["by"];
export type DocumentOrderField = EntityOrder["by"];

export interface Order {
  readonly by: EntityOrder["by"];
  readonly direction?: "ASC" | "DESC" | undefined;
}

export function toOrders(orders: readonly Order[] = []): EntityOrder[] {
  return orders.map(({ by, direction }) => ({ by, descending: direction === "DESC" }));
}
