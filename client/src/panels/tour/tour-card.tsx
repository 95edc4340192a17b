import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef } from "react";
import { Button } from "react-aria-components";
import { labelOf, type Network } from "../../graph/network.ts";
import { type Stop, tourOf } from "../../graph/tour.ts";
import { PARTNERS_PATH } from "../../state/paths.ts";
import { useExplore } from "../../state/store.ts";
import { leaveTour, visit } from "../../state/tour.ts";
import { useText } from "../../text/use-text.ts";
import { groupName } from "../group-names.tsx";

interface TourCardProps {
  readonly network: Network;
  /** What has the place of the card while the tour has nothing to show. */
  readonly children?: ReactNode;
}

/** What the words of a stop are filled in with. */
function useValues(network: Network): (stop: Stop) => Readonly<Record<string, string | number>> {
  const texts = useText();
  return ({ about, groups = [], counts }) => {
    const node = network.nodes.get(about ?? "");
    const [name = node ? labelOf(node, texts.language) : "", other = ""] = groups.map((group) =>
      groupName(group, texts),
    );
    return { ...counts, name, other };
  };
}

/** Ends the tour; the keyboard goes on at the map, or where there is none, at the search box. */
function leave(): void {
  leaveTour();
  (document.getElementById("map") ?? document.getElementById("search"))?.focus();
}

/** Takes the focus when the reader asked for the tour, not when a page opens in the middle of it. */
function useFocusAtFirst() {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (useExplore.getState().entry === 0) return undefined;
    // The menu it was asked for in gives the focus back first.
    const timer = setTimeout(() => card.current?.focus({ preventScroll: true }), 50);
    return () => clearTimeout(timer);
  }, []);
  return card;
}

interface StepsProps {
  readonly stops: readonly Stop[];
  readonly at: number;
}

/** To the stop before, to the next, and out. */
function Steps({ stops, at }: StepsProps) {
  const { say, language } = useText();
  const [before, next] = [stops[at - 1], stops[at + 1]];
  return (
    <div className="tour-steps">
      <Button className="text-button" onPress={leave}>
        {say(next ? "tour.skip" : "tour.done")}
      </Button>
      {before && (
        <Button className="button" onPress={() => visit(before)}>
          {say("tour.previous")}
        </Button>
      )}
      {next ? (
        <Button className="button primary" onPress={() => visit(next)}>
          {say("tour.next")}
        </Button>
      ) : (
        <a className="button primary" href={`${PARTNERS_PATH}?lang=${language}`}>
          {say("nav.partners")}
        </a>
      )}
    </div>
  );
}

/**
 * The card of the guided tour: which stop this is, what is to be seen in plain words, and the way on. It stands beside
 * the picture, never over it, and says its words politely when the stop changes.
 */
export function TourCard({ network, children }: TourCardProps) {
  const { say } = useText();
  const valuesOf = useValues(network);
  const stops = useMemo(() => tourOf(network), [network]);
  const name = useExplore(({ view }) => view.tour);
  const at = stops.findIndex((stop) => stop.name === name);
  const stop = stops[at];
  const [title, words] = [useId(), useId()];
  const card = useFocusAtFirst();
  if (!stop) return children;
  const values = valuesOf(stop);
  const leaveByKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    leave();
  };
  return (
    <section
      ref={card}
      className="tour"
      tabIndex={-1}
      aria-labelledby={title}
      aria-describedby={words}
      onKeyDown={leaveByKey}
    >
      <div className="tour-words" aria-live="polite">
        <p className="quiet">
          {say("tour.label")} · {say("tour.at", { at: at + 1, all: stops.length })}
        </p>
        <h2 id={title}>{say(`tour.${stop.name}`, values)}</h2>
        <p id={words}>{say(`tour.${stop.name}.text`, values)}</p>
      </div>
      <Steps stops={stops} at={at} />
    </section>
  );
}
