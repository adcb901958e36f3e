import type { SenseScene } from '../open-scene';

/** Front-ends written down when the finder was done. */
export const lateComposers: readonly SenseScene[] = [
  {
    name: 'parents’ app, message to a class',
    surface: 'dm',
    surfaces: ['dm', 'post'],
    html: `<div class="page"><div class="top"><h1>Class 5A</h1></div><div class="stream"><div class="bubble">Hello</div></div><div class="send-bar"><div class="grow"><textarea data-here rows="1" placeholder="Message Class 5A families"></textarea></div><button class="round" data-sends aria-label="Send message to families"><svg></svg></button></div></div>`,
  },
  {
    name: 'alumni network status',
    surface: 'post',
    html: `<section class="card"><h2>Share with the network</h2><form action="/updates"><textarea data-here name="update" maxlength="3000" placeholder="Share an article, photo or idea"></textarea><label>Visible to <select name="v"><option selected>Everyone</option><option>Connections only</option></select></label><button type="button">Add photo</button><button data-sends>Share update</button></form></section>`,
    audience: 'public',
  },
  {
    name: 'imageboard reply',
    surface: 'comment',
    surfaces: ['comment', 'post'],
    html: `<form name="post" action="/imgboard.php" enctype="multipart/form-data"><table><tbody><tr><td>Name</td><td><input name="name" type="text" placeholder="Anonymous"></td></tr><tr><td>Options</td><td><input name="options" type="text"><input data-sends type="submit" value="Post"></td></tr><tr><td>Comment</td><td><textarea data-here name="com" cols="48" rows="4"></textarea></td></tr><tr><td>File</td><td><input type="file" name="upfile"></td></tr></tbody></table></form>`,
  },
  {
    name: 'wiki talk page',
    surface: 'comment',
    html: `<div class="ext-discussiontools-ui-replyWidget"><div class="oo-ui-widget"><div class="oo-ui-tool-group"><a role="button" title="Visual">Visual</a></div><textarea data-here rows="4" placeholder="Reply to Jo" aria-label="Reply to Jo"></textarea></div><div class="ext-footer"><span class="oo-ui-buttonElement"><a role="button" tabindex="0">Cancel</a></span><span class="oo-ui-buttonElement"><a data-sends role="button" tabindex="0"><span>Reply</span></a></span></div></div>`,
  },
  {
    name: 'video class remark at a moment (SoundCloud-like)',
    surface: 'comment',
    html: `<div class="commentForm"><form novalidate><div class="commentForm__inputWrapper"><label for="c1">Write a comment</label><div data-here id="c1" contenteditable="true" role="textbox" aria-placeholder="Write a comment"></div></div><button data-sends type="submit" aria-label="Submit comment"><svg></svg></button></form></div>`,
  },
  {
    name: 'class blog in German, comment by a guest',
    surface: 'comment',
    html: `<form id="commentform"><label for="comment">Kommentar</label><textarea data-here id="comment" name="comment"></textarea><label for="author">Name</label><input id="author" name="author"><label for="email">E-Mail</label><input id="email" name="email" type="email"><input data-sends type="submit" value="Kommentar abschicken"></form>`,
  },
  {
    name: 'group in Romanian',
    surface: 'post',
    html: `<div role="dialog"><div class="h">Creează o postare</div><div class="b"><div data-here contenteditable="true" role="textbox" aria-placeholder="La ce te gândești, Ana?"></div></div><div class="f"><div role="button" aria-label="Fotografie"></div><div data-sends role="button" aria-label="Postează"><span>Postează</span></div></div></div>`,
  },
  {
    name: 'group in Bengali',
    surface: 'post',
    html: `<div role="dialog"><div><div data-here contenteditable="true" role="textbox" aria-placeholder="আপনি কী ভাবছেন?"></div></div><div><div role="button">ছবি</div><div data-sends role="button">পোস্ট করুন</div></div></div>`,
  },
  {
    name: 'chat in Punjabi',
    surface: 'dm',
    html: `<div><h2>ਜਸਪ੍ਰੀਤ</h2><div role="log"></div><div class="in"><div data-here contenteditable="true" aria-label="ਸੁਨੇਹਾ ਲਿਖੋ"></div><button data-sends>ਭੇਜੋ</button></div></div>`,
  },
  {
    name: 'status in Turkish with a counter',
    surface: 'post',
    html: `<div class="kutu"><textarea data-here placeholder="Neler oluyor?"></textarea><div><span>280</span><button data-sends><span>Gönder</span></button></div></div>`,
  },
  {
    name: 'quote in a pop-over with primary button first',
    surface: 'post',
    html: `<div role="dialog" aria-label="Quote"><div class="actions"><button data-sends class="primary">Quote post</button><button>Cancel</button></div><textarea data-here aria-label="Add a comment to this quote…"></textarea><blockquote>What somebody said</blockquote></div>`,
    surfaces: ['post', 'comment'],
  },
  {
    name: 'story about a book club (form without types)',
    surface: 'post',
    html: `<form><input placeholder="Headline"><div data-here class="ql-editor" contenteditable="true" data-placeholder="Tell your story..."></div><button>Publish story</button></form>`.replace(
      '<button>',
      '<button data-sends>',
    ),
  },
  {
    name: 'live lesson question (webinar)',
    surface: 'comment',
    surfaces: ['dm', 'post', 'comment'],
    html: `<aside><h3>Q&amp;A</h3><ul><li>Will this be recorded? <button>Upvote</button></li></ul><div class="ask"><textarea data-here rows="2" placeholder="Type your question here..."></textarea><label><input type="checkbox"> Ask anonymously</label><button data-sends>Send</button></div></aside>`,
  },
  {
    name: 'fundraiser update',
    surface: 'post',
    html: `<main><h1>Post an update</h1><div data-here contenteditable="true" role="textbox" aria-label="Update text" aria-multiline="true"></div><div><button>Add media</button></div><div><button>Save draft</button><button data-sends>Post update</button></div></main>`,
  },
  {
    name: 'reply inside what is replied to, in a list',
    surface: 'comment',
    html: `<ul><li><p>First thing said, at some length so that it counts as something said</p><button>Reply</button><div class="reply"><textarea data-here placeholder="Reply to Sam…"></textarea><button>Cancel</button><button data-sends>Reply</button></div></li><li><p>Second thing said, at some length so that it counts as something said</p><button>Reply</button></li></ul>`,
  },
];
