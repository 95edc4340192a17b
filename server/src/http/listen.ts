import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Express } from "express";

/** How long requests that are being answered may take after the server was told to stop. */
const DRAIN_MS = 10_000;

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
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  });
  const { port: bound } = server.address() as AddressInfo;
  const shown = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host) ? "localhost" : host;
  return { url: `http://${shown}:${bound}`, drain: () => drain(server) };
}

async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearTimeout(timer);
}
