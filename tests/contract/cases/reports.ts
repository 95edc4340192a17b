import { type ReportRecord, statements } from "../../../server/src/database/catalogue.ts";
import { type AnyCase, contractCase } from "../contract-case.ts";
import { node, UNUSUAL_TEXTS } from "../sample-network.ts";

const report: ReportRecord = {
  id: "r-1",
  node: "x-1",
  reason: "OUTDATED",
  message: "De site is verhuisd.",
  language: "nl",
  receivedAt: "2026-11-20T10:00:00.000Z",
};
const later = { ...report, id: "r-2", receivedAt: "2026-11-21T10:00:00.000Z" };
const asNode = (properties: ReportRecord) => ({ labels: ["Report"], properties });
const written = (one: ReportRecord) =>
  `CREATE (:Report {id: '${one.id}', node: '${one.node}', reason: '${one.reason}', message: '${one.message}', ` +
  `language: '${one.language}', receivedAt: '${one.receivedAt}'})`;

export const reportCases: readonly AnyCase[] = [
  contractCase({
    statement: statements.recordReport,
    about: "records a report beside the network, joined to nothing",
    prepare: { nodes: [node("NEED", "x-1")] },
    parameters: report,
    expected: [report],
    leaves: {
      nodes: [{ labels: ["Need", "NetworkNode"], properties: { id: "x-1" } }, asNode(report)],
      links: [],
    },
  }),
  contractCase({
    statement: statements.recordReport,
    about: "records a report that is sent three times once, as it came first",
    prepare: { foreign: [written(report)] },
    parameters: { ...later, id: "r-1", message: "Something else" },
    times: 3,
    expected: [report],
    leaves: { nodes: [asNode(report)], links: [] },
  }),
  ...UNUSUAL_TEXTS.map((message) =>
    contractCase({
      statement: statements.recordReport,
      about: `keeps unusual words as they are: ${JSON.stringify(message)}`,
      parameters: { ...report, message },
      expected: [{ ...report, message }],
      leaves: { nodes: [asNode({ ...report, message })], links: [] },
    }),
  ),
  contractCase({
    statement: statements.readReports,
    about: "gives the newest first, and of the same moment by identifier",
    prepare: { foreign: [report, { ...later, id: "r-3" }, later].map(written) },
    parameters: {},
    expected: [later, { ...later, id: "r-3" }, report],
  }),
  contractCase({
    statement: statements.readReports,
    about: "gives nothing where there are none",
    prepare: { nodes: [node("NEED", "x-1")] },
    parameters: {},
    expected: [],
  }),
];
