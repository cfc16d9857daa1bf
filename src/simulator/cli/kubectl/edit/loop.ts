/** What edit, create --edit and apply edit-last-applied do alike: open the text, send what came back, open it again where it was refused. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { unlink } from '../../../kernel/files.ts';
import { parseYaml, YamlError } from '../../shared/yaml/read.ts';
import { ApiError, CommandError, SilentExit, isFailure } from '../client/failure.ts';
import { groupResource } from '../client/mapper.ts';
import { listOf, objectPrinter, withoutManagedFields } from '../print/output.ts';
import { emitYaml } from '../../../kernel/yaml/emit.ts';
import { goJson } from '../../shared/jsonpath/json-text.ts';
import { goValue } from '../print/go-value.ts';
import type { Info } from '../resource/info.ts';
import { infosOfText } from '../resource/selection.ts';
import { validates } from '../resource/write.ts';
import type { Session } from '../session.ts';
import { edited, editFile } from './editor.ts';

export interface EditMode {
  /** The comment above the objects. */
  intro: string;
  /** Sends one edited object; what it throws as ApiError is told and, where it can be mended, edited again. */
  save: (session: Session, original: Info, changed: Info) => Blocking<void>;
  /** Refusals of the server end it at once. */
  once?: boolean;
}

/** What the text can be shown as; other formats fit only what is printed afterwards. */
export const EDITED_AS = ['json', 'kyaml', 'yaml'];

interface Reason {
  head: string;
  others: string[];
}

export const EDIT_INTRO = `# Please edit the object below. Lines beginning with a '#' will be ignored,
# and an empty file will abort the edit. If an error occurs while saving this file will be
# reopened with the relevant failures.
#
`;

const asComment = (text: string): string => text.replace(/\n(?=[^#])/g, '\n# ');

const reasonText = ({ head, others }: Reason): string => `# ${asComment(head)}${others.length > 0 ? ':' : ''}\n${others.map((other) => `# * ${asComment(other)}\n`).join('')}#\n`;

const withoutComments = (text: string): string => text.split('\n').filter((line) => !/^\s*#/.test(line)).join('\n').trim();

export function* editObjects(session: Session, infos: readonly Info[], mode: EditMode): Blocking<void> {
  const json = session.flag('output') !== '' && objectPrinter(session, EDITED_AS) !== undefined && session.flag('output').toLowerCase() === 'json';
  const file = editFile(session, json ? 'json' : 'yaml');
  const objects = infos.map((info) => withoutManagedFields(info.object));
  const whole = objects.length === 1 ? objects[0] : { ...listOf(objects), metadata: {} };
  const original = json ? `${goJson(whole, 4)}\n` : emitYaml(whole);
  let content = original, reasons: Reason[] = [], refused = false;
  for (;;) {
    const text = yield* edited(session, file, `${json ? '' : mode.intro + reasons.map(reasonText).join('')}${content}`);
    if (refused && withoutComments(text) === withoutComments(content)) throw yield* preserved(session, file, new CommandError('Edit cancelled, no valid changes were saved.'));
    const wrong = unreadable(session, text);
    if (!wrong && withoutComments(text) === withoutComments(original)) return yield* cancelled(session, file, 'Edit cancelled, no changes made.');
    if (!wrong && withoutComments(text) === '') return yield* cancelled(session, file, 'Edit cancelled, saved file was empty.');
    if (wrong) {
      const [first] = infos;
      yield* session.err(`error: ${subject(first!)} is invalid\n`);
      reasons = [{ head: `${subject(first!)} was not valid`, others: [`<nil>: Invalid value: "The edited file failed validation": ${wrong}`] }];
    } else reasons = yield* saveAll(session, infos, text, mode, file);
    if (reasons.length === 0) return unlink(session.p, file);
    refused = true;
    content = withoutHeader(text);
  }
}

const withoutHeader = (text: string): string => text.replace(/^(#.*\n)+/, '');

function* cancelled(session: Session, file: string, text: string): Blocking<void> {
  unlink(session.p, file);
  yield* session.err(`${text}\n`);
}

function* preserved(session: Session, file: string, error: Error): Blocking<Error> {
  yield* session.err(`A copy of your changes has been stored to ${JSON.stringify(file)}\n`);
  return error;
}

/** What keeps the text from being an object at all; undefined: nothing. */
function unreadable(session: Session, text: string): string | undefined {
  if (!validates(session)) return undefined;
  try {
    const value = parseYaml(text);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return 'invalid object to validate';
    const { apiVersion, kind } = value as Record<string, unknown>;
    const missing = [typeof apiVersion === 'string' && apiVersion ? '' : 'apiVersion not set', typeof kind === 'string' && kind ? '' : 'kind not set'].filter((part) => part !== '');
    return missing.length > 1 ? `[${missing.join(', ')}]` : missing[0];
  } catch (error) {
    if (error instanceof YamlError) return error.message;
    throw error;
  }
}

const subject = (info: Info): string => `${groupResource(info.mapping)} ${JSON.stringify(info.name)}`;

function* saveAll(session: Session, infos: readonly Info[], text: string, mode: EditMode, file: string): Blocking<Reason[]> {
  let changed: Info[];
  try {
    changed = yield* infosOfText(session, text, 'edited-file');
  } catch (error) {
    if (error instanceof CommandError) return [{ head: `The edited file had a syntax error: ${error.message}`, others: [] }];
    throw error;
  }
  const { name: namespace } = session.namespace(), elsewhere = changed.find((info) => info.mapping.namespaced && info.namespace !== namespace);
  if (elsewhere) throw yield* preserved(session, file, new CommandError(`the namespace from the provided object ${JSON.stringify(elsewhere.namespace)} does not match the namespace ${JSON.stringify(namespace)}. You must pass '--namespace=${elsewhere.namespace}' to perform this operation.`));
  objectPrinter(session);
  const reasons: Reason[] = [];
  let again = 0, lost = 0;
  for (const info of changed) {
    const original = infos.find((one) => one.object!.metadata.uid === info.object!.metadata.uid);
    try {
      if (!original) throw new CommandError(`no original object found for &unstructured.Unstructured{Object:${goValue(info.object)}}`);
      yield* mode.save(session, original, info);
    } catch (error) {
      if (!isFailure(error)) throw error;
      if (!(error instanceof ApiError) || mode.once) throw yield* preserved(session, file, error);
      yield* session.err(`error: ${subject(info)} ${verdict(error)}\n`);
      if (error.reason === 'Invalid') reasons.push({ head: `${subject(info)} was not valid`, others: (error.status.details?.causes ?? []).map((cause) => `${cause.field}: ${cause.message}`) });
      else if (error.reason === 'NotFound') lost++;
      else again++;
    }
  }
  if (again > 0) yield* session.err(`You can run \`kubectl replace -f ${file}\` to try this update again.\n`);
  else if (lost > 0) yield* session.err(`The edits you made on deleted resources have been saved to ${JSON.stringify(file)}\n`);
  if (again + lost > 0) throw new SilentExit();
  return reasons;
}

const verdict = (error: ApiError): string =>
  error.reason === 'Invalid' ? 'is invalid' : error.reason === 'NotFound' ? 'could not be found on the server' : `could not be patched: ${error.message}`;
