import ipaddr from "ipaddr.js";
import { LRUCache } from "lru-cache";

/** Who has no address, such as one whose connection is gone already. */
const UNKNOWN = "unknown";

/** So many bytes of an IPv6 address name the network of one household or office; it has the rest to itself. */
const BYTES_OF_A_NETWORK = 8;

/** No address is longer, in characters. */
const LONGEST = 100;

/** Who asks asks again. */
const known = new LRUCache<string, string>({ max: 1_000, memoMethod: read });

/**
 * Who asks, for limits: visitors are told apart by their address, those on IPv6 by their network (/64), since one
 * computer may take any address in it.
 */
export function callerAt(address: string | undefined): string {
  return address === undefined || address.length > LONGEST ? UNKNOWN : known.memo(address);
}

function read(address: string): string {
  if (!ipaddr.isValid(address)) return UNKNOWN;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  const network = parsed.toByteArray().slice(0, BYTES_OF_A_NETWORK);
  return `${Buffer.from(network).toString("hex")}/64`;
}
