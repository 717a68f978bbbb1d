/** Bytes that a stranger sends, and the status of what comes back; none where the connection is closed without a word. */
export interface Attack {
  readonly what: string;
  readonly bytes: string | Uint8Array;
  readonly status: number | undefined;
}

export const QUESTION = '{"query":"{__typename}"}';
export const HOST = "Host: localhost\r\n";
export const CLOSE = "Connection: close\r\n";
export const JSON_TYPE = "Content-Type: application/json\r\n";

export function get(path: string, headers = "", line = `GET ${path} HTTP/1.1`): string {
  return `${line}\r\n${HOST}${CLOSE}${headers}\r\n`;
}

export function post(headers: string, body: string | Uint8Array = QUESTION): Uint8Array {
  const head = `POST /graphql HTTP/1.1\r\n${HOST}${CLOSE}${headers}\r\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), Buffer.from(body)]);
}

export const sized = (body: string | Uint8Array, headers = JSON_TYPE) =>
  post(`${headers}Content-Length: ${Buffer.byteLength(body)}\r\n`, body);
