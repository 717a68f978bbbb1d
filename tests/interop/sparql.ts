import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "docs/sparql";

/** The answers that rdflib gives to the questions of docs/sparql from a file of Turtle, by the path of the question. */
function answers(turtle: string): Record<string, string> {
  const questions = readdirSync(FOLDER).filter((name) => name.endsWith(".rq"));
  const paths = questions.map((name) => join(FOLDER, name));
  const script = join(import.meta.dirname, "ask_rdf.py");
  const { status, stdout, stderr } = spawnSync("/usr/bin/python3", [script, turtle, ...paths], { encoding: "utf8" });
  if (status !== 0) throw new Error(`Cannot ask rdflib: ${stderr.trim().slice(-500)}`);
  return JSON.parse(stdout);
}

/** What is answered otherwise than docs/sparql says; with `write` docs/sparql is made to say it. */
export function sparqlProblems(turtle: string, write: boolean): string[] {
  return Object.entries(answers(turtle)).flatMap(([path, answer]) => {
    const known = path.replace(/\.rq$/, ".csv");
    if (write) writeFileSync(known, answer);
    return readFileSync(known, "utf8") === answer
      ? []
      : [`${path} is not answered as ${known} says: ${answer.slice(0, 200)}`];
  });
}
