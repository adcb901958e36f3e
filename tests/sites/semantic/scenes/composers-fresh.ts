import type { SenseScene } from '../open-scene';

/** Front-ends written down after the finder had been mended once, and not looked at while it was. */
export const freshComposers: readonly SenseScene[] = [
  {
    name: 'status form with scope icons (Pleroma)',
    surface: 'post',
    html: `<div class="post-status-form"><form autocomplete="off"><div class="form-group"><div class="visibility-notice"></div><input class="form-post-subject" type="text" placeholder="Subject (optional)"><div class="emoji-input"><textarea data-here class="form-post-body" rows="1" placeholder="Just landed in L.A."></textarea></div><div class="visibility-tray"><select class="scope-selector"><option selected>Plain text</option></select><button type="button" class="scope-btn" title="Public - post to public timelines"></button></div></div><div class="form-bottom"><div class="form-bottom-left"><button type="button" title="Upload"></button></div><button data-sends type="submit" class="btn button-default">Post</button></div></form></div>`,
  },
  {
    name: 'chat with a placeholder inside and a bare icon (Cinny)',
    surface: 'dm',
    html: `<main><header><h2>Form tutors</h2></header><div><div class="msgs"></div></div><div class="input-area"><button><svg></svg></button><div class="scroll"><div data-here contenteditable="true" role="textbox" data-slate-editor="true"><div data-slate-node="element"><span contenteditable="false" data-slate-placeholder="true">Send a message...</span></div></div></div><button aria-pressed="false"><svg></svg></button></div></main>`,
    submit: null,
    recipient: 'Form tutors',
  },
  {
    name: 'open protocol client that says Send (Snort)',
    surface: 'post',
    html: `<div class="modal"><div class="modal-body"><div class="note-creator"><textarea data-here class="editor" placeholder="What's on your mind?"></textarea><div class="actions"><button title="Attach"></button><button title="Emoji"></button><button>Preview</button><button data-sends class="primary">Send</button></div></div></div></div>`,
  },
  {
    name: 'intranet stream (HumHub)',
    surface: 'post',
    html: `<div class="panel"><form id="post-create-form"><div class="humhub-ui-richtext"><div data-here class="ProseMirror" contenteditable="true"><p data-placeholder="What's on your mind?"></p></div></div><div class="contentForm_options"><button data-sends type="submit" id="post_submit_button" class="btn btn-primary">Submit</button><button type="button" title="Attach files"></button></div></form></div>`,
  },
  {
    name: 'activity form (BuddyPress)',
    surface: 'post',
    html: `<form id="whats-new-form" name="whats-new-form"><p class="activity-greeting">What's new, Jo?</p><div id="whats-new-content"><textarea data-here class="bp-suggestions" name="whats-new" id="whats-new" cols="50" rows="4" aria-label="Post what's new"></textarea></div><div id="whats-new-options"><select><option selected>My Profile</option></select><input data-sends type="submit" name="aw-whats-new-submit" id="aw-whats-new-submit" value="Post Update"><input type="reset" value="Cancel"></div></form>`,
  },
  {
    name: 'lesson chat (BigBlueButton)',
    surface: 'dm',
    html: `<div id="chatPanel"><header><button aria-label="Hide Public Chat">Public Chat</button></header><div role="log"></div><form class="chatForm"><div><textarea data-here id="message-input" placeholder="Send message to Public chat" rows="1"></textarea><button data-sends type="submit" aria-label="Send message"><i class="icon-bbb-send"></i></button></div></form></div>`,
    recipient: 'Public chat',
  },
  {
    name: 'plain writing page (WriteFreely)',
    surface: 'post',
    html: `<body-like><div id="overlay"></div><textarea data-here id="writer" placeholder="Write..." class="norm"></textarea><header id="tools"><div id="clip"><h1><a href="/">WriteFreely</a></h1></div><nav id="target"><ul><li><a href="#">Anonymous</a></li></ul></nav><div id="belt"><div class="tool"><a href="#" title="Toggle theme"></a></div><div class="tool"><button data-sends title="Publish your writing (Ctrl+Enter)" id="publish">Publish</button></div></div></header></body-like>`,
  },
  {
    name: 'event comment (Mobilizon)',
    surface: 'comment',
    html: `<div class="comments"><form class="new-comment"><article><div><div class="editor"><div data-here contenteditable="true" class="ProseMirror" role="textbox" aria-label="Comment body"><p></p></div></div><div class="send-comment"><button data-sends type="submit" class="btn"><span>Post a comment</span></button></div></div></article></form></div>`,
  },
  {
    name: 'page comment (BookStack)',
    surface: 'comment',
    html: `<div component="page-comments"><div class="comment-branch"></div><div><form novalidate><textarea data-here name="markdown" rows="3" placeholder="Leave a comment here"></textarea><div class="form-group"><button type="button" class="button outline">Cancel</button><button data-sends type="submit" class="button">Save Comment</button></div></form></div></div>`,
  },
  {
    name: 'channel chat with Enter only (Revolt)',
    surface: 'dm',
    html: `<div class="app"><div class="header"><h1>staffroom</h1></div><div class="list"></div><div class="MessageBox"><a class="upload"></a><div class="area"><textarea data-here id="message" rows="1" placeholder="Message #staffroom" aria-label="Message #staffroom"></textarea></div><a class="emoji"></a></div></div>`,
    submit: null,
  },
  {
    name: 'forum chat (Discourse)',
    surface: 'dm',
    html: `<div class="chat-channel"><div class="chat-messages-scroller"></div><div class="chat-composer__wrapper"><div class="chat-composer"><div class="chat-composer__input-container"><textarea data-here class="chat-composer__input" rows="1" placeholder="Chat in #general"></textarea></div><button data-sends class="btn chat-composer-button -send" title="Send"><svg class="d-icon-paper-plane"></svg></button></div></div></div>`,
  },
  {
    name: 'video caption page in Indonesian',
    surface: 'post',
    html: `<main><h1>Unggah video</h1><div class="caption"><div data-here class="public-DraftEditor-content" role="combobox" contenteditable="true" aria-label="Keterangan"></div></div><div><button>Simpan draf</button><button>Batal</button><button data-sends>Posting</button></div></main>`,
  },
  {
    name: 'card with div buttons and no labels (Bluesky-like)',
    surface: 'post',
    html: `<div aria-modal="true"><div><div><button aria-label="Cancel"><div>Cancel</div></button><button data-sends aria-label="Publish post"><div><div>Post</div></div></button></div><div><div><div data-here contenteditable="true" class="tiptap ProseMirror"><p></p></div></div></div><div><button aria-label="Gallery"></button></div></div></div>`,
  },
  {
    name: 'blog editor, last step in a drawer (Gutenberg-like)',
    surface: 'post',
    html: `<div class="skeleton"><div role="region" aria-label="Editor top bar"><button aria-expanded="true">Publish</button></div><div role="region" aria-label="Editor content"><h1 contenteditable="true" aria-label="Add title" class="t"></h1><p data-here contenteditable="true" role="document" aria-label="Empty block; start writing or type forward slash to choose a block" class="b"></p></div><div role="region" aria-label="Editor publish"><div><button>Cancel</button><button data-sends class="editor-post-publish-button">Publish</button></div><div>Are you ready to publish?</div></div></div>`,
  },
  {
    name: 'photo caption in a dialog in Portuguese',
    surface: 'post',
    html: `<div role="dialog"><div><div role="button">Voltar</div><h1>Criar nova publicação</h1><div data-sends role="button" tabindex="0">Compartilhar</div></div><div><img src="blob:a" alt=""><div><div data-here contenteditable="true" role="textbox" aria-label="Escreva uma legenda..."></div><button aria-label="Emoji"></button></div></div></div>`,
  },
  {
    name: 'comment in Hindi',
    surface: 'comment',
    html: `<div class="thread"><div class="post"><p>नमस्ते</p><button>लाइक करें</button><button>शेयर करें</button></div><div class="write"><textarea data-here placeholder="टिप्पणी लिखें…"></textarea><button data-sends>टिप्पणी करें</button></div></div>`,
  },
  {
    name: 'neighbourhood post in Dutch',
    surface: 'post',
    html: `<div role="dialog"><header><h2>Nieuw bericht</h2></header><form><div><button type="button" aria-haspopup="listbox">Iedereen</button></div><textarea data-here placeholder="Wat wil je delen met je buren?"></textarea><footer><button type="button">Annuleren</button><button data-sends type="submit">Plaatsen</button></footer></form></div>`,
    audience: 'public',
  },
  {
    name: 'reply in Chinese, link drawn as a button',
    surface: 'comment',
    html: `<div class="reply-box"><div class="avatar"></div><textarea data-here class="reply-box-textarea" placeholder="发一条友善的评论"></textarea><div><span>表情</span></div><a data-sends class="btn-send" href="javascript:;">发布</a></div>`,
  },
  {
    name: 'message from a marketplace in Italian',
    surface: 'dm',
    html: `<section class="conv"><h2>Giulia</h2><div class="history"></div><div class="write"><div data-here contenteditable="true" aria-label="Scrivi un messaggio"></div><button data-sends><svg><title>Invia</title></svg></button></div></section>`,
    recipient: 'Giulia',
  },
  {
    name: 'post on a page that wraps everything in one form',
    surface: 'post',
    html: `<form id="aspnetForm"><div id="header"><div role="search"><input type="text" name="q"><input type="submit" value="Go"></div></div><div id="wall"><div class="new"><textarea data-here name="ctl00$post" rows="3"></textarea><div><input data-sends type="submit" name="ctl00$btn" value="Post"></div></div><div class="old"><p>Hi</p><input type="submit" value="Like"><input type="submit" value="Comment"></div></div></form>`,
  },
  {
    name: 'answer box in Somali',
    surface: 'comment',
    html: `<div class="qoraal"><textarea data-here placeholder="Faallo ku dar"></textarea><button data-sends>Ka jawaab</button></div>`,
  },
  {
    name: 'live page chat with its own words (kick-like)',
    surface: 'dm',
    surfaces: ['dm', 'post', 'comment'],
    html: `<div id="chatroom"><div id="messages"></div><div><div class="editor-wrap"><div data-here contenteditable="true" data-lexical-editor="true" role="textbox" data-testid="chat-input"></div><div class="ph">Send a message</div></div><button data-sends id="send-message-button">Chat</button></div></div>`,
  },
  {
    name: 'fan board: title, text, and words of its own on the button',
    surface: 'post',
    html: `<form class="new-thread"><input name="title" type="text" placeholder="Give it a title"><textarea data-here name="body" placeholder="What do you want to talk about?"></textarea><button type="button">Cancel</button><button data-sends type="submit">Start thread</button></form>`,
  },
  {
    name: 'status box deep in wrappers',
    surface: 'post',
    html: `<div><div><div><div><div><div><div><div><div><div><div><div><div><div data-here contenteditable="true" role="textbox" aria-label="Post text"></div></div></div></div></div></div></div></div></div></div></div></div><div><div><div><div role="button">GIF</div></div></div><div><div><div data-sends role="button"><div><span><span>Post</span></span></div></div></div></div></div></div></div>`,
  },
];
