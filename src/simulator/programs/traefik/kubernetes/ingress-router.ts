/** A path of an Ingress as a router: its rule, and what the annotations add. */
import type { HTTPIngressPath, Ingress, IngressRule } from '../../../api/kubernetes/networking.ts';
import type { Router } from '../dynamic.ts';
import { quoted } from './names.ts';

const ANNOTATION = 'traefik.ingress.kubernetes.io/router.';

/** What annotations say of a router; their names are read in any case. */
export function annotated({ metadata: { annotations = {} } }: Ingress): Partial<Router> {
  const of = new Map(Object.entries(annotations).filter(([name]) => name.startsWith(ANNOTATION)).map(([name, value]) => [name.slice(ANNOTATION.length).toLowerCase(), value]));
  const list = (name: string): string[] => (of.get(name) ?? '').split(',').map((one) => one.trim()).filter(Boolean);
  return {
    ...(of.has('entrypoints') && { entryPoints: list('entrypoints') }), ...(of.has('middlewares') && { middlewares: list('middlewares') }),
    ...(of.has('priority') && { priority: Number(of.get('priority')) }), ...(of.get('tls') === 'true' && { tls: {} }),
  };
}

export function routerFor(ingress: Ingress, rule: IngressRule, path: HTTPIngressPath, service: string, strict: boolean): Router {
  const rules = [...(rule.host ? [`Host(${quoted(rule.host)})`] : []), ...(path.path ? [pathRule(ingress, path, strict)] : [])];
  return { entryPoints: [], ...annotated(ingress), rule: rules.join(' && '), service };
}

function pathRule({ metadata }: Ingress, { path = '', pathType }: HTTPIngressPath, strict: boolean): string {
  if (pathType === 'Exact') return `Path(${quoted(path)})`;
  const matcher = pathType === 'Prefix' ? 'PathPrefix' : metadata.annotations?.[`${ANNOTATION}pathmatcher`] ?? 'PathPrefix';
  if (!strict || matcher !== 'PathPrefix' || path === '/') return `${matcher}(${quoted(path)})`;
  const plain = path.replace(/\/$/, '');
  return `(Path(${quoted(plain)}) || PathPrefix(${quoted(`${plain}/`)}))`;
}
