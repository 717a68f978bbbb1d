declare module "jsonld" {
  import type { Quad } from "n3";

  const jsonld: {
    toRDF(document: object, options?: { readonly documentLoader?: (url: string) => Promise<never> }): Promise<Quad[]>;
  };
  export default jsonld;
}
