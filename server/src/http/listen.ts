import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Express } from "express";
import { refuseUnreadable } from "./refuse-unreadable.ts";

/** How long requests that are being answered may take after the server was told to stop. */
const DRAIN_MS = 10_000;
const LOOK_FOR_IDLE_MS = 50;

/** How long a request may take to arrive, in milliseconds; who sends it drop by drop holds a connection no longer. */
export interface Deadlines {
  readonly headers: number;
  readonly wholeRequest: number;
}

const DEADLINES: Deadlines = { headers: 5_000, wholeRequest: 10_000 };
/** How often connections are looked at. */
const CHECK_EVERY_MS = 1_000;
/** More connections than this are closed at once, so that those that are open go on being answered. */
const MOST_CONNECTIONS = 5_000;

export interface Listening {
  readonly url: string;
  /** Takes no new requests, answers those that have begun, and resolves when that is done or time is up. */
  readonly drain: () => Promise<void>;
}

/** Starts to answer. @throws the error of the socket, such as EADDRINUSE */
export async function listen(
  app: Express,
  { host, port }: { host: string; port: number },
  deadlines: Deadlines = DEADLINES,
): Promise<Listening> {
  const server = createServer({
    headersTimeout: deadlines.headers,
    requestTimeout: deadlines.wholeRequest,
    connectionsCheckingInterval: Math.min(CHECK_EVERY_MS, deadlines.headers),
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.on("clientError", refuseUnreadable);
  const answering = answersOf(server);
  server.on("request", app);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  });
  const { port: bound } = server.address() as AddressInfo;
  const shown = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host) ? "localhost" : host;
  return { url: `http://${shown}:${bound}`, drain: () => drain(server, answering) };
}

/**
 * A connection that is kept open would go on bringing requests until it is cut in the midst of an answer: so every
 * answer that has not begun yet tells its caller to close it, and those that fall idle are closed here.
 */
async function drain(server: Server, answering: ReadonlySet<ServerResponse>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const lastOnItsConnection = (response: ServerResponse) => {
    if (!response.headersSent) response.setHeader("connection", "close");
  };
  for (const response of answering) lastOnItsConnection(response);
  server.prependListener("request", (_request, response) => lastOnItsConnection(response));
  server.closeIdleConnections();
  const idle = setInterval(() => server.closeIdleConnections(), LOOK_FOR_IDLE_MS);
  const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(timer);
}

/** The answers that are being worked out or sent. */
function answersOf(server: Server): ReadonlySet<ServerResponse> {
  const answering = new Set<ServerResponse>();
  server.on("request", (_request, response) => {
    answering.add(response);
    response.once("close", () => answering.delete(response));
  });
  return answering;
}
