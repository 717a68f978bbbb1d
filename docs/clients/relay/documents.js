// Every document that a body issued: Relay's compiler reads the question, Relay's runtime fetches the pages and joins them.
// cd docs/clients/relay && npx relay-compiler@21.0.1 && npx tsx documents.js [address] [issuer]

import relay from "relay-runtime";

const [address = "http://127.0.0.1:4000/graphql", issuer = "agency/state-council"] = process.argv.slice(2);

// With Relay's Babel plugin this tag becomes the import of what the compiler wrote; here it is imported by hand.
const graphql = () => undefined;

graphql`
  query documentsQuery($issuer: ID!, $after: String) {
    ...documents_list @arguments(issuer: $issuer, after: $after)
  }
`;

graphql`
  fragment documents_list on Query
  @refetchable(queryName: "documentsNextQuery")
  @argumentDefinitions(
    issuer: { type: "ID!" }
    first: { type: "Int", defaultValue: 5 }
    after: { type: "String" }
  ) {
    documents(filter: { issuer: $issuer }, orderBy: [{ by: ISSUED }], first: $first, after: $after)
      @connection(key: "documents_documents", filters: ["filter", "orderBy"]) {
      edges {
        node {
          ...documents_row
        }
      }
    }
  }
`;

graphql`
  fragment documents_row on Document @refetchable(queryName: "documentsRowQuery") {
    issued
    name
  }
`;

const { default: DOCUMENTS } = await import("./__generated__/documentsQuery.graphql.js");
const { default: NEXT } = await import("./__generated__/documentsNextQuery.graphql.js");
const { default: LIST } = await import("./__generated__/documents_list.graphql.js");
const { default: ROW } = await import("./__generated__/documents_row.graphql.js");

const environment = new relay.Environment({
  store: new relay.Store(new relay.RecordSource()),
  network: relay.Network.create(async ({ text }, variables) => {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: text, variables }),
    });
    return response.json();
  }),
});

/** What the store has for a fragment of this data. */
const read = (fragment, data) => environment.lookup(relay.getSingularSelector(fragment, data)).data;

await relay.fetchQuery(environment, DOCUMENTS, { issuer }).toPromise();
const operation = relay.createOperationDescriptor(DOCUMENTS, { issuer });
environment.retain(operation);
const { data } = environment.lookup(operation.fragment);
let { documents } = read(LIST, data);
while (documents.pageInfo.hasNextPage) {
  await relay.fetchQuery(environment, NEXT, { issuer, first: 5, after: documents.pageInfo.endCursor }).toPromise();
  ({ documents } = read(LIST, data));
}
for (const { node } of documents.edges) {
  const { issued, name } = read(ROW, node);
  console.log(`${issued ?? ""}\t${name}`);
}
