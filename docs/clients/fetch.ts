// Every document that a body issued, page by page, with nothing but fetch.
// npx tsx docs/clients/fetch.ts [address] [issuer]

const [address = "http://127.0.0.1:4000/graphql", issuer = "agency/state-council"] = process.argv.slice(2);

const query = /* GraphQL */ `
  query DocumentsOf($issuer: ID!, $after: String) {
    documents(filter: { issuer: $issuer }, orderBy: [{ by: ISSUED }], first: 5, after: $after) {
      nodes {
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

interface Page {
  readonly nodes: readonly { readonly issued: string | null; readonly name: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function ask(variables: object): Promise<Page> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  // What the question asks for is what the answer has.
  const { data, errors } = (await response.json()) as { data: { documents: Page }; errors?: { message: string }[] };
  if (errors?.[0]) throw new Error(errors[0].message);
  return data.documents;
}

let after: string | null = null;
do {
  const { nodes, pageInfo }: Page = await ask({ issuer, after });
  for (const { issued, name } of nodes) console.log(`${issued ?? ""}\t${name}`);
  after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
} while (after !== null);
