import { describe, expect, test } from 'vitest';
import { practice } from '../../src/sites/practice';
import { siteFor, siteMatches } from '../../src/sites/registry';
import { honoursTheContract, TYPED } from './a-site';

describe('practice', () => {
  honoursTheContract(practice, {
    surface: 'post',
    html: `<form><label>Post <textarea class="editor">${TYPED}</textarea></label><button class="send">Post</button></form>`,
    field: '.editor',
    submit: '.send',
    withPictures: `<form><textarea class="editor"></textarea><ul class="pictures">${['first', 'second']
      .map((id) => `<li><img src="blob:${id}" alt=""><button type="button" id="${id}" aria-label="Remove ${id}.jpg">×</button></li>`)
      .join('')}</ul><button class="send">Post</button></form>`,
  });
});

describe('the registry', () => {
  const at = (url: string) => siteFor(new URL(url))?.id ?? null;

  test('knows each site by its address and no other', () => {
    expect(at('https://www.facebook.com/groups/1')).toBe('facebook');
    expect(at('https://facebook.com/')).toBe('facebook');
    expect(at('https://x.com/home')).toBe('x');
    expect(at('https://notfacebook.com/')).toBeNull();
    expect(at('https://x.com.example.org/')).toBeNull();
    expect(at('http://x.com/')).toBeNull();
    expect(at('https://toot.wales/home')).toBe('mastodon');
    expect(at('https://oakfield.wordpress.com/wp-admin/post.php')).toBe('wordpress');
  });

  test('knows a site that shares its host by its path', () => {
    expect(at('https://www.snapchat.com/web/1')).toBe('snapchat');
    expect(at('https://www.snapchat.com/download')).toBeNull();
  });

  test('leaves the practice page out of what is shipped', () => {
    expect(at('http://localhost:8080/')).toBeNull();
    expect(siteMatches.every((match) => match.startsWith('https://'))).toBe(true);
  });
});
