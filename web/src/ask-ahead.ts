export type Ask<Data> = (question: string, signal: AbortSignal) => Promise<Data>;

/** A question that was asked before anybody wanted its answer. */
export interface AskedAhead<Data> {
  readonly question: string;
  /** Who asks first gets the answer to that; whoever asks later asks anew. */
  readonly ask: Ask<Data>;
  /** Fulfilled once there is an answer or none will come. */
  readonly settled: Promise<void>;
  /** The answer, where there is one by now. */
  readonly answer: () => Data | undefined;
}

/** Asks a question at once. */
export function askAhead<Data>(ask: Ask<Data>, question: string): AskedAhead<Data> {
  const asked = ask(question, new AbortController().signal);
  let [ahead, answer]: [Promise<Data> | undefined, Data | undefined] = [asked, undefined];
  const settled = asked.then(
    (data) => {
      answer = data;
    },
    () => {}, // Who asks hears of it.
  );
  return {
    question,
    ask(wanted, signal) {
      const promised = ahead ?? ask(wanted, signal);
      ahead = undefined;
      return promised;
    },
    settled,
    answer: () => answer,
  };
}
