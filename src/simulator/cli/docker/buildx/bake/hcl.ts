/** Reads a bake file in HCL: attributes and blocks. */
import type { Source } from './hcl-error.ts';
import { Reader } from './hcl-expression.ts';
import type { Attribute, Block, Body } from './hcl-syntax.ts';
import type { Token } from './hcl-tokens.ts';

/** @throws HclError */
export const readHcl = (source: Source): Body => readBody(new Reader(source));

function readBody(reader: Reader, open?: Token): Body {
  const body: Body = { attributes: [], blocks: [] };
  for (;;) {
    reader.skipNewlines();
    const { token } = reader;
    if (open && reader.is('}')) return body;
    if (token.kind === 'end') {
      if (open) reader.fail('Unclosed configuration block', 'There is no closing brace for this block before the end of the file. This may be caused by incorrect brace nesting elsewhere in this file.', open);
      return body;
    }
    if (token.kind !== 'word') reader.fail(token.kind === 'string' ? 'Invalid argument name' : 'Argument or block definition required', token.kind === 'string' ? 'Argument names must not be quoted.' : 'An argument or block definition is required here.');
    reader.take();
    if (reader.accept('=')) body.attributes.push(readAttribute(reader, token, body.attributes));
    else if (reader.token.kind === 'newline' || reader.token.kind === 'end') reader.fail('Argument or block definition required', 'An argument or block definition is required here. To set an argument, use the equals sign "=" to introduce the argument value.', token);
    else body.blocks.push(readBlock(reader, token));
  }
}

function readAttribute(reader: Reader, name: Token, before: readonly Attribute[]): Attribute {
  const value = reader.expression();
  if (reader.token.kind !== 'newline' && reader.token.kind !== 'end' && !reader.is('}')) reader.fail('Missing newline after argument', 'An argument definition must end with a newline.');
  const twin = before.find((one) => one.name === name.text);
  if (twin) reader.fail('Attribute redefined', `The argument ${JSON.stringify(name.text)} was already set at ${reader.source.name}:${placeOf(reader.source, twin)}. Each argument may be set only once.`, name);
  return { name: name.text, value, source: reader.source, start: name.start, end: name.end };
}

function placeOf({ text }: Source, { start, end }: Attribute): string {
  const lines = text.slice(0, start).split('\n'), column = lines.at(-1)!.length + 1;
  return `${lines.length},${column}-${column + end - start}`;
}

function readBlock(reader: Reader, type: Token): Block {
  const labels: Block['labels'] = [];
  while (reader.token.kind === 'string' || reader.token.kind === 'word') {
    const { kind, text, start, end } = reader.take();
    labels.push({ text: kind === 'string' ? text.slice(1, -1) : text, start, end });
  }
  const open = reader.token;
  if (!reader.accept('{')) {
    if (reader.token.kind === 'newline') reader.fail('Invalid block definition', 'A block definition must have block content delimited by "{" and "}", starting on the same line as the block header.');
    reader.fail('Invalid block definition', 'Either a quoted string block label or an opening brace ("{") is expected here.');
  }
  const multi = reader.token.kind === 'newline' || reader.token.kind === 'end' || reader.is('}');
  const body = multi ? readBody(reader, open) : readSingle(reader);
  reader.take();
  if (reader.token.kind !== 'newline' && reader.token.kind !== 'end') reader.fail('Missing newline after block definition', 'A block definition must end with a newline.');
  return { type: type.text, labels, body, source: reader.source, start: type.start, end: type.end, open: open.start };
}

/** A block on one line has one argument. */
function readSingle(reader: Reader): Body {
  const name = reader.take(), required = 'An argument or block definition is required here.';
  if (name.kind !== 'word') reader.fail('Argument or block definition required', required, name);
  if (reader.token.kind === 'word' || reader.token.kind === 'string' || reader.is('{')) {
    const { kind, start, end } = reader.token;
    reader.fail('Argument definition required', `A single-line block definition can contain only a single argument. If you meant to define argument ${JSON.stringify(name.text)}, use an equals sign to assign it a value. To define a nested block, place it on a line of its own within its parent block.`, { ...name, end: kind === 'string' ? start + 1 : end });
  }
  if (!reader.accept('=')) reader.fail('Argument or block definition required', `${required} To set an argument, use the equals sign "=" to introduce the argument value.`, name);
  const value = reader.expression(), summary = 'Invalid single-argument block definition';
  if (reader.is(',')) reader.fail(summary, 'Single-line block syntax can include only one argument definition. To define multiple arguments, use the multi-line block syntax with one argument definition per line.');
  if (reader.token.kind === 'newline') reader.fail(summary, 'An argument definition on the same line as its containing block creates a single-line block definition, which must also be closed on the same line. Place the block\'s closing brace immediately after the argument definition.');
  if (!reader.is('}')) reader.fail(summary, 'A single-line block definition must end with a closing brace immediately after its single argument definition.');
  return { attributes: [{ name: name.text, value, source: reader.source, start: name.start, end: name.end }], blocks: [] };
}
