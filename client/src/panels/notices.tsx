import { useEffect, useState } from "react";
import { useExplore } from "../state/store.ts";
import { useText } from "../text/use-text.ts";

/** How long a notice stays, in milliseconds. */
const STAYS = 6000;

/** What has just happened, in a line that leaves by itself; screen readers say it politely. */
export function Notices() {
  const { say } = useText();
  const notice = useExplore((state) => state.notice);
  const [gone, setGone] = useState(0);
  useEffect(() => {
    if (!notice) return undefined;
    const timer = setTimeout(() => setGone(notice.serial), STAYS);
    return () => clearTimeout(timer);
  }, [notice]);
  const shown = notice !== null && notice.serial > gone;
  return (
    <p className={shown ? "notice" : "unseen"} role="status">
      {shown && say(`notice.${notice.text}`)}
    </p>
  );
}
