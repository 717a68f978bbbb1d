import { spawn } from "node:child_process";

export interface ClientExample {
  readonly name: string;
  /** The command that runs it; address and issuer are added. */
  readonly command: readonly [string, ...string[]];
  /** What makes the files that it came with anew, with its folder: a compiler of 118 MB, got only for this. */
  readonly prepare?: { readonly command: readonly [string, ...string[]]; readonly folder: string };
  /** Debian's package of what must be there beside this repository, and a command that fails where it is not. */
  readonly needs?: { readonly package: string; readonly probe: readonly [string, ...string[]] };
}

const tsx = (file: string) => [process.execPath, "--import", "tsx", file] as const;

/** The examples of docs/clients. */
export const CLIENTS: readonly ClientExample[] = [
  { name: "TypeScript with fetch", command: tsx("docs/clients/fetch.ts") },
  { name: "TypeScript with Apollo Client", command: tsx("docs/clients/apollo-client.ts") },
  { name: "TypeScript with urql", command: tsx("docs/clients/urql.ts") },
  {
    name: "JavaScript with Relay's compiler and runtime",
    command: tsx("docs/clients/relay/documents.js"),
    prepare: {
      command: ["npm", "exec", "--yes", "--package=relay-compiler@21.0.1", "--", "relay-compiler"],
      folder: "docs/clients/relay",
    },
  },
  {
    name: "Python with urllib",
    command: ["python3", "docs/clients/ask.py"],
    needs: { package: "python3", probe: ["python3", "--version"] },
  },
  {
    name: "R with jsonlite",
    command: ["Rscript", "docs/clients/ask.R"],
    needs: { package: "r-cran-jsonlite", probe: ["Rscript", "-e", "library(jsonlite)"] },
  },
];

/** Makes the compiled files of an example anew, where it has such. */
export async function prepareClient({ prepare }: ClientExample): Promise<void> {
  if (prepare) await run(prepare.command, prepare.folder);
}

/** Runs an example against a server, and answers with the lines that it prints. */
export async function runClient({ command }: ClientExample, address: string, issuer: string): Promise<string[]> {
  const printed = await run([...command, `${address}/graphql`, issuer], ".");
  return printed.split("\n").slice(0, -1);
}

function run([program, ...args]: readonly [string, ...string[]], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    const output = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text) => {
      output.stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      output.stderr += text;
    });
    child.on("error", reject);
    child.on("close", (status) => {
      if (status === 0) resolve(output.stdout);
      else
        reject(new Error(`Cannot run ${program} ${args.join(" ")}: status ${status}. ${output.stderr.slice(-1000)}`));
    });
  });
}
