/** What the functions of bake files take: the names that mistakes name, and the types that values are turned into. */

/** name:type, with ? where null is welcome and ... where any number may follow. */
const SIGNATURES: Readonly<Record<string, string>> = {
  absolute: 'num:n', add: 'a:n b:n', and: 'a:b b:b', base64decode: 'str:s', base64encode: 'str:s', basename: 'path:s', bcrypt: 'str:s ...cost:n', byteslen: 'buf:x', bytesslice: 'buf:x offset:n length:n', can: 'expression:e',
  ceil: 'num:n', chomp: 'str:s', chunklist: 'list:ld size:n', cidrhost: 'prefix:s hostnum:n', cidrnetmask: 'prefix:s', cidrsubnet: 'prefix:s newbits:n netnum:n', cidrsubnets: 'prefix:s ...newbits:n', coalesce: '...vals:d?',
  coalescelist: '...vals:d?', compact: 'list:ls', concat: '...seqs:d', contains: 'list:d value:d', convert: 'value:d? type:t', csvdecode: 'str:s', dirname: 'path:s', distinct: 'list:ld', divide: 'a:n b:n',
  element: 'list:d index:n', equal: 'a:d? b:d?', flatten: 'list:d', floor: 'num:n', format: 'format:s ...args:d?', formatdate: 'format:s time:s', formatlist: 'format:s ...args:d?', formattimestamp: 'format:s time:d',
  greaterthan: 'a:n b:n', greaterthanorequalto: 'a:n b:n', hasindex: 'collection:d key:d', homedir: '', indent: 'spaces:n str:s', index: 'collection:d key:d', indexof: 'list:d value:d', int: 'num:n',
  join: 'separator:s ...lists:ls', jsondecode: 'str:s', jsonencode: 'val:d?', keys: 'inputMap:d', length: 'collection:d', lessthan: 'a:n b:n', lessthanorequalto: 'a:n b:n', log: 'num:n base:n',
  lookup: 'inputMap:d key:s default:d', lower: 'str:s', max: '...numbers:n', md5: 'str:s', merge: '...maps:d?', min: '...numbers:n', modulo: 'a:n b:n', multiply: 'a:n b:n', negate: 'num:n', not: 'val:b', notequal: 'a:d? b:d?',
  or: 'a:b b:b', parseint: 'number:d base:n', pow: 'num:n power:n', range: '...params:n', regex: 'pattern:s string:s', regex_replace: 'str:s pattern:s replace:s', regexall: 'pattern:s string:s',
  replace: 'str:s substr:s replace:s', reverse: 'str:s', reverselist: 'list:d', rsadecrypt: 'ciphertext:s privatekey:s', sanitize: 'name:s', semvercmp: 'version:s contraint:s', sethaselement: 'set:sd elem:d',
  setintersection: 'first_set:sd ...other_sets:sd', setproduct: '...sets:d', setsubtract: 'a:sd b:sd', setsymmetricdifference: 'first_set:sd ...other_sets:sd', setunion: 'first_set:sd ...other_sets:sd', sha1: 'str:s',
  sha256: 'str:s', sha512: 'str:s', signum: 'num:n', slice: 'list:d start_index:n end_index:n', sort: 'list:ls', split: 'separator:s str:s', strlen: 'str:s', substr: 'str:s offset:n length:n', subtract: 'a:n b:n',
  timeadd: 'timestamp:s duration:s', timestamp: '', title: 'str:s', trim: 'str:s cutset:s', trimprefix: 'str:s prefix:s', trimspace: 'str:s', trimsuffix: 'str:s suffix:s', try: '...expressions:e',
  unixtimestampparse: 'unix_timestamp:n', upper: 'str:s', urlencode: 'str:s', uuidv4: '', uuidv5: 'namespace:s name:s', values: 'mapping:d', zipmap: 'keys:ls values:d',
};

const TYPES: Readonly<Record<string, string>> = { s: 'string', n: 'number', b: 'bool', d: 'dynamic', x: 'bytes', ls: 'list of string', ld: 'list of dynamic', sd: 'set of dynamic', e: 'expression', t: 'type' };

export interface Parameter {
  name: string;
  type: string;
  isNullable: boolean;
}

export interface Signature {
  params: Parameter[];
  rest?: Parameter;
}

export function signatureOf(name: string): Signature | undefined {
  if (!Object.hasOwn(SIGNATURES, name)) return undefined;
  const all = SIGNATURES[name]!.split(' ').filter(Boolean).map((one) => {
    const [, dots, word = '', type = '', nullable] = /^(\.\.\.)?(\w+):(\w+)(\?)?$/.exec(one)!;
    return { isRest: dots !== undefined, parameter: { name: word, type: TYPES[type]!, isNullable: nullable !== undefined } };
  });
  const rest = all.find((one) => one.isRest)?.parameter;
  return { params: all.filter((one) => !one.isRest).map((one) => one.parameter), ...(rest && { rest }) };
}

export const NAMES: readonly string[] = Object.keys(SIGNATURES);
