import { Columns3, Copy, Download, Printer, X } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { useDocument } from "../../api/use-document.ts";
import { writeAddress } from "../../state/address.ts";
import { compare, emptyShortlist, toggleKept, usePartners } from "../../state/partners-store.ts";
import { MOST_COMPARED } from "../../state/partners-view.ts";
import { START, select } from "../../state/view-state.ts";
import { toCsv } from "../../text/csv.ts";
import { type Texts, useText } from "../../text/use-text.ts";
import { download } from "../download.ts";
import { KEPT, type KeptOrganisation, type SaidReason } from "./documents.ts";
import { ExploreLink } from "./explore-link.tsx";
import { ReasonSentence } from "./reason-sentence.tsx";
import { MOST_REASONS } from "./reasons.tsx";
import { useWhyThese } from "./why-these.ts";

/** The reasons why each organisation fits, by its identifier. */
type Why = ReadonlyMap<string, readonly SaidReason[]>;

/** The shortlist as a table for a spreadsheet, in the reader's language. */
function shortlistCsv(
  kept: readonly KeptOrganisation[],
  why: Why,
  { say, country, language }: Texts,
): string {
  const head = [
    say("list.name"),
    say("find.filter.organisationKind"),
    say("list.country"),
    say("fact.website"),
    say("find.csvWhy"),
    say("find.csvPage"),
  ];
  const rows = kept.map((each) => [
    each.name,
    say(`organisationKind.${each.organisationKind}`),
    each.country === null ? "" : country(each.country),
    each.website ?? "",
    (why.get(each.id) ?? []).map(({ sentence }) => sentence).join(" "),
    `${window.location.origin}/${writeAddress(select({ ...START, language }, each.id))}`,
  ]);
  return toCsv([head, ...rows]);
}

type Copying = "find.copied" | "find.copyFailed" | null;

async function copyAddress(): Promise<Copying> {
  try {
    await navigator.clipboard.writeText(window.location.href);
    return "find.copied";
  } catch {
    // Browsers allow it only over https, and not everywhere.
    return "find.copyFailed";
  }
}

function Ways({ kept, why }: { readonly kept: readonly KeptOrganisation[]; readonly why: Why }) {
  const texts = useText();
  const { say } = texts;
  const [copying, setCopying] = useState<Copying>(null);
  const icon = { size: 16, strokeWidth: 1.5, "aria-hidden": true } as const;
  return (
    <>
      <div className="shortlist-ways">
        <Button className="button" onPress={() => void copyAddress().then(setCopying)}>
          <Copy {...icon} />
          {say("find.copy")}
        </Button>
        <Button
          className="button"
          onPress={() =>
            download(shortlistCsv(kept, why, texts), `${say("find.csvFile")}.csv`, "text/csv;charset=utf-8")
          }
        >
          <Download {...icon} />
          {say("find.csv")}
        </Button>
        <Button className="button" onPress={() => window.print()}>
          <Printer {...icon} />
          {say("find.print")}
        </Button>
        <Button className="text-button" onPress={emptyShortlist}>
          {say("find.empty")}
        </Button>
      </div>
      <p className="quiet" role="status">
        {copying && say(copying)}
      </p>
    </>
  );
}

interface KeptProps {
  readonly each: KeptOrganisation;
  readonly why: readonly SaidReason[];
  readonly ticked: boolean;
  readonly full: boolean;
  readonly onTick: (ticked: boolean) => void;
}

function Kept({ each, why, ticked, full, onTick }: KeptProps) {
  const { say, country } = useText();
  const { organisationKind, region } = each;
  const place = each.country && country(each.country);
  return (
    <li>
      <div className="partner-head">
        <label className="tick">
          <input
            type="checkbox"
            checked={ticked}
            disabled={full && !ticked}
            onChange={({ target }) => onTick(target.checked)}
          />
          <span className="unseen">{say("find.compareTick", { name: each.name })}</span>
        </label>
        <ExploreLink id={each.id} kind="ORGANISATION">
          {each.name}
        </ExploreLink>
        <Button
          className="quiet-button icon-button remove"
          aria-label={say("find.remove", { name: each.name })}
          onPress={() => toggleKept(each.id)}
        >
          <X size={16} strokeWidth={1.5} />
        </Button>
      </div>
      <p className="entry-facts">
        {[say(`organisationKind.${organisationKind}`), region, place].filter(Boolean).join(" · ")}
      </p>
      {each.website && <p className="entry-facts on-paper">{each.website}</p>}
      {why.map((reason) => (
        <p key={reason.sentence} className="entry-facts on-paper">
          <ReasonSentence reason={reason} />
        </p>
      ))}
    </li>
  );
}

/** The kept organisations with a tick before each: those that are ticked can be set side by side. */
function KeptList({ kept, why }: { readonly kept: readonly KeptOrganisation[]; readonly why: Why }) {
  const { say } = useText();
  const compared = usePartners((state) => state.compare);
  const [ticked, setTicked] = useState(compared);
  useEffect(() => setTicked(compared), [compared]);
  const chosen = kept.map(({ id }) => id).filter((id) => ticked.includes(id));
  const tick = (id: string) => (on: boolean) =>
    setTicked(on ? [...ticked, id] : ticked.filter((other) => other !== id));
  return (
    <>
      <ul className="entries">
        {kept.map((each) => (
          <Kept
            key={each.id}
            each={each}
            why={why.get(each.id)?.slice(0, MOST_REASONS) ?? []}
            ticked={chosen.includes(each.id)}
            full={chosen.length >= MOST_COMPARED}
            onTick={tick(each.id)}
          />
        ))}
      </ul>
      {kept.length > 1 &&
        (chosen.length > 1 ? (
          <Button className="button compare" onPress={() => compare(chosen)}>
            <Columns3 size={16} strokeWidth={1.5} aria-hidden="true" />
            {say("find.compare", { count: chosen.length })}
          </Button>
        ) : (
          <p className="quiet compare-hint">{say("find.compareHint")}</p>
        ))}
    </>
  );
}

/** The organisations that the reader kept, in the order in which they were kept; those that are gone are left out. */
export function Shortlist() {
  const { say } = useText();
  const keep = usePartners((state) => state.keep);
  const { data, error } = useDocument(KEPT, { filter: { ids: [...keep] } }, { pause: keep.length === 0 });
  const why = useWhyThese(keep);
  const found = new Map(data?.organisations.nodes.map((each) => [each.id, each]));
  const kept = keep.flatMap((id) => found.get(id) ?? []);
  const some = keep.length > 0;
  return (
    <section className={some ? "shortlist shortlist-filled" : "shortlist"} aria-labelledby="shortlist-title">
      <h3 id="shortlist-title">
        {say("find.shortlist")} {some && <span className="section-count">({keep.length})</span>}
      </h3>
      {!some && <p className="quiet">{say("find.shortlistHint")}</p>}
      {some && error && <p role="alert">{say("find.shortlistFailed")}</p>}
      {some && (
        <>
          <KeptList kept={kept} why={why} />
          {data && <Ways kept={kept} why={why} />}
        </>
      )}
    </section>
  );
}
