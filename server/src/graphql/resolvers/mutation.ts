import { unknownNode } from "../../network/errors.ts";
import { TooManyReports } from "../../reports/reports.ts";
import type { MutationResolvers } from "../generated/resolver-types.ts";
import { refusal } from "../refusal.ts";

export const Mutation: MutationResolvers = {
  reportProblem: async (_, { input }, { caller, publication, reports }) => {
    if (publication.network.indexOf(input.node) === undefined) throw unknownNode(input.node, "input.node");
    try {
      return await reports.record(caller, input);
    } catch (thrown) {
      if (!(thrown instanceof TooManyReports)) throw thrown;
      throw tooManyReports(Math.ceil(thrown.seconds));
    }
  },
};

function tooManyReports(wait: number) {
  const message = `You have sent many reports in a short time, thank you. Send this one again in ${wait} s.`;
  return refusal("TOO_MANY_REQUESTS", message, { status: 429, headers: { "retry-after": String(wait) } });
}
