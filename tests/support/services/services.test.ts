import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { afterEach, describe, expect, test } from "@jest/globals";
import { missingRequirement } from "./requirements.ts";
import { type Services, type Sources, serveTests } from "./serve.ts";

const nothing: Sources = {
  neo4j: () => Promise.resolve({ unavailable: "there is no Java" }),
  program: () => Promise.resolve({ unavailable: "there is no Java" }),
  chromium: () => Promise.resolve({ executable: "/bin/chromium", env: {} }),
};

describe("the services for the tests", () => {
  let services: Services;
  afterEach(() => services.close());

  async function put(question: string): Promise<{ socket: Socket; line: Promise<string> }> {
    const socket = connect(services.port, "127.0.0.1");
    const line = new Promise<string>((resolve) => {
      const lines = createInterface({ input: socket });
      lines.once("line", resolve);
      lines.once("close", () => resolve("(closed)"));
    });
    await once(socket, "connect");
    socket.write(`${question}\n`);
    return { socket, line };
  }

  test("answer with what the machine has", async () => {
    services = await serveTests(nothing);
    expect(await (await put("neo4j")).line).toBe('{"unavailable":"there is no Java"}');
    expect(await (await put("chromium")).line).toBe('{"executable":"/bin/chromium","env":{}}');
  });

  test("hang up on a question they do not know", async () => {
    services = await serveTests(nothing);
    expect(await (await put("toString")).line).toBe("(closed)");
  });

  test("give turns in order, one at a time, past one who left the queue", async () => {
    services = await serveTests(nothing);
    const order: string[] = [];
    const asked = async (name: string) => {
      const { socket, line } = await put("turn");
      return { socket, had: line.then((text) => order.push(`${name} ${text}`)) };
    };
    const first = await asked("first");
    await first.had;
    const { socket: second } = await asked("second");
    const third = await asked("third");
    const fourth = await asked("fourth");
    // An answer to a later question shows that the turns before it were dealt with.
    await (await put("chromium")).line;
    expect(order).toEqual(["first {}"]);
    second.destroy();
    first.socket.destroy();
    await third.had;
    expect(order).toEqual(["first {}", "third {}"]);
    third.socket.destroy();
    await fourth.had;
    expect(order).toEqual(["first {}", "third {}", "fourth {}"]);
  });

  test("give a turn in a browser to one while another has its turn with Neo4j", async () => {
    services = await serveTests(nothing);
    const withNeo4j = await put("turn");
    expect(await withNeo4j.line).toBe("{}");
    const inBrowser = await put("browserTurn");
    expect(await inBrowser.line).toBe("{}");
    const next = await put("browserTurn");
    inBrowser.socket.destroy();
    expect(await next.line).toBe("{}");
    for (const { socket } of [withNeo4j, next]) socket.destroy();
  });
});

describe("SCHAKEL_REQUIRE", () => {
  test("is content with what is there", async () => {
    expect(await missingRequirement("browser", nothing)).toBeUndefined();
    expect(await missingRequirement("", nothing)).toBeUndefined();
  });

  test("names what is missing and why, in a sentence", async () => {
    expect(await missingRequirement("browser, neo4j", nothing)).toBe(
      "SCHAKEL_REQUIRE asks for a real Neo4j, but there is no Java.",
    );
  });

  test("refuses what it does not know", async () => {
    expect(await missingRequirement("neo5j", nothing)).toBe(
      'SCHAKEL_REQUIRE is "neo5j", but knows only neo4j and browser.',
    );
  });
});
