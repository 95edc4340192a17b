import { Button, ToggleButton } from "react-aria-components";
import { useText } from "../../text/use-text.ts";
import type { NamedNode, Reason } from "./documents.ts";
import { ExploreLink } from "./explore-link.tsx";
import { ReasonSentence } from "./reason-sentence.tsx";

/** As many reasons as one reads; the rest unfolds. */
export const MOST_REASONS = 3;

/** What is in the light: a reason with all it stands on, or one node. */
export type Lit = { readonly reason: Reason } | { readonly node: string } | null;

export const evidenceOf = ({ theirs, ours, theme, through }: Reason): readonly NamedNode[] => {
  const nodes = [theirs, ours, theme, ...through].flatMap((node) => node ?? []);
  return nodes.filter(({ id }, i) => nodes.findIndex((other) => other.id === id) === i);
};

function EvidenceName({ node: { kind, label } }: { readonly node: NamedNode }) {
  const { language, say } = useText();
  const text = label.for;
  if (kind === "ORGANISATION" || kind === "THEME") return text?.text;
  const lang = text && text.language !== language ? { lang: text.language } : {};
  return (
    <span title={text?.text}>
      {say(`kind.${kind}`)}
      <span className="unseen" {...lang}>
        : {text?.text}
      </span>
    </span>
  );
}

interface ReasonsProps {
  readonly reasons: readonly Reason[];
  readonly all: boolean;
  readonly onAll: () => void;
  readonly pinned: Reason | null;
  readonly onPin: (reason: Reason | null) => void;
  readonly onPoint: (lit: Lit) => void;
}

/** The reasons in sentences: pointing at one lights what it stands on in the picture, pressing it keeps it lit. */
export function Reasons({ reasons, all, onAll, pinned, onPin, onPoint }: ReasonsProps) {
  const { say } = useText();
  const shown = all ? reasons : reasons.slice(0, MOST_REASONS);
  return (
    <>
      <ul className="reasons">
        {shown.map((reason) => (
          <li key={reason.sentence}>
            <ToggleButton
              className="reason"
              isSelected={pinned === reason}
              onChange={(pin) => onPin(pin ? reason : null)}
              onHoverStart={() => onPoint({ reason })}
              onHoverEnd={() => onPoint(null)}
              onFocusChange={(focused) => onPoint(focused ? { reason } : null)}
            >
              <ReasonSentence reason={reason} />
            </ToggleButton>
            <span className="evidence">
              {evidenceOf(reason).map((node) => (
                <ExploreLink
                  key={node.id}
                  id={node.id}
                  kind={node.kind}
                  className="evidence-link"
                  onPoint={(pointed) => onPoint(pointed ? { node: node.id } : null)}
                >
                  <EvidenceName node={node} />
                </ExploreLink>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {reasons.length > MOST_REASONS && !all && (
        <Button className="text-button more-reasons" onPress={onAll}>
          {say("find.moreReasons", { count: reasons.length - MOST_REASONS })}
        </Button>
      )}
    </>
  );
}
