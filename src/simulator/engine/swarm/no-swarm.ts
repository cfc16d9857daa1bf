/** What every request for a swarm is told by an engine that is in none. */
export const NO_SWARM = 'This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.';
