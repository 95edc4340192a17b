import { promisify } from "node:util";
import { brotliCompress, constants, deflate, gzip } from "node:zlib";
import type { Request, Response } from "express";

/** Ways to compress a text, the one that makes it shortest first. */
const COMPRESS = {
  br: promisify((text: string, done: (error: Error | null, packed: Buffer) => void) =>
    // What comes after 4 takes many times as long for some per cent.
    brotliCompress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }, done),
  ),
  gzip: promisify<string, Buffer>(gzip),
  deflate: promisify<string, Buffer>(deflate),
};
const ENCODINGS = ["br", "gzip", "deflate"] as const;
type Encoding = (typeof ENCODINGS)[number];

/** Shorter texts, in characters, gain nothing. */
const WORTH_COMPRESSING = 1_024;
/** Refusals, from here on, are short, and are to take as little time as can be. */
const REFUSED = 400;

/**
 * An answer that is known from its first byte to its last. Sent by itself: the middleware that compresses what others
 * send turns it into a stream, and what it has sent stays in memory until all of that is swept.
 */
export class WholeAnswer {
  readonly text: string;
  readonly #status: number;
  readonly #headers: Record<string, string>;
  /** For when it is sent again. */
  readonly #packed: { [encoding in Encoding]?: Promise<Buffer> } = {};

  constructor(status: number, headers: Record<string, string>, text: string) {
    this.#status = status;
    this.#headers = headers;
    this.text = text;
  }

  async send(request: Request, response: Response): Promise<void> {
    response.status(this.#status).set(this.#headers).vary("accept-encoding");
    const encoding = this.#encodingFor(request);
    if (encoding === undefined) {
      response.end(this.text);
      return;
    }
    this.#packed[encoding] ??= COMPRESS[encoding](this.text);
    const packed = await this.#packed[encoding];
    response.set({ "content-encoding": encoding, "content-length": String(packed.length) }).end(packed);
  }

  #encodingFor(request: Request): Encoding | undefined {
    if (this.text.length < WORTH_COMPRESSING || this.#status >= REFUSED) return undefined;
    if (!("accept-encoding" in request.headers)) return undefined;
    return ENCODINGS.find((encoding) => request.acceptsEncodings(encoding) !== false);
  }
}
