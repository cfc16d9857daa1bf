/** Who may have something: Require and its containers (mod_authz_core, mod_authz_host), Order, Allow and Deny of old (mod_access_compat). */
import { ConfigError, named, type Directive } from './config.ts';

export type Verdict = 'granted' | 'denied' | 'asks';

export interface Who {
  client: string;
  method: string;
  /** Once somebody has said who they are. */
  user?: string;
  groups?: readonly string[];
}

const CONTAINERS = ['Require', 'RequireAll', 'RequireAny', 'RequireNone'];

/** The innermost section that says so decides. */
export function admits(sections: readonly Directive[][], who: Who): Verdict {
  if (ordered(sections, who.client)) return 'denied';
  const block = sections.filter((one) => CONTAINERS.some((name) => named(one, name).length > 0)).at(-1);
  return block ? anyOf(block, who) : 'granted';
}

/** What a folder asks of users, whatever else it asks. */
const verdictsOf = (block: readonly Directive[], who: Who): Verdict[] => block.flatMap((one) => {
  const name = one.name.toLowerCase();
  if (name === 'require') return [required(one.args, who)];
  if (name === 'requireany') return [anyOf(one.block!, who)];
  if (name === 'requirenone') return [anyOf(one.block!, who) === 'granted' ? 'denied' : 'granted'];
  if (name !== 'requireall') return [];
  const all = verdictsOf(one.block!, who);
  return [all.includes('denied') ? 'denied' : all.includes('asks') ? 'asks' : 'granted'];
});

function anyOf(block: readonly Directive[], who: Who): Verdict {
  const verdicts = verdictsOf(block, who);
  return verdicts.includes('granted') ? 'granted' : verdicts.includes('asks') ? 'asks' : 'denied';
}

function required([first = '', ...rest]: string[], who: Who): Verdict {
  if (first.toLowerCase() === 'not') return required(rest, who) === 'granted' ? 'denied' : 'granted';
  const { client, user } = who, told = (is: boolean): Verdict => (user === undefined ? 'asks' : is ? 'granted' : 'denied');
  switch (first.toLowerCase()) {
    case 'all': return /^granted$/i.test(rest[0] ?? '') ? 'granted' : 'denied';
    case 'ip': return rest.some((one) => fits(client, one)) ? 'granted' : 'denied';
    case 'local': return client.startsWith('127.') ? 'granted' : 'denied';
    case 'method': return rest.some((one) => one.toUpperCase() === who.method) ? 'granted' : 'denied';
    case 'valid-user': return told(true);
    case 'user': return told(rest.includes(user ?? ''));
    case 'group': return told(rest.some((one) => who.groups?.includes(one)));
    case 'host': case 'env': case 'expr': case 'forward-dns': throw new ConfigError(`Require ${first}: not simulated here`);
    default: return 'denied';
  }
}

/** An address, the beginning of one, or a range. */
const fits = (client: string, one: string): boolean => client === one || (one.includes('/') ? within(client, one) : client.startsWith(`${one.replace(/\.$/, '')}.`));

function within(client: string, range: string): boolean {
  const [base = '', bits = '32'] = range.split('/'), number = (text: string): number => text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const size = 2 ** (32 - (bits.includes('.') ? bits.split('.').reduce((sum, part) => sum + Number(part).toString(2).replace(/0/g, '').length, 0) : Number(bits)));
  return Math.floor(number(client) / size) === Math.floor(number(base.split('.').concat(['0', '0', '0']).slice(0, 4).join('.')) / size);
}

/** Whether Order, Allow and Deny keep a client out. */
function ordered(sections: readonly Directive[][], client: string): boolean {
  const block = sections.filter((one) => ['Order', 'Allow', 'Deny'].some((name) => named(one, name).length > 0)).at(-1);
  if (!block) return false;
  const among = (name: string): boolean => named(block, name).some(({ args }) => args.slice(1).some((one) => one.toLowerCase() === 'all' || fits(client, one)));
  return named(block, 'Order').at(-1)?.args[0]?.toLowerCase() === 'allow,deny' ? !among('Allow') || among('Deny') : among('Deny') && !among('Allow');
}
