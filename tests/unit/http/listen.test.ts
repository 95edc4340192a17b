import { afterEach, describe, expect, test } from "@jest/globals";
import express from "express";
import { type Listening, listen } from "../../../server/src/http/listen.ts";
import { sendRaw } from "../../support/api/raw-request.ts";

describe("a server that is told to stop", () => {
  let listening: Listening;
  afterEach(() => listening.drain().catch(() => {}));
  const LOCAL = { host: "127.0.0.1", port: 0 };

  test("answers what has begun, and is done only then", async () => {
    let answer = () => {};
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const app = express().get("/slow", (_request, response) => {
      response.write("begun and ");
      answer = () => response.end("finished");
      begun();
    });
    listening = await listen(app, LOCAL);
    const asked = fetch(`${listening.url}/slow`);
    await hasBegun;
    let drained = false;
    const draining = listening.drain().then(() => {
      drained = true;
    });
    await expect(fetch(`${listening.url}/slow`)).rejects.toThrow();
    expect(drained).toBe(false);
    answer();
    expect(await (await asked).text()).toBe("begun and finished");
    await draining;
  });

  test("does not wait for connections that are merely kept open", async () => {
    const app = express().get("/", (_request, response) => {
      response.send("hello");
    });
    listening = await listen(app, LOCAL);
    expect(await (await fetch(listening.url)).text()).toBe("hello");
    await listening.drain();
    await expect(fetch(listening.url)).rejects.toThrow();
  });

  test("shows an address that a browser on this machine can open", async () => {
    listening = await listen(express(), { host: "0.0.0.0", port: 0 });
    expect(listening.url).toMatch(/^http:\/\/localhost:\d+$/);
  });

  test("says what is wrong when it cannot listen", async () => {
    listening = await listen(express(), LOCAL);
    const port = Number(new URL(listening.url).port);
    await expect(listen(express(), { host: "127.0.0.1", port })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
  });
});

describe("a server refuses what never becomes a request, with a code, and closes the connection", () => {
  let listening: Listening;
  afterEach(() => listening.drain());
  const serve = async () => {
    const app = express().post("/", (request, response) => {
      request.resume().on("end", () => response.send("read"));
    });
    listening = await listen(app, { host: "127.0.0.1", port: 0 }, { headers: 300, wholeRequest: 600 });
  };
  const drops = (text: string) => [...text, ...Array.from({ length: 100 }, () => "a")];
  const BEGUN = "POST / HTTP/1.1\r\nhost: here\r\n";

  test.each([
    [
      "a body that comes drop by drop",
      [`${BEGUN}content-length: 1000\r\n\r\n`, ...drops("")],
      408,
      "REQUEST_TIMEOUT",
    ],
    ["headers that come drop by drop", drops("POST / HTTP/1.1\r\nhost: "), 408, "REQUEST_TIMEOUT"],
    ["what is no HTTP", ["\u0000\u0001\u0002\r\n\r\n"], 400, "BAD_REQUEST"],
    ["headers without end", [`${BEGUN}x: ${"a".repeat(100_000)}\r\n\r\n`], 431, "HEADERS_TOO_LARGE"],
    [
      "a length that is none",
      [`${BEGUN}content-length: 1\r\ncontent-length: 2\r\n\r\nab`],
      400,
      "BAD_REQUEST",
    ],
  ])("%s", async (_, pieces, status, code) => {
    await serve();
    const answer = await sendRaw(listening.url, pieces, { everyMs: 50 });
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    const [, body = ""] = answer.split("\r\n\r\n");
    expect(JSON.parse(body)).toMatchObject({
      error: { code, message: expect.stringMatching(/^[A-Z].+\.$/) },
    });
  });
});
