import { X } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { Button } from "react-aria-components";
import type { Network } from "../../graph/network.ts";
import { tourOf } from "../../graph/tour.ts";
import { rememberTour } from "../../state/preferences.ts";
import { useExplore } from "../../state/store.ts";
import { startTour } from "../../state/tour.ts";
import { useText } from "../../text/use-text.ts";

/** So few stops are no tour; they can still be asked for in the menu. */
const WORTH_IT = 3;

/** Offers the tour in a line to who is new here. It goes for good when it is answered, or when the reader does something else. */
export function TourOffer({ network }: { readonly network: Network }) {
  const { say } = useText();
  const stops = useMemo(() => tourOf(network).length, [network]);
  const elsewhere = useExplore(({ entry }) => entry > 0);
  const [declined, decline] = useState(false);
  const answered = elsewhere || declined;
  useEffect(() => {
    if (answered) rememberTour(window.localStorage);
  }, [answered]);
  if (answered || stops < WORTH_IT) return null;
  return (
    <div className="tour-offer">
      <Button className="text-button" onPress={startTour}>
        {say("tour.offer", { count: stops })}
      </Button>
      <Button
        className="quiet-button icon-button"
        aria-label={say("tour.decline")}
        onPress={() => decline(true)}
      >
        <X size={16} strokeWidth={1.5} />
      </Button>
    </div>
  );
}
