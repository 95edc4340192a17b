import { Star } from "lucide-react";
import { useId, useState } from "react";
import { Button, ToggleButton } from "react-aria-components";
import { toggleKept, usePartners } from "../../state/partners-store.ts";
import { useText } from "../../text/use-text.ts";
import type { Partner, Reason } from "./documents.ts";
import { ExploreLink, useExploreAddress } from "./explore-link.tsx";
import { Why } from "./why.tsx";

/** As many reasons as one reads; the rest unfolds. */
const MOST_REASONS = 3;

function Evidence({ reason }: { readonly reason: Reason }) {
  const { language, say } = useText();
  return (
    <span className="evidence">
      {reason.evidence.map(({ id, kind, label }) => {
        const text = label.for;
        const lang = text && text.language !== language ? { lang: text.language } : {};
        return (
          <ExploreLink key={id} id={id} kind={kind} className="evidence-link">
            {kind === "ORGANISATION" || kind === "THEME" ? (
              text?.text
            ) : (
              <span title={text?.text}>
                {say(`kind.${kind}`)}
                <span className="unseen" {...lang}>
                  : {text?.text}
                </span>
              </span>
            )}
          </ExploreLink>
        );
      })}
    </span>
  );
}

function Reasons({ reasons }: Pick<Partner, "reasons">) {
  const { say } = useText();
  const [all, setAll] = useState(false);
  const different = reasons.filter(
    ({ sentence }, i) => reasons.findIndex((other) => other.sentence === sentence) === i,
  );
  const shown = all ? different : different.slice(0, MOST_REASONS);
  return (
    <>
      <ul className="reasons">
        {shown.map((reason) => (
          <li key={reason.sentence}>
            {reason.sentence} <Evidence reason={reason} />
          </li>
        ))}
      </ul>
      {different.length > MOST_REASONS && !all && (
        <Button className="text-button more-reasons" onPress={() => setAll(true)}>
          {say("find.moreReasons", { count: different.length - MOST_REASONS })}
        </Button>
      )}
    </>
  );
}

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
  const { say, country, number } = useText();
  const { organisation, score } = partner;
  const place = organisation.country === null ? "" : ` · ${country(organisation.country)}`;
  return (
    <div className="card-head">
      <h4>
        <ExploreLink id={organisation.id} kind={organisation.kind}>
          {organisation.name}
        </ExploreLink>
      </h4>
      <p className="card-facts">
        {say(`organisationKind.${organisation.organisationKind}`)}
        {place}
      </p>
      <span className="score" title={say("partners.score", { score: number(score, 2) })}>
        <span aria-hidden="true">{number(score, 2)}</span>
        <span className="unseen">{say("partners.score", { score: number(score, 2) })}</span>
      </span>
      <Keep id={organisation.id} name={organisation.name} />
    </div>
  );
}

/** One organisation that fits: why, what is not known, and the ways on. */
export function PartnerCard({ partner }: { readonly partner: Partner }) {
  const { say } = useText();
  const [why, setWhy] = useState(false);
  const whyId = useId();
  const { name, id } = partner.organisation;
  const address = useExploreAddress(id);
  const forOrganisation = usePartners(({ asker }) => asker?.kind === "ORGANISATION");
  return (
    <li className="card">
      <Head partner={partner} />
      <Reasons reasons={partner.reasons} />
      {partner.worksWithAsker && (
        <p className="already">{say(forOrganisation ? "partners.already" : "find.ownersWork")}</p>
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
