import { schemaStatements } from "../../../server/src/database/catalogue.ts";
import { type AnyCase, contractCase } from "../contract-case.ts";
import { node } from "../sample-network.ts";

/** What the constraints refuse is tested with the behaviour of the engines; here that applying them again is safe. */
export const schemaCases: readonly AnyCase[] = Object.values(schemaStatements).map((statement) =>
  contractCase({
    statement,
    about: "does nothing when it is there already, also where there is data",
    prepare: {
      nodes: [node("NEED", "x-1"), node("NEED", "x-2")],
      foreign: [
        "CREATE (:NetworkVersion {id: 'network'}), (:NetworkChange {id: 'change-1'}), (:SeedLoad {id: 'seed'})",
        "CREATE (:Report {id: 'r-1'})",
      ],
    },
    parameters: {},
    times: 2,
    expected: [],
  }),
);
