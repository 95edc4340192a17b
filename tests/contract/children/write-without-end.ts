import { statements } from "../../../server/src/database/catalogue.ts";
import { applySchema } from "../../../server/src/database/open-engine.ts";
import { writeLinks, writeNodes } from "../../../server/src/intake/write-network.ts";
import { groupOf } from "./group.ts";
import { openGiven } from "./settings.ts";

/* Writes group after group, each in one transaction of several statements, and prints its name once it is committed. */
const engine = openGiven();
await applySchema(engine);
for (let number = 0; ; number += 1) {
  const name = `${process.env.ROUND}-${number}`;
  const { nodes, links } = groupOf(name);
  await engine.transaction("write", async (runner) => {
    await writeNodes(runner, nodes);
    await writeLinks(runner, links);
    await runner.run(statements.raiseVersion, { changedAt: name });
  });
  process.stdout.write(`${name}\n`);
}
