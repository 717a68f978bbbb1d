// `npm run test:interop`: both parts are run, also where the first finds something; what is passed goes to both.
await import("./run.ts");
await import("./linked-data.ts");
