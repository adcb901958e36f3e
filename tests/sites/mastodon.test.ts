import { describe, expect, test } from 'vitest';
import { mastodon, mastodonAt } from '../../src/sites/mastodon';
import { found, honoursTheContract, openScene, query, TYPED } from './a-site';

const form = (icon: string, who: string, publish: string, inside = '', text = TYPED) => `
  <div class="drawer"><form class="search"><input class="decoy search__input" type="text" placeholder="Search"></form></div>
  <form class="compose-form">${inside}<div class="spoiler-input"><div class="autosuggest-input"><input type="text" value=""></div></div>
    <div class="compose-form__dropdowns"><button type="button" class="dropdown-button"><svg class="icon icon-${icon}"></svg><span class="dropdown-button__label">${who}</span></button><button type="button" class="dropdown-button"><span>English</span></button></div>
    <div class="autosuggest-textarea"><textarea class="editor autosuggest-textarea__textarea" aria-label="What’s on your mind?">${text}</textarea></div>
    <div class="compose-form__uploads">PICTURES</div><input type="file" name="file-upload-input" multiple>
    <div class="compose-form__actions"><button type="button" aria-label="Add a poll"></button><div class="compose-form__submit"><button class="send button" type="submit">${publish}</button></div></div></form>
  <article class="status"><p>Marrows</p><button aria-label="Reply"></button></article>`;

const pictures = ['first', 'second']
  .map(
    (id) =>
      `<div class="tile compose-form__upload"><div class="compose-form__upload__thumbnail" style="background-image:url(https://files.example/${id}.jpg)"></div><div class="compose-form__upload__actions"><button type="button" id="${id}" class="icon-button compose-form__upload__delete">×</button><button type="button">Edit</button></div></div>`,
  )
  .join('');

describe('mastodon', () => {
  for (const [icon, who, publish, audience] of [
    ['globe', 'Public', 'Post', 'public'],
    ['quiet-time', 'Öffentlich (still)', 'Veröffentlichen', 'public'],
    ['lock', 'Dilynwyr', 'Cyhoeddi', 'friends'],
  ] as const)
    honoursTheContract(mastodon, {
      surface: 'post',
      html: form(icon, who, publish),
      field: '.editor',
      submit: '.send',
      audience,
      withPictures: form(icon, who, publish).replace('PICTURES', pictures),
    });
  honoursTheContract(mastodon, {
    surface: 'comment',
    html: form('globe', 'Publique', 'Publier', '<div class="reply-indicator"><p>Courgettes</p></div>'),
    field: '.editor',
    submit: '.send',
    audience: 'public',
  });

  test('a private mention is a message to those who are mentioned in it', () => {
    openScene(form('at', 'Private mention', 'Post', '', '@jo@toot.wales and @sam, well done'));
    const composer = found(mastodon, query('.editor'));
    expect(composer?.surface).toBe('dm');
    expect(composer?.readRecipient()).toBe('@jo@toot.wales, @sam');
    expect(composer?.readAudience()).toBe('only me');
  });

  test('a content warning is part of the draft', () => {
    openScene(form('globe', 'Public', 'Post').replace('value=""', 'value="School trip"'));
    expect(found(mastodon, query('.editor'))?.readText()).toBe(`School trip\n${TYPED}`);
  });

  test('is found on any host that is given, and by its page', () => {
    expect(mastodonAt('https://social.example').matches).toEqual(['https://social.example/*']);
    openScene('<script id="initial-state" type="application/json"></script><div class="app-holder" id="mastodon" data-props="{}"></div>');
    expect(document.querySelector(mastodon.recognisedBy)).not.toBeNull();
    openScene('<main id="app"></main>');
    expect(document.querySelector(mastodon.recognisedBy)).toBeNull();
  });
});
