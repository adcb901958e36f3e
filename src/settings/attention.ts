import type { Advice, AdvisedFinding } from '../engine/advice';
import type { Choices } from '../engine/schema/school-settings';
import { dayAfter } from './day';
import { fingerprint } from './fingerprint';
import type { Settings } from './settings';

/** What was dismissed stays so for about a term; what is not about words only for the day. */
const HUSHED_DAYS = 90;
/** Advice seen so often in a week shrinks to the dot. */
const OFTEN = 3;
const WEEK = 7;

/**
 * `note`: the note was closed; a serious finding still gets its one pause at submit · `draft`: "not about school", which goes for
 * the pause too · `exception`: what the clause itself allows, said of the rule for the rest of the day.
 */
export type Dismissal = 'note' | 'draft' | 'exception';

export interface Dismissed {
  how: Dismissal;
  findings: readonly Pick<AdvisedFinding, 'rule' | 'words'>[];
}

/** `ofPictures`: rules whose findings without words are about a picture, which the next picture is not. */
export interface Moment {
  today: string;
  site: string;
  ofPictures: ReadonlySet<string>;
  /** What the policy says may follow from these. */
  consequenceOf(findings: readonly AdvisedFinding[]): Advice['consequence'];
}

/** Why nothing is said at all, if so; a pause that the school does not allow is none. */
export function pauseNow({ pausedOn, pausedSites }: Settings, { dayPause, sitePause }: Choices, { today, site }: Moment): Advice['paused'] {
  if (dayPause && pausedOn === today) return 'day';
  return sitePause && pausedSites.includes(site) ? 'site' : undefined;
}

/** Without what the person has dismissed before, and with what was often seen made small. */
export async function quietenAdvice(advice: Advice, settings: Settings, moment: Moment): Promise<Advice> {
  const findings = (await Promise.all(advice.findings.map((finding) => quietenFinding(finding, settings, moment)))).flat();
  const speaking = findings.filter(({ severity }) => severity !== 'info');
  const left = speaking.length > 0 ? speaking : findings;
  return { ...advice, findings: left, severity: left[0]?.severity ?? 'none', consequence: moment.consequenceOf(left) };
}

async function quietenFinding(finding: AdvisedFinding, settings: Settings, moment: Moment): Promise<AdvisedFinding[]> {
  const { rule, words, severity } = finding;
  const isHushed = async (how: Dismissal) => {
    const until = settings.hushed[await hashOf(settings, how, { rule, words }, moment)];
    return until !== undefined && until >= moment.today;
  };
  if (await isHushed('exception')) return [];
  if (!isRemembered(finding, moment)) return [await madeSmall(finding, settings, moment)];
  if (await isHushed('draft')) return [];
  if (!(await isHushed('note'))) return [await madeSmall(finding, settings, moment)];
  return severity === 'serious' ? [{ ...finding, hushed: true }] : [];
}

async function madeSmall(finding: AdvisedFinding, settings: Settings, { today }: Moment): Promise<AdvisedFinding> {
  if (finding.severity !== 'advise') return finding;
  const seen = settings.noticed[await noticeHash(settings, finding.rule)] ?? [];
  return seen.filter((day) => day > dayAfter(today, -WEEK)).length >= OFTEN ? { ...finding, severity: 'info' } : finding;
}

/** Forgets at the same time what is past. */
export async function withDismissed(settings: Settings, { how, findings }: Dismissed, moment: Moment): Promise<Settings> {
  const hushed = Object.fromEntries(Object.entries(settings.hushed).filter(([, until]) => until >= moment.today));
  for (const finding of findings) {
    if (how !== 'exception' && !isRemembered(finding, moment)) continue;
    const forToday = how === 'exception' || finding.words.trim() === '';
    hushed[await hashOf(settings, how, finding, moment)] = forToday ? moment.today : dayAfter(moment.today, HUSHED_DAYS);
  }
  return { ...settings, hushed };
}

/** The notes of these rules have been on screen. */
export async function withSeen(settings: Settings, rules: readonly string[], today: string): Promise<Settings> {
  const recent = (seen: readonly string[]) => seen.filter((day) => day > dayAfter(today, -WEEK));
  const noticed = Object.fromEntries(
    Object.entries(settings.noticed)
      .map(([key, seen]) => [key, recent(seen)] as const)
      .filter(([, seen]) => seen.length > 0),
  );
  for (const rule of new Set(rules)) {
    const key = await noticeHash(settings, rule);
    noticed[key] = [...(noticed[key] ?? []), today].slice(-OFTEN);
  }
  return { ...settings, noticed };
}

function isRemembered({ rule, words }: Pick<AdvisedFinding, 'rule' | 'words'>, { ofPictures }: Moment): boolean {
  return words.trim() !== '' || !ofPictures.has(rule);
}

function hashOf({ salt }: Settings, how: Dismissal, { rule, words }: Pick<AdvisedFinding, 'rule' | 'words'>, { site }: Moment) {
  return how === 'exception' ? fingerprint(salt, how, rule) : fingerprint(salt, how, site, rule, words);
}

const noticeHash = ({ salt }: Settings, rule: string) => fingerprint(salt, 'noticed', rule);
