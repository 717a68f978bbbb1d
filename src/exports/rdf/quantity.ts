import type { Quantity } from "../../model/quantity.ts";
import type { Description, Statement } from "./description.ts";
import { iri, number, plain } from "./literals.ts";
import { term } from "./namespaces.ts";

/** An amount as a schema:QuantitativeValue of its own. */
export function quantityDescription(subject: string, quantity: Quantity): Description {
  return {
    subject,
    statements: [[term("rdf:type"), iri(term("schema:QuantitativeValue"))], ...quantityStatements(quantity)],
  };
}

/** What an amount says: the number, how it bounds the fact, the unit and the prices as the source has them, and all of it as printed. */
export function quantityStatements({ value, comparator, unit, priceBasis, text }: Quantity): Statement[] {
  return [
    [term("schema:value"), number(value)],
    [term("zx:comparator"), plain(comparator)],
    [term("schema:unitText"), plain(unit)],
    ...(priceBasis === undefined ? [] : [[term("zx:priceBasis"), plain(priceBasis)] as const]),
    [term("zx:asPrinted"), plain(text)],
  ];
}
