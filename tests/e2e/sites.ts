import type { FixtureName } from '../fixtures/page/bundle';

/** A fixture page at an address, and where its writing box and button are. */
export interface SiteUnderTest {
  name: string;
  page: FixtureName;
  url: string;
  /** Opens the composer, where the page does not show it at once. */
  opener?: string;
  field: string;
  submit: string;
}

export const facebook: SiteUnderTest = {
  name: 'Facebook',
  page: 'facebook',
  url: 'https://www.facebook.com/?steady',
  opener: '.opener',
  field: '[role=dialog] [contenteditable=true]',
  submit: '[role=button][aria-label=Post]',
};

export const facebookComment: SiteUnderTest = {
  ...facebook,
  name: 'a Facebook comment',
  opener: '[role=article]',
  field: '[role=article] [contenteditable=true]',
};

export const x: SiteUnderTest = {
  name: 'X',
  page: 'x',
  url: 'https://x.com/home',
  field: '[data-testid=tweetTextarea_0]',
  submit: '[data-testid=tweetButtonInline]',
};

export const xDialog: SiteUnderTest = {
  ...x,
  name: 'the dialog of X',
  opener: '[data-testid=SideNav_NewTweet_Button]',
  field: '[role=dialog] [data-testid=tweetTextarea_0]',
  submit: '[data-testid=tweetButton]',
};

export const plainForm: SiteUnderTest = {
  name: 'a plain form',
  page: 'textarea',
  url: 'http://localhost/diary',
  field: 'form textarea',
  submit: 'form [type=submit]',
};

/** More editors, each in a page of its own with a button that says what it does, at an address of which nothing is known. */
export const quill: SiteUnderTest = {
  name: 'Quill',
  page: 'quill',
  url: 'http://localhost/quill',
  field: '.ql-editor',
  submit: 'main button',
};

export const proseMirror: SiteUnderTest = {
  name: 'ProseMirror',
  page: 'prosemirror',
  url: 'http://localhost/prosemirror',
  field: '.ProseMirror',
  submit: 'main button',
};

export const slate: SiteUnderTest = {
  name: 'Slate',
  page: 'slate',
  url: 'http://localhost/slate',
  field: '[data-slate-editor]',
  submit: 'main .post',
};

export const tinyMce: SiteUnderTest = {
  name: 'TinyMCE',
  page: 'tinymce',
  url: 'http://localhost/tinymce',
  field: 'body.mce-content-body',
  submit: 'main .post',
};

export const ckEditor: SiteUnderTest = {
  name: 'CKEditor',
  page: 'ckeditor',
  url: 'http://localhost/ckeditor',
  field: '.ck-editor__editable',
  submit: 'main .post',
};

export const blocks: SiteUnderTest = {
  name: 'the block editor of WordPress',
  page: 'blocks',
  url: 'http://localhost/blocks',
  field: '[data-type="core/paragraph"]',
  submit: 'main .post',
};

export const EDITORS: readonly SiteUnderTest[] = [quill, proseMirror, slate, tinyMce, ckEditor, blocks];

export const readingPage: SiteUnderTest = {
  name: 'a page with nothing to write in',
  page: 'reading',
  url: 'https://www.facebook.com/help',
  field: 'none',
  submit: 'none',
};

export const SITES: readonly SiteUnderTest[] = [facebook, x, plainForm];

/** The same page where the extension does not run. */
export function unwatched(site: SiteUnderTest): SiteUnderTest {
  return { ...site, name: `${site.name}, unwatched`, url: `https://unwatched.example/${site.page}?steady` };
}

/** Which page an address gives: what the tests answer in place of the network. */
export function fixtureAt({ hostname, pathname }: URL): FixtureName | null {
  if (hostname === 'www.facebook.com') return pathname === readingPagePath ? 'reading' : 'facebook';
  if (hostname === 'x.com') return 'x';
  if (hostname === 'localhost') return EDITORS.find(({ url }) => new URL(url).pathname === pathname)?.page ?? 'textarea';
  if (hostname !== 'unwatched.example') return null;
  return SITES.find((site) => pathname === `/${site.page}`)?.page ?? 'reading';
}

const readingPagePath = new URL(readingPage.url).pathname;
