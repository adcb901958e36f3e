import { z } from 'zod';
import type { Advice } from '../engine/advice';
import type { BaseChanges } from '../engine/schema/base-changes';
import { draft } from '../engine/schema/draft';
import { mending, type PictureReport } from '../engine/schema/picture';
import type { Problem } from '../engine/schema/problem';
import type { SchoolHours } from '../engine/schema/school-place';
import type { SchoolSettings } from '../engine/schema/school-settings';
import type { SaidReminders } from '../engine/translate';
import type { Words } from '../language/words';
import { siteState } from '../reach/site-state';
import { none } from './none';

/** `site`: our content script in a tab; `page`: one of the extension's own pages. */
export type Caller = 'site' | 'page';

/** Which rules the extension is using, and what was wrong with them. */
export interface RulesInForce {
  organisation: string;
  version: string;
  serial: number;
  rules: number;
  /** What the school's file made of the rules it extends; null where it stands alone. */
  changes: BaseChanges | null;
  /** Who gave them: the browser's policy, a download, the person by hand, or the extension itself. */
  source: 'policy' | 'url' | 'hand' | 'bundled';
  /** Letters to read out that tell this file from any other. */
  code: string;
  /** When they were taken, in milliseconds; null for those that came with the extension. */
  since: number | null;
  signed: boolean;
  address: { url: string; from: 'policy' | 'hand' } | null;
  /** When a download last worked. */
  checked: number | null;
  /** Why a newer file is not used yet. */
  waiting: string[];
  /** Whether they are left over from a policy that the browser no longer passes on. */
  mayLetGo: boolean;
  problems: Problem[];
  /** Rules on trial, and how often a draft came to meet them on this device. */
  trials: { rule: string; title: string; met: number }[];
}

/** A rules file's text or a link to one, chosen by the person; null takes either back. */
const byHand = z.union([z.strictObject({ text: z.string().max(2_000_000) }), z.strictObject({ link: z.string().max(2000) })]).nullable();

/** What the school's rules file and its browser policy settle for everybody. */
export interface SchoolSays {
  managed: boolean;
  /** Null where the policy does not say. */
  device: 'school' | 'own' | null;
  settings: SchoolSettings;
  hours: SchoolHours | null;
  /** What its policy reminds of, and under which clause; each line says what it is written in. */
  reminders: SaidReminders;
  rulesFile: { id: string; version: string; organisation: string };
}

/** `background`: the worker or event page; `desk`: the one place where pictures are looked at (src/capture). */
export type Answerer = 'background' | 'desk';

const message =
  <Reply>() =>
  <Input extends z.ZodType, By extends Answerer = 'background'>(input: Input, callers: readonly Caller[], by?: By) => ({
    input,
    callers,
    by: (by ?? 'background') as By,
    reply: undefined as Reply,
  });

/** A picture on its way to the desk: the browsers' messages carry text only. At most 40 MB, which no site takes either. */
const picture = z.strictObject({ id: z.string(), base64: z.string().max(56_000_000) });

/** Every message that crosses inside the extension: its input, its reply and who may send it. */
export const protocol = {
  checkDraft: message<Advice>()(draft, ['site', 'page']),
  /** Says nothing; a background that sleeps wakes and reads its rules. */
  wake: message<null>()(none, ['site']),
  /** What people read, in the language in force; a site's page gets what is said in it. Nothing of the page or the person comes along. */
  words: message<Words>()(none, ['site', 'page']),
  /** How the composer was found: the site's id, or "other", and never an address. */
  siteFound: message<null>()(z.strictObject({ site: z.string().max(40), found: siteState }), ['site']),
  /** The person went into a frame of another origin, which is not kept: it is compared with the sites they added. */
  otherFrame: message<null>()(z.strictObject({ origin: z.string().max(300) }), ['site']),
  /** Says nothing; the desk is set up if it is not there. Pictures then go to it directly. */
  openDesk: message<null>()(none, ['site', 'page']),
  /** One picture to be looked at; `id` is its sender's own, for `leavePicture`. */
  readPicture: message<PictureReport>()(picture, ['site', 'page'], 'desk'),
  /** The picture was taken off the draft: what has not been looked at yet need not be. */
  leavePicture: message<null>()(z.strictObject({ id: z.string() }), ['site', 'page'], 'desk'),
  /** A mended copy of the picture, as a file of `type`. */
  mendPicture: message<{ base64: string; type: string }>()(picture.extend({ mending }), ['site', 'page'], 'desk'),
  /** The note that stood in this tab has gone, and nothing else is said: so has the sign on the toolbar. */
  noteGone: message<null>()(none, ['site']),
  /** Rules whose notes have been on screen: ids only, kept as salted hashes for a week. */
  noteSeen: message<null>()(z.strictObject({ rules: z.array(z.string().max(120)).max(60) }), ['site']),
  /** What the person dismissed; the words come along only to be hashed, and are not kept. */
  dismissFindings: message<null>()(
    z.strictObject({
      how: z.enum(['note', 'draft', 'exception']),
      findings: z.array(z.strictObject({ rule: z.string().max(120), words: z.string().max(20_000) })).max(60),
    }),
    ['site'],
  ),
  /** Quiet for the day, or on the site that asks. */
  pauseChecking: message<null>()(z.strictObject({ on: z.enum(['day', 'site']) }), ['site']),
  /** Whether the person has marked somebody of this name as a pupil on the site that asks; the name comes along only to be hashed. */
  isPupil: message<boolean>()(z.strictObject({ name: z.string().max(300) }), ['site']),
  markPupil: message<null>()(z.strictObject({ name: z.string().max(300), is: z.boolean() }), ['site']),
  /** Opens the window for a word to whoever looks after the rules; only the rule's id comes along. */
  tellOwner: message<null>()(z.strictObject({ rule: z.string().max(120) }), ['site', 'page']),
  takeTold: message<string | null>()(none, ['page']),
  schoolSays: message<SchoolSays>()(none, ['page']),
  takeSelection: message<string>()(none, ['page']),
  /** Base64 of a PNG: the picture whose menu was chosen, as it was on screen; null where it could not be had. */
  takePicture: message<string | null>()(none, ['page']),
  rulesInForce: message<RulesInForce>()(none, ['page']),
  /** Reads the policy again and downloads now, where there is an address. */
  refreshRules: message<RulesInForce>()(none, ['page']),
  /** What is wrong with what was chosen; nothing if it was taken. */
  takeRules: message<Problem[]>()(byHand, ['page']),
  letGoRules: message<RulesInForce>()(none, ['page']),
};

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type MessageInput<Name extends MessageName> = z.input<Protocol[Name]['input']>;
export type MessageReply<Name extends MessageName> = Protocol[Name]['reply'];
