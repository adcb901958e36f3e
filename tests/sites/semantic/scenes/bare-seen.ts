import type { BareScene } from '../open-scene';

/** Pages looked at while the finder was made. */
export const seenBare: readonly BareScene[] = [
  {
    name: 'search form',
    html: `<form role="search"><textarea name="q" role="combobox" aria-label="Search"></textarea><button type="submit">Search</button></form>`,
  },
  {
    name: 'search box without a role',
    html: `<div><div contenteditable="true" data-placeholder="Search messages"></div><button aria-label="Send">Go</button></div>`,
  },
  {
    name: 'log in',
    html: `<form><input type="text" name="user"><input type="password"><textarea name="note" placeholder="Write something"></textarea><button>Post</button></form>`,
  },
  {
    name: 'sign up',
    html: `<form><label>E-mail <input type="email"></label><label>About you <textarea></textarea></label><button type="submit">Continue</button></form>`,
  },
  {
    name: 'checkout',
    html: `<form><input autocomplete="name"><label for="g">Gift message</label><textarea id="g"></textarea><label for="d">Delivery instructions</label><textarea id="d"></textarea><button>Place order</button></form>`,
  },
  {
    name: 'profile settings',
    html: `<form><label for="b">Bio</label><textarea id="b"></textarea><label for="l">Location</label><input type="text" id="l"><button type="submit">Save</button></form>`,
  },
  {
    name: 'address settings',
    html: `<form><label for="a">Address</label><textarea id="a"></textarea><input type="text" name="postcode"><button>Update</button></form>`,
  },
  {
    name: 'subject line of an e-mail',
    html: `<form><input name="to" role="combobox"><input name="subjectbox" aria-label="Subject" placeholder="Subject"><div role="button">Send</div></form>`,
  },
  {
    name: 'spreadsheet',
    html: `<div role="grid"><div role="row"><div role="gridcell"><div contenteditable="true" class="cell-input"></div></div></div></div><button>Share</button>`,
  },
  {
    name: 'code editor (Monaco)',
    html: `<div class="monaco-editor"><textarea class="inputarea" aria-label="Editor content"></textarea></div><button>Publish</button>`,
  },
  {
    name: 'code editor (CodeMirror)',
    html: `<form><div class="cm-editor"><div class="cm-content" contenteditable="true" role="textbox"></div></div><button type="submit">Post</button></form>`,
  },
  {
    name: 'terminal',
    html: `<div class="xterm"><textarea class="xterm-helper-textarea" aria-label="Terminal input" data-box="0 0"></textarea></div><button>Send</button>`,
  },
  { name: 'read-only licence', html: `<form><textarea readonly>Terms and conditions</textarea><button>Post</button></form>` },
  { name: 'disabled box', html: `<form><textarea disabled placeholder="Write a comment"></textarea><button>Comment</button></form>` },
  {
    name: 'find in page',
    html: `<div class="find"><textarea rows="1" aria-label="Find"></textarea><button title="Previous match"></button><button title="Next match"></button></div>`,
  },
  {
    name: 'tags',
    html: `<form><div contenteditable="true" role="combobox" aria-label="Labels"></div><button type="submit">Save</button></form>`,
  },
  {
    name: 'captcha',
    html: `<form><textarea id="g-recaptcha-response" name="g-recaptcha-response" data-box="250 40" style="display:none"></textarea><input type="text" name="captcha"><button type="submit">Submit</button></form>`,
  },
  {
    name: 'council contact form',
    html: `<form><h1>Contact the council</h1><label for="n">Your name</label><input id="n" type="text" autocomplete="name"><label for="e">Email</label><input id="e" type="email"><label for="m">Message</label><textarea id="m"></textarea><button type="submit">Send message</button></form>`,
  },
  {
    name: 'feedback about the site',
    html: `<form><label for="f">How can we improve this page?</label><textarea id="f"></textarea><button type="submit">Submit</button></form>`,
  },
  {
    name: 'document without a submit',
    html: `<div><button>Share</button></div><main><div contenteditable="true" role="textbox" aria-label="Document content"></div></main>`,
  },
  { name: 'box of no size', html: `<div role="dialog"><div contenteditable="true" data-box="0 0"></div><button>Post</button></div>` },
  { name: 'box hidden from everybody', html: `<div aria-hidden="true"><textarea></textarea><button>Post</button></div>` },
  {
    name: 'description of a picture beside the post',
    html: `<div role="dialog"><textarea aria-label="Alt text" data-box="400 40"></textarea><textarea readonly data-box="400 200"></textarea><button>Done</button></div>`,
  },
];
