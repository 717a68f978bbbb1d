import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { standInLine } from "./line.ts";

export interface Begun {
  /**
   * Resolves when the earlier requests of the connection are done with, and others have been heard:
   * who sends many at once is answered one by one.
   */
  readonly turn: Promise<void>;
  /** Resolves when the answer or its connection has ended. */
  readonly done: Promise<void>;
}

/** The requests that are being answered. */
export interface UnderWay {
  readonly responses: ReadonlySet<ServerResponse>;
  begin(request: IncomingMessage, response: ServerResponse): Begun;
  /** Resolves when all that are under way now are done with. */
  allDone(): Promise<void>;
}

interface Connection {
  /** Calls of each response that has not ended. */
  readonly ends: Set<() => void>;
  last: Promise<void>;
}

/** Node does not tell a response that waits behind another when its connection ends: that is heard from the connection. */
export function createUnderWay(): UnderWay {
  const dones = new Map<ServerResponse, Promise<void>>();
  const responses = new Set<ServerResponse>();
  const connections = new WeakMap<Socket, Connection>();

  const connectionOf = (socket: Socket): Connection => {
    const known = connections.get(socket);
    if (known) return known;
    const connection: Connection = { ends: new Set(), last: Promise.resolve() };
    connections.set(socket, connection);
    socket.once("close", () => {
      for (const end of connection.ends) end();
    });
    return connection;
  };

  return {
    responses,
    begin(request, response) {
      const connection = connectionOf(request.socket);
      const waits = connection.ends.size > 0;
      const turn = waits ? connection.last.then(() => standInLine(true)) : connection.last;
      const done = new Promise<void>((resolve) => {
        const end = () => {
          connection.ends.delete(end);
          responses.delete(response);
          dones.delete(response);
          resolve();
        };
        connection.ends.add(end);
        response.once("close", end);
      });
      connection.last = done;
      responses.add(response);
      dones.set(response, done);
      return { turn, done };
    },
    async allDone() {
      await Promise.all(dones.values());
    },
  };
}
