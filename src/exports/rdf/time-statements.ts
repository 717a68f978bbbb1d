import type { Time } from "../../model/time.ts";
import type { Literal, Statement } from "./description.ts";
import { typed } from "./literals.ts";
import { term } from "./namespaces.ts";

/** https://id.loc.gov/datatypes/edtf.html */
const EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

/**
 * A time in each form that somebody asks for: as EDTF, whole; a plain date in its own precision, under `dateTerm`; an
 * interval by its ends; and the first and last day, by which what has different precisions can be put in order.
 */
export function timeStatements(time: Time | undefined, dateTerm = term("dcterms:date")): Statement[] {
  if (!time) return [];
  const [start = "", end] = time.edtf.split("/");
  const dates: (readonly [string, Literal | undefined])[] =
    end === undefined
      ? [[dateTerm, dateLiteral(start)]]
      : [
          [term("schema:startDate"), dateLiteral(start)],
          [term("schema:endDate"), dateLiteral(end)],
        ];
  return [
    [term("zx:time"), { text: time.edtf, datatype: EDTF }],
    ...present([
      ...dates,
      [term("zx:firstDay"), dayLiteral(time.firstDay)],
      [term("zx:lastDay"), dayLiteral(time.lastDay)],
    ]),
  ];
}

const PRECISIONS = [
  { form: /^-?\d{4}$/, datatype: "xsd:gYear" },
  { form: /^-?\d{4}-(0[1-9]|1[0-2])$/, datatype: "xsd:gYearMonth" },
  { form: /^-?\d{4}-\d\d-\d\d$/, datatype: "xsd:date" },
] as const;

/** An EDTF date as XML Schema types it; undefined where it has no type: uncertain ones, seasons, decades. */
export function dateLiteral(edtf: string): Literal | undefined {
  const precision = PRECISIONS.find(({ form }) => form.test(edtf));
  return precision && typed(edtf, precision.datatype);
}

/** Undefined for an end that is open, and for what is further than a JavaScript date reaches. */
function dayLiteral(day: number): Literal | undefined {
  const date = new Date(day * 86_400_000);
  if (Number.isNaN(date.getTime())) return undefined;
  return typed(
    date
      .toISOString()
      .slice(0, -14)
      .replace(/^\+0*|(?<=^-)00(?=\d{4}-)/, ""),
    "xsd:date",
  );
}

function present(statements: readonly (readonly [string, Literal | undefined])[]): Statement[] {
  return statements.flatMap(([predicate, object]) => (object ? [[predicate, object] as const] : []));
}
