import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from "graphql";

/** A question that the schema allows, in the text and with its variables. */
export interface RandomQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What random questions are about. */
export interface Vocabulary {
  readonly ids: readonly string[];
  readonly words: readonly string[];
}

/** A generator of numbers from 0 to 1 that begins anew with the same seed (mulberry32, Tommy Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Makes random questions of the kind people and their programs ask, now and then a silly one. */
export class QuestionMaker {
  readonly #schema: GraphQLSchema;
  readonly #random: () => number;
  readonly #vocabulary: Vocabulary;
  #variables: { readonly name: string; readonly type: string; readonly value: unknown }[] = [];

  constructor(schema: GraphQLSchema, vocabulary: Vocabulary, seed: number) {
    this.#schema = schema;
    this.#vocabulary = vocabulary;
    this.#random = seeded(seed);
  }

  next(): RandomQuestion {
    this.#variables = [];
    const query = this.#schema.getQueryType();
    if (query == null) throw new Error("The schema has no queries.");
    const selections = this.#selections(query, 1 + this.#below(8), 2);
    const definitions = this.#variables.map(({ name, type }) => `$${name}: ${type}`).join(", ");
    return {
      query: `query Random${definitions === "" ? "" : `(${definitions})`} ${selections}`,
      variables: Object.fromEntries(this.#variables.map(({ name, value }) => [name, value])),
    };
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  #chance(share: number): boolean {
    return this.#random() < share;
  }

  #oneOf<Item>(items: readonly Item[]): Item {
    return items[this.#below(items.length)] as Item;
  }

  /** @param room how deep fields may still stand in each other */
  #selections(type: GraphQLCompositeType, room: number, most = 4): string {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const usable = fields.filter(({ type: its }) => room > 1 || isLeaf(its));
    const chosen = Array.from({ length: 1 + this.#below(most) }, () => this.#oneOf([...usable, null]));
    const parts = [...new Set(chosen)].map((field) => {
      if (field == null) return "__typename";
      const inner = getNamedType(field.type);
      const within =
        isObjectType(inner) || isAbstractType(inner) ? ` ${this.#selections(inner, room - 1)}` : "";
      return `${field.name}${this.#arguments(field.args)}${within}`;
    });
    if (isAbstractType(type) && this.#chance(0.5)) {
      const kind = this.#oneOf(this.#schema.getPossibleTypes(type));
      // Fields of one name with other arguments would not go together; an own fragment names one field more.
      const names = Object.values(kind.getFields()).filter(
        (field) => isLeaf(field.type) && field.args.length === 0,
      );
      parts.push(`... on ${kind.name} { ${this.#oneOf(names).name} }`);
    }
    return `{ ${parts.join(" ")} }`;
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const given = args.flatMap((argument) => {
      const isNeeded = isNonNullType(argument.type) && argument.defaultValue === undefined;
      if (!isNeeded && !this.#chance(argument.name === "first" ? 0.8 : 0.3)) return [];
      const value = this.#value(argument.type, argument.name, 0);
      if (!this.#chance(0.4)) return [`${argument.name}: ${written(value, argument.type)}`];
      const name = `v${this.#variables.length}`;
      this.#variables.push({ name, type: String(argument.type), value });
      return [`${argument.name}: $${name}`];
    });
    return given.length === 0 ? "" : `(${given.join(", ")})`;
  }

  #value(type: GraphQLInputType, name: string, depth: number): unknown {
    if (isNonNullType(type)) return this.#value(type.ofType, name, depth);
    if (isListType(type))
      return Array.from({ length: 1 + this.#below(3) }, () => this.#value(type.ofType, name, depth));
    if (isEnumType(type)) return this.#oneOf(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => depth < 3 || !isInputObjectType(getNamedType(field.type)),
      );
      const count = type.isOneOf ? 1 : this.#below(4);
      const chosen = new Set(Array.from({ length: count }, () => this.#oneOf(fields)));
      return Object.fromEntries(
        [...chosen].map((field) => [field.name, this.#value(field.type, field.name, depth + 1)]),
      );
    }
    return this.#scalar(isScalarType(type) ? type.name : "", name);
  }

  #scalar(type: string, name: string): unknown {
    if (type === "Boolean") return this.#chance(0.5);
    if (type === "Int" || type === "Float")
      return this.#chance(0.03) ? this.#oneOf([-1, 0, 2 ** 31 - 1]) : this.#number(name);
    if (type === "ID" && this.#chance(0.95)) return this.#oneOf(this.#vocabulary.ids);
    if (name === "country") return this.#oneOf(["NL", "BE", "EU", "XX"]);
    if (name === "after") return Buffer.from(JSON.stringify(["x", 1, "y"])).toString("base64url");
    return Array.from({ length: 1 + this.#below(4) }, () => this.#oneOf(this.#vocabulary.words)).join(" ");
  }

  #number(name: string): number {
    if (name === "depth") return 1 + this.#below(9);
    if (name === "limit" || name === "perHub") return 1 + this.#below(this.#chance(0.1) ? 1_000 : 50);
    return 1 + this.#below(this.#chance(0.1) ? 100 : 10);
  }
}

function isLeaf(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return isScalarType(named) || isEnumType(named);
}

/** A value as it stands in the text of a question. */
function written(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return written(value, type.ofType);
  if (isListType(type) && Array.isArray(value))
    return `[${value.map((item) => written(item, type.ofType)).join(", ")}]`;
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type) && typeof value === "object" && value !== null) {
    const parts = Object.entries(value).flatMap(([name, part]) => {
      const field = type.getFields()[name];
      return field === undefined ? [] : [`${name}: ${written(part, field.type)}`];
    });
    return `{ ${parts.join(", ")} }`;
  }
  return JSON.stringify(value);
}
