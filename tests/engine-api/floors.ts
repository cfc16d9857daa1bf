/** How many answers of each recording are the same. These numbers may only rise. */
export const floors: Record<string, number> = {
  '01-system': 25, '02-create': 38, '03-lifecycle': 59, '04-wait': 20, '05-list': 35, '06-inspect': 25, '07-logs': 28, '08-attach-exec': 41, '09-archive': 28, '10-health-restart': 22, '11-events': 32,
  '12-images': 44, '13-registry': 31, '14-build': 24, '15-volumes': 27, '16-networks': 43, '17-swarm': 51, '18-services': 37,
};

/**
 * The same for the siblings. What stays different, and why:
 * - of that machine: control groups v1 (weights of block devices, real-time shares, statistics by processor, OomKillDisable), a kernel
 *   without macvlan, ipvlan and sctp, `/` that is no shared mount, no syslog, process numbers, clock and memory in `top`, BusyBox's banner,
 *   the folder of a containerd that dockerd starts itself;
 * - of its registry: which layers and attestations images have (so which come in a pull), the words of a refusal, no index to search;
 * - of chance: random ids that order services and tasks, which of two streams or events comes first, how often health was looked at;
 * - archives that the corpus saved from that engine and does not hold (`kept`);
 * - moby of that day against 29.7.2 (capital letters and commas in messages; warnings of image mounts).
 */
export const siblingFloors: Record<string, number> = {
  '01-system': 109, '02-create': 201, '03-lifecycle': 143, '04-wait': 48, '05-list': 77, '06-inspect': 83, '07-logs': 77, '08-attach-exec': 104, '09-archive': 88,
  '10-health-restart': 65, '11-events': 65, '12-images': 109, '13-registry': 53, '14-build': 75, '15-volumes': 78, '16-networks': 143, '17-swarm': 110, '18-services': 86,
  '19-everyday': 97, '20-lives': 113, '21-objects': 142, '22-host-config': 519, '23-containers': 240, '24-objects': 172, '25-swarm': 80,
};
