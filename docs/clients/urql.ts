// Every document that a body issued, page by page, with urql.
// npx tsx docs/clients/urql.ts [address] [issuer]

import { Client, cacheExchange, fetchExchange, gql } from "@urql/core";

const [url = "http://127.0.0.1:4000/graphql", issuer = "agency/state-council"] = process.argv.slice(2);

interface Answer {
  readonly documents: {
    readonly nodes: readonly { readonly id: string; readonly issued: string | null; readonly name: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const DOCUMENTS_OF = gql<Answer, { issuer: string; after: string | null }>`
  query DocumentsOf($issuer: ID!, $after: String) {
    documents(filter: { issuer: $issuer }, orderBy: [{ by: ISSUED }], first: 5, after: $after) {
      nodes {
        id
        issued
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

const client = new Client({ url, exchanges: [cacheExchange, fetchExchange], preferGetMethod: "within-url-limit" });

let after: string | null = null;
do {
  const { data, error } = await client.query(DOCUMENTS_OF, { issuer, after }).toPromise();
  if (error || !data) throw error ?? new Error("There is no answer.");
  for (const { issued, name } of data.documents.nodes) console.log(`${issued ?? ""}\t${name}`);
  after = data.documents.pageInfo.hasNextPage ? data.documents.pageInfo.endCursor : null;
} while (after !== null);
