import { type ComposerMarkers, defineSite } from './site';

/** The values of its choice of who may see a post are the network's own words, in every language. */
const AUDIENCES: Readonly<Record<string, string>> = {
  public: 'public',
  unlisted: 'public',
  local: 'public',
  private: 'friends',
  direct: 'only me',
};

const post: ComposerMarkers = {
  surface: 'post',
  field: '#compose-container :is(textarea[name=status], input[name=spoiler_text])',
  root: '#compose-container',
  submit: ['form button[type=submit]'],
  keys: 'mod-enter',
  audience: (root) => AUDIENCES[root.querySelector<HTMLSelectElement>('select[name=visibility]')?.value ?? ''] ?? null,
  pictures: { shown: '.media-attachment', remove: '.media-aside button', picker: 'input[type=file]' },
};

export const phanpy = defineSite({
  id: 'phanpy',
  matches: ['https://phanpy.social/*', 'https://dev.phanpy.social/*'],
  // What is replied to stands above the form.
  composers: [{ ...post, surface: 'comment', field: '#compose-container:has(.status-preview) textarea[name=status]' }, post],
});
