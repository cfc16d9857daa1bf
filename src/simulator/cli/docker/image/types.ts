/** Answers of the Engine API about images, as far as the commands read them. */

export interface ManifestSummary {
  ID: string;
  Descriptor: { digest: string };
  Available: boolean;
  Size: { Content: number; Total: number };
  Kind: string;
  ImageData?: { Platform: { os: string; architecture: string; variant?: string }; Containers: string[] | null };
}

export interface ImageSummary {
  Id: string;
  ParentId: string;
  RepoTags: string[] | null;
  RepoDigests: string[] | null;
  Created: number;
  Size: number;
  SharedSize: number;
  Containers: number;
  Labels: Record<string, string> | null;
  Manifests?: ManifestSummary[];
}
