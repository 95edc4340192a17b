import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseEnv } from "node:util";
import { z } from "zod";
import type { Neo4jConnection } from "./database/neo4j-engine.ts";

/** One setting: its default, what is allowed, and the sentence that the README shows. */
interface Setting<Value> {
  readonly default: string;
  readonly allowed: string;
  readonly meaning: string;
  readonly secret?: true;
  readonly parse: z.ZodType<Value, string>;
}

function setting<Value>(definition: Setting<Value>): Setting<Value> {
  return definition;
}

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));

const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;

/** Every setting. The README's table is checked against this one. */
export const SETTINGS = {
  PORT: setting({
    default: "4000",
    allowed: "a whole number from 0 to 65535; 0 picks a free port",
    meaning: "The port on which the page and the API answer.",
    parse: wholeNumber(0, 65_535),
  }),
  HOST: setting({
    default: "127.0.0.1",
    allowed: "a host name or address",
    meaning: "The address to listen on. The default answers this machine only; `0.0.0.0` answers everyone.",
    parse: z.string().regex(/^[A-Za-z0-9.:-]+$/),
  }),
  SCHAKEL_DATA: setting({
    default: "./data",
    allowed: "a folder that can be written",
    meaning: "Where the embedded database and the computed map are kept.",
    parse: z.string().min(1),
  }),
  SCHAKEL_LOG: setting({
    default: "info",
    allowed: LOG_LEVELS.join(", "),
    meaning: "How much is logged.",
    parse: z.enum(LOG_LEVELS) as z.ZodType<(typeof LOG_LEVELS)[number], string>,
  }),
  SCHAKEL_METRICS: setting({
    default: "",
    allowed: "a host name or address and a port, such as 127.0.0.1:9464",
    meaning:
      "Where Prometheus reads `/metrics`: an address that only it can reach. Without one nothing is measured.",
    parse: z.string().regex(/^$|^(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]+):\d{1,5}$/),
  }),
  SCHAKEL_BUDGET: setting({
    default: "1200000",
    allowed: "a whole number from 20000 to 999999999",
    meaning:
      "How many points of cost one caller may spend on questions in a minute. They may be spent at once, and come back evenly.",
    parse: wholeNumber(20_000, 999_999_999),
  }),
  SCHAKEL_PROXIES: setting({
    default: "0",
    allowed: "a whole number from 0 to 10",
    meaning:
      "How many proxies stand in front, each of which adds the address of its caller to `X-Forwarded-For`. With 0 that header is not believed.",
    parse: wholeNumber(0, 10),
  }),
  SCHAKEL_CACHE: setting({
    default: "32",
    allowed: "a whole number from 0 to 4096",
    meaning:
      "How many megabytes of answers are kept, to be given again for as long as the network stays the same. With 0 every answer is worked out.",
    parse: wholeNumber(0, 4_096),
  }),
  SCHAKEL_EMBED: setting({
    default: "*",
    allowed: "`*`, `none`, or origins such as `https://example.org`, divided by spaces",
    meaning: "Which sites may show the read-only map in a frame: all, none, or these.",
    parse: z
      .string()
      .regex(/^(\*|none|https?:\/\/[A-Za-z0-9.-]+(:\d{1,5})?( +https?:\/\/[A-Za-z0-9.-]+(:\d{1,5})?)*)$/),
  }),
  NEO4J_URI: setting({
    default: "",
    allowed:
      "an address that begins with bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s:// or neo4j+ssc://",
    meaning: "The Neo4j server to use. Without it the embedded database is used.",
    parse: z.string().regex(/^$|^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s@]+$/),
  }),
  NEO4J_USER: setting({
    default: "neo4j",
    allowed: "a user name",
    meaning: "The user to log in to Neo4j as.",
    parse: z.string().min(1),
  }),
  NEO4J_PASSWORD: setting({
    default: "",
    allowed: "any text",
    meaning: "The password of that user.",
    secret: true,
    parse: z.string(),
  }),
  NEO4J_DATABASE: setting({
    default: "",
    allowed: "a database name: letters, digits, dots and dashes",
    meaning: "The database within Neo4j. Without it the server's default database is used.",
    parse: z.string().regex(/^$|^[A-Za-z][A-Za-z0-9.-]{2,62}$/),
  }),
} as const;

