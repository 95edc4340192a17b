import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { RequestHandler } from "express";
import helmet from "helmet";
import { EMBED_PATH } from "./page.ts";

/**
 * Security headers: everything the page loads comes from the product itself, nothing in it is inline, and no other
 * site may show it in a frame, the read-only page for that excepted.
 * @param embedIn the origins that may show that page in a frame, or `*` for all
 */
export function securityHeaders(embedIn: readonly string[]): RequestHandler {
  const everywhere = headers(["'none'"], true);
  const inFrames = headers(embedIn.length === 0 ? ["'none'"] : ["'self'", ...embedIn], embedIn.length === 0);
  return (request, response, next) => {
    for (const [name, value] of request.path === EMBED_PATH ? inFrames : everywhere)
      response.setHeader(name, value);
    next();
  };
}

/**
 * The headers that helmet sets: the same for every request, so it is asked once.
 * @param frameOptions whether to send the older header as well, which knows no list of origins
 */
function headers(
  frameAncestors: readonly string[],
  frameOptions: boolean,
): readonly (readonly [string, string])[] {
  const set = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: [...frameAncestors],
        imgSrc: ["'self'", "data:", "blob:"],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        workerSrc: ["'self'", "blob:"],
      },
    },
    xFrameOptions: frameOptions,
    // Whether there is TLS in front, and for which names, is for the proxy to say.
    strictTransportSecurity: false,
  });
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  set(request, response, (error?: unknown) => {
    if (error !== undefined) throw error;
  });
  return response.getHeaderNames().map((name) => [name, String(response.getHeader(name))]);
}
