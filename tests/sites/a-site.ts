import { expect, test } from 'vitest';
import { findComposer, findComposerNear, type Site, type Surface } from '../../src/sites/site';

export interface Scene {
  surface: Surface;
  /** The page with the composer open and `Year 8 were great` typed in it. */
  html: string;
  /** CSS of what the person types in, and of what they press to send. */
  field: string;
  submit: string;
  /** Where the page shows pictures: the same composer with two of them, their buttons `#first` and `#second`. */
  withPictures?: string;
}

export const TYPED = 'Year 8 were great';

const READING_PAGE = `
  <main role="main"><article role="article"><h1>News</h1><p>Year 8 were great</p>
  <div role="button" aria-label="Comment" tabindex="0">Comment</div><div role="button" aria-label="Like">Like</div></article>
  <form role="search"><input type="search" aria-label="Search"><button type="submit">Search</button></form></main>`;

/** What every site promises about one of its composers. */
export function honoursTheContract(site: Site, scene: Scene): void {
  const open = () => {
    document.body.innerHTML = scene.html;
    const field = query(scene.field);
    return { field, composer: found(site, field) };
  };

  test(`${scene.surface}: finds the composer and reads it`, () => {
    const { composer, field } = open();
    expect(composer?.surface).toBe(scene.surface);
    expect(composer?.field).toBe(field);
    expect(composer?.readText()).toBe(TYPED);
  });

  test(`${scene.surface}: keeps the same root while open`, () => {
    const { composer, field } = open();
    field.append(' today');
    expect(found(site, field)?.root).toBe(composer?.root);
    expect(composer?.root.contains(field)).toBe(true);
  });

  test(`${scene.surface}: sees the submit, also after the site has replaced it`, () => {
    const { composer } = open();
    const submit = query(scene.submit);
    expect(composer?.findSubmit()).toBe(submit);
    const replaced = submit.cloneNode(true) as HTMLElement;
    submit.replaceWith(replaced);
    expect(composer?.findSubmit()).toBe(replaced);
  });

  test(`${scene.surface}: keeps the last text once the box has gone`, () => {
    const { composer, field } = open();
    composer?.readText();
    field.remove();
    expect(composer?.readText()).toBe(TYPED);
  });

  const { withPictures } = scene;
  if (withPictures !== undefined) {
    test(`${scene.surface}: sees the pictures, and what takes each of them off`, () => {
      document.body.innerHTML = withPictures;
      const composer = found(site, query(scene.field));
      expect(composer?.countPictures()).toBe(2);
      expect([0, 1].map((at) => composer?.findRemove(at)?.id)).toEqual(['first', 'second']);
      query('#first').parentElement?.remove();
      expect(composer?.countPictures()).toBe(1);
      expect(composer?.findRemove(0)?.id).toBe('second');
    });

    test(`${scene.surface}: is the composer near its own picker and pictures`, () => {
      document.body.innerHTML = withPictures;
      for (const selector of ['input[type=file]', '#second']) {
        const near = document.querySelector(selector);
        if (near) expect(findComposerNear(site, pathFrom(near))?.root).toBe(found(site, query(scene.field))?.root);
      }
    });
  }

  test(`${scene.surface}: finds nothing on a reading page`, () => {
    document.body.innerHTML = READING_PAGE;
    for (const element of document.querySelectorAll('*')) expect(found(site, element)).toBeNull();
  });
}

export function found(site: Site, element: Element) {
  return findComposer(site, pathFrom(element));
}

export function query(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
}

function pathFrom(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let each: Element | null = element; each; each = each.parentElement) path.push(each);
  return [...path, document, window];
}
