import { Copy, Download, Printer, X } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useDocument } from "../../api/use-document.ts";
import { writeAddress } from "../../state/address.ts";
import { emptyShortlist, toggleKept, usePartners } from "../../state/partners-store.ts";
import { START, select } from "../../state/view-state.ts";
import { toCsv } from "../../text/csv.ts";
import { type Texts, useText } from "../../text/use-text.ts";
import { KEPT, type KeptOrganisation } from "./documents.ts";
import { ExploreLink } from "./explore-link.tsx";

/** The shortlist as a table for a spreadsheet, in the reader's language. */
function shortlistCsv(kept: readonly KeptOrganisation[], { say, country, language }: Texts): string {
  const head = [
    say("list.name"),
    say("find.filter.organisationKind"),
    say("list.country"),
    say("fact.website"),
    say("find.csvPage"),
  ];
  const rows = kept.map((each) => [
    each.name,
    say(`organisationKind.${each.organisationKind}`),
    each.country === null ? "" : country(each.country),
    each.website ?? "",
    `${window.location.origin}/${writeAddress(select({ ...START, language }, each.id))}`,
  ]);
  return toCsv([head, ...rows]);
}

function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
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

function Ways({ kept }: { readonly kept: readonly KeptOrganisation[] }) {
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
          onPress={() => download(shortlistCsv(kept, texts), `${say("find.csvFile")}.csv`)}
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

function Kept({ each }: { readonly each: KeptOrganisation }) {
  const { say, country } = useText();
  const place = each.country === null ? "" : ` · ${country(each.country)}`;
  return (
    <li>
      <div className="partner-head">
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
        {say(`organisationKind.${each.organisationKind}`)}
        {place}
      </p>
      {each.website && <p className="entry-facts on-paper">{each.website}</p>}
    </li>
  );
}

/** The organisations that the reader kept, in the order in which they were kept; those that are gone are left out. */
export function Shortlist() {
  const { say } = useText();
  const keep = usePartners((state) => state.keep);
  const { data, error } = useDocument(KEPT, { filter: { ids: [...keep] } }, { pause: keep.length === 0 });
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
        <ul className="entries">
          {kept.map((each) => (
            <Kept key={each.id} each={each} />
          ))}
        </ul>
      )}
      {some && <Ways kept={kept} />}
    </section>
  );
}
