import { describe, expect, test } from "vitest";
import { collect } from "../../../src/exports/collect.ts";
import { manifestOf } from "../../../src/exports/manifest.ts";
import { iriBase, namerOf } from "../../../src/exports/rdf/iris.ts";
import { number } from "../../../src/exports/rdf/literals.ts";
import { linkedTerm } from "../../../src/exports/rdf/namespaces.ts";
import { timeStatements } from "../../../src/exports/rdf/time-statements.ts";
import { CHARACTERS_NOT_IN_RDF } from "../../../src/exports/text-features.ts";
import { parseTime } from "../../../src/model/time.ts";
import { Ontology } from "../../../src/ontology/ontology.ts";
import { PROPERTY_KINDS } from "../../../src/ontology/property-kinds/index.ts";
import { hostileGraph } from "../../support/hostile-graph.ts";
import { both, entityType, relationType } from "../../support/made-up-types.ts";
import { entity, relation, sourcesOf } from "../../support/sources.ts";
import { statementsOf } from "../../support/statements.ts";
import { dataset, ontology } from "../../support/tiny.ts";
import { tinyGraph, writerNamed, writtenText } from "../../support/written.ts";

const TURTLE = writerNamed("turtle");
const XSD = "http://www.w3.org/2001/XMLSchema#";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const BASE = "https://example.org/tiny/";

async function tinyStatements(): Promise<Set<string>> {
  return statementsOf(await writtenText(await tinyGraph(), TURTLE), "ttl");
}

