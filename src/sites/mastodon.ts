import { audienceShown } from './dom/audience-shown';
import { mentionedIn } from './dom/mentioned';
import { type ComposerMarkers, defineSite, type Site } from './site';

const CHOICES = '.compose-form__dropdowns';

const post: ComposerMarkers = {
  surface: 'post',
  field: written('form.compose-form'),
  root: 'form.compose-form',
  submit: ['.compose-form__submit button[type=submit]', '.compose-form__publish-button-wrapper button', 'button[type=submit]'],
  keys: 'mod-enter',
  audience: readAudience,
  pictures: {
    shown: '.compose-form__upload',
    remove: '.compose-form__upload__delete, .compose-form__upload__actions button',
    picker: 'input[type=file][name=file-upload-input]',
  },
};

/** Who may see it is drawn as an icon, the same in every language. */
const AUDIENCES: Readonly<Record<string, string>> = {
  globe: 'public',
  'quiet-time': 'public',
  unlock: 'public',
  lock: 'friends',
  at: 'only me',
};

function readAudience(root: HTMLElement): string | null {
  const shown = Object.entries(AUDIENCES).find(([icon]) => root.querySelector(`${CHOICES} .icon-${icon}`));
  return shown?.[1] ?? audienceShown(root, `${CHOICES} button, .dropdown-button`);
}

/** The text and the content warning above it. */
function written(form: string): string {
  return `${form} textarea, ${form} .spoiler-input input`;
}

function readMentioned(root: HTMLElement): string | null {
  return mentionedIn(Array.from(root.querySelectorAll('textarea'), ({ value }) => value).join(' '));
}

export const mastodon = defineSite({
  id: 'mastodon',
  matches: (
    'mastodon.social mastodon.online mstdn.social mas.to toot.wales mastodon.scot toot.community mastodon.world mastodonapp.uk mastodon.me.uk ' +
    'mastodon.green mastodon.education mastodon.ie masto.ai mstdn.party universeodon.com techhub.social infosec.exchange hachyderm.io fosstodon.org ' +
    'piaille.fr mastodon.art mastodon.xyz social.vivaldi.net c.im chaos.social troet.cafe mastodon.nl mastodon.uno mstdn.jp'
  )
    .split(' ')
    .map((host) => `https://${host}/*`),
  recognisedBy: 'html:has(script#initial-state) #mastodon',
  composers: [
    { ...post, surface: 'dm', field: written('form.compose-form:has(.icon-at)'), recipient: readMentioned },
    { ...post, surface: 'comment', field: written('form.compose-form:has(.reply-indicator)') },
    post,
  ],
});

/** The same software on a host of somebody's own ("https://social.example"). */
export function mastodonAt(...origins: string[]): Site {
  return { ...mastodon, matches: origins.map((origin) => `${origin}/*`) };
}
