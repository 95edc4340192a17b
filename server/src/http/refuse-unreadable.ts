import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const REFUSALS: ReadonlyMap<string, Refusal> = new Map([
  [
    "ERR_HTTP_REQUEST_TIMEOUT",
    { status: 408, code: "REQUEST_TIMEOUT", message: "The request took too long to arrive." },
  ],
  [
    "HPE_HEADER_OVERFLOW",
    { status: 431, code: "HEADERS_TOO_LARGE", message: "The headers of the request are too large." },
  ],
]);
const UNREADABLE: Refusal = {
  status: 400,
  code: "BAD_REQUEST",
  message: "The request is not HTTP as it should be.",
};

/** Answers what never became a request, with a code like everything else, and closes the connection. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, code, message } = REFUSALS.get(error.code ?? "") ?? UNREADABLE;
  const body = JSON.stringify({ error: { code, message } });
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      "content-type: application/json; charset=utf-8",
      `content-length: ${Buffer.byteLength(body)}`,
      "connection: close",
      "",
      body,
    ].join("\r\n"),
  );
}
