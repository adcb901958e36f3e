import { expect, test } from 'vitest';
import { findComposer, findComposerNear, type Site, type Surface } from '../../src/sites/site';
import { deep, openPage, pathTo } from './semantic/open-scene';

export interface Scene {
  surface: Surface;
  /**
   * The page with the composer open and `Year 8 were great` typed in it. What lies in an `x-shadow` becomes its parent's open shadow
   * root; an `x-frame` becomes a frame whose body has its attributes. Whatever is marked `decoy` is no composer.
   */
  html: string;
  /** CSS of what the person types in, and of what they press to send. */
  field: string;
  submit: string;
  /** Where the page shows pictures: the same composer with two of them, their buttons `#first` and `#second`, each in a `tile`. */
  withPictures?: string;
  /** Where the page shows them. */
  recipient?: string;
  audience?: string;
}

export const TYPED = 'Year 8 were great';

const READING_PAGE = `
  <main role="main"><article role="article"><h1>News</h1><p>Year 8 were great</p>
  <div role="button" aria-label="Comment" tabindex="0">Comment</div><div role="button" aria-label="Like">Like</div><button>Share</button></article>
  <form role="search"><input type="search" aria-label="Search"><button type="submit">Search</button></form>
  <form><input type="email" aria-label="E-mail"><input type="password" aria-label="Password"><button type="submit">Log in</button></form></main>`;

/** What every site promises about one of its composers. */
export function honoursTheContract(site: Site, scene: Scene): void {
  const open = () => {
    openScene(scene.html);
    const field = query(scene.field);
    return { field, composer: found(site, field) };
  };

  test(`${scene.surface}: finds the composer and reads it`, () => {
    const { composer, field } = open();
    expect(composer?.surface).toBe(scene.surface);
    expect(composer?.field).toBe(field);
    expect(composer?.readText()).toBe(TYPED);
    for (const decoy of deep('.decoy')) expect(found(site, decoy)).toBeNull();
  });

  test(`${scene.surface}: keeps the same root while open`, () => {
    const { composer, field } = open();
    field.append(' today');
    const root = found(site, field)?.root;
    expect(root).toBe(composer?.root);
    expect(root?.tagName).not.toBe('BODY');
    expect(pathTo(field).includes(root as HTMLElement) || field.ownerDocument !== document).toBe(true);
  });

  test(`${scene.surface}: sees the submit, also after the site has replaced it`, () => {
    const { composer } = open();
    const submit = query(scene.submit);
    expect(composer?.findSubmit()).toBe(submit);
    const replaced = submit.cloneNode(true) as HTMLElement;
    submit.replaceWith(replaced);
    expect(composer?.findSubmit()).toBe(replaced);
  });

  test(`${scene.surface}: is the same composer before its submit is there`, () => {
    openScene(scene.html);
    const field = query(scene.field);
    const submit = query(scene.submit);
    const place = document.createElement('i');
    submit.replaceWith(place);
    const before = found(site, field);
    // The host of what is missing stands for it; a button of anything else must not.
    const early = before?.findSubmit() ?? null;
    expect(early === null || pathTo(place).includes(early)).toBe(true);
    place.replaceWith(submit);
    expect(before?.findSubmit()).toBe(submit);
    expect(found(site, field)?.root).toBe(before?.root);
  });

  test(`${scene.surface}: keeps the last text once the box has gone`, () => {
    const { composer, field } = open();
    composer?.readText();
    field.remove();
    expect(composer?.readText()).toBe(TYPED);
  });

  test(`${scene.surface}: says who may see it and to whom it goes where the page shows that, and nothing else`, () => {
    const { composer } = open();
    expect(composer?.readAudience()).toBe(scene.audience ?? null);
    expect(composer?.readRecipient()).toBe(scene.recipient ?? null);
  });

  const { withPictures } = scene;
  if (withPictures !== undefined) {
    test(`${scene.surface}: sees the pictures, and what takes each of them off`, () => {
      openScene(withPictures);
      const composer = found(site, query(scene.field));
      expect(composer?.countPictures()).toBe(2);
      expect([0, 1].map((at) => composer?.findRemove(at)?.id)).toEqual(['first', 'second']);
      (query('#first').closest('.tile') ?? query('#first').parentElement)?.remove();
      expect(composer?.countPictures()).toBe(1);
      expect(composer?.findRemove(0)?.id).toBe('second');
    });

    test(`${scene.surface}: is the composer near its own picker and pictures`, () => {
      openScene(withPictures);
      for (const selector of ['input[type=file]', '#second']) {
        const [near] = deep(selector);
        if (near) expect(findComposerNear(site, pathTo(near))?.root).toBe(found(site, query(scene.field))?.root);
      }
    });
  }

  test(`${scene.surface}: finds nothing on a reading page`, () => {
    openScene(READING_PAGE);
    for (const element of document.querySelectorAll('*')) expect(found(site, element)).toBeNull();
  });
}

/** Puts a scene on the page, with its shadow roots and frames. */
export function openScene(html: string): void {
  openPage(html);
  for (const inner of deep('x-frame')) inner.replaceWith(frameOf(inner));
}

/** No frame loads anything here, so its document is made by hand and joined to it. */
function frameOf(inner: Element): HTMLElement {
  const frame = document.createElement('iframe');
  const page = document.implementation.createHTMLDocument('');
  for (const { name, value } of inner.attributes) page.body.setAttribute(name, value);
  page.body.innerHTML = inner.innerHTML;
  Object.defineProperty(page, 'defaultView', { value: { frameElement: frame } });
  Object.defineProperty(frame, 'contentDocument', { value: page });
  return frame;
}

export function found(site: Site, element: Element) {
  const path = pathTo(element);
  return findComposer(site, path);
}

/** The first of these on the page, also in open shadow roots and frames. */
export function query(selector: string): HTMLElement {
  const frames = deep('iframe').flatMap((frame) => (frame as HTMLIFrameElement).contentDocument ?? []);
  const element = [document, ...frames].flatMap((place) => deep(selector, place))[0];
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
}
