import { MOST_DRAWN } from "../query/drawn.ts";

/** One thing that can be set: where it is read from, what stands for it where it is not given, and what it may be. */
export interface Setting<Value> {
  /** Its variable in the environment. */
  readonly variable: string;
  /** Its option of `zhenxing serve`, for those that have one. */
  readonly flag?: "port" | "host" | "mode";
  readonly standard: string;
  /** What it must be, to end the sentence `… is not`. */
  readonly form: string;
  /** Never shown in a message. */
  readonly secret?: boolean;
  /** Undefined for a text that is not of the form. */
  read(text: string): Value | undefined;
}

const wholeNumber = (from: number, to: number) => ({
  form: `a whole number from ${from} to ${to}`,
  read: (text: string) =>
    /^\d{1,6}$/.test(text) && Number(text) >= from && Number(text) <= to ? Number(text) : undefined,
});

const seconds = wholeNumber(1, 3600);

const listOf = (item: RegExp) => ({
  read(text: string): readonly string[] | undefined {
    const items = text === "" ? [] : text.split(",").map((part) => part.trim().toLowerCase());
    return items.every((part) => item.test(part)) ? items : undefined;
  },
});

/** Whether errors may say what was meant, for who builds on the API, or must not, for strangers. */
const MODES = ["development", "production"] as const;

const SWITCH = ["on", "off"] as const;

export const LOG_LEVELS = ["silent", "error", "info", "debug"] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything of the HTTP server that can be set, in the order of docs/serving.md. */
export const SETTINGS = {
  port: { variable: "PORT", flag: "port", standard: "4000", ...wholeNumber(0, 65_535) },
  host: {
    variable: "HOST",
    flag: "host",
    standard: "127.0.0.1",
    form: "an address", // Node would take an empty one for every address of the machine.
    read: (text: string) => text || undefined,
  },
  hosts: {
    variable: "ZHENXING_HOSTS",
    standard: "",
    form: 'a list of names such as "graph.example.org,10.0.0.7", without ports',
    ...listOf(/^([a-z\d_.-]+|\[[\da-f:.]+\])$/),
  },
  origins: {
    variable: "ZHENXING_ORIGINS",
    standard: "",
    form: 'a list of origins such as "https://news.example.org", or "*"',
    ...listOf(/^(\*|https?:\/\/[^/?#\s]+)$/),
  },
  token: {
    variable: "ZHENXING_TOKEN",
    standard: "",
    form: "16 or more letters, digits or signs of ASCII without spaces",
    secret: true,
    read: (text: string) => (text === "" || /^[\x21-\x7e]{16,}$/.test(text) ? text : undefined),
  },
  rate: { variable: "ZHENXING_RATE", standard: "0", ...wholeNumber(0, 100_000) },
  proxies: { variable: "ZHENXING_PROXIES", standard: "0", ...wholeNumber(0, 10) },
  mode: {
    variable: "ZHENXING_MODE",
    flag: "mode",
    standard: "development",
    form: `one of ${MODES.join(", ")}`,
    read: (text: string) => MODES.find((mode) => mode === text),
  },
  introspection: {
    variable: "ZHENXING_INTROSPECTION",
    standard: "on",
    form: `one of ${SWITCH.join(", ")}`,
    read: (text: string) => SWITCH.find((state) => state === text),
  },
  log: {
    variable: "ZHENXING_LOG",
    standard: "info",
    form: `one of ${LOG_LEVELS.join(", ")}`,
    read: (text: string) => LOG_LEVELS.find((level) => level === text),
  },
  drawn: { variable: "ZHENXING_DRAWN", standard: String(MOST_DRAWN), ...wholeNumber(1, 100_000) },
  headerSeconds: { variable: "ZHENXING_HEADER_SECONDS", standard: "10", ...seconds },
  bodySeconds: { variable: "ZHENXING_BODY_SECONDS", standard: "30", ...seconds },
  idleSeconds: { variable: "ZHENXING_IDLE_SECONDS", standard: "10", ...seconds },
  stopSeconds: { variable: "ZHENXING_STOP_SECONDS", standard: "10", ...seconds },
} satisfies Record<string, Setting<unknown>>;

export type HttpConfig = {
  readonly [Name in keyof typeof SETTINGS]: Exclude<ReturnType<(typeof SETTINGS)[Name]["read"]>, undefined>;
};
