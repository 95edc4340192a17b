import { Star } from "lucide-react";
import { useId, useMemo, useState } from "react";
import { Button, ToggleButton } from "react-aria-components";
import {
  type EvidencePoint,
  type EvidenceReason,
  evidenceGraph,
  nodesOfReason,
} from "../../graph/evidence-graph.ts";
import { toggleKept, usePartners } from "../../state/partners-store.ts";
import { useText } from "../../text/use-text.ts";
import { Score } from "../score.tsx";
import type { NamedNode, Partner, Reason } from "./documents.ts";
import { EvidencePicture } from "./evidence-picture.tsx";
import { ExploreLink, useExploreAddress } from "./explore-link.tsx";
import { differentReasons } from "./reason-sentence.tsx";
import { evidenceOf, type Lit, MOST_REASONS, Reasons } from "./reasons.tsx";
import { Why } from "./why.tsx";

/** What is not known, and since when the rest is. */
function Surety({ partner }: { readonly partner: Partner }) {
  const { say, month } = useText();
  const { confirmedOn } = partner.organisation;
  const confirmed = confirmedOn
    ? say("source.confirmed", { date: month(confirmedOn) })
    : say("source.unconfirmed");
  return (
    <p className="missing">
      {partner.missing.map(({ sentence }) => sentence).join(" ")} {confirmed}.
    </p>
  );
}

function Keep({ id, name }: { readonly id: string; readonly name: string }) {
  const { say } = useText();
  const kept = usePartners(({ keep }) => keep.includes(id));
  return (
    <ToggleButton className="quiet-button keep" isSelected={kept} onChange={() => toggleKept(id)}>
      <Star size={16} strokeWidth={1.5} fill={kept ? "currentColor" : "none"} aria-hidden="true" />
      {say("find.keep")}
      <span className="unseen">: {name}</span>
    </ToggleButton>
  );
}

function Head({ partner }: { readonly partner: Partner }) {
  const { say, country } = useText();
  const { organisation, score } = partner;
  const { organisationKind, region } = organisation;
  const place = organisation.country && country(organisation.country);
  return (
    <div className="card-head">
      <h4>
        <ExploreLink id={organisation.id} kind={organisation.kind}>
          {organisation.name}
        </ExploreLink>
      </h4>
      <p className="card-facts">
        {[say(`organisationKind.${organisationKind}`), region, place].filter(Boolean).join(" · ")}
      </p>
      <Score score={score} means="partners.score" />
      <Keep id={organisation.id} name={organisation.name} />
    </div>
  );
}

const pointOf = ({ id, kind, label }: NamedNode): EvidencePoint => ({
  id,
  kind,
  text: label.for?.text ?? id,
});
const pointOrNull = (node: NamedNode | null): EvidencePoint | null => node && pointOf(node);

const evidenceReason = ({ ours, theirs, theme, through }: Reason): EvidenceReason => ({
  ours: pointOrNull(ours),
  theirs: pointOrNull(theirs),
  theme: pointOrNull(theme),
  through: through.map(pointOf),
});

interface WhyItFitsProps {
  readonly asker: EvidencePoint;
  readonly partner: Partner;
}

/** The reasons in sentences, and beside them as a picture; what one points at in the sentences lights up in it. */
function WhyItFits({ asker, partner }: WhyItFitsProps) {
  const [all, setAll] = useState(false);
  const [pinned, setPinned] = useState<Reason | null>(null);
  const [pointed, setPointed] = useState<Lit>(null);
  const reasons = useMemo(() => differentReasons(partner.reasons), [partner]);
  const { id, kind, name } = partner.organisation;
  const fits = useMemo(() => ({ id, kind, text: name }), [id, kind, name]);
  const graph = useMemo(
    () =>
      evidenceGraph(asker, fits, reasons.slice(0, all ? reasons.length : MOST_REASONS).map(evidenceReason)),
    [asker, fits, reasons, all],
  );
  const lit = pointed ?? (pinned && { reason: pinned });
  const litNodes =
    lit && ("node" in lit ? new Set([lit.node]) : nodesOfReason(asker, fits, evidenceReason(lit.reason)));
  return (
    <div className="card-why">
      <div>
        <Reasons
          reasons={reasons}
          all={all}
          onAll={() => setAll(true)}
          pinned={pinned}
          onPin={setPinned}
          onPoint={setPointed}
        />
      </div>
      <EvidencePicture
        graph={graph}
        lit={litNodes}
        onPoint={(node) => setPointed(node === null ? null : { node })}
      />
    </div>
  );
}

interface PartnerCardProps {
  readonly asker: EvidencePoint;
  readonly partner: Partner;
}

/** The nodes of Explore that show a partner with its reasons: the asker, the evidence, and the partner in front. */
function selectionOf({ asker, partner }: PartnerCardProps): readonly string[] {
  const evidence = partner.reasons.flatMap(evidenceOf).map(({ id }) => id);
  const before = asker.kind === null ? evidence : [asker.id, ...evidence];
  return [...new Set([...before.slice(0, 20), partner.organisation.id])];
}

/** One organisation that fits: why, what is not known, and the ways on. */
export function PartnerCard({ asker, partner }: PartnerCardProps) {
  const { say } = useText();
  const [why, setWhy] = useState(false);
  const whyId = useId();
  const { name } = partner.organisation;
  const address = useExploreAddress(...selectionOf({ asker, partner }));
  return (
    <li className="card">
      <Head partner={partner} />
      <WhyItFits asker={asker} partner={partner} />
      {partner.worksWithAsker && (
        <p className="already">
          {say(asker.kind === "ORGANISATION" ? "partners.already" : "find.ownersWork")}
        </p>
      )}
      <Surety partner={partner} />
      <p className="card-ways">
        <a href={address}>
          {say("find.seeAsker")}
          <span className="unseen">: {name}</span>
        </a>
        <Button
          className="text-button"
          aria-expanded={why}
          {...(why ? { "aria-controls": whyId } : {})}
          onPress={() => setWhy(!why)}
        >
          {say("find.why")}
          <span className="unseen"> {name}</span>
        </Button>
      </p>
      {why && <Why partner={partner} id={whyId} />}
    </li>
  );
}
