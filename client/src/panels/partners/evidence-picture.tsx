import type { EvidenceGraph, EvidenceNode } from "../../graph/evidence-graph.ts";
import { KIND_SHAPES } from "../../graph/kind-shapes.ts";

interface EvidencePictureProps {
  readonly graph: EvidenceGraph;
  /** The nodes in the light; null when everything is. */
  readonly lit: ReadonlySet<string> | null;
  readonly onPoint: (id: string | null) => void;
}

const LINE = 13;
const MARK = 16;

function Mark({ node }: { readonly node: EvidenceNode }) {
  return (
    <>
      {node.kind && (
        <path
          className={`kind-${node.kind}`}
          d={KIND_SHAPES[node.kind]}
          fillRule="evenodd"
          transform={`translate(${node.x - MARK / 2} ${node.y - MARK / 2})`}
        />
      )}
      {node.lines.map((line, i) => (
        <text key={line} x={node.x} y={node.y + (node.kind ? MARK + 6 : 4) + i * LINE} textAnchor="middle">
          {line}
        </text>
      ))}
    </>
  );
}

/**
 * The asker above, the partner below, and between them what joins them. It repeats what the sentences beside it say
 * and link to, so a screen reader passes it by.
 */
export function EvidencePicture({ graph, lit, onPoint }: EvidencePictureProps) {
  const dim = (...ids: readonly string[]): string =>
    lit === null || ids.every((id) => lit.has(id)) ? "" : "dim";
  return (
    <svg
      className="evidence-picture"
      viewBox={`0 0 ${graph.width} ${graph.height}`}
      aria-hidden="true"
      data-lit={lit === null ? "" : [...lit].join(" ")}
    >
      {graph.links.map(({ from, to, path }) => (
        <path key={`${from} ${to}`} className={`evidence-line ${dim(from, to)}`} d={path} />
      ))}
      {graph.nodes.map((node) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: pointing lights a node here; the links beside it do the same by keyboard
        <g
          key={node.id}
          className={dim(node.id)}
          onMouseEnter={() => onPoint(node.id)}
          onMouseLeave={() => onPoint(null)}
        >
          <title>{node.text}</title>
          <Mark node={node} />
        </g>
      ))}
    </svg>
  );
}
