import type { Request, RequestHandler, Response } from "express";
import { LRUCache } from "lru-cache";
import type { RequestNote } from "../graphql/request-note.ts";

/** One question may take this much: longer ones are rarely asked twice. In bytes. */
const LONGEST_QUESTION = 8_000;
/** Beside its body, what keeping an answer takes, about; in bytes. */
const OVERHEAD = 200;

interface KeptAnswer {
  readonly body: Buffer;
  readonly type: string;
  readonly cost: number;
  /** What the log is told of the question. */
  readonly note: RequestNote;
}

export interface KeptAnswersOptions {
  /** How many bytes they may take; 0 keeps none. */
  readonly bytes: number;
  /** Names what the answers are of: when it is another one, none of those before is given again. */
  readonly state: () => string;
  /** Takes the points that the answer cost from whoever asks; false when there is no room for them. */
  readonly pay: (request: Request, cost: number) => boolean;
}

/**
 * Keeps answers, and gives them again to the same question for as long as the network is the same: byte by byte the
 * same body, read as the same form. Who sends a cookie or an authorisation is never answered from here, and neither is
 * anybody else with what they were told. An answer from here counts as much for its caller as one that is worked out.
 */
export class KeptAnswers {
  readonly #options: KeptAnswersOptions;
  readonly #answers: LRUCache<string, KeptAnswer> | null;
  #state = "";

  constructor(options: KeptAnswersOptions) {
    this.#options = options;
    const sizeCalculation = ({ body }: KeptAnswer, key: string) => body.length + key.length + OVERHEAD;
    this.#answers = options.bytes === 0 ? null : new LRUCache({ maxSize: options.bytes, sizeCalculation });
  }

  /** Answers what it can; else lets others answer, and keeps what they say when `keepable` was called meanwhile. */
  readonly handle: RequestHandler = async (request, response, next) => {
    if (this.#answers === null || !mayBeKept(request)) return next();
    const question = await readBody(request);
    if (question === null) return;
    // Whoever comes next finds the body here, since it can be read once only.
    request.body = question;
    const key = `${request.get("accept") ?? ""}\n${question}`;
    const kept = this.#answersOf(this.#options.state())?.get(key);
    if (kept !== undefined && this.#options.pay(request, kept.cost)) {
      Object.assign(response.locals.note, kept.note);
      response.set({ "content-type": kept.type, "content-length": String(kept.body.length) }).end(kept.body);
      return;
    }
    this.#keepWhatIsSaid(response, key);
    next();
  };

  /** Says of the answer that is being worked out that others may have it too, and what it cost and is of. */
  keepable(response: Response, cost: number, state: string): void {
    response.locals.keepable = { cost, state };
  }

  #answersOf(state: string): LRUCache<string, KeptAnswer> | null {
    if (state !== this.#state) this.#answers?.clear();
    this.#state = state;
    return this.#answers;
  }

  #keepWhatIsSaid(response: Response, key: string): void {
    const pieces: Buffer[] = [];
    const { write, end } = response;
    const note = (piece: unknown) => {
      if (typeof piece === "string") pieces.push(Buffer.from(piece));
      else if (piece instanceof Uint8Array) pieces.push(Buffer.from(piece));
    };
    response.write = (...parts: unknown[]) => {
      note(parts[0]);
      return Reflect.apply(write, response, parts);
    };
    response.end = (...parts: unknown[]) => {
      note(parts[0]);
      this.#keep(response, key, Buffer.concat(pieces));
      return Reflect.apply(end, response, parts);
    };
  }

  #keep(response: Response, key: string, body: Buffer): void {
    const { keepable } = response.locals;
    if (keepable === undefined || response.statusCode !== 200) return;
    // An answer of a network that has been replaced meanwhile is good for nobody.
    if (keepable.state !== this.#options.state()) return;
    const type = String(response.getHeader("content-type") ?? "application/json");
    this.#answersOf(keepable.state)?.set(key, {
      body,
      type,
      cost: keepable.cost,
      note: response.locals.note,
    });
  }
}

function mayBeKept(request: Request): boolean {
  const length = Number(request.get("content-length") ?? Number.NaN);
  const personal = "cookie" in request.headers || "authorization" in request.headers;
  return (
    request.method === "POST" &&
    request.is("application/json") !== false &&
    length > 0 &&
    length <= LONGEST_QUESTION &&
    !personal &&
    // A stream has no end to be kept at.
    !request.get("accept")?.includes("text/event-stream") &&
    !("content-encoding" in request.headers)
  );
}

/** Null when whoever asked hung up meanwhile. */
async function readBody(request: Request): Promise<string | null> {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of request) pieces.push(piece);
  } catch (thrown) {
    if (request.socket.destroyed) return null;
    throw thrown;
  }
  return Buffer.concat(pieces).toString("utf8");
}