export type SettingName = keyof typeof SETTINGS;

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Where metrics are read; null when there are none. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  /** Points of cost that one caller may spend in a minute. */
  readonly budget: number;
  /** How many proxies in front tell the address of their caller. */
  readonly proxies: number;
  /** How many bytes of answers are kept until the network changes. */
  readonly cacheBytes: number;
  /** The origins that may show the read-only map in a frame; `*` for all. */
  readonly embedIn: readonly string[];
  /** How to reach Neo4j; null when the embedded database is used. */
  readonly neo4j: Neo4jConnection | null;
}

/** A setting with a value that is not allowed. */
export class SettingError extends Error {
  override readonly name = "SettingError";
  readonly setting: SettingName;

  constructor(setting: SettingName, value: string) {
    const definition: Setting<unknown> = SETTINGS[setting];
    const shown = definition.secret ? "the given value" : JSON.stringify(withoutPassword(value));
    super(`${setting}: ${shown} is not allowed; give ${definition.allowed}.`);
    this.setting = setting;
  }
}

/** An address may hold a user and a password before its host. */
function withoutPassword(value: string): string {
  return value.replace(/\/\/.*@/, "//***@");
}

/**
 * The settings from the environment; what is absent or empty has its default.
 * @throws SettingError naming the first setting that is wrong, its value (never a password) and what is allowed.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  function value<Value>(name: SettingName, definition: Setting<Value>): Value {
    const given = environment[name] || definition.default;
    const parsed = definition.parse.safeParse(given);
    if (!parsed.success) throw new SettingError(name, given);
    return parsed.data;
  }
  const uri = value("NEO4J_URI", SETTINGS.NEO4J_URI);
  const user = value("NEO4J_USER", SETTINGS.NEO4J_USER);
  const password = value("NEO4J_PASSWORD", SETTINGS.NEO4J_PASSWORD);
  const database = value("NEO4J_DATABASE", SETTINGS.NEO4J_DATABASE) || null;
  const metrics = value("SCHAKEL_METRICS", SETTINGS.SCHAKEL_METRICS);
  const embed = value("SCHAKEL_EMBED", SETTINGS.SCHAKEL_EMBED);
  return {
    port: value("PORT", SETTINGS.PORT),
    host: value("HOST", SETTINGS.HOST),
    dataFolder: resolve(value("SCHAKEL_DATA", SETTINGS.SCHAKEL_DATA)),
    logLevel: value("SCHAKEL_LOG", SETTINGS.SCHAKEL_LOG),
    metrics: metrics === "" ? null : addressOf(metrics),
    budget: value("SCHAKEL_BUDGET", SETTINGS.SCHAKEL_BUDGET),
    proxies: value("SCHAKEL_PROXIES", SETTINGS.SCHAKEL_PROXIES),
    cacheBytes: value("SCHAKEL_CACHE", SETTINGS.SCHAKEL_CACHE) * 1_000_000,
    embedIn: embed === "none" ? [] : embed.split(/ +/),
    neo4j: uri === "" ? null : { uri, user, password, database },
  };
}

function addressOf(address: string): { host: string; port: number } {
  const colon = address.lastIndexOf(":");
  const host = address.slice(0, colon).replace(/^\[(.*)\]$/, "$1");
  return { host, port: Number(address.slice(colon + 1)) };
}

/**
 * The settings of this process: from its environment, and from `.env` in the working folder where that exists.
 * What both have is taken from the environment.
 * @throws SettingError as `readSettings`
 */
export function readProcessSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  folder: string = process.cwd(),
): Settings {
  const file = join(folder, ".env");
  const exists = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  return readSettings({ ...(exists ? parseEnv(readFileSync(file, "utf8")) : {}), ...environment });
}
