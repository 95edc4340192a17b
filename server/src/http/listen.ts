import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Express } from "express";

/** How long requests that are being answered may take after the server was told to stop. */
const DRAIN_MS = 10_000;
const LOOK_FOR_IDLE_MS = 50;

export interface Listening {
  readonly url: string;
  /** Takes no new requests, answers those that have begun, and resolves when that is done or time is up. */
  readonly drain: () => Promise<void>;
}

/** Starts to answer. @throws the error of the socket, such as EADDRINUSE */
export async function listen(
  app: Express,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const server = createServer();
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
