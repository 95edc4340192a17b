import { afterEach, describe, expect, test } from "@jest/globals";
import express from "express";
import { type Listening, listen } from "../../../server/src/http/listen.ts";

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
