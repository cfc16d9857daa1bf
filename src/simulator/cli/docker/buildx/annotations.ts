/** Annotations of a build: --annotation, and those of its outputs. */
import type { Annotations } from '../../../api/engine/build.ts';
import type { Output } from './outputs.ts';
import { Unprepared } from './unprepared.ts';

const TYPES = ['index', 'index-descriptor', 'manifest', 'manifest-descriptor'];

/** What is annotated: a type of an object, with a platform in brackets that only some of them are for. @throws Unprepared */
function typeOf(text: string): string {
  const [, type] = /^([a-z-]+)(?:\[[A-Za-z0-9_/-]+\])?$/.exec(text) ?? [];
  if (type === undefined) throw new Unprepared(`parse annotations: invalid annotation type ${JSON.stringify(text)}, expected type and optional platform in square brackets`);
  if (!TYPES.includes(type)) throw new Unprepared(`parse annotations: unknown annotation type ${JSON.stringify(type)}`);
  return type;
}

const put = (all: Annotations, type: string, key: string, value: string): void => void ((type === 'manifest' || type === 'index') && (all[type] = { ...all[type], [key]: value }));

/** --annotation [type,…:]key=value @throws Unprepared */
export function annotationsOf(specs: readonly string[]): Annotations {
  const annotations: Annotations = {};
  for (const spec of specs.filter((one) => one !== '')) {
    const at = spec.indexOf('='), name = spec.slice(0, at), colon = name.indexOf(':');
    if (at < 0) throw new Unprepared(`parse annotations: invalid annotation ${JSON.stringify(spec)}, expected key=value`);
    const types = colon < 0 ? ['manifest'] : name.slice(0, colon).split(',').map(typeOf);
    for (const type of types) put(annotations, type, name.slice(colon + 1), spec.slice(at + 1));
  }
  return annotations;
}

/** -o type=image,annotation.KEY=VALUE */
export function annotationsIn(outputs: readonly Output[], into: Annotations): Annotations {
  for (const { attributes } of outputs) {
    for (const [key, value] of Object.entries(attributes)) {
      const [, type = 'manifest', name] = /^annotation(?:-(manifest|index))?(?:\[[^\]]*\])?\.(.+)$/.exec(key) ?? [];
      if (name !== undefined) put(into, type, name, value);
    }
  }
  return into;
}