describe("IRIs", () => {
  const name = namerOf(dataset.info);

  test("begin with the dataset's homepage, or with a name that no host owns", () => {
    expect(iriBase({ name: "a", homepage: "https://example.org" })).toBe("https://example.org/");
    expect(iriBase({ name: "a", homepage: "https://example.org/x/" })).toBe("https://example.org/x/");
    expect(iriBase({ name: "two words" })).toBe("urn:zhenxing:two%20words:");
  });

  test("have nothing that an IRI may not have, and are different for different ids", () => {
    const ids = [
      "a b",
      "a%20b",
      'a<>"{}|^`\\b',
      "a#b",
      "a?b",
      "a\u0000b",
      "a\u202eb",
      "振兴/𠮷",
      "a\ue000b",
      "//a",
      "",
      "a/../b",
      "a/./b",
      "b",
    ];
    const iris = ids.map((id) => name("entity", id));
    expect(new Set(iris).size).toBe(ids.length);
    for (const iri of iris) expect(iri).not.toMatch(/[\s<>"{}|^`\\#?\p{C}]|\/\.{1,2}(\/|$)/u);
    expect(name("entity", "振兴/𠮷")).toBe(`${BASE}entity/振兴/𠮷`);
  });

  test("keep kinds apart, whatever the ids are", () => {
    expect(name("entity", "relation/x")).not.toBe(name("relation", "x"));
  });
});

describe("times", () => {
  const said = (edtf: string) => {
    const time = parseTime(edtf);
    return timeStatements(time).map(([predicate, object]) => [
      predicate.replace(/^.*[#/:]/, ""),
      "text" in object ? `${object.text} ${object.datatype?.replace(/^.*[#/]/, "")}` : "",
    ]);
  };

  test.each([
    ["1984", "1984 gYear", "1984-01-01", "1984-12-31"],
    ["2003-10", "2003-10 gYearMonth", "2003-10-01", "2003-10-31"],
    ["2002-11-08", "2002-11-08 date", "2002-11-08", "2002-11-08"],
    ["-0044", "-0044 gYear", "-0044-01-01", "-0044-12-31"],
  ])("%s has its own precision", (edtf, date, first, last) => {
    expect(said(edtf)).toEqual([
      ["time", `${edtf} EDTF`],
      ["date", date],
      ["firstDay", `${first} date`],
      ["lastDay", `${last} date`],
    ]);
  });

  test("that are intervals have their ends, and none where they are open", () => {
    expect(said("1978/2000-05").slice(1, 3)).toEqual([
      ["startDate", "1978 gYear"],
      ["endDate", "2000-05 gYearMonth"],
    ]);
    expect(said("2016/..").map(([name]) => name)).toEqual(["time", "startDate", "firstDay"]);
  });

  test("that XML Schema has no type for are not made more certain than they are", () => {
    expect(said("1984~").map(([name]) => name)).toEqual(["time", "firstDay", "lastDay"]);
    expect(said("199X").map(([name]) => name)).toEqual(["time", "firstDay", "lastDay"]);
  });

  test("that are not there say nothing", () => {
    expect(timeStatements(undefined)).toEqual([]);
  });
});

test.each([
  [202, "202"],
  [-0.5, "-0.5"],
  [0, "0"],
  [12.25, "12.25"],
  [1.5e21, "1500000000000000000000"],
  [-1.5e-7, "-0.00000015"],
])("the number %d keeps its digits, without an exponent", (value, text) => {
  expect(number(value)).toEqual({ text, datatype: `${XSD}decimal` });
});

test.each([Number.MAX_VALUE, 2 ** -1022, 123_456_789.123_456_78, 2 ** 53])(
  "the number %d is read as it was",
  (value) => {
    const { text } = number(value);
    expect(text).toMatch(/^\d+(\.\d+)?$/);
    expect(Number(text)).toBe(value);
  },
);

describe("the tiny dataset", () => {
  test("has each relation plainly and as an rdf:Statement of the same three", async () => {
    const statements = await tinyStatements();
    const { relations } = dataset;
    expect(relations.length).toBeGreaterThan(20);
    for (const { id, type, source, target } of relations) {
      const [s, p, o] = [`<${BASE}entity/${source}>`, `<${BASE}relation-type/${type}>`, `<${BASE}entity/${target}>`];
      const node = `<${namerOf(dataset.info)("relation", id)}>`;
      expect(statements).toContain(`${s} ${p} ${o}`);
      expect(statements).toContain(`${node} <${RDF}subject> ${s}`);
      expect(statements).toContain(`${node} <${RDF}predicate> ${p}`);
      expect(statements).toContain(`${node} <${RDF}object> ${o}`);
      if (ontology.relationType(type)?.symmetric) expect(statements).toContain(`${o} ${p} ${s}`);
    }
  });

  test("has every fact derived from each quote that proves it, with its position", async () => {
    const statements = [...(await tinyStatements())];
    const all = (predicate: string) => statements.filter((line) => line.includes(`> <${predicate}> `));
    const { evidence } = dataset;
    const ofFacts = all("http://www.w3.org/ns/prov#wasDerivedFrom").filter((line) => line.includes("/evidence/"));
    expect(ofFacts).toHaveLength(evidence.length);
    expect(all("http://www.w3.org/ns/prov#value")).toHaveLength(evidence.length);
    expect(all("urn:zhenxing:terms:asserted").filter((line) => line.includes('"false"'))).toHaveLength(
      evidence.filter(({ asserted }) => !asserted).length,
    );
    expect(all("http://www.w3.org/ns/oa#start").filter((line) => line.includes("%23"))).toHaveLength(
      evidence.filter(({ start }) => start !== undefined).length,
    );
  });

  test("has names in both languages", async () => {
    const statements = await tinyStatements();
    const label = `<${BASE}entity/city/jiyuan> <http://www.w3.org/2004/02/skos/core#prefLabel>`;
    expect(statements).toContain(`${label} "𠮷原"@zh-hans`);
    expect(await writtenText(await tinyGraph(), TURTLE)).toContain('"小图谱"@zh-Hans');
  });
});

describe("links to public vocabularies", () => {
  const linked = new Ontology(
    [
      entityType("Act", {
        linked: { class: "schema:Legislation", time: "dcterms:issued" },
        properties: [
          {
            name: "no",
            kind: PROPERTY_KINDS[0],
            label: both("no"),
            description: both("no"),
            linked: "schema:legislationIdentifier",
          },
        ],
      }),
      entityType("Body"),
    ],
    [
      { ...relationType("issued", "Act"), sources: ["Body"], linked: "^schema:legislationPassedBy" },
      relationType("cites", "Act", { linked: "schema:citation" }),
    ],
  );

  test("say the same again in their terms, read the right way", async () => {
    const time = parseTime("2003");
    const parts = {
      entities: [
        entity("act/1", "Act", { ...(time && { time }), properties: { no: "1" } }),
        entity("act/2", "Act"),
        entity("body/1", "Body"),
      ],
      relations: [relation("issued", "body/1", "act/1"), relation("cites", "act/1", "act/2")],
    };
    const graph = await collect(sourcesOf(linked, parts).store, linked, {});
    const statements = await statementsOf(await writtenText(graph, TURTLE), "ttl");
    const act = `<${BASE}entity/act/1>`;
    for (const said of [
      `<${RDF}type> <https://schema.org/Legislation>`,
      `<http://purl.org/dc/terms/issued> "2003"^^${XSD}gYear`,
      `<https://schema.org/legislationIdentifier> "1"^^${XSD}string`,
      `<https://schema.org/legislationPassedBy> <${BASE}entity/body/1>`,
      `<https://schema.org/citation> <${BASE}entity/act/2>`,
    ]) {
      expect(statements).toContain(`${act} ${said}`);
    }
  });

  test.each(["schema:City", "^schema:author"])("%s is a term", (written) => {
    expect(linkedTerm(written)?.inverse).toBe(written.startsWith("^"));
  });

  test.each(["", "City", "foaf:Person", "schema:", "schema:a b"])("“%s” is none", (written) => {
    expect(linkedTerm(written)).toBeUndefined();
  });
});

test("what raptor cannot read is replaced, and the manifest says how many texts had them", async () => {
  const { format, options } = TURTLE;
  const { leftOut } = await manifestOf(await hostileGraph(), format, options, new Date());
  expect(leftOut).toContainEqual(
    expect.objectContaining({ what: CHARACTERS_NOT_IN_RDF.title, count: expect.any(Number) }),
  );
});
