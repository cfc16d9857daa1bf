/**
 * The document of OpenAPI 2 as a Protobuf: what kubectl asks for where a kind is in no document of version 3.
 * The messages and their numbers are those of gnostic's openapiv2/OpenAPIv2.proto, as far as our document has their fields.
 */
import { concat, encode } from '../../kernel/bytes.ts';
import { emitYaml } from '../../kernel/yaml/emit.ts';
import type { Json } from './conform.ts';

export const PROTOBUF_V2 = 'application/com.github.proto-openapi.spec.v2.v1.0+protobuf';

const LENGTH_DELIMITED = 2;

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Uint8Array.from([...bytes, rest]);
    bytes.push((rest % 128) | 128);
  }
}

const field = (number: number, content: Uint8Array): Uint8Array => concat([varint(number * 8 + LENGTH_DELIMITED), varint(content.length), content]);

const text = (number: number, value: unknown): Uint8Array[] => (value === undefined ? [] : [field(number, encode(String(value)))]);
const texts = (number: number, value: unknown): Uint8Array[] => (Array.isArray(value) ? value.flatMap((one) => text(number, one)) : []);
const flag = (number: number, value: unknown): Uint8Array[] => (value === true ? [varint(number * 8), varint(1)] : []);
const message = (number: number, parts: Uint8Array[] | undefined): Uint8Array[] => (parts === undefined ? [] : [field(number, concat(parts))]);
const messages = (number: number, all: Uint8Array[][]): Uint8Array[] => all.flatMap((parts) => message(number, parts));

/** Name and value of each entry, as the Named… messages have them. */
const named = (number: number, map: unknown, encoded: (value: Json) => Uint8Array[]): Uint8Array[] =>
  messages(number, Object.entries((map ?? {}) as Json).map(([name, value]) => [...text(1, name), ...message(2, encoded(value as Json))]));

/** An Any holds its value as YAML. */
const any = (value: unknown): Uint8Array[] => text(2, emitYaml(value));

const extensions = (number: number, of: Json): Uint8Array[] => named(number, Object.fromEntries(Object.entries(of).filter(([key]) => key.startsWith('x-'))), any);

const optional = (number: number, value: unknown, encoded: (value: Json) => Uint8Array[]): Uint8Array[] => (value === undefined ? [] : message(number, encoded(value as Json)));

/** A schema in the place of additional properties, or whether there may be any. */
const additional = (value: unknown): Uint8Array[] => (typeof value === 'boolean' ? flag(2, value) : message(1, schema(value as Json)));

const schema = (of: Json): Uint8Array[] => [
  ...text(1, of.$ref), ...text(2, of.format), ...text(4, of.description), ...optional(5, of.default, any), ...text(13, of.pattern), ...texts(19, of.required),
  ...messages(20, ((of.enum ?? []) as unknown[]).map(any)), ...optional(21, of.additionalProperties, additional), ...optional(22, of.type, (type) => text(1, type)),
  ...optional(23, of.items, (items) => message(1, schema(items))), ...optional(25, of.properties, (properties) => named(1, properties, schema)), ...extensions(31, of),
];

/** A parameter in the query: the only sort that our document has. */
const parameter = (of: Json): Uint8Array[] => message(1, message(2, message(3, [
  ...text(2, of.in), ...text(3, of.description), ...text(4, of.name), ...text(6, of.type), ...flag(20, of.uniqueItems),
])));

const response = (of: Json): Uint8Array[] => message(1, text(1, of.description));

const operation = (of: Json): Uint8Array[] => [
  ...text(3, of.description), ...messages(8, ((of.parameters ?? []) as Json[]).map(parameter)), ...message(9, named(1, of.responses, response)), ...extensions(13, of),
];

const METHODS: Readonly<Record<string, number>> = { get: 2, put: 3, post: 4, delete: 5, options: 6, head: 7, patch: 8 };

const pathItem = (of: Json): Uint8Array[] => Object.entries(of).flatMap(([method, one]) => message(METHODS[method]!, operation(one as Json)));

export const protobufOf = (document: Json): Uint8Array => concat([
  ...text(1, document.swagger),
  ...optional(2, document.info, (info) => [...text(1, info.title), ...text(2, info.version)]),
  ...message(8, named(2, document.paths, pathItem)),
  ...message(9, named(1, document.definitions, schema)),
]);
