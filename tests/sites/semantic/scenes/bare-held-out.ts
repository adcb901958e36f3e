import type { BareScene } from '../open-scene';

/** Pages written down before the finder first ran and not looked at while it was mended. */
export const heldOutBare: readonly BareScene[] = [
  {
    name: 'map search',
    html: `<form action="/maps"><textarea rows="1" placeholder="Search Maps" name="query"></textarea><button type="submit" aria-label="Search"></button></form>`,
  },
  {
    name: 'shop search in Welsh',
    html: `<div><textarea rows="1" placeholder="Chwilio am gynnyrch"></textarea><button type="submit">Chwilio</button></div>`,
  },
  {
    name: 'password reset',
    html: `<form><input type="email"><input type="password"><textarea aria-label="Recovery phrase"></textarea><button type="submit">Continue</button></form>`,
  },
  {
    name: 'job application',
    html: `<form><input type="email"><input type="tel"><label for="c">Cover letter</label><textarea id="c"></textarea><button type="submit">Submit application</button></form>`,
  },
  {
    name: 'delivery notes',
    html: `<form><label for="i">Special instructions for your order</label><textarea id="i"></textarea><button type="submit">Save</button></form>`,
  },
  {
    name: 'account description in French',
    html: `<form><label for="b">Biographie</label><textarea id="b"></textarea><input type="text" name="site"><button type="submit">Enregistrer</button></form>`,
  },
  {
    name: 'channel settings',
    html: `<form><label for="d">Channel description</label><textarea id="d"></textarea><label for="k">Keywords</label><input type="text" id="k"><button type="submit">Save changes</button></form>`,
  },
  {
    name: 'table of numbers',
    html: `<table role="grid"><tr role="row"><td role="gridcell" contenteditable="true">12</td></tr></table><button>Publish</button>`,
  },
  {
    name: 'notebook cell',
    html: `<div class="jp-Editor"><div class="cm-editor"><div class="cm-content" contenteditable="true"></div></div></div><button>Share</button>`,
  },
  {
    name: 'pull request file editor',
    html: `<form><div class="CodeMirror"><textarea></textarea></div><button type="submit">Comment</button></form>`,
  },
  {
    name: 'translator',
    html: `<div><textarea aria-label="Source text" placeholder="Enter text"></textarea><button aria-label="Translate by voice"></button><button aria-label="Clear source text"></button></div>`,
  },
  {
    name: 'doctor’s form',
    html: `<form><label for="s">Symptoms</label><textarea id="s"></textarea><label for="a">Allergies</label><textarea id="a"></textarea><button type="submit">Next</button></form>`,
  },
  {
    name: 'holiday request',
    html: `<form><label for="r">Reason for absence</label><textarea id="r"></textarea><input type="date"><button type="submit">Submit</button></form>`,
  },
  {
    name: 'marks in a register',
    html: `<form><label for="x">Notes</label><textarea id="x"></textarea><button type="submit">Save</button></form>`,
  },
  { name: 'to-do item', html: `<div><div contenteditable="true" aria-label="To do: buy milk"></div><button>Done</button></div>` },
  {
    name: 'support ticket',
    html: `<form><label for="t">Describe your problem</label><textarea id="t"></textarea><label for="p">Priority</label><select id="p"><option>Low</option></select><button type="submit">Submit</button></form>`,
  },
  {
    name: 'newsletter sign-up',
    html: `<form><input type="email" placeholder="E-mail"><textarea aria-label="Interests"></textarea><button>Subscribe</button></form>`,
  },
  {
    name: 'contact form in Polish',
    html: `<form><input type="text" name="imie"><input type="email" name="email"><textarea placeholder="Twoja wiadomość"></textarea><button type="submit">Wyślij</button></form>`,
  },
  {
    name: 'contact form in German without an e-mail field',
    html: `<form><label>Name <input type="text" name="name"></label><label for="m">Ihre Nachricht</label><textarea id="m"></textarea><button type="submit">Absenden</button></form>`,
  },
  {
    name: 'meeting invitation',
    html: `<form><input type="text" aria-label="Add title"><div contenteditable="true" role="textbox" aria-label="Description"></div><input type="text" aria-label="Add guests"><button aria-label="Save">Save</button></form>`,
  },
  {
    name: 'text area as an embed code to copy',
    html: `<div role="dialog"><h2>Embed</h2><textarea readonly>&lt;iframe&gt;</textarea><button>Copy</button><button>Share</button></div>`,
  },
  {
    name: 'page on which only others’ posts have buttons',
    html: `<main><div contenteditable="true" aria-label="Untitled page"></div><ul><li>One thing that somebody wrote at some length, as people do on the web <button>Reply</button></li><li>Another thing that somebody wrote at some length, as people do on the web <button>Reply</button></li></ul></main>`,
  },
];
