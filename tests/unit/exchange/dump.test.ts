import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, test } from "@jest/globals";
import type { Engine, TransactionRunner } from "../../../server/src/database/engine.ts";
import type { Statement } from "../../../server/src/database/statement.ts";
import { dump } from "../../../server/src/exchange/dump.ts";
import { readDump } from "../../../server/src/exchange/read-dump.ts";
import { removeFolder, temporaryFolder } from "../../support/temporary-folder.ts";
import { allOf } from "./dump-lines.ts";

const TEXT = "line\u2028separator\u2029paragraph\u0085next\r\nreturn\vtab\f";
const NODE = { id: "need-1", labels: ["Need", "NetworkNode"], properties: { id: "need-1", text: TEXT } };

/** A database of one need, whose transactions are run as often as is said, as after a broken connection. */
function databaseOfOneNeed(times: number): Engine {
  const rowsOf = (name: string, parameters: unknown): unknown[] => {
    if (name === "database/count-everything") return [{ nodes: 1, links: 0 }];
    const first = JSON.stringify(parameters).includes('"after":""');
    return name === "database/dump-nodes" && first ? [NODE] : [];
  };
  const runner: TransactionRunner = {
    run: async <Parameters, Row>({ name, row }: Statement<Parameters, Row>, parameters: Parameters) =>
      rowsOf(name, parameters).map((one) => row.parse(one)),
    read: async (statement, parameters, take) => take(await runner.run(statement, parameters)),
  };
  return {
    ...runner,
    kind: "embedded",
    available: true,
    transaction: async (_, work) => {
      for (let time = 1; time < times; time += 1) await work(runner);
      return work(runner);
    },
    onCommit: () => () => undefined,
    verify: async () => undefined,
    close: async () => undefined,
  };
}

describe("dumping", () => {
  test("writes lines that a reader of lines finds again, whatever signs a text holds", async () => {
    const folder = await temporaryFolder("dump");
    try {
      let text = "";
      await dump(databaseOfOneNeed(1), async (piece) => {
        text += piece;
      });
      expect(text.split("\n")).toHaveLength(4);
      await writeFile(join(folder, "dump"), text);
      const lines = createInterface({ input: createReadStream(join(folder, "dump"), "utf8") });
      const read = await allOf(readDump(lines));
      expect(read).toEqual([{ node: { node: NODE.id, labels: NODE.labels, properties: NODE.properties } }]);
    } finally {
      await removeFolder(folder);
    }
  });

  test("is given up when its transaction is run again, for what is written cannot be taken back", async () => {
    const pieces: string[] = [];
    const dumping = dump(databaseOfOneNeed(2), async (piece) => {
      pieces.push(piece);
    });
    await expect(dumping).rejects.toMatchObject({ name: "DumpError", code: "DUMP_INCOMPLETE" });
    expect(pieces.filter((piece) => piece.includes('"schakel"'))).toHaveLength(1);
  });
});
