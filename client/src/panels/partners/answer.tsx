import { useDocument } from "../../api/use-document.ts";
import type { Asker } from "../../state/partners-view.ts";
import { useText } from "../../text/use-text.ts";
import { Problem } from "../details/states.tsx";
import { KindMark } from "../kind-mark.tsx";
import { Words } from "../words.tsx";
import { ASKER } from "./documents.ts";
import { useExploreAddress } from "./explore-link.tsx";
import { Results } from "./results.tsx";
import { Statements } from "./statements.tsx";

type NodeAsker = Exclude<Asker, { kind: "WORDS" }>;

function AnswerForWords({ asker }: { readonly asker: Asker & { kind: "WORDS" } }) {
  const { say } = useText();
  return (
    <>
      <h3 className="answer-title">{say("find.forWords", { text: asker.text })}</h3>
      <Statements key={asker.text} text={asker.text} />
      <h3>{say("find.partners")}</h3>
      <Results asker={asker} name={asker.text} />
    </>
  );
}

function AnswerForNode({ asker }: { readonly asker: NodeAsker }) {
  const { language, say } = useText();
  const { data } = useDocument(ASKER, { id: asker.id, language });
  const address = useExploreAddress(asker.id);
  const label = data?.node?.label.for;
  const known = data === undefined || data.node?.kind === asker.kind;
  if (!known) return <Problem title={say("find.notFound")} advice={say("find.notFoundAdvice")} />;
  return (
    <>
      <p className="details-kind">
        <KindMark kind={asker.kind} />
        {say(`kind.${asker.kind}`)} · <a href={address}>{say("find.seeAsker")}</a>
      </p>
      <h3 className="answer-title">
        {say("find.for")} {label && <Words value={label} />}
      </h3>
      <Results asker={asker} name={label?.text ?? ""} />
    </>
  );
}

/** Who fits, once there is a question. */
export function Answer({ asker }: { readonly asker: Asker }) {
  return asker.kind === "WORDS" ? <AnswerForWords asker={asker} /> : <AnswerForNode asker={asker} />;
}
