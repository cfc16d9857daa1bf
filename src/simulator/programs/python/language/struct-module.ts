/** The module _struct: numbers with a point as bytes, and back. */
import type { Interpreter } from './interpreter.ts';
import { toNumber } from './operators.ts';
import { Bytes, Float, Module, Native, type Value } from './values.ts';

export function structModule(_run: Interpreter): Module {
  const fromFloat = ([value, size, little]: Value[]): Value => {
    const view = new DataView(new ArrayBuffer(Number(size)));
    if (size === 4) view.setFloat32(0, toNumber(value), little === true);
    else view.setFloat64(0, toNumber(value), little === true);
    return new Bytes(new Uint8Array(view.buffer));
  };
  const toFloat = ([data, little]: Value[]): Value => {
    const bytes = (data as Bytes).data.slice(), view = new DataView(bytes.buffer);
    return new Float(bytes.length === 4 ? view.getFloat32(0, little === true) : view.getFloat64(0, little === true));
  };
  return new Module('_struct', { from_float: new Native('from_float', fromFloat), to_float: new Native('to_float', toFloat) });
}
