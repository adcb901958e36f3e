import { describe } from 'vitest';
import { phanpy } from '../../src/sites/phanpy';
import { honoursTheContract, TYPED } from './a-site';

const compose = (post: string, value: string, above = '') =>
  `
  <div id="compose-container">${above}<form><input type="text" name="spoiler_text" value="" style="display:none">
    <textarea class="editor" name="status" placeholder="What are you doing?">${TYPED}</textarea><div class="media-attachments">PICTURES</div>
    <div class="toolbar"><label><input type="file" multiple></label><select name="visibility"><option value="${value}" selected>${value}</option><option value="local">Local</option></select><button class="send" type="submit">${post}</button></div></form></div>`;

const pictures = ['first', 'second']
  .map(
    (id) =>
      `<div class="tile media-attachment"><div class="media-preview"><img src="blob:${id}" alt=""></div><div class="media-aside"><button type="button" id="${id}">×</button></div></div>`,
  )
  .join('');

describe('phanpy', () => {
  for (const [post, value, audience] of [
    ['Post', 'public', 'public'],
    ['Posten', 'private', 'friends'],
    ['Publier', 'direct', 'only me'],
  ] as const)
    honoursTheContract(phanpy, {
      surface: 'post',
      html: compose(post, value).replace('PICTURES', ''),
      field: '.editor',
      submit: '.send',
      audience,
      withPictures: compose(post, value).replace('PICTURES', pictures),
    });
  honoursTheContract(phanpy, {
    surface: 'comment',
    html: compose('Antworten', 'public', '<div class="status-preview"><p>Courgettes</p></div>').replace('PICTURES', ''),
    field: '.editor',
    submit: '.send',
    audience: 'public',
  });
});
