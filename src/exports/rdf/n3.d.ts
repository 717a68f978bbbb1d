declare module "n3" {
  /** A term of RDF/JS. */
  export interface Term {
    readonly termType: string;
    readonly value: string;
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term & { readonly language?: string; readonly datatype?: Term };
  }
  export const DataFactory: {
    namedNode(iri: string): Term;
    literal(text: string, languageOrDatatype?: string | Term): Term;
  };
  export class Writer {
    constructor(
      output: { write(chunk: string, encoding: string, done?: () => void): void; end(done?: () => void): void },
      options: { readonly prefixes?: Readonly<Record<string, string>> },
    );
    addQuad(subject: Term, predicate: Term, object: Term): void;
    end(): void;
  }
  export class Parser {
    constructor(options?: { readonly format?: string });
    parse(text: string): Quad[];
  }
}
