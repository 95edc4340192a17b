import type { Request } from "express";
import { LRUCache } from "lru-cache";
import type { RequestContext } from "../graphql/public-errors.ts";
import type { RequestNote } from "../graphql/request-note.ts";
import type { WholeAnswer } from "./whole-answer.ts";

/** One question may take this much: longer ones are rarely asked twice. In bytes. */
const LONGEST_QUESTION = 8_000;
/** Beside its text, what keeping an answer takes, about; in bytes. */
const OVERHEAD = 300;
/** Its text is kept as it is, and compressed in some ways. */
const BYTES_A_CHARACTER = 2;

interface KeptAnswer {
  readonly answer: WholeAnswer;
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
  readonly pay: (caller: string, cost: number) => boolean;
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
    const sizeCalculation = ({ answer: { text } }: KeptAnswer, key: string) =>
      BYTES_A_CHARACTER * text.length + key.length + OVERHEAD;
    this.#answers = options.bytes === 0 ? null : new LRUCache({ maxSize: options.bytes, sizeCalculation });
  }

  /** The answer to a question, which is then paid for; null when it must be worked out. */
  find(request: Request, { body, caller, note }: RequestContext): WholeAnswer | null {
    const key = this.#keyOf(request, body);
    const kept = key === null ? undefined : this.#answersOf(this.#options.state())?.get(key);
    if (kept === undefined || !this.#options.pay(caller, kept.cost)) return null;
    Object.assign(note, kept.note);
    return kept.answer;
  }

  /** Keeps an answer that others may have too. */
  keep(request: Request, { body, keepable, note }: RequestContext, answer: WholeAnswer): void {
    const key = this.#keyOf(request, body);
    // An answer of a network that has been replaced meanwhile is good for nobody.
    const { cost, state } = keepable;
    if (key === null || cost === undefined || state === undefined || state !== this.#options.state()) return;
    this.#answersOf(state)?.set(key, { answer, cost, note });
  }

  #keyOf(request: Request, body: RequestContext["body"]): string | null {
    if (this.#answers === null || typeof body !== "string" || !mayBeKept(request)) return null;
    return `${request.headers.accept ?? ""}\n${body}`;
  }

  #answersOf(state: string): LRUCache<string, KeptAnswer> | null {
    if (state !== this.#state) this.#answers?.clear();
    this.#state = state;
    return this.#answers;
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
    !("content-encoding" in request.headers)
  );
}
