/** Takes news as fast as its taker can: of what comes faster only the latest. */
export interface Pace<News> {
  hear(news: News): void;
  /** Nothing is taken from now on. */
  end(): void;
}

/** Hands on one piece of news at a time: the next, the latest that has come meanwhile, once `whenFree` says so. */
export function keepPace<News>(take: (news: News) => void, whenFree: (then: () => void) => void): Pace<News> {
  let state: "free" | "busy" | "ended" = "free";
  let latest: News | undefined;
  const hear = (news: News) => {
    if (state === "busy") latest = news;
    if (state !== "free") return;
    state = "busy";
    take(news);
    whenFree(() => {
      if (state === "ended") return;
      state = "free";
      const next = latest;
      latest = undefined;
      if (next !== undefined) hear(next);
    });
  };
  return {
    hear,
    end() {
      state = "ended";
    },
  };
}
