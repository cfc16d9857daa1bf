/** Answers of the Engine API about containers, as far as the commands read them. */

export interface PortSummary {
  IP?: string;
  PrivatePort: number;
  PublicPort?: number;
  Type: string;
}

export interface ContainerSummary {
  Id: string;
  Names: string[];
  Image: string;
  ImageID: string;
  ImageManifestDescriptor?: { platform?: { os: string; architecture: string; variant?: string } };
  Command: string;
  Created: number;
  Ports: PortSummary[];
  SizeRw?: number;
  SizeRootFs?: number;
  Labels: Record<string, string> | null;
  State: string;
  Status: string;
  HostConfig: { NetworkMode: string };
  NetworkSettings: { Networks: Record<string, { NetworkID?: string }> };
  Mounts: { Type: string; Name?: string; Driver?: string; Source: string; Destination: string }[];
  Health?: { Status: string };
}

export interface ContainerDetails {
  Id: string;
  Name: string;
  State: { Status: string; Running: boolean; Paused: boolean; Restarting: boolean; ExitCode: number; StartedAt?: string; Health?: { Status: string } };
  Config: { Tty?: boolean; OpenStdin?: boolean; AttachStdin?: boolean; Labels?: Record<string, string>; Image: string; Healthcheck?: { Test?: string[] } };
  HostConfig: { AutoRemove: boolean };
  NetworkSettings: { Ports: Record<string, { HostIp: string; HostPort: string }[] | null>; Networks: Record<string, { IPAddress: string }> };
  Mounts: { Type: string; Name?: string; Driver?: string; Source: string; Destination: string }[];
}
