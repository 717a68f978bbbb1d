import { COMPARATORS, type Quantity } from "../../model/quantity.ts";
import { NUMBER, oneOf, TEXT } from "../cell-kinds.ts";
import { type Cells, type Column, present } from "../table.ts";

/** The five columns in which a quantity is written. */
export function quantityColumns(required: boolean): Column[] {
  return [
    { name: "value", kind: NUMBER, required, description: "Amount in the unit" },
    { name: "comparator", kind: oneOf(COMPARATORS), required, description: "How the amount bounds the fact" },
    { name: "unit", kind: TEXT, required, description: "Unit as printed, multiplier included" },
    { name: "price_basis", kind: TEXT, description: "The prices that a sum of money is counted in" },
    { name: "quantity_text", kind: TEXT, required, description: "The amount as printed" },
  ];
}

/** A quantity is written whole or not at all. */
export function quantityFault(cells: Cells) {
  const parts = ["value", "comparator", "unit", "quantity_text"];
  const missing = parts.filter((part) => !cells[part]);
  const [column] = missing;
  if (!column || (missing.length === parts.length && !cells.price_basis)) return undefined;
  return { column, reason: "The quantity lacks this part.", remedy: `Fill ${parts.join(", ")}, or leave all empty.` };
}

export function toQuantity(cells: Cells): Quantity | undefined {
  const comparator = COMPARATORS.find((known) => known === cells.comparator);
  if (!cells.value || !comparator) return undefined;
  return present({
    value: Number(cells.value),
    comparator,
    unit: cells.unit ?? "",
    priceBasis: cells.price_basis || undefined,
    text: cells.quantity_text ?? "",
  });
}

export function quantityCells(quantity: Quantity | undefined) {
  return {
    value: quantity?.value,
    comparator: quantity?.comparator,
    unit: quantity?.unit,
    price_basis: quantity?.priceBasis,
    quantity_text: quantity?.text,
  };
}
