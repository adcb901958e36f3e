import type { SenseScene } from '../open-scene';

/** Front-ends looked at while the finder was made. */
export const seenComposers: readonly SenseScene[] = [
  {
    name: 'forum with a reply panel (Discourse)',
    surface: 'comment',
    html: `<div id="main-outlet"><article><div class="cooked"><p>Topic</p></div><nav class="post-controls"><button title="like this post">Like</button><button title="begin composing a reply to this post">Reply</button></nav></article></div>
      <div id="reply-control" class="open"><div class="reply-area"><div class="composer-fields"><button class="composer-action-title" aria-expanded="false" title="Reply">Reply to post 1</button></div>
      <div class="d-editor"><div class="d-editor-button-bar"><button title="Bold">B</button><button title="Upload">U</button></div><textarea data-here class="d-editor-input" aria-label="Type here. Use Markdown, BBCode, or HTML to format. Drag or paste images."></textarea></div>
      <div class="submit-panel"><div class="save-or-cancel"><button data-sends class="btn-primary create" title="Or press Ctrl+Enter"><svg></svg><span class="d-button-label">Reply</span></button><button>Close</button></div></div></div></div>`,
  },
  {
    name: 'forum form with BBCode (phpBB)',
    surface: 'post',
    html: `<form id="postform" method="post"><fieldset class="fields1"><dl><dt><label for="subject">Subject:</label></dt><dd><input type="text" name="subject" id="subject"></dd></dl>
      <div id="format-buttons"><button type="button" name="addbbcode0" title="Bold text: [b]text[/b]">B</button><button type="button" title="Insert URL">URL</button></div>
      <textarea data-here name="message" id="message" rows="15" cols="76"></textarea></fieldset>
      <fieldset class="submit-buttons"><input type="submit" name="save" value="Save draft"><input type="submit" name="preview" value="Preview"><input data-sends type="submit" name="post" value="Submit"></fieldset></form>`,
  },
  {
    name: 'light forum, a new discussion (Flarum)',
    surface: 'post',
    html: `<div id="composer"><div class="Composer normal"><div class="ComposerBody"><ul class="ComposerBody-header"><li><button class="DiscussionComposer-changeTags">Choose Tags</button></li><li><h3><input class="FormControl" placeholder="Discussion Title"></h3></li></ul>
      <div class="ComposerBody-editor"><div class="TextEditor"><textarea data-here class="FormControl" placeholder="Write a Post..."></textarea><ul class="TextEditor-controls"><li class="item-submit"><button data-sends class="Button Button--primary" type="button"><span class="Button-label">Post Discussion</span></button></li><li><button aria-label="Preview"></button></li></ul></div></div></div></div></div>`,
  },
  {
    name: 'microblog that calls a post a note (Misskey)',
    surface: 'post',
    html: `<div role="dialog"><div class="post-form"><header><button class="cancel">×</button><div><button title="Visibility"><span>Public</span></button><button data-sends class="submit" data-cy-open-post-form-submit><div><span>Note</span><i class="ti ti-send"></i></div></button></div></header>
      <textarea data-here data-cy-post-form-text placeholder="What are you up to?"></textarea><footer><button title="Attach files"></button><button title="Poll"></button><button title="Emoji"></button></footer></div></div>`,
  },
  {
    name: 'picture sharing (Pixelfed)',
    surface: 'post',
    html: `<div class="compose-modal-component"><div class="card"><div class="card-header"><a class="font-weight-bold" href="#">Back</a><span>Compose Photo</span><span><button data-sends class="btn btn-primary">Post</button></span></div>
      <div class="card-body"><div class="media"><img src="blob:1"><div class="media-body"><div class="form-group"><label for="inputCaption">Caption</label><textarea data-here class="form-control" rows="3" placeholder="Write a caption..."></textarea></div></div></div><p>Tag people</p></div></div></div>`,
  },
  {
    name: 'link aggregator comment (Lemmy)',
    surface: 'comment',
    html: `<div class="comment-form mb-3"><form class="markdown-textarea"><div class="form-group"><div class="markdown-bar"><button type="button" aria-label="Bold"></button><button type="button" aria-label="Emoji"></button></div><textarea data-here id="markdown-textarea-1" class="form-control" rows="2"></textarea></div>
      <div class="d-flex"><button type="button" class="btn">Preview</button><button data-sends type="submit" class="btn btn-secondary">Post</button></div></form></div>`,
  },
  {
    name: 'course forum (Moodle)',
    surface: 'post',
    html: `<form class="mform" action="post.php"><div class="fitem"><label for="id_subject">Subject</label><input type="text" name="subject" id="id_subject"></div>
      <div class="fitem"><label>Message</label><div class="editor_atto"><div class="editor_atto_toolbar"><button type="button" title="Bold"></button></div><div data-here class="editor_atto_content" contenteditable="true" role="textbox" aria-multiline="true" spellcheck="true"></div></div></div>
      <fieldset><input data-sends type="submit" name="submitbutton" value="Post to forum"><input type="submit" name="cancel" value="Cancel"></fieldset></form>`,
  },
  {
    name: 'class stream announcement (Google Classroom)',
    surface: 'post',
    html: `<div role="main"><div class="aaa"><div><div role="button" aria-haspopup="true">History 8B</div></div><div><div class="bbb"><div data-here role="textbox" contenteditable="true" aria-multiline="true" aria-label="Announce something to your class"></div></div><div role="toolbar"><div role="button" aria-label="Bold"></div></div></div>
      <div><div role="button" aria-label="Add YouTube video"></div><div role="button"><span>Cancel</span></div><div data-sends role="button"><span><span>Post</span></span></div><div role="button" aria-label="More post options" aria-haspopup="true"></div></div></div></div>`,
  },
  {
    name: 'work chat (Teams)',
    surface: 'dm',
    recipient: 'Jo Park',
    html: `<div role="main"><header><h2>Jo Park</h2></header><div role="log"><div role="listitem">Hi</div></div><div data-tid="chat-pane-compose"><div><div data-here class="ck ck-content ck-editor__editable" contenteditable="true" role="textbox" aria-label="Type a message" data-tid="ckeditor"><p></p></div></div><div role="toolbar"><button aria-label="Format"></button><button aria-label="Emoji, GIFs and Stickers"></button><button data-sends name="send" aria-label="Send (Ctrl+Enter)" data-tid="sendMessageCommands-send"></button></div></div></div>`,
  },
  {
    name: 'work chat with a channel in its label (Slack)',
    surface: 'dm',
    html: `<div class="p-workspace__primary_view"><div role="list"><div role="listitem">Hello <button aria-label="Reply in thread">Reply</button></div></div><div class="c-wysiwyg_container"><div class="ql-container"><div data-here class="ql-editor ql-blank" contenteditable="true" role="textbox" aria-label="Message to general"><p><br></p></div><div class="ql-placeholder">Message #general</div></div><div><button aria-label="Attach"></button><button data-sends data-qa="texty_send_button" aria-label="Send now"></button><button aria-label="Schedule for later"></button></div></div></div>`,
    recipient: 'general',
  },
  {
    name: 'private chat without a button (Signal)',
    surface: 'dm',
    html: `<div class="Inbox"><div class="ConversationView"><div class="module-ConversationHeader"><h1>Priya</h1></div><div class="timeline" role="log"><div>hey</div></div><div class="CompositionArea"><div><button aria-label="Emoji"></button></div><div class="CompositionInput"><div class="ql-container"><div data-here class="ql-editor" contenteditable="true" data-placeholder="Message"></div></div></div><button aria-label="Start recording voice message"></button></div></div></div>`,
    submit: null,
    recipient: 'Priya',
  },
  {
    name: 'blog comment by a guest (WordPress theme)',
    surface: 'comment',
    html: `<div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form action="/wp-comments-post.php" id="commentform"><p class="comment-form-comment"><label for="comment">Comment <span>*</span></label><textarea data-here id="comment" name="comment" cols="45" rows="8"></textarea></p><p><label for="author">Name</label><input id="author" name="author" type="text"></p><p><label for="email">Email</label><input id="email" name="email" type="email" autocomplete="email"></p><p class="form-submit"><input data-sends name="submit" type="submit" id="submit" value="Post Comment"></p></form></div>`,
  },
  {
    name: 'comment widget (Disqus)',
    surface: 'comment',
    html: `<div id="posts"><form class="reply"><div class="postbox"><div role="alert"></div><div class="textarea-outer-wrapper"><div class="textarea-wrapper"><div><span class="placeholder">Join the discussion…</span><div data-here class="textarea" tabindex="0" role="textbox" aria-multiline="true" contenteditable="true"><p></p></div></div><div class="post-actions"><button type="button" aria-label="Insert image"></button><div class="temp-post"><button data-sends type="submit" class="btn post-action__button full-size-button">Comment</button></div></div></div></div></div></form><ul class="post-list"><li>Great! <button>Reply</button><button>Share</button></li></ul></div>`,
  },
  {
    name: 'comment widget on discussions (Giscus)',
    surface: 'comment',
    html: `<main><div class="gsc-comments"><h4>3 comments</h4><form class="gsc-comment-box"><div class="gsc-comment-box-tabs"><button type="button" aria-pressed="true">Write</button><button type="button" aria-pressed="false">Preview</button></div><div class="gsc-comment-box-main"><textarea data-here class="form-control gsc-comment-box-textarea" placeholder="Write a comment" aria-label="Write a comment"></textarea></div><div class="gsc-comment-box-buttons"><button data-sends class="btn btn-primary" type="submit">Comment</button></div></form></div></main>`,
  },
  {
    name: 'why I sign (petition)',
    surface: 'comment',
    html: `<section><h2>Reasons for signing</h2><div><textarea data-here placeholder="I’m signing because… (optional)"></textarea><div><button type="button">Skip</button><button data-sends type="button">Post comment</button></div></div></section>`,
  },
  {
    name: 'review of a place',
    surface: 'post',
    html: `<form><fieldset><legend>Rate your recent experience</legend><input type="radio" name="stars"></fieldset><label for="r">Tell us more about your experience</label><textarea data-here id="r" name="review" placeholder="What made your experience great? What is this school doing well?"></textarea><label for="t">Give your review a title</label><input id="t" type="text"><button data-sends type="submit">Submit review</button></form>`,
  },
  {
    name: 'wall in Welsh',
    surface: 'post',
    html: `<div role="dialog" aria-label="Creu postiad"><div><h2>Creu postiad</h2><div role="button" aria-label="Cau"></div></div><div><div role="button" aria-label="Ffrindiau"><span>Ffrindiau</span></div><div><div data-here contenteditable="true" role="textbox" aria-placeholder="Beth sydd ar eich meddwl, Siân?"><p></p></div></div></div><div><div role="button" aria-label="Llun/fideo"></div><div data-sends role="button" aria-label="Postio"><span>Postio</span></div></div></div>`,
    audience: 'friends',
  },
  {
    name: 'wall in Polish, with what others posted below',
    surface: 'post',
    html: `<div id="wall"><div class="box"><div class="composer"><textarea data-here placeholder="Co słychać, Aniu?"></textarea><div class="row"><button>Zdjęcie</button><button>Nastrój</button><button data-sends>Opublikuj</button></div></div><div class="feed"><div class="item"><p>Cześć</p><button>Lubię to!</button><button>Komentarz</button><button>Udostępnij</button></div><div class="item"><p>Hej</p><button>Lubię to!</button><button>Komentarz</button><button>Udostępnij</button></div></div></div></div>`,
  },
  {
    name: 'wall in Urdu, right to left',
    surface: 'post',
    html: `<main dir="rtl"><div class="card"><div><img alt="" src="/me.png"><div data-here contenteditable="true" data-placeholder="آپ کیا سوچ رہے ہیں؟"></div></div><div><button>تصویر</button><select><option selected>عوامی</option><option>دوست</option></select><button data-sends>پوسٹ کریں</button></div></div></main>`,
    audience: 'public',
  },
  {
    name: 'messenger with an icon (Telegram)',
    surface: 'dm',
    html: `<div id="MiddleColumn"><div class="MiddleHeader"><div class="ChatInfo"><h3 class="fullName">Sam Reed</h3></div></div><div class="messages-layout"><div class="MessageList"></div><div class="Composer"><div class="message-input-wrapper"><button aria-label="Choose emoji, sticker or GIF"></button><div data-here id="editable-message-text" class="form-control" contenteditable="true" role="textbox" dir="auto" aria-label="Message"></div><button aria-label="Add an attachment" aria-haspopup="true"></button></div><button data-sends class="Button send main-button" aria-label="Send Message" title="Send Message"><i class="icon icon-send"></i></button></div></div></div>`,
    recipient: 'Sam Reed',
  },
  {
    name: 'wall in Russian (VK)',
    surface: 'post',
    html: `<div id="page_wall"><form><div class="submit_post"><div data-here id="post_field" class="submit_post_field" contenteditable="true" role="textbox" aria-label="Что у вас нового?" aria-multiline="true"></div></div><div class="addpost_opt_wrap"><button type="button" aria-label="Фотография"></button><button type="button" aria-haspopup="menu" aria-label="Видно всем">Видно всем</button><button data-sends type="button" id="send_post"><span>Опубликовать</span></button></div></form></div>`,
  },
  {
    name: 'microblog in Chinese (Weibo)',
    surface: 'post',
    html: `<div id="homeWrap"><div class="Home_wbpro"><div class="wbpro-form"><div><textarea data-here class="Form_input" placeholder="有什么新鲜事想分享给大家？"></textarea></div><div class="Tool_wrap"><div><span>公开</span></div><button class="woo-button-main" disabled><span>定时</span></button><button data-sends class="woo-button-main woo-button-primary" disabled><span><span>发送</span></span></button></div></div></div></div>`,
  },
  {
    name: 'room of an encrypted chat (Element)',
    surface: 'dm',
    html: `<main><header class="mx_RoomHeader"><h1>Year 8 tutors</h1></header><div class="mx_RoomView_timeline" role="log"></div><div class="mx_MessageComposer"><div class="mx_MessageComposer_row"><div class="mx_BasicMessageComposer_input" data-here contenteditable="true" role="textbox" aria-label="Send an encrypted message…" aria-multiline="true" aria-haspopup="listbox"><div></div></div><div role="button" aria-label="Emoji"></div><div data-sends role="button" class="mx_MessageComposer_sendMessage" aria-label="Send message"></div></div></div></main>`,
    recipient: 'Year 8 tutors',
  },
  {
    name: 'pod (Diaspora)',
    surface: 'post',
    html: `<form id="new_status_message"><fieldset><div id="publisher-textarea-wrapper"><textarea data-here id="status_message_text" name="status_message[text]" placeholder="Start writing…"></textarea></div><div class="publisher-buttonbar"><div class="btn-group aspect-dropdown"><button type="button" aria-haspopup="true">Public</button></div><button type="button" id="publisher-preview">Preview</button><input data-sends type="submit" name="commit" value="Share" id="submit"></div></fieldset></form>`,
  },
  {
    name: 'news board in tables (Hacker News)',
    surface: 'comment',
    html: `<table><tr><td><form action="comment" method="post"><input type="hidden" name="parent"><textarea data-here name="text" rows="8" cols="80" wrap="virtual"></textarea><br><br><input data-sends type="submit" value="add comment"></form></td></tr><tr><td><a href="reply">reply</a></td></tr></table>`,
  },
  {
    name: 'questions and answers (Stack Overflow)',
    surface: 'post',
    surfaces: ['post', 'comment'],
    html: `<form id="post-form" action="/questions/1/answer/submit"><h2>Your Answer</h2><div class="post-editor"><div class="wmd-container"><div class="wmd-button-bar"><ul><li title="Strong"></li></ul></div><textarea data-here id="wmd-input" name="post-text" class="wmd-input" cols="92" rows="15"></textarea></div></div><div class="form-submit"><button data-sends id="submit-button" type="submit">Post Your Answer</button><a href="#">Discard</a></div></form>`,
  },
  {
    name: 'issue comment with close button (GitHub)',
    surface: 'comment',
    html: `<form class="js-new-comment-form"><tab-container><div role="tablist"><button type="button" role="tab">Write</button><button type="button" role="tab">Preview</button></div><textarea data-here id="new_comment_field" name="comment[body]" placeholder="Use Markdown to format your comment" aria-label="Markdown value"></textarea></tab-container><div class="form-actions"><button type="submit" name="comment_and_close">Close issue</button><button data-sends type="submit">Comment</button></div></form>`,
  },
  {
    name: 'comment under a post, in French, sent with Enter',
    surface: 'comment',
    html: `<div role="article"><p>Bonjour</p><div><div role="button">J’aime</div><div role="button">Commenter</div><div role="button">Partager</div></div><div><form role="presentation"><div><div data-here contenteditable="true" role="textbox" aria-label="Écrivez un commentaire…"></div></div><div><div role="button" aria-label="Insérer un emoji"></div></div></form></div></div>`,
    submit: null,
  },
  {
    name: 'class story (ClassDojo)',
    surface: 'post',
    html: `<div role="dialog" aria-modal="true"><div><button aria-label="Close">×</button><h2>New post</h2></div><div><div><span>Share with Year 4 families</span></div><textarea data-here placeholder="What’s happening in your classroom?" maxlength="5000"></textarea><div><button>Photo/Video</button><button>Event</button></div></div><div><button>Save as draft</button><button data-sends>Post</button></div></div>`,
  },
  {
    name: 'profile of many networks (Friendica)',
    surface: 'post',
    html: `<div id="jot-modal" role="dialog"><form id="profile-jot-form"><input type="text" id="jot-title" name="title" placeholder="Title (optional)"><div><textarea data-here id="profile-jot-text" name="body" rows="2" placeholder="Share"></textarea></div><ul id="profile-jot-submit-wrapper"><li><button type="button" title="Upload photo"></button></li><li><button data-sends type="submit" id="jot-submit" title="Share"><i class="fa fa-paper-plane"></i> Share</button></li><li><button type="button" id="jot-preview-link">Preview</button></li></ul></form></div>`,
  },
  {
    name: 'custom elements with slots',
    surface: 'post',
    html: `<post-composer><x-shadow><div class="frame"><text-area><x-shadow><div><textarea data-here placeholder="Write something"></textarea></div></x-shadow></text-area><div class="bar"><fancy-button>Publish<x-shadow><button data-sends><slot></slot></button></x-shadow></fancy-button></div></div></x-shadow></post-composer>`,
  },
  {
    name: 'the same reply box in Arabic with an icon only',
    surface: 'comment',
    html: `<div dir="rtl"><div class="thread"><p>مرحبا</p></div><div class="box"><div data-here contenteditable="true" role="textbox" aria-label="اكتب تعليقًا عامًا…"></div><div><button aria-label="رمز تعبيري"></button><button data-sends aria-label="تعليق"><svg></svg></button></div></div></div>`,
  },
];
