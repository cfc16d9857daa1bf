/** The log driver of a container and its options. */
import type { HostConfig } from '../../api/engine/containers.ts';

const UNCHECKED = ['', 'none', 'json-file', 'journald'];

/** There is something to check about it; log-drivers.ts does, and is seldom loaded. */
export const hasLogOptions = ({ Type, Config }: HostConfig['LogConfig']): boolean => !UNCHECKED.includes(Type) || Object.keys(Config).length > 0;
