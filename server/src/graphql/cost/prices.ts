import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  getDirectiveValues,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";

/** What `@cost` says of a field; what it leaves out is what every field has. */
export interface Price {
  readonly work: number;
  /** Null when `@cost` does not say how long a list is. */
  readonly items: number | null;
  readonly timesPage: number;
}

type Priced = GraphQLField<unknown, unknown> | GraphQLInputField;

/** Prices of fields; each is read from the schema once. */
export class Prices {
  readonly #schema: GraphQLSchema;
  readonly #prices = new Map<Priced, Price>();
  readonly #introspection: ReadonlyMap<string, number>;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    this.#introspection = introspectionSizes(schema);
  }

  of(field: Priced): Price {
    const known = this.#prices.get(field);
    if (known !== undefined) return known;
    const price = this.#read(field);
    this.#prices.set(field, price);
    return price;
  }

  /** How long the lists in questions about the schema are in the mean, by the name of the field. */
  itemsAboutSchema(field: string): number {
    return this.#introspection.get(field) ?? 1;
  }

  #read({ astNode }: Priced): Price {
    const directive = this.#schema.getDirective("cost");
    const given = directive != null && astNode != null ? getDirectiveValues(directive, astNode) : undefined;
    const number = (value: unknown) => (typeof value === "number" ? value : null);
    return {
      work: number(given?.work) ?? 0,
      items: number(given?.items),
      timesPage: number(given?.timesPage) ?? 1,
    };
  }
}

function introspectionSizes(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const types = Object.values(schema.getTypeMap());
  const composite = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = composite.flatMap((type) => Object.values(type.getFields()));
  const inputs = types.filter(isInputObjectType).flatMap((type) => Object.values(type.getFields()));
  const values = types.filter(isEnumType).flatMap((type) => type.getValues());
  const args = fields.flatMap((field) => field.args);
  const each = (count: number, among: number) => count / Math.max(1, among);
  return new Map([
    ["types", types.length],
    ["directives", schema.getDirectives().length],
    ["fields", each(fields.length, types.length)],
    ["inputFields", each(inputs.length, types.length)],
    ["enumValues", each(values.length, types.length)],
    ["args", each(args.length, fields.length)],
    // Half of the types, at most, wrap another one as a list or as not null.
    ["ofType", 1 / 2],
  ]);
}
