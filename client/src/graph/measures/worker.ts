import { betweennessOf, communitiesOf } from "./measures.ts";
import type { Report, Task } from "./messages.ts";

const report = (message: Report): void => self.postMessage(message);

self.addEventListener("message", ({ data: { measure, joined } }: MessageEvent<Task>) => {
  const values =
    measure === "community" ? communitiesOf(joined) : betweennessOf(joined, (done) => report({ done }));
  report({ values });
});
