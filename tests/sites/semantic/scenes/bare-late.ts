import type { BareScene } from '../open-scene';

/** Pages written down when the finder was done. */
export const lateBare: readonly BareScene[] = [
  {
    name: 'lesson planner',
    html: `<form><label for="o">Objectives</label><textarea id="o"></textarea><label for="r">Resources</label><textarea id="r"></textarea><button type="submit">Save</button></form>`,
  },
  {
    name: 'behaviour log',
    html: `<form><label for="d">Details</label><textarea id="d"></textarea><select><option>Level 1</option></select><button type="submit">Submit</button></form>`,
  },
  {
    name: 'report comments',
    html: `<table><tr><td>Sam</td><td><textarea aria-label="Comment for Sam"></textarea></td></tr></table><button>Save all</button>`,
  },
  {
    name: 'expense claim',
    html: `<form><input type="text" name="amount"><label for="n">Description</label><textarea id="n"></textarea><button type="submit">Submit claim</button></form>`,
  },
  {
    name: 'IT help desk',
    html: `<form><label for="s">Summary</label><input id="s" type="text"><label for="t">Tell us about the problem</label><textarea id="t"></textarea><button type="submit">Send</button></form>`,
  },
  {
    name: 'cookie notice over a page with a box',
    html: `<div role="dialog"><button>Accept</button></div><div contenteditable="true" aria-label="Untitled"></div>`,
  },
  {
    name: 'mind map',
    html: `<div role="application"><div contenteditable="true">Idea</div><button>Add</button><button aria-haspopup="dialog">Share</button></div>`,
  },
  {
    name: 'whiteboard sticky note',
    html: `<div><div contenteditable="true" role="textbox" aria-label="Sticky note"></div><button>Done</button></div>`,
  },
  {
    name: 'passphrase import',
    html: `<form><textarea placeholder="Paste your key"></textarea><button type="submit">Import</button></form>`,
  },
  { name: 'search in Korean', html: `<div><textarea rows="1" placeholder="검색어를 입력하세요"></textarea><button>검색</button></div>` },
  {
    name: 'contact form in Spanish',
    html: `<form><input name="nombre"><input name="correo" type="email"><textarea placeholder="Escribe tu mensaje"></textarea><button type="submit">Enviar</button></form>`,
  },
  {
    name: 'photo editor caption',
    html: `<div><textarea aria-label="Text on picture"></textarea><button>Apply</button><button>Download</button></div>`,
  },
];
