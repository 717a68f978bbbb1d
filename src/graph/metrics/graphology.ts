/** The library that holds the graph. It does not hand out its own package.json; a test holds this against it. */
export const GRAPHOLOGY = { name: "graphology", version: "0.26.0" } as const;
