import { type Browser, chromium } from "playwright-core";
import type { Chromium } from "./find-chromium.ts";

/** WebGL by software, no calls home, and nothing that loosens the rules a page lives by. */
const ARGUMENTS = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts this Chromium without a window; rejects when it does not come up within a minute. */
export function launchChromium(found: Chromium): Promise<Browser> {
  return chromium.launch({
    executablePath: found.executable,
    args: ARGUMENTS,
    env: { ...definedOnly(process.env), ...found.env },
    timeout: 60_000,
  });
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
