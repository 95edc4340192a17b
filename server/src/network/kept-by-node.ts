import type { PublishedNetwork } from "./network.ts";

/**
 * Works something out for a node when it is first asked for, and keeps it for as long as there is the network.
 *
 * @param workOut gives anything but undefined, the same every time
 */
export function keptByNode<Value>(
  workOut: (network: PublishedNetwork, node: number) => Value,
): (network: PublishedNetwork, node: number) => Value {
  const kept = new WeakMap<PublishedNetwork, Map<number, Value>>();
  return (network, node) => {
    const ofNetwork = kept.get(network) ?? new Map<number, Value>();
    kept.set(network, ofNetwork);
    let value = ofNetwork.get(node);
    if (value === undefined) {
      value = workOut(network, node);
      ofNetwork.set(node, value);
    }
    return value;
  };
}
