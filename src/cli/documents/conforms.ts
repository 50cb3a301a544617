/**
 * Whether a value is as a JSON Schema says, quickly: a test made once of the schema, since an archive has thousands of analyses
 * with thousands of objects each. It knows the words that zod writes and refuses a schema with others, so that nothing is
 * passed over; fields of later versions are no fault. Left out: what is wrong, and where (`valid.ts`).
 */
export type Test = (value: unknown) => boolean;

export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: boolean | JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

const KNOWN = new Set(
  (
    '$ref $defs type const enum anyOf properties required additionalProperties propertyNames items prefixItems ' +
    'minItems maxItems minimum maximum $id $schema id title description'
  ).split(' '),
);

/** Throws where the schema has a word that is not known. */
export function testOf(schema: JsonSchema): Test {
  const named = new Map<string, Test>();
  for (const name of Object.keys(schema.$defs ?? {})) named.set(`#/$defs/${name}`, never);
  const make = (one: JsonSchema): Test => made(one, make, (name) => (value) => (named.get(name) ?? never)(value));
  for (const [name, one] of Object.entries(schema.$defs ?? {})) named.set(`#/$defs/${name}`, make(one));
  return make(schema);
}

const never: Test = () => false;

type Make = (schema: JsonSchema) => Test;

function made(schema: JsonSchema, make: Make, refer: (name: string) => Test): Test {
  const unknown = Object.keys(schema).find((word) => !KNOWN.has(word));
  if (unknown !== undefined) throw new Error(`JSON Schema: ${unknown}`);
  if (schema.$ref !== undefined) return refer(schema.$ref);
  if (schema.anyOf !== undefined) return some(schema.anyOf.map(make));
  if ('const' in schema) return (value) => value === schema.const;
  if (schema.enum !== undefined) return oneOf(schema.enum);
  if (schema.type === undefined) return () => true;
  return some([schema.type].flat().map((type) => typed(type, schema, make)));
}

function some(tests: readonly Test[]): Test {
  const [first = never, second] = tests;
  if (second === undefined) return first;
  return (value) => tests.some((test) => test(value));
}

function oneOf(values: readonly unknown[]): Test {
  const all = new Set(values);
  return (value) => all.has(value);
}

function typed(type: string, schema: JsonSchema, make: Make): Test {
  if (type === 'object') return objectTest(schema, make);
  if (type === 'array') return arrayTest(schema, make);
  if (type === 'integer' || type === 'number') return numberTest(schema, type === 'integer');
  if (type === 'null') return (value) => value === null;
  return (value) => typeof value === type;
}

function numberTest({ minimum = -Infinity, maximum = Infinity }: JsonSchema, isWhole: boolean): Test {
  const isNumber: Test = isWhole ? Number.isSafeInteger : Number.isFinite;
  return (value) => isNumber(value) && (value as number) >= minimum && (value as number) <= maximum;
}

function arrayTest({ items, prefixItems, minItems = 0, maxItems = Infinity }: JsonSchema, make: Make): Test {
  const first = (prefixItems ?? []).map(make);
  const rest = typeof items === 'object' ? make(items) : null;
  const most = items === false ? Math.min(maxItems, first.length) : maxItems;
  return (value) => {
    if (!Array.isArray(value) || value.length < minItems || value.length > most) return false;
    for (let at = 0; at < value.length; at++) {
      const test = first[at] ?? rest;
      if (test !== null && !test(value[at])) return false;
    }
    return true;
  };
}

function objectTest({ properties = {}, required = [], additionalProperties }: JsonSchema, make: Make): Test {
  const fields = Object.entries(properties).map(
    ([name, schema]) => [name, make(schema), required.includes(name)] as const,
  );
  const other = typeof additionalProperties === 'object' ? make(additionalProperties) : null;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const own = value as Readonly<Record<string, unknown>>;
    for (const [name, test, isRequired] of fields) {
      const field = own[name];
      if (field === undefined ? isRequired : !test(field)) return false;
    }
    return other === null || Object.keys(own).every((name) => Object.hasOwn(properties, name) || other(own[name]));
  };
}
