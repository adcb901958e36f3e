import { describe, expect, test } from 'vitest';
import { findBySense, findBySenseNear } from '../../../src/sites/semantic/find-by-sense';
import { deep, openPage, pathTo, roughly } from './open-scene';

const BOX = '<div data-here contenteditable="true" role="textbox" aria-label="What’s on your mind?"></div>';

function open(html: string) {
  openPage(html);
  const [field] = deep('[data-here]');
  if (!field) throw new Error('The page has no field');
  return { field, composer: findBySense(pathTo(field), roughly) };
}

const submitIn = (html: string) => open(html).composer?.findSubmit();
const sends = () => deep('[data-sends]')[0];

describe('what sends', () => {
  test.each([
    'Post settings',
    'Save draft',
    'Share to…',
    'Share to Facebook',
    'Cancel',
    'Next',
    'Weiter',
    'Suivant',
    'Schedule post',
    'Post anonymously',
    'Reply options',
    'Publish…',
  ])('"%s" never does', (name) => {
    expect(submitIn(`<form>${BOX}<button>${name}</button></form>`)).toBeFalsy();
    expect(submitIn(`<form>${BOX}<button>${name}</button><button data-sends>Post</button></form>`)).toBe(sends());
  });

  test.each(['Post', 'POST', ' Post! ', 'Post (2)', 'Reply 3', 'Post ⌘↵', 'Send (Ctrl+Enter)', '➤ Send', 'Anfon', 'پوسٹ کریں', '投稿する'])(
    '"%s" does',
    (name) => {
      expect(submitIn(`<section>${BOX}<button data-sends>${name}</button></section>`)).toBe(sends());
    },
  );

  test.each(['Post as Jo Park', 'Send message to 5A'])('"%s" does, whoever it is', (name) => {
    expect(submitIn(`<section><div data-here contenteditable="true"></div><button data-sends>${name}</button></section>`)).toBe(sends());
  });

  test('a name is read from the element that labels it, and from a picture', () => {
    expect(submitIn(`<section>${BOX}<b id="n">Publish</b><button data-sends aria-labelledby="n">▲</button></section>`)).toBe(sends());
    expect(submitIn(`<section>${BOX}<button data-sends><img alt="Send"></button></section>`)).toBe(sends());
  });

  test('a button in a list of what others posted does not', () => {
    const posts = '<div><button>Like</button><button>Comment</button><button>Share</button></div>'.repeat(2);
    expect(open(`<main><div data-here contenteditable="true"></div>${posts}</main>`).composer).toBeNull();
  });

  test('one of many with the same name does not', () => {
    const posts = '<div><p>Hello</p><button>Reply</button></div>'.repeat(3);
    expect(open(`<main><div data-here contenteditable="true"></div>${posts}</main>`).composer).toBeNull();
  });

  test('a form’s own does, rather than a nearer one of no form', () => {
    const beside = '<div role="button">Post</div>';
    expect(submitIn(`<form><div>${BOX}${beside}<button data-sends>Post</button></div></form>`)).toBe(sends());
  });

  test('it is the last step of a flow that sends, once it is there', () => {
    const { composer } = open(`<div role="dialog">${BOX}<button>Next</button></div>`);
    expect(composer?.surface).toBe('post');
    expect(composer?.findSubmit()).toBeNull();
    const next = deep('button')[0];
    if (next) next.textContent = 'Post';
    expect(composer?.findSubmit()).toBe(next);
  });

  test('a button that opens a menu or panel does not, though it has the name', () => {
    expect(submitIn(`<section>${BOX}<button aria-expanded="false">Publish</button><button data-sends>Publish</button></section>`)).toBe(
      sends(),
    );
  });

  test('where the page asks once more, the button there does', () => {
    const { composer } = open(`<div><header><button>Publish</button></header><main>${BOX}</main><div class="later"></div></div>`);
    expect(composer?.findSubmit()?.textContent).toBe('Publish');
    const [later] = deep('.later');
    if (later)
      later.innerHTML = '<div role="dialog"><button>Back to settings</button><button data-sends>Publish post, right now</button></div>';
    expect(composer?.findSubmit()).toBe(sends());
    if (later) later.innerHTML = '<div role="dialog"><textarea></textarea><button>Post</button></div>';
    expect(composer?.findSubmit()?.textContent).toBe('Publish');
  });

  test('a composer whose "Publish" opens a panel is known before its last step is there', () => {
    const { composer } = open(
      `<div><div><button aria-expanded="false">Publish</button></div><div><p data-here contenteditable="true"></p></div><div class="panel"></div></div>`,
    );
    expect(composer?.surface).toBe('post');
    expect(composer?.findSubmit()).toBeNull();
    const [panel] = deep('.panel');
    if (panel) panel.innerHTML = '<button data-sends>Publish</button>';
    expect(composer?.findSubmit()).toBe(sends());
  });

  test('it may stand in another dialog beside that of the box, but not on the page below', () => {
    expect(submitIn(`<div><div role="dialog">${BOX}</div><div role="dialog"><button data-sends>Post</button></div></div>`)).toBe(sends());
    expect(submitIn(`<main><button>Post</button><div role="dialog">${BOX}</div><button>Post</button></main>`)).toBeFalsy();
  });

  test('of two with one name, that nearer below the box does', () => {
    expect(submitIn(`<section><div><button>Post</button></div>${BOX}<div><button data-sends>Post</button></div></section>`)).toBe(sends());
  });
});

