import { KIND_SHAPES } from "../graph/kind-shapes.ts";
import type { NodeKind } from "../graph/network.ts";

/** The shape and colour of a kind; it says nothing to a screen reader, so a word always stands beside it. */
export function KindMark({ kind, size = 14 }: { readonly kind: NodeKind; readonly size?: number }) {
  return (
    <svg
      className={`kind-mark kind-${kind}`}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d={KIND_SHAPES[kind]} fillRule="evenodd" />
    </svg>
  );
}
