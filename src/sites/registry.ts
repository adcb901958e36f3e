import { facebook } from './facebook';
import { practice } from './practice';
import type { Site } from './site';
import { x } from './x';

export const sites: readonly Site[] = import.meta.env.MODE === 'practice' ? [facebook, x, practice] : [facebook, x];

export const siteMatches: string[] = sites.flatMap((site) => [...site.matches]);

export const bridgeMatches: string[] = sites.flatMap((site) => (site.bridgesFiles ? [...site.matches] : []));

/** The site whose match patterns cover this address. */
export function siteFor({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): Site | null {
  return sites.find((site) => site.matches.some((pattern) => covers(pattern, protocol, hostname))) ?? null;
}

/** `scheme://host/*`, where the host may start with `*.` for itself and everything under it. */
function covers(pattern: string, protocol: string, hostname: string): boolean {
  const [scheme = '', host = ''] = pattern.slice(0, -2).split('://');
  if (protocol !== `${scheme}:`) return false;
  return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
}
