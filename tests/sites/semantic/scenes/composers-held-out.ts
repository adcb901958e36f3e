import type { SenseScene } from '../open-scene';

/** Front-ends written down before the finder first ran and not looked at while it was mended. */
export const heldOutComposers: readonly SenseScene[] = [
  {
    name: 'fediverse client (Soapbox)',
    surface: 'post',
    html: `<div data-testid="modal"><h3>Compose post</h3><form data-testid="compose-form"><div class="relative"><div data-here contenteditable="true" role="textbox" data-lexical-editor="true" data-testid="composer"><p></p></div><div class="pointer-events-none">What’s on your mind?</div></div><div class="flex"><button type="button" title="Add media attachment"></button><button type="button" title="Adjust post privacy"></button><span>500</span><button data-sends type="submit"><svg></svg><span>Post</span></button></div></form></div>`,
  },
  {
    name: 'forum quick reply (XenForo)',
    surface: 'comment',
    html: `<form action="/threads/1/add-reply" class="block js-quickReply"><div class="block-container"><div class="message-editorWrapper"><div class="fr-box"><div class="fr-toolbar" role="toolbar"><button type="button" aria-label="Bold"></button></div><div class="fr-wrapper"><div data-here class="fr-element fr-view" contenteditable="true" dir="ltr"><p></p></div><span class="fr-placeholder">Write your reply...</span></div></div></div><div class="formButtonGroup"><button type="button" class="button--link">Attach files</button><button type="button">Preview</button><button data-sends type="submit" class="button--primary button--icon--reply"><span class="button-text">Post reply</span></button></div></div></form>`,
  },
  {
    name: 'forum form (Simple Machines)',
    surface: 'post',
    html: `<form action="?action=post2" id="postmodify"><dl id="post_header"><dt>Subject:</dt><dd><input type="text" name="subject"></dd></dl><textarea data-here class="editor" name="message" id="message" rows="18"></textarea><span id="post_confirm_buttons"><input data-sends type="submit" value="Post" name="post"><input type="submit" name="preview" value="Preview"><input type="submit" name="save_draft" value="Save draft"></span></form>`,
  },
  {
    name: 'forum form (MyBB)',
    surface: 'post',
    html: `<form name="input" action="newreply.php"><table><tr><td><strong>Your Message:</strong></td><td><textarea data-here id="message" name="message" rows="20" cols="70"></textarea></td></tr></table><div style="text-align:center"><input data-sends type="submit" class="button" name="submit" value="Post Reply"><input type="submit" name="previewpost" value="Preview Post"><input type="submit" name="savedraft" value="Save as Draft"></div></form>`,
    surfaces: ['comment', 'post'],
  },
  {
    name: 'community discussion (Vanilla)',
    surface: 'post',
    html: `<div class="FormWrapper"><form method="post"><div class="P"><label for="Form_Name">Discussion Title</label><input type="text" id="Form_Name" name="Name"></div><div class="richEditor"><div data-here class="richEditor-textWrap" contenteditable="true" role="textbox" aria-label="Type your message."><p></p></div></div><div class="Buttons"><input data-sends type="submit" id="Form_PostDiscussion" value="Post Discussion"><input type="submit" value="Save Draft"></div></form></div>`,
  },
  {
    name: 'forum composer (NodeBB)',
    surface: 'post',
    html: `<div component="composer" class="composer"><div class="title-container"><input class="title form-control" type="text" placeholder="Enter your topic title here..."><button class="composer-discard">Discard</button><button data-sends class="btn btn-primary composer-submit" data-action="post"><i class="fa fa-check"></i><span>Submit</span></button></div><div class="write-preview-container"><div class="write-container"><textarea data-here class="write" placeholder="Drag and Drop Images"></textarea></div></div></div>`,
  },
  {
    name: 'threaded magazine comment (Mbin)',
    surface: 'comment',
    html: `<section id="comment-add"><form name="entry_comment" method="post" class="comment-add"><markdown-toolbar><md-bold role="button">B</md-bold></markdown-toolbar><textarea data-here id="entry_comment_body" name="entry_comment[body]" placeholder="Body"></textarea><div class="row actions"><ul><li><input type="file"></li><li><select name="entry_comment[lang]"><option selected>English</option></select></li><li><button data-sends type="submit" class="btn btn__primary">Add comment</button></li></ul></div></form></section>`,
  },
  {
    name: 'video comment (PeerTube)',
    surface: 'comment',
    html: `<my-video-comment-add><form novalidate><div class="avatar-and-textarea"><div class="form-group"><textarea data-here placeholder="Add comment..." formcontrolname="text"></textarea><a class="emoji" role="button" title="Markdown Emoji List"></a></div></div><div class="comment-buttons"><button type="button" class="peertube-button grey-button">Cancel</button><button data-sends class="peertube-button orange-button">Comment</button></div></form></my-video-comment-add>`,
  },
  {
    name: 'live chat (Twitch)',
    surface: 'dm',
    surfaces: ['dm', 'comment', 'post'],
    html: `<section data-test-selector="chat-room-component-layout"><div role="log" class="chat-scrollable-area__message-container"></div><div class="chat-input"><div><div data-here role="textbox" contenteditable="true" data-a-target="chat-input" data-slate-editor="true" aria-label="Send a message"></div></div><div class="chat-input__buttons-container"><button aria-label="Chat settings"></button><button data-sends data-a-target="chat-send-button" aria-label="Send Chat"><div>Chat</div></button></div></div></section>`,
  },
  {
    name: 'book review (Goodreads)',
    surface: 'post',
    html: `<div class="ReviewForm"><h1>Review</h1><label for="rv">What did you think?</label><textarea data-here id="rv" placeholder="Enter your review (optional)"></textarea><label><input type="checkbox"> Hide entire review because of spoilers</label><div><button data-sends type="button"><span>Post</span></button></div></div>`,
  },
  {
    name: 'run comment (Strava)',
    surface: 'comment',
    html: `<div role="dialog"><div class="tabs"><button>Kudos (4)</button><button>Comments (2)</button></div><form data-testid="comment-form"><div><textarea data-here rows="1" placeholder="Add a comment, @ to mention"></textarea></div><button data-sends type="submit" data-testid="post-comment-btn">Post</button></form></div>`,
  },
  {
    name: 'team chat (Nextcloud Talk)',
    surface: 'dm',
    html: `<main id="app-content-vue"><div class="top-bar"><h2>Parents of 4B</h2></div><ul class="messages-list"><li>Hi</li></ul><div class="new-message"><form class="new-message-form"><div class="new-message-form__input"><div data-here class="rich-contenteditable__input" contenteditable="true" role="textbox" aria-label="Write a message, @ to mention someone …" aria-multiline="true"></div></div><button data-sends type="submit" aria-label="Send message" title="Send message"><svg></svg></button></form></div></main>`,
  },
  {
    name: 'team chat (Rocket.Chat)',
    surface: 'dm',
    html: `<main><header><h1>general</h1></header><div class="messages-box"><ul role="list"><li>Hello</li></ul></div><footer><form class="rc-message-box"><div><textarea data-here name="msg" placeholder="Message #general" aria-label="Message #general"></textarea></div><div role="toolbar"><button type="button" title="Emoji"></button><button data-sends type="button" aria-label="Send" title="Send" class="rcx-button"><i></i></button></div></form></footer></main>`,
  },
  {
    name: 'team chat (Mattermost)',
    surface: 'dm',
    html: `<div id="post-create"><form id="create_post"><div class="AdvancedTextEditor"><textarea data-here id="post_textbox" data-testid="post_textbox" role="textbox" placeholder="Write to Town Square" aria-label="write to town square"></textarea><div class="AdvancedTextEditor__controls"><button type="button" aria-label="attachment"></button><button data-sends type="submit" data-testid="SendMessageButton" aria-label="Send Now"><i></i></button><button type="button" aria-label="Schedule message"></button></div></div></form></div>`,
  },
  {
    name: 'threaded chat (Zulip)',
    surface: 'dm',
    surfaces: ['dm', 'post'],
    html: `<div id="compose"><form id="send_message_form"><div class="compose_table"><input type="text" id="stream_message_recipient_topic" placeholder="Topic"><div class="messagebox"><textarea data-here name="content" id="compose-textarea" placeholder="Compose your message here" aria-label="Compose your message here..."></textarea></div><div class="message-send-controls"><button type="button" aria-label="Drafts"></button><button data-sends type="submit" id="compose-send-button" aria-label="Send"><span>Send</span></button></div></div></form></div>`,
  },
  {
    name: 'space chat (Google Chat)',
    surface: 'dm',
    html: `<div role="region" aria-label="Compose"><div><div data-here role="textbox" contenteditable="true" aria-label="History is on" g_editable="true"></div><div><div role="button" aria-label="Upload file"></div></div></div><div><button data-sends aria-label="Send message" data-tooltip="Send message"><i class="google-material-icons">send</i></button></div></div>`,
  },
  {
    name: 'diary in Japanese',
    surface: 'post',
    html: `<section><form><textarea data-here placeholder="今なにしてる？"></textarea><p><select><option selected>全体に公開</option></select><label><input type="file"></label><button data-sends type="submit">投稿する</button></p></form></section>`,
  },
  {
    name: 'story in Korean',
    surface: 'post',
    html: `<div class="writing_area"><div class="inp_write"><div data-here contenteditable="true" class="_editable" data-placeholder="무슨 생각을 하고 계신가요?"></div></div><div class="menu_write"><a href="#" role="button">사진</a><a data-sends href="#" role="button" class="btn_com">올리기</a></div></div>`,
  },
  {
    name: 'wall in Ukrainian',
    surface: 'post',
    html: `<div class="wall"><div class="newpost"><textarea data-here placeholder="Що нового?"></textarea><div><button>Додати фото</button><button data-sends>Опублікувати</button></div></div></div>`,
  },
  {
    name: 'note in Russian (OK)',
    surface: 'post',
    html: `<div class="posting" role="dialog"><form class="posting_form"><div data-here class="posting_itx" contenteditable="true" data-text="Напишите заметку"></div><div class="posting_f"><button type="button" title="Настройки"></button><button data-sends type="submit" class="button-pro" title="Поделиться">Поделиться</button></div></form></div>`,
  },
  {
    name: 'course discussion (Canvas)',
    surface: 'comment',
    html: `<div class="discussion-reply"><div><div class="rce-wrapper"><textarea data-here aria-label="Rich Text Area. Press Alt+0 for help"></textarea></div></div><div><button type="button"><span>Cancel</span></button><button data-sends type="button" data-testid="DiscussionEdit-submit"><span><span>Reply</span></span></button></div></div>`,
  },
  {
    name: 'school updates (Schoology)',
    surface: 'post',
    html: `<form id="s-update-create-form"><div class="form-item"><label>Post:</label><textarea data-here name="body" placeholder="Write something..."></textarea></div><div class="attachments"><a class="link-btn" role="button">Attach File</a></div><div class="submit-buttons"><span class="submit-span-wrapper"><input data-sends type="submit" value="Post" class="form-submit"></span></div></form>`,
  },
  {
    name: 'work community (Viva Engage)',
    surface: 'post',
    html: `<div role="region" aria-label="Publisher"><div><button aria-haspopup="menu">All Company</button></div><div class="public-DraftEditor-content" data-here role="textbox" contenteditable="true" aria-label="Share thoughts, ideas, or updates"></div><div><button aria-label="Add files"></button><button aria-label="Open emoji picker"></button><button data-sends title="Post"><span>Post</span></button></div></div>`,
  },
  {
    name: 'site comment (Drupal)',
    surface: 'comment',
    html: `<section><h2>Add new comment</h2><form class="comment-form"><div class="form-item"><label for="edit-name">Your name</label><input type="text" id="edit-name" name="name"></div><div class="form-item"><label for="edit-subject">Subject</label><input type="text" id="edit-subject"></div><div class="form-item"><label for="edit-body">Comment</label><textarea data-here id="edit-body" name="comment_body[0][value]" rows="5"></textarea></div><div class="form-actions"><input data-sends type="submit" name="op" value="Save"><input type="submit" name="op" value="Preview"></div></form></section>`,
  },
  {
    name: 'members’ comment (Ghost)',
    surface: 'comment',
    html: `<section data-testid="comments"><form data-testid="form"><div class="relative"><div data-testid="form-editor"><div data-here contenteditable="true" class="ProseMirror" aria-label="Join the discussion"><p data-placeholder="Join the discussion" class="is-editor-empty"><br></p></div></div><div><button data-sends type="button" data-testid="submit-form-button"><span>Add comment</span></button></div></div></form></section>`,
  },
  {
    name: 'newsroom comment (Coral)',
    surface: 'comment',
    html: `<div id="coral"><form class="coral-createComment"><div><div class="coral-rte"><div class="coral-rte-toolbar"><button type="button" title="Bold"></button></div><div data-here class="coral-rte-content" contenteditable="true" aria-label="Post a comment" role="textbox"></div></div><button data-sends type="submit" class="coral-createComment-submit">Submit</button></div></form></div>`,
  },
  {
    name: 'answer in a dialog (Quora)',
    surface: 'post',
    html: `<div role="dialog"><div><button aria-label="Close"></button><div class="q-text">Why do schools…?</div></div><div class="doc"><div data-here contenteditable="true" class="doc empty" data-placeholder="Write your answer"><div class="section"></div></div></div><div><button aria-label="Add Image"></button><div><button>Save Draft</button><button data-sends>Post</button></div></div></div>`,
    surfaces: ['post', 'comment'],
  },
  {
    name: 'creator post with publish in the top bar (Patreon)',
    surface: 'post',
    html: `<div><header><a href="/">Posts</a><div><button>Preview</button><button data-sends>Publish</button></div></header><main><div><textarea rows="1" placeholder="Title" aria-label="Title"></textarea></div><div><div data-here contenteditable="true" class="ProseMirror" role="textbox"><p data-placeholder="Start writing..."><br></p></div></div></main></div>`,
  },
  {
    name: 'wall in Arabic',
    surface: 'post',
    html: `<div dir="rtl" role="dialog"><h2>إنشاء منشور</h2><div><button aria-label="الأصدقاء">الأصدقاء</button></div><div data-here contenteditable="true" role="textbox" aria-placeholder="بم تفكر يا ليلى؟"></div><div><div role="button" aria-label="صورة"></div><div data-sends role="button" aria-label="نشر"><span>نشر</span></div></div></div>`,
    audience: 'friends',
  },
  {
    name: 'wall in Vietnamese with a share count nearby',
    surface: 'post',
    html: `<div class="app"><div class="create"><textarea data-here placeholder="Bạn đang nghĩ gì?"></textarea><div class="tools"><span>Ảnh</span><button data-sends type="button">Đăng</button></div></div><div class="post"><button>Thích</button><button>Bình luận</button><button>Chia sẻ (12)</button></div></div>`,
  },
  {
    name: 'direct message in Turkish',
    surface: 'dm',
    html: `<section><header><h2>Ayşe</h2></header><div class="list"></div><div class="bar"><textarea data-here rows="1" placeholder="Mesaj yaz..."></textarea><button data-sends>Gönder</button></div></section>`,
    recipient: 'Ayşe',
  },
  {
    name: 'video page comment in German',
    surface: 'comment',
    html: `<div class="comments"><div class="add"><div data-here contenteditable="true" aria-label="Kommentar hinzufügen…"></div><div><button>Abbrechen</button><button data-sends>Kommentieren</button></div></div><div class="c"><p>Toll</p><button>Gefällt mir</button><button>Antworten</button></div><div class="c"><p>Ja</p><button>Gefällt mir</button><button>Antworten</button></div></div>`,
  },
  {
    name: 'newsletter (Substack-like), last step open',
    surface: 'post',
    html: `<div><div class="top"><button>Preview</button></div><div class="editor"><textarea rows="1" placeholder="Title"></textarea><textarea rows="1" placeholder="Add a subtitle…"></textarea><div data-here class="tiptap ProseMirror" contenteditable="true" role="textbox"><p data-placeholder="Start writing..."></p></div></div><div role="dialog"><h2>Publish</h2><button>Cancel</button><button data-sends>Send to everyone now</button></div></div>`,
  },
  {
    name: 'group chat bubble that only Enter sends, in Spanish',
    surface: 'dm',
    html: `<div role="dialog" aria-label="Chat"><header><h3>Clase 3B</h3></header><div role="grid"><div role="row">Hola</div></div><div><div data-here contenteditable="true" role="textbox" aria-label="Escribe un mensaje"></div><div role="button" aria-label="Enviar un me gusta"></div></div></div>`,
    submit: null,
  },
];
