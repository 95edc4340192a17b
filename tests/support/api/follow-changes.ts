import { type IncomingMessage, request } from "node:http";
import { z } from "zod";

const changeShape = z.object({
  version: z.number(),
  changedAt: z.string().nullable(),
  complete: z.boolean(),
  added: z.array(z.string()),
  removed: z.array(z.string()),
  changed: z.array(z.string()),
});
const eventShape = z.object({ data: z.object({ networkChanged: changeShape }) });
export type Change = z.infer<typeof changeShape>;

const QUESTION = `subscription Changes($since: Int) {
  networkChanged(since: $since) { version changedAt complete added removed changed }
}`;

export interface Following {
  readonly status: number;
  /** The next change that is told; rejects when the stream ends before it. */
  next(): Promise<Change>;
  /** Resolves when the server has ended the stream. */
  readonly ended: Promise<void>;
  /** Reads nothing more, and keeps the connection. */
  pause(): void;
  resume(): void;
  /** Breaks the connection off, as a client that vanishes. */
  vanish(): void;
}

/** Asks to be told of changes, on a connection of its own. */
export function followChanges(
  url: string,
  { since, headers = {} }: { since?: number; headers?: Record<string, string> } = {},
): Promise<Following> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      `${url}/graphql`,
      {
        method: "POST",
        agent: false,
        headers: { "content-type": "application/json", accept: "text/event-stream", ...headers },
      },
      (response) => resolve(reading(response, () => outgoing.destroy())),
    );
    outgoing.on("error", reject);
    outgoing.end(JSON.stringify({ query: QUESTION, variables: since === undefined ? {} : { since } }));
  });
}

function reading(response: IncomingMessage, vanish: () => void): Following {
  const told: Change[] = [];
  const waiting: { resolve: (change: Change) => void; reject: (reason: Error) => void }[] = [];
  let text = "";
  response.setEncoding("utf8").on("data", (piece: string) => {
    text += piece;
    const events = text.split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) {
      const data = /^data: (.+)$/m.exec(event)?.[1];
      if (data === undefined) continue;
      const change = eventShape.parse(JSON.parse(data)).data.networkChanged;
      const first = waiting.shift();
      if (first === undefined) told.push(change);
      else first.resolve(change);
    }
  });
  const ended = new Promise<void>((resolve) => {
    response.on("close", () => {
      for (const { reject } of waiting.splice(0)) reject(new Error("The stream has ended."));
      resolve();
    });
  });
  response.on("error", () => {});
  return {
    status: response.statusCode ?? 0,
    next: () =>
      new Promise((resolve, reject) => {
        const change = told.shift();
        if (change !== undefined) resolve(change);
        else waiting.push({ resolve, reject });
      }),
    ended,
    pause: () => void response.pause(),
    resume: () => void response.resume(),
    vanish,
  };
}
