import { connect } from "node:net";

/** Sends bytes as they are, piece by piece, and resolves with everything that comes back until the connection ends. */
export function sendRaw(url: string, pieces: readonly string[], { everyMs = 0 } = {}): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(Number(port), hostname);
    const rest = [...pieces];
    const send = () => {
      const piece = rest.shift();
      if (piece === undefined || socket.destroyed) return;
      socket.write(piece);
      setTimeout(send, everyMs);
    };
    socket.setEncoding("utf8");
    socket.on("connect", send);
    socket.on("data", (text: string) => {
      answer += text;
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(answer));
  });
}
