import { describe, expect, test } from "@jest/globals";
import type { MapProblem } from "../../../client/src/api/map.ts";
import { MapLoader } from "../../../client/src/api/map-loader.ts";
import type { Network } from "../../../client/src/graph/network.ts";
import { museumOverview, museumPart } from "./museum-network.ts";

/** A server with files by address, of which each asked for is noted; and a loader with what it told. */
function given(files: Record<string, unknown>) {
  const asked: string[] = [];
  const networks: Network[] = [];
  const problems: (MapProblem | null)[] = [];
  const fetching: typeof fetch = async (address) => {
    asked.push(String(address));
    const file = files[String(address)];
    return file === undefined ? new Response("{}", { status: 404 }) : Response.json(file);
  };
  const loader = new MapLoader(fetching, {
    arrived: (network) => networks.push(network),
    failed: (problem) => problems.push(problem),
  });
  const last = () => networks.at(-1);
  return { loader, files, asked, networks, problems, last };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const large = { ...museumOverview, whole: false };

describe("loading a map", () => {
  test("of a small network: first the groups, then all nodes", async () => {
    const { loader, networks } = given({
      "/map": { key: "k1" },
      "/map/k1/overview": museumOverview,
      "/map/k1/nodes": museumPart,
    });
    await loader.open();
    expect(networks.map(({ nodes, complete }) => [nodes.size, complete])).toEqual([
      [0, false],
      [7, true],
    ]);
  });

  test("of a large network: only the parts that are wanted, each once", async () => {
    const { loader, asked, last } = given({
      "/map": { key: "k1" },
      "/map/k1/overview": large,
      "/map/k1/groups": { groups: [] },
      "/map/k1/part-0": museumPart,
    });
    await loader.open();
    expect(last()?.nodes.size).toBe(0);
    loader.want(["part-0"]);
    loader.want(["part-0"]);
    await settled();
    loader.want(["part-0"]);
    await settled();
    expect([last()?.nodes.size, last()?.complete]).toEqual([7, false]);
    expect(asked.filter((address) => address === "/map/k1/part-0")).toHaveLength(1);
  });

  test("that was replaced meanwhile opens the one that is current", async () => {
    const { loader, files, last } = given({
      "/map": { key: "k1" },
      "/map/k1/overview": large,
      "/map/k1/groups": { groups: [] },
    });
    await loader.open();
    Object.assign(files, {
      "/map": { key: "k2" },
      "/map/k2/overview": { ...large, version: 8 },
      "/map/k2/groups": { groups: [] },
      "/map/k2/part-0": museumPart,
    });
    loader.want(["part-0"]);
    await settled();
    expect([last()?.version, last()?.nodes.size]).toEqual([8, 7]);
  });

  test("says why there is none, and opens it when it is asked again", async () => {
    const { loader, files, problems, last } = given({});
    await loader.open();
    expect(problems).toEqual([{ kind: "unreachable" }]);
    Object.assign(files, {
      "/map": { key: "k1" },
      "/map/k1/overview": museumOverview,
      "/map/k1/nodes": museumPart,
    });
    await loader.open();
    expect(problems.at(-1)).toBeNull();
    expect(last()?.complete).toBe(true);
  });

  test("does not open it anew because somebody asks for a node that is not there", async () => {
    const { loader, asked } = given({
      "/map": { key: "k1" },
      "/map/k1/overview": large,
      "/map/k1/groups": { groups: [] },
    });
    await loader.open();
    loader.want(["around/org-nobody"]);
    await settled();
    expect(asked.filter((address) => address === "/map")).toHaveLength(1);
  });
});
