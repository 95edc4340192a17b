import type { RequestHandler } from "express";

/**
 * Reads what is posted as text into `response.locals.body`, once for all who want it: null when it has more
 * bytes than it may. Whoever hangs up in the midst of it is not answered.
 *
 * By the events of the request: its ways as a stream of the web, and by iteration, make objects for each request that
 * stay in memory until all of it is swept.
 */
export function readBody(mostBytes: number): RequestHandler {
  return (request, response, next) => {
    if (request.method !== "POST") {
      next();
      return;
    }
    const pieces: Buffer[] = [];
    let bytes = 0;
    if (Number(request.headers["content-length"]) > mostBytes) {
      response.locals.body = null;
      next();
      return;
    }
    request.on("data", (piece: Buffer) => {
      if (bytes > mostBytes) return;
      bytes += piece.length;
      pieces.push(piece);
      if (bytes <= mostBytes) return;
      response.locals.body = null;
      next();
    });
    request.on("end", () => {
      if (bytes > mostBytes) return;
      response.locals.body = Buffer.concat(pieces, bytes).toString("utf8");
      next();
    });
  };
}
