declare module "jsonld" {
  interface Term {
    readonly termType: string;
    readonly value: string;
  }
  interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term & { readonly language?: string; readonly datatype?: Term };
    readonly graph: Term;
  }
  const jsonld: { toRDF(document: object): Promise<Quad[]> };
  export default jsonld;
}
