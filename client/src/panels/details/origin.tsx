import { ExternalLink, TriangleAlert } from "lucide-react";
import type { OriginFragment } from "../../api/generated/graphql.ts";
import { hostOf } from "../../text/format.ts";
import { useText } from "../../text/use-text.ts";
import { Words } from "../words.tsx";
import { Report } from "./report.tsx";

/** A link to another site: its host as text, a new tab, and nothing told to it about this page. */
export function OutsideLink({ address }: { readonly address: string }) {
  const { say } = useText();
  const host = hostOf(address);
  if (host === null) return <span className="cut">{address}</span>;
  return (
    <a className="outside" href={address} target="_blank" rel="noopener noreferrer" title={address}>
      {host}
      <ExternalLink size={13} strokeWidth={1.5} aria-hidden="true" />
      <span className="unseen">({say("source.opens")})</span>
    </a>
  );
}

/** A reason to take what is said here with care, before anything else is read. */
export function Caution({ origin }: { readonly origin: OriginFragment }) {
  const { say } = useText();
  if (!origin.caution?.for) return null;
  return (
    <p className="caution">
      <TriangleAlert size={16} strokeWidth={1.5} aria-hidden="true" />
      <span>
        <strong>{say("source.caution")}:</strong> <Words value={origin.caution.for} />
      </span>
    </p>
  );
}

/** Where a node comes from, and when it was last confirmed. */
export function Origin({ origin }: { readonly origin: OriginFragment }) {
  const { say, month } = useText();
  const { confirmedOn, provenance, sources } = origin;
  return (
    <section className="section origin" aria-label={say("section.sources")}>
      <h3>{say("section.sources")}</h3>
      {sources.length > 0 && (
        <ul className="sources">
          {sources.map((address) => (
            <li key={address}>
              <OutsideLink address={address} />
            </li>
          ))}
        </ul>
      )}
      <p className="quiet">
        {confirmedOn ? say("source.confirmed", { date: month(confirmedOn) }) : say("source.unconfirmed")}.{" "}
        {say(`provenance.${provenance}`)}
      </p>
      <Report id={origin.id} name={origin.label.for?.text ?? origin.id} />
    </section>
  );
}
