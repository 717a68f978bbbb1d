// Every document that a body issued: Apollo Client fetches the pages, and its cache joins them.
// npx tsx docs/clients/apollo-client.ts [address] [issuer]

import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";

const [uri = "http://127.0.0.1:4000/graphql", issuer = "agency/state-council"] = process.argv.slice(2);

interface Answer {
  readonly documents: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly issued: string; readonly name: string };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

const DOCUMENTS_OF: TypedDocumentNode<Answer, { issuer: string; after?: string }> = gql`
  query DocumentsOf($issuer: ID!, $after: String) {
    documents(filter: { issuer: $issuer }, orderBy: [{ by: ISSUED }], first: 5, after: $after) {
      edges {
        node {
          id
          issued
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

const client = new ApolloClient({
  link: new HttpLink({ uri }),
  cache: new InMemoryCache({
    typePolicies: { Query: { fields: { documents: relayStylePagination(["filter", "orderBy"]) } } },
  }),
});

const read = () => client.readQuery({ query: DOCUMENTS_OF, variables: { issuer } })?.documents;

await client.query({ query: DOCUMENTS_OF, variables: { issuer } });
for (let page = read(); page?.pageInfo.hasNextPage; page = read()) {
  await client.query({
    query: DOCUMENTS_OF,
    variables: { issuer, after: page.pageInfo.endCursor },
    fetchPolicy: "network-only",
  });
}
for (const { node } of read()?.edges ?? []) console.log(`${node.issued ?? ""}\t${node.name}`);
client.stop();