describe('a letter to an office is not a post', () => {
  const box = (label: string) => `<textarea data-here aria-label="${label}"></textarea>`;

  test.each([
    ['it asks for an address', `<form>${box('Message')}<input type="email"><button>Send</button></form>`],
    ['it asks for a name', `<form><label>Name <input type="text"></label>${box('Message')}<button>Send</button></form>`],
    ['it is about the site', `<form>${box('Your feedback')}<button>Send</button></form>`],
    ['it is only kept', `<form>${box('Biography')}<button>Save</button></form>`],
  ])('%s', (_, html) => expect(open(html).composer).toBeNull());

  test('but a comment by a guest is', () => {
    const surfaceOf = (label: string, button: string) =>
      open(`<form>${box(label)}<input type="email"><button>${button}</button></form>`).composer?.surface;
    expect(surfaceOf('Comment', 'Post comment')).toBe('comment');
    expect(surfaceOf('Leave a comment', 'Send')).toBe('comment');
    expect(surfaceOf('Comments', 'Send')).toBeUndefined();
  });
});

describe('what is typed in to find something is not written', () => {
  test.each(['Search', 'Suche', 'Rechercher un ami', 'Chwilio', 'Szukaj', 'تلاش', 'Buscar', '搜索', 'Tìm kiếm'])('%s', (label) => {
    expect(open(`<div><div data-here contenteditable="true" aria-label="${label}"></div><button>Post</button></div>`).composer).toBeNull();
  });
});

describe('keys', () => {
  const keysOf = (html: string) => open(html).composer?.keys;

  test('Enter sends a chat, and a comment box that has no button', () => {
    expect(keysOf('<footer><div data-here contenteditable="true" role="textbox"></div><button aria-label="Send"></button></footer>')).toBe(
      'enter',
    );
    expect(keysOf('<div><div data-here contenteditable="true" role="textbox" aria-label="Napisz komentarz…"></div></div>')).toBe('enter');
    expect(keysOf('<div><textarea data-here placeholder="Type a message"></textarea></div>')).toBe('enter');
  });

  test('Enter sends from a box beside a mere icon that sends', () => {
    expect(keysOf('<div><div data-here contenteditable="true"></div><button data-testid="message-send"><svg></svg></button></div>')).toBe(
      'enter',
    );
  });

  test('elsewhere only with Ctrl or Cmd', () => {
    expect(keysOf(`<section>${BOX}<button>Post</button></section>`)).toBe('mod-enter');
    expect(keysOf('<form><textarea data-here placeholder="Add a comment"></textarea><button>Comment</button></form>')).toBe('mod-enter');
  });
});

