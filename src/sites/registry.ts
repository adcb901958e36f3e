import { blogger } from './blogger';
import { bluesky } from './bluesky';
import { discord } from './discord';
import { elk } from './elk';
import { facebook } from './facebook';
import { framedMatches } from './framed';
import { ghost } from './ghost';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { medium } from './medium';
import { nextdoor } from './nextdoor';
import { phanpy } from './phanpy';
import { pinterest } from './pinterest';
import { practice } from './practice';
import { reddit } from './reddit';
import type { Site } from './site';
import { snapchat } from './snapchat';
import { substack } from './substack';
import { telegram } from './telegram';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { tumblr } from './tumblr';
import { whatsapp } from './whatsapp';
import { wordpress } from './wordpress';
import { x } from './x';
import { youtube } from './youtube';

const shipped: readonly Site[] = [
  blogger,
  bluesky,
  discord,
  elk,
  facebook,
  ghost,
  instagram,
  linkedin,
  mastodon,
  medium,
  nextdoor,
  phanpy,
  pinterest,
  reddit,
  snapchat,
  substack,
  telegram,
  threads,
  tiktok,
  tumblr,
  whatsapp,
  wordpress,
  x,
  youtube,
];

export const sites: readonly Site[] = import.meta.env.MODE === 'practice' ? [...shipped, practice] : shipped;

export const siteMatches: string[] = sites.flatMap((site) => [...site.matches]);

/** The site whose match patterns cover this address. */
export function siteFor(place: Pick<Location, 'protocol' | 'hostname' | 'pathname'>): Site | null {
  return sites.find((site) => site.matches.some((pattern) => covers(pattern, place))) ?? null;
}

/** The site whose software a page shows itself to be made by, on whatever host. */
export function recogniseSite(page: Document): Site | null {
  return sites.find(({ recognisedBy }) => recognisedBy !== undefined && page.querySelector(recognisedBy) !== null) ?? null;
}

/** Whether a frame with this address is watched by a script of its own. */
export function isWatchedFrame(address: string): boolean {
  return URL.canParse(address) && framedMatches.some((pattern) => covers(pattern, new URL(address)));
}

/** `scheme://host/start*`, where the host may start with `*.` for itself and everything under it. */
function covers(pattern: string, { protocol, hostname, pathname }: Pick<Location, 'protocol' | 'hostname' | 'pathname'>): boolean {
  const [, scheme, host = '', start = ''] = /^(\w+):\/\/([^/]+)(\/.*)\*$/.exec(pattern) ?? [];
  if (protocol !== `${scheme}:` || !pathname.startsWith(start)) return false;
  return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
}
