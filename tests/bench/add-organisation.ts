import type { Engine } from "../../server/src/database/engine.ts";
import { publishChange } from "../../server/src/intake/publish-change.ts";
import { writeNodes } from "../../server/src/intake/write-network.ts";
import { node } from "../support/api/sample-network.ts";

/** Writes one more organisation and tells of the change, as the product does. @returns its identifier */
export async function addOrganisation(engine: Engine, number: number): Promise<string> {
  const added = node("ORGANISATION", `org-new-${number}`, { name: `Newcomer ${number}`, kind: "museum" });
  await engine.transaction("write", async (runner) => {
    await writeNodes(runner, [added]);
    await publishChange(runner, { touched: new Set([added.id]), now: new Date() });
  });
  return added.id;
}
