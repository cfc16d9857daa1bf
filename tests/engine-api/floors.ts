/** How many answers of each recording are the same. These numbers may only rise. */
export const floors: Record<string, number> = {
  '01-system': 25, '02-create': 38, '03-lifecycle': 59, '04-wait': 20, '05-list': 35, '06-inspect': 25, '07-logs': 28, '08-attach-exec': 41, '09-archive': 28, '10-health-restart': 22, '11-events': 32,
  '12-images': 44, '13-registry': 31, '14-build': 24, '15-volumes': 27, '16-networks': 43, '17-swarm': 51, '18-services': 37,
};

/** The same for the siblings. */
export const siblingFloors: Record<string, number> = {
  '01-system': 109, '02-create': 201, '03-lifecycle': 142, '04-wait': 48, '05-list': 77, '06-inspect': 82, '07-logs': 77, '08-attach-exec': 104, '09-archive': 88,
  '10-health-restart': 65, '11-events': 65, '12-images': 104, '13-registry': 53, '14-build': 73, '15-volumes': 78, '16-networks': 141, '17-swarm': 110, '18-services': 85,
  '19-everyday': 97, '20-lives': 113, '21-objects': 142, '22-host-config': 518, '23-containers': 240, '24-objects': 167, '25-swarm': 79,
};
