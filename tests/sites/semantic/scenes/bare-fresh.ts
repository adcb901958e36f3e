import type { BareScene } from '../open-scene';

/** Pages written down after the finder had been mended once, and not looked at while it was. */
export const freshBare: readonly BareScene[] = [
  {
    name: 'word processor with Share above',
    html: `<div role="banner"><button>Share</button></div><div role="application"><div contenteditable="true" class="page" role="textbox" aria-multiline="true"></div></div>`,
  },
  {
    name: 'e-mail with its subject',
    html: `<div role="dialog"><div><input type="text" name="to"></div><div><input type="text" name="subject" placeholder="Subject"></div><div contenteditable="true" role="textbox" aria-label="Message Body"></div><div role="button">Send</div></div>`,
  },
  {
    name: 'parent’s absence form',
    html: `<form><label for="c">Child</label><input type="text" id="c"><label for="r">Reason</label><textarea id="r"></textarea><button type="submit">Send</button></form>`,
  },
  {
    name: 'survey',
    html: `<form><p>Why do you say so?</p><textarea aria-label="Why do you say so?"></textarea><button type="button">Back</button><button type="submit">Next</button></form>`,
  },
  {
    name: 'quiz answer',
    html: `<form><p>Explain photosynthesis.</p><textarea aria-labelledby="q1"></textarea><button type="submit">Submit</button></form>`,
  },
  {
    name: 'calculator of formulas',
    html: `<div role="application"><div contenteditable="true" role="textbox" aria-label="Formula bar"></div><button>Insert function</button></div>`,
  },
  {
    name: 'slide editor',
    html: `<div class="slide"><div contenteditable="true" aria-label="Speaker notes"></div></div><div><button>Present</button><button aria-haspopup="menu">Share</button></div>`,
  },
  {
    name: 'seating plan note',
    html: `<div role="dialog"><label for="n">Note</label><textarea id="n"></textarea><button>Cancel</button><button>Save</button></div>`,
  },
  {
    name: 'bank transfer reference',
    html: `<form><input name="amount"><label for="r">Reference</label><textarea id="r"></textarea><button type="submit">Continue</button></form>`,
  },
  {
    name: 'library search in Arabic',
    html: `<div dir="rtl"><textarea rows="1" placeholder="ابحث في الكتب"></textarea><button>بحث</button></div>`,
  },
  {
    name: 'consent text',
    html: `<form><div contenteditable="false" role="textbox" aria-readonly="true">I agree</div><button type="submit">Submit</button></form>`,
  },
  {
    name: 'two-step sign-in',
    html: `<form><textarea aria-label="Backup code"></textarea><input type="password"><button>Next</button></form>`,
  },
  { name: 'printer page', html: `<div><textarea aria-label="Custom pages"></textarea><button>Print</button><button>Cancel</button></div>` },
  {
    name: 'advert settings',
    html: `<form><label for="k">Keywords</label><textarea id="k"></textarea><button type="submit">Update</button></form>`,
  },
  { name: 'JSON viewer', html: `<div><textarea aria-label="Request body"></textarea><button>Send request</button></div>` },
  { name: 'regular expression tester', html: `<div><textarea aria-label="Test string"></textarea><button>Run</button></div>` },
  {
    name: 'recipe import',
    html: `<form><textarea placeholder="Paste the recipe here"></textarea><button type="submit">Import</button></form>`,
  },
  {
    name: 'school office form in Welsh',
    html: `<form><label for="e">E-bost</label><input id="e" type="email"><label for="n">Eich neges</label><textarea id="n"></textarea><button type="submit">Anfon</button></form>`,
  },
  {
    name: 'gallery with likes and no box of its own',
    html: `<div><div contenteditable="true" aria-label="Album name"></div><div class="a"><button>Like</button><button>Comment</button><button>Share</button></div><div class="a"><button>Like</button><button>Comment</button><button>Share</button></div></div>`,
  },
  {
    name: 'upload form',
    html: `<form><label for="d">Description</label><textarea id="d"></textarea><input type="file"><button type="submit">Upload</button></form>`,
  },
];
