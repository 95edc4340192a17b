import type { ReactNode } from "react";
import { Provider } from "urql";
import { client } from "./client.ts";

/** What is inside can ask the server (`useDocument`, `useChange`). It comes with what asks: the first picture does not. */
export function Asking({ children }: { readonly children: ReactNode }) {
  return <Provider value={client}>{children}</Provider>;
}
