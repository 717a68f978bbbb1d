import type { Attack } from "./graphql-attack.ts";
import { NESTED_ATTACKS } from "./graphql-nested.ts";
import { SELECTION_ATTACKS } from "./graphql-selections.ts";
import { startWatchedServer, type WatchedServer } from "./graphql-server.ts";
import { SHAPE_ATTACKS } from "./graphql-shapes.ts";
import { SPELLING_ATTACKS } from "./graphql-spellings.ts";
import { TAKING_ATTACKS } from "./graphql-takings.ts";
import { VALUE_ATTACKS } from "./graphql-values.ts";
import { WORK_ATTACKS } from "./graphql-work.ts";
import { slowdown } from "./slowdown.ts";
import type { Suite, Trial } from "./suite.ts";

/** What an attack may bring about at most; bytes are of `data`, and of what goes with it. */
const MOST = { milliseconds: 2000, held: 500, bytes: 1_005_000, grown: 200 };

/** From this slowdown on a machine is so busy that time may run out for what is foreseen to be answered. */
const SHARED = 2;

/** After so many milliseconds it is taken for granted that no answer comes. */
const PATIENCE = 30_000;

/** What no stranger may see: paths, stacks, the names of our files, what they may have meant. */
const EXPOSED =
  /node_modules|\.[tj]s:\d|\n\s+at |stacktrace|exception|Did you mean (?:the|to|")|\/home\/|\/root\/|\/tmp\//;

const ATTACKS: readonly Attack[] = [
  [SHAPE_ATTACKS, VALUE_ATTACKS, SPELLING_ATTACKS, NESTED_ATTACKS],
  [SELECTION_ATTACKS, TAKING_ATTACKS, WORK_ATTACKS],
].flat(2);

/** Questions that would bring a server down, each measured in the server. */
export const GRAPHQL_ATTACKS: Suite = {
  name: "graphql",
  timed: true,
  async run(length) {
    const server = await startWatchedServer();
    try {
      const trials: Trial[] = [];
      for (let round = 0; round < (length === "long" ? 20 : 1); round++) {
        for (const attack of ATTACKS) trials.push(await tried(server, attack));
      }
      return trials;
    } finally {
      server.stop();
    }
  },
};

async function tried(server: WatchedServer, { what, body, outcome, times = 1 }: Attack): Promise<Trial> {
  await server.begin();

  const text = typeof body === "string" ? body : JSON.stringify(body);
  const began = performance.now();
  const answers = await Promise.all(Array.from({ length: times }, () => send(server.url, text)));
  const took = (performance.now() - began) / times;
  const { held, worked, grown } = await server.strain();
  const milliseconds = Math.round(Math.min(took, worked));
  const bytes = Math.max(...answers.map((answer) => Buffer.byteLength(answer.text)));
  const outcomes = [...new Set(answers.map(outcomeOf))];
  const foreseen = outcome.split(" or ");
  const unforeseen = outcomes.filter((each) => !foreseen.includes(each));
  // The limit of time is one of the clock: where others have the processors it ends what it would not otherwise.
  const expected = unforeseen.length === 0 || (String(unforeseen) === "time" && slowdown() >= SHARED);
  const within = milliseconds <= MOST.milliseconds && held <= MOST.held && bytes <= MOST.bytes && grown <= MOST.grown;
  const shown = answers.some((answer) => EXPOSED.test(answer.text));
  return {
    what,
    held: expected && within && !shown,
    measured: {
      outcome: outcomes.join(", "),
      ms: Math.round(took),
      "ms of work": Math.round(worked),
      "loop ms": Math.round(held),
      bytes,
      "MB more": Math.round(grown),
    },
  };
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

async function send(url: string, body: string): Promise<Answer> {
  const headers = { "content-type": "application/json", accept: "application/graphql-response+json" };
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(`${url}/graphql`, { method: "POST", headers, body, signal });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    return { status: 0, text: JSON.stringify({ errors: [{ extensions: { code: String(error) } }] }) };
  }
}

/** The limit or the code of the first error; "answered" where there is none. A refusal that is no 4xx, nor says that the server is busy, is no refusal. */
function outcomeOf({ status, text }: Answer): string {
  const { data, errors }: { data?: unknown; errors?: { extensions: { code: string; limit?: string } }[] } =
    JSON.parse(text);
  const { code, limit } = errors?.[0]?.extensions ?? {};
  if (code === undefined) return "answered";
  const refused = (status >= 400 && status < 500) || data !== undefined || (status === 503 && code === "BUSY");
  return refused ? (limit ?? code) : `${code} with status ${status}`;
}
