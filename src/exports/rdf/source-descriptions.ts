import type { Section, Source } from "../../model/source.ts";
import type { Description } from "./description.ts";
import type { NameIri } from "./iris.ts";
import { inLanguage, inOrder, inSomeLanguage, iri, plain, typed } from "./literals.ts";
import { term } from "./namespaces.ts";
import { noteStatements } from "./note-statements.ts";
import { selectorDescription } from "./selector.ts";
import { dateLiteral } from "./time-statements.ts";

/** A work that facts are drawn from, in Dublin Core, whose older elements take plain names. */
export function describeSource(source: Source, nameIri: NameIri): Description {
  const { id, title, titleEn, authors, year, publisher, url, sha256, licence } = source;
  const date = year === undefined ? undefined : (dateLiteral(year) ?? plain(year));
  return {
    subject: nameIri("source", id),
    statements: [
      [term("rdf:type"), iri(term("prov:Entity"))],
      [term("rdf:type"), iri(term("schema:CreativeWork"))],
      [term("dcterms:identifier"), plain(id)],
      [term("dcterms:title"), inSomeLanguage(title)],
      ...(titleEn === undefined ? [] : [[term("dcterms:title"), inLanguage(titleEn, "en")] as const]),
      ...authors.map((author) => [term("dc:creator"), plain(author)] as const),
      ...inOrder("zx:authors", authors),
      ...(date ? [[term("dcterms:date"), date] as const] : []),
      ...(publisher === undefined ? [] : [[term("dc:publisher"), plain(publisher)] as const]),
      ...(url === undefined ? [] : [[term("schema:url"), typed(url, "xsd:anyURI")] as const]),
      ...(sha256 === undefined ? [] : [[term("zx:sha256"), plain(sha256)] as const]),
      ...(licence === undefined ? [] : [[term("dc:rights"), plain(licence)] as const]),
      ...noteStatements(source),
    ],
  };
}

/** A section of a source, with its heading, our abstract of it, and its stretch of the text. */
export function describeSection(section: Section, nameIri: NameIri): Description[] {
  const { id, source, title, titleEn, kind, abstract, abstractEn } = section;
  const selector = nameIri("selector", id);
  return [
    {
      subject: nameIri("section", id),
      statements: [
        [term("dcterms:identifier"), plain(id)],
        [term("dcterms:isPartOf"), iri(nameIri("source", source))],
        [term("dcterms:title"), inLanguage(title, "zh-Hans")],
        [term("dcterms:title"), inLanguage(titleEn, "en")],
        [term("zx:kind"), plain(kind)],
        [term("dcterms:abstract"), inLanguage(abstract, "zh-Hans")],
        [term("dcterms:abstract"), inLanguage(abstractEn, "en")],
        [term("oa:hasSelector"), iri(selector)],
      ],
    },
    selectorDescription(selector, section),
  ];
}
