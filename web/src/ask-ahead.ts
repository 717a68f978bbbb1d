export type Ask<Data> = (question: string, signal: AbortSignal) => Promise<Data>;

/** Asks a question at once. Who asks first gets the answer to that; whoever asks later asks anew. */
export function askAhead<Data>(ask: Ask<Data>, question: string): Ask<Data> {
  let ahead: Promise<Data> | undefined = ask(question, new AbortController().signal);
  ahead.catch(() => {}); // Who asks hears of it.
  return (asked, signal) => {
    const answer = ahead ?? ask(asked, signal);
    ahead = undefined;
    return answer;
  };
}
