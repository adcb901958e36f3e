import { describe, expect, test } from 'vitest';
import { bluesky } from '../../src/sites/bluesky';
import { discord } from '../../src/sites/discord';
import { elk } from '../../src/sites/elk';
import { facebook } from '../../src/sites/facebook';
import { ghost } from '../../src/sites/ghost';
import { linkedin } from '../../src/sites/linkedin';
import { mastodon } from '../../src/sites/mastodon';
import type { Site } from '../../src/sites/site';
import { tumblr } from '../../src/sites/tumblr';
import { whatsapp } from '../../src/sites/whatsapp';
import { found, openScene, query } from './a-site';

const DRAFT = 'Thanks @Jo Park 🎉 for #SportsDay';
const QUOTED = '<article><b>Sam Lee</b><time datetime="2026-11-01">2h</time><p>What somebody else wrote</p></article>';
const CARD = '<a href="https://news.example/"><img src="data:," alt="A photograph"><div>A headline</div><div>news.example</div></a>';
const EMOJI = '<img class="emoji" src="data:," alt="🎉">';

/** One page for each kind of editor, with all that must be read and all that must not. */
const PAGES: readonly [string, Site, string][] = [
  [
    'Lexical, with a post that is shared below it and one that is answered above (Facebook)',
    facebook,
    `<div role="dialog">${QUOTED}<div data-here contenteditable="true" role="textbox" data-lexical-editor="true"><p><span data-lexical-text="true">Thanks </span><span class="mention" data-lexical-text="true">@Jo Park</span><span> </span><span class="emoji">${EMOJI}</span><span data-lexical-text="true"> for </span><span class="hashtag">#SportsDay</span></p></div>${CARD}${QUOTED}<div role="button" aria-label="Post">Post</div></div>`,
  ],
  [
    'Tiptap, with mentions that cannot be edited (LinkedIn)',
    linkedin,
    `<div role="dialog"><div componentkey="ShareBox_textEditor"><div data-here class="tiptap ProseMirror" contenteditable="true"><p>Thanks <span contenteditable="false" data-type="mention">@Jo Park</span> ${EMOJI} for <a href="/h">#SportsDay</a><br class="ProseMirror-trailingBreak"></p></div></div><div>${CARD}</div><button>Post</button></div>`,
  ],
  [
    'Quill (LinkedIn before)',
    linkedin,
    `<div role="dialog"><div data-here class="ql-editor" contenteditable="true"><p>Thanks <a class="ql-mention" contenteditable="false">@Jo Park</a> ${EMOJI} for <strong>#SportsDay</strong></p></div><div>${CARD}</div><button>Post</button></div>`,
  ],
  [
    'ProseMirror with what is answered, quoted and linked in one dialog (Bluesky)',
    bluesky,
    `<div role="dialog"><div data-testid="composePostView"><div><button data-testid="composerPublishBtn" aria-label="Publish reply"></button></div><div aria-label="The post"><img alt="" src="data:,"><div>Sam Lee</div><div>What somebody else wrote</div></div><div><div data-here class="ProseMirror" contenteditable="true"><p>Thanks <span class="autolink">@Jo Park</span> 🎉 for <span class="autolink">#SportsDay</span></p></div></div><div>${CARD}</div><div>${QUOTED}</div></div></div>`,
  ],
  [
    'Tiptap with pictures for emoji (Elk)',
    elk,
    `<div role="dialog">${QUOTED}<div class="content-editor"><div data-here class="ProseMirror" contenteditable="true"><p>Thanks <span data-type="mention" contenteditable="false">@Jo Park</span> ${EMOJI} for <span data-type="hashtag">#SportsDay</span></p></div></div>${QUOTED}<button class="btn-solid publish-button">Publish</button></div>`,
  ],
  [
    'Slate, with what is answered above it (Discord)',
    discord,
    `<main><form><div class="replyBar_1">Replying to <b>Sam</b></div><div data-here role="textbox" contenteditable="true" data-slate-editor="true" aria-label="Message #staff"><div data-slate-node="element"><span data-slate-string="true">Thanks </span><span data-slate-inline="true" contenteditable="false">@Jo Park</span><span data-slate-string="true"> </span><span contenteditable="false">${EMOJI}</span><span data-slate-string="true"> for #SportsDay</span><span data-slate-zero-width="n">\uFEFF<br></span></div></div></form></main>`,
  ],
  [
    'Lexical in a chat, with what is answered above it (WhatsApp)',
    whatsapp,
    `<div id="main"><header><span data-testid="conversation-info-header-chat-title">Staff room</span></header><footer><div class="quoted"><span>Sam</span><span>What somebody else wrote</span></div><div data-here data-testid="conversation-compose-box-input" data-tab="10" contenteditable="true" role="textbox"><p><span data-lexical-text="true">Thanks </span><span class="mention">@Jo Park</span><span> </span>${EMOJI}<span data-lexical-text="true"> for #SportsDay</span></p></div><button aria-label="Send"></button></footer></div>`,
  ],
  [
    'a text area under what is answered (Mastodon)',
    mastodon,
    `<form class="compose-form"><div class="reply-indicator"><span>@sam</span><p>What somebody else wrote</p></div><textarea data-here>${DRAFT}</textarea><div class="quote">${QUOTED}</div><div class="compose-form__submit"><button type="submit">Reply</button></div></form>`,
  ],
  [
    'blocks, one of them the card of a link (Tumblr)',
    tumblr,
    `<div role="dialog"><div><p data-here class="block-editor-rich-text__editable" role="document" contenteditable="true">Thanks <a href="/jo">@Jo Park</a> ${EMOJI} for #SportsDay</p><figure class="wp-block-embed" contenteditable="false">${CARD}</figure></div><button>Post now</button></div>`,
  ],
  [
    'Lexical with the card of a link in the text itself (Ghost)',
    ghost,
    `<section class="gh-koenig-editor"><div data-here class="kg-prose" contenteditable="true" data-lexical-editor="true"><p>Thanks <a href="/jo">@Jo Park</a> ${EMOJI} for #SportsDay</p><div data-lexical-decorator="true" contenteditable="false"><div data-kg-card="bookmark">${CARD}</div></div></div></section>`,
  ],
];

describe('what is read is what the person wrote', () => {
  test.each(PAGES)('%s', (_name, site, html) => {
    openScene(html);
    expect(found(site, query('[data-here]'))?.readText()).toBe(DRAFT);
  });
});