describe('a composer found by sense', () => {
  test('keeps its root when its button moves outwards', () => {
    const { composer, field } = open(`<main><div class="inner"><div>${BOX}</div><button data-sends>Post</button></div></main>`);
    const button = sends();
    if (button) deep('main')[0]?.append(button);
    expect(findBySense(pathTo(field), roughly)?.root).toBe(composer?.root);
    expect(composer?.findSubmit()).toBe(button);
  });

  test('keeps the last text once the box has gone', () => {
    const { composer, field } = open(`<section>${BOX}<button>Post</button></section>`);
    field.append('Year 8 were great');
    expect(composer?.readText()).toBe('Year 8 were great');
    field.remove();
    expect(composer?.readText()).toBe('Year 8 were great');
    expect(composer?.findSubmit()).toBeNull();
  });

  test('reads the parts of a thread as one draft, and a reply below not', () => {
    const part = (text: string, mark = '') =>
      `<div ${mark} class="part" contenteditable="true" role="textbox" aria-label="Post text">${text}</div>`;
    const { composer } = open(
      `<form>${part('One', 'data-here')}${part('Two')}<textarea aria-label="Alt text">x</textarea><button>Post all</button></form>`,
    );
    expect(composer?.readText()).toBe('One\nTwo');
  });

  test('a title or a picture’s description beside a bigger box is none of its own', () => {
    const fields =
      '<textarea class="title" rows="1" placeholder="Title"></textarea><textarea data-here placeholder="Write your post"></textarea>';
    const { composer, field } = open(`<form>${fields}<button>Publish</button></form>`);
    expect(composer?.field).toBe(field);
    expect(findBySense(deep('.title').flatMap(pathTo), roughly)).toBeNull();
  });

  test('says who may see it, in several languages', () => {
    const audienceOf = (name: string) =>
      open(`<section><button>${name}</button>${BOX}<button>Post</button></section>`).composer?.readAudience();
    expect(['Public', 'Everyone can reply', 'Cyhoeddus', 'Все́'.normalize('NFC'), 'عوامی', '公开'].map(audienceOf)).toEqual([
      'public',
      'public',
      'public',
      null,
      'public',
      'public',
    ]);
    expect(['Followers only', 'Ffrindiau', 'Tylko obserwujący'].map(audienceOf)).toEqual(['friends', 'friends', 'friends']);
    expect(audienceOf('Only me')).toBe('only me');
    expect(audienceOf('<span>Jo Park</span><span>Post to Anyone</span>')).toBe('public');
    expect(audienceOf('Who can watch: Friends')).toBe('friends');
    expect(audienceOf('Bold')).toBeNull();
  });

  test('says whom a message goes to, by its label or the heading above', () => {
    const box = (label: string) =>
      `<div><h2>Jo Park</h2><div><textarea data-here aria-label="${label}"></textarea><button>Send</button></div></div>`;
    expect(open(box('Message @sam_r')).composer?.readRecipient()).toBe('@sam_r');
    expect(open(box('Type to Priya')).composer?.readRecipient()).toBe('Priya');
    expect(open(box('Type a message')).composer?.readRecipient()).toBe('Jo Park');
  });

  test('counts the pictures on a draft, and knows what takes each off', () => {
    const picture = (id: string) => `<div><img src="blob:${id}" alt=""><button id="${id}" aria-label="Remove image">×</button></div>`;
    const { composer } = open(
      `<form>${BOX}<div>${picture('a')}${picture('b')}</div><input type="file" accept="image/*"><img src="/me.png" alt="Me"><button>Post</button></form>`,
    );
    expect(composer?.countPictures()).toBe(2);
    expect([0, 1].map((at) => composer?.findRemove(at)?.id)).toEqual(['a', 'b']);
    deep('#a')[0]?.parentElement?.remove();
    expect(composer?.countPictures()).toBe(1);
    expect(composer?.findRemove(0)?.id).toBe('b');
    expect(composer?.findPicker()).toBe(deep('input[type=file]')[0]);
  });

  test('knows nothing that takes a picture off where a button may belong to another', () => {
    const both =
      '<div><img src="blob:a" alt=""><img src="blob:b" alt=""><button aria-label="Remove">×</button><button aria-label="Remove">×</button></div>';
    expect(open(`<form>${BOX}${both}<button>Post</button></form>`).composer?.findRemove(0)).toBeNull();
  });

  test('counts pictures shown as a background beside a button that removes them', () => {
    const upload = '<div class="u" style="background-image: url(/media/1.png)"><button aria-label="Delete">×</button></div>';
    expect(open(`<form>${BOX}${upload}<button>Post</button></form>`).composer?.countPictures()).toBe(1);
  });

  test('does not say that there are none where it has never seen one', () => {
    expect(open(`<form>${BOX}<button>Post</button></form>`).composer?.countPictures()).toBeNull();
  });

  test('is found near its own picker', () => {
    const { field } = open(`<form><div>${BOX}</div><div><input type="file"></div><button>Post</button></form>`);
    expect(findBySenseNear(deep('input[type=file]').flatMap(pathTo), roughly)?.field).toBe(field);
  });

  test('is found from inside a frame whose button is in the page around it', () => {
    openPage('<section><div id="frame"></div><div><button data-sends>Publish</button></div></section>');
    // happy-dom loads no frames, so an element of the page stands for one.
    const inside = document.implementation.createHTMLDocument();
    Object.defineProperty(inside, 'defaultView', { value: { frameElement: deep('#frame')[0], getComputedStyle: window.getComputedStyle } });
    inside.body.innerHTML = '<div class="block" contenteditable="true">One</div><h2 class="block" contenteditable="true">Two</h2>';
    const [block] = Array.from(inside.querySelectorAll<HTMLElement>('.block'));
    const composer = block && findBySense(pathTo(block), roughly);
    expect(composer?.findSubmit()).toBe(sends());
    expect(composer?.readText()).toBe('One\nTwo');
  });
});
