import type { Event } from '../../api/kubernetes/event.ts';
import type { Kind } from '../server/kind.ts';
import { since } from '../server/tables/text.ts';

const reporter = ({ source, reportingComponent, reportingInstance }: Event): string => {
  const component = source?.component || reportingComponent || '', instance = source?.host || reportingInstance || '';
  return instance ? `${component}, ${instance}` : component;
};

export const event: Kind<Event> = {
  collection: 'core/events',
  createOnUpdate: true,
  fields: {
    'involvedObject.kind': (object) => object.involvedObject.kind ?? '',
    'involvedObject.namespace': (object) => object.involvedObject.namespace ?? '',
    'involvedObject.name': (object) => object.involvedObject.name ?? '',
    'involvedObject.uid': (object) => object.involvedObject.uid ?? '',
    'involvedObject.apiVersion': (object) => object.involvedObject.apiVersion ?? '',
    'involvedObject.resourceVersion': (object) => object.involvedObject.resourceVersion ?? '',
    'involvedObject.fieldPath': (object) => object.involvedObject.fieldPath ?? '',
    reason: (object) => object.reason ?? '',
    reportingComponent: (object) => object.reportingComponent ?? '',
    source: (object) => object.source?.component || object.reportingComponent || '',
    type: (object) => object.type ?? '',
  },
  cells: (object, { now }) => {
    const first = since(object.firstTimestamp ?? object.eventTime, now);
    const last = object.series?.lastObservedTime ? since(object.series.lastObservedTime, now) : object.lastTimestamp ? since(object.lastTimestamp, now) : first;
    const { kind = '', name, fieldPath = '' } = object.involvedObject ?? {};
    const count = object.series?.count ?? (object.count || 1);
    return [last, object.type ?? '', object.reason ?? '', kind.toLowerCase() + (name ? `/${name}` : ''), fieldPath, reporter(object), (object.message ?? '').trim(), first, count, object.metadata.name];
  },
};
