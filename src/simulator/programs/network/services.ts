/** Names of ports in /etc/services. */
export const SERVICES: Readonly<Record<number, string>> = { 21: 'ftp', 22: 'ssh', 25: 'smtp', 53: 'domain', 80: 'http', 443: 'https', 3306: 'mysql', 5432: 'postgresql', 5672: 'amqp', 6379: 'redis', 8080: 'http-alt', 11211: 'memcached' };
