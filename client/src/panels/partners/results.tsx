import { useEffect, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useDocument } from "../../api/use-document.ts";
import type { EvidencePoint } from "../../graph/evidence-graph.ts";
import { lift, usePartners } from "../../state/partners-store.ts";
import { type Asker, partnerFilterCount } from "../../state/partners-view.ts";
import { useText } from "../../text/use-text.ts";
import { Problem } from "../details/states.tsx";
import { PartnerCard } from "./card.tsx";
import { FIND, nodeFilter, partnersFor } from "./documents.ts";

function Skeleton() {
  const { say } = useText();
  return (
    <div aria-busy="true">
      <p className="unseen" role="status">
        {say("partners.loading")}
      </p>
      {["first", "second", "third"].map((card) => (
        <div key={card} className="card skeleton-lines" aria-hidden="true">
          <div className="skeleton-line skeleton-name" />
          <div className="skeleton-line" />
          <div className="skeleton-line skeleton-short" />
        </div>
      ))}
    </div>
  );
}

/** Nobody fits: because of the filters, which one press lifts, or because nothing is known. */
function Nobody() {
  const { say } = useText();
  const filtered = usePartners(partnerFilterCount) > 0;
  return (
    <div className="nobody">
      <p>{say(filtered ? "find.noneFiltered" : "find.noneAdvice")}</p>
      {filtered && (
        <Button className="button" onPress={lift}>
          {say("find.lift")}
        </Button>
      )}
    </div>
  );
}

interface PageProps {
  readonly asker: Asker;
  /** The asker as a point of the pictures. */
  readonly point: EvidencePoint;
  readonly after: string | null;
}

/** One page of cards, and behind it the next when the reader asks; the focus then goes to the first new card. */
function CardsPage({ asker, point, after }: PageProps) {
  const { language, say } = useText();
  const [more, setMore] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const filters = usePartners((state) => state.filters);
  const favour = usePartners((state) => state.favour);
  const leaveOutKnown = usePartners((state) => state.leaveOutKnown) && asker.kind !== "WORDS";
  const { data, fetching, error, retry } = useDocument(FIND, {
    for: partnersFor(asker),
    filter: nodeFilter(filters),
    favour,
    leaveOutKnown,
    language,
    after,
  });
  const arrived = data !== undefined;
  useEffect(() => {
    if (arrived && after !== null) list.current?.querySelector("a")?.focus();
  }, [arrived, after]);
  if (error)
    return (
      <Problem
        title={say("partners.failed")}
        advice={say("find.failedAdvice")}
        action={{ name: say("details.retry"), press: retry }}
      />
    );
  if (!data || fetching) return <Skeleton />;
  const { nodes, pageInfo, totalCount } = data.partners;
  return (
    <>
      {after === null && (
        <p className="quiet" role="status">
          {say("find.count", { count: totalCount })}
        </p>
      )}
      {totalCount === 0 && <Nobody />}
      <ul className="cards" ref={list}>
        {nodes.map((partner) => (
          <PartnerCard key={partner.organisation.id} asker={point} partner={partner} />
        ))}
      </ul>
      {pageInfo.hasNextPage && !more && (
        <Button className="button" onPress={() => setMore(true)}>
          {say("partners.more")}
        </Button>
      )}
      {more && <CardsPage asker={asker} point={point} after={pageInfo.endCursor} />}
    </>
  );
}

interface ResultsProps {
  readonly asker: Asker;
  /** What the asker is called. */
  readonly name: string;
}

/** The organisations that fit, the best first. Another question or filter begins again at the first page. */
export function Results({ asker, name }: ResultsProps) {
  const { filters, favour, leaveOutKnown } = usePartners();
  const point = useMemo<EvidencePoint>(
    () =>
      asker.kind === "WORDS"
        ? { id: "", kind: null, text: `“${name}”` }
        : { id: asker.id, kind: asker.kind, text: name },
    [asker, name],
  );
  return (
    <CardsPage
      key={JSON.stringify([asker, filters, favour, leaveOutKnown])}
      asker={asker}
      point={point}
      after={null}
    />
  );
}
