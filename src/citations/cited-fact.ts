import type { Evidence } from "../model/evidence.ts";
import type { Section, Source } from "../model/source.ts";
import type { Language } from "../ontology/bilingual.ts";
import type { CitedPart } from "./cite.ts";

/** One piece of what proves a fact, with the work and the section that it stands in. */
export interface Proof {
  readonly evidence: Pick<Evidence, "exact" | "asserted" | "note" | "noteEn">;
  readonly source: Pick<Source, "title" | "titleEn" | "authors" | "year" | "publisher">;
  readonly section?: Pick<Section, "title" | "titleEn"> | undefined;
}

/** A fact as a part of the dataset that is cited: what it says, and each quote with where it stands. */
export function citedFact(id: string, statement: string, proofs: readonly Proof[], language: Language): CitedPart {
  return {
    id,
    title: statement,
    notes: proofs.map((proof) => (language === "zh" ? inChinese(proof) : inEnglish(proof))),
  };
}

function inChinese({ evidence: { exact, asserted, noteEn, note = noteEn }, source, section }: Proof): string {
  const { authors, title, publisher, year } = source;
  const place = [authors.join("、"), `《${title}》`, publisher, year, section?.title].filter(Boolean).join("，");
  return `${asserted ? "依据" : "推断自"}：“${exact}”（${place}）${note === undefined ? "" : `，${note}`}。`;
}

function inEnglish({ evidence: { exact, asserted, note, noteEn = note }, source, section }: Proof): string {
  const { authors, title, titleEn = title, publisher, year } = source;
  const place = [authors.join(", "), titleEn, publisher, year, section?.titleEn].filter(Boolean).join(", ");
  return `${asserted ? "Evidence" : "Inferred from"}: “${exact}” (${place})${noteEn === undefined ? "" : `; ${noteEn}`}.`;
}
