/** Says of a node, by its number in the published network, whether it is kept. */
export type NodeTest = (node: number) => boolean;

/** All tests hold; true when there are none. */
export function all(tests: readonly NodeTest[]): NodeTest {
  const [first, ...others] = tests;
  if (first === undefined) return () => true;
  return others.length === 0 ? first : (node) => tests.every((test) => test(node));
}

/** At least one test holds; false when there are none. */
export function any(tests: readonly NodeTest[]): NodeTest {
  return (node) => tests.some((test) => test(node));
}

const UNKNOWN = 0;
const KEPT = 1;
const REFUSED = 2;

/** Asks `test` at most once about each node. Costs a byte a node, from the first question on. */
export function remembered(test: NodeTest, nodeCount: number): NodeTest {
  let answers: Uint8Array | undefined;
  return (node) => {
    answers ??= new Uint8Array(nodeCount);
    if (answers[node] === UNKNOWN) answers[node] = test(node) ? KEPT : REFUSED;
    return answers[node] === KEPT;
  };
}
