import { unknownNode } from "../../network/errors.ts";
import type { NetworkLink } from "../../network/network.ts";
import type { LinkRecord } from "../../records/records.ts";
import type { Context } from "../context.ts";
import type { LinkResolvers } from "../generated/resolver-types.ts";

/** A resolver for a fact that stands in the record of the link. */
function fact<Value>(read: (record: LinkRecord) => Value) {
  return async ({ from, to, type }: NetworkLink, _: unknown, { records }: Context) => {
    const record = await records.link({ from, to, type });
    if (record === null) throw unknownNode(to, "link");
    return read(record);
  };
}

export const Link: LinkResolvers = {
  provenance: fact((record) => record.provenance),
  sources: fact((record) => record.sources),
  confirmedOn: fact((record) => record.confirmedOn),
};
