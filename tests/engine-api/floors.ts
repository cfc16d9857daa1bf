/** How many answers of each recording are the same. These numbers may only rise. */
export const floors: Record<string, number> = {
  '01-system': 25, '02-create': 38, '03-lifecycle': 59, '04-wait': 20, '05-list': 35, '06-inspect': 25, '07-logs': 28, '08-attach-exec': 41, '09-archive': 28, '10-health-restart': 22, '11-events': 32,
  '12-images': 44, '13-registry': 31, '14-build': 24, '15-volumes': 27, '16-networks': 43, '17-swarm': 51, '18-services': 37,
};
