import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { adviceOn, finding, SERIOUS } from '../review/an-advice';
import { type Listener, listen } from './listen';
import { picture, report } from './pictures/a-picture';

// Where it stands is for the browser tests; here nothing has a place, and would be taken for scrolled away.
vi.mock('@floating-ui/dom', async (real) => ({ ...(await real<object>()), autoUpdate: () => () => {} }));

const BOTH = adviceOn(SERIOUS, finding());
/** How the list of both is walked through, in the note and in the pause. */
const THE_FINDINGS = [
  'list',
  'listitem, level 1, position 1, set size 2',
  'Clause 3',
  'Please check',
  'heading, A pupil number, level 3',
  'A823429107001',
  'Because of the words “A823429107001”.',
  'Leave the pupils out.',
  'Clause 3 in the policy’s own words',
  'listitem, level 1, position 2, set size 2',
  'Clause 4',
  'Worth a look',
  'heading, Contempt for pupils, level 3',
  'thick as mince',
  'Because of the words “thick as mince”.',
  'Leave the pupils out.',
  'Clause 4 in the policy’s own words',
];
const WHY_THE_PAUSE =
  '2 things in this draft could be read as touching on Clause 3 and Clause 4 of the Oak Field policy. You decide what happens next.';

let person: Listener;
beforeEach(async () => {
  person = await listen();
});
afterEach(() => person.leave());

describe('what a screen reader says of', () => {
  test('the note while it is closed: one polite sentence a draft, however often the draft is read, paused and read again', async () => {
    person.advisory.show(BOTH);
    expect(await person.said()).toEqual([
      'polite: Quiet Word: please check: A pupil number, Clause 3 and Clause 4, and 1 more. Alt+Shift+Q opens the note.',
    ]);
    person.advisory.show(adviceOn(SERIOUS));
    person.advisory.show(BOTH);
    expect(await person.said()).toEqual([]);
    person.advisory.pause(BOTH);
    await person.said();
    await person.press('Escape');
    person.advisory.show(BOTH);
    expect(await person.said()).toEqual([]);
  });

  test('the note that is opened, item by item', async () => {
    person.advisory.show(BOTH);
    await person.said();
    person.advisory.toggle();
    expect(await person.said()).toEqual(['button, A quiet word 2 things to look at, Clause 3 and Clause 4, expanded']);
    expect(await person.walk()).toEqual([
      'Quiet Word: please check: A pupil number, Clause 3 and Clause 4, and 1 more. Alt+Shift+Q opens the note.',
      'region, Quiet Word',
      'button, A quiet word 2 things to look at, Clause 3 and Clause 4, expanded',
      'button, Dismiss this note about Clause 3 for this draft',
      ...THE_FINDINGS,
      'Other answers',
      'Checked on this device. Only you can see this.',
    ]);
  });

  test('the pause: what it is and why, then its ways on as Tab goes round', async () => {
    person.advisory.pause(BOTH);
    expect(await person.said()).toEqual([`alertdialog, A quiet word before you post, ${WHY_THE_PAUSE}`, 'button, Keep editing']);
    expect(await person.press('Tab', 'Tab', 'Tab', 'Tab')).toEqual([
      'button, Post anyway',
      'Clause 3 in the policy’s own words',
      'Clause 4 in the policy’s own words',
      'button, Keep editing',
    ]);
    expect(await person.walk()).toEqual([
      `alertdialog, A quiet word before you post, ${WHY_THE_PAUSE}`,
      'heading, A quiet word before you post, level 2',
      WHY_THE_PAUSE,
      ...THE_FINDINGS,
      'button, Keep editing',
      'button, Post anyway',
    ]);
  });

  test('the dot: nothing, unless it is gone to', async () => {
    person.advisory.show(adviceOn(finding({ severity: 'info', title: 'Anyone can see this', clause: '8' })));
    expect(await person.said()).toEqual([]);
    expect(await person.walk()).toEqual(['button, Quiet Word: Good to know, Clause 8, not expanded']);
  });

  test('a notice: its sentence, without taking the focus', async () => {
    person.advisory.tell('unavailable');
    expect(await person.said()).toEqual(['polite: Checking was unavailable, so this went out unchecked.']);
    expect(document.activeElement?.localName).toBe('textarea');
    expect((await person.walk()).slice(-3)).toEqual([
      'region, Quiet Word',
      'Checking was unavailable, so this went out unchecked.',
      'button, Close',
    ]);
  });

  test('the mending of a picture, and what came of it', async () => {
    vi.mocked(person.answers.mend).mockImplementation(async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { ok: true, report: report({ faces: 0 }) };
    });
    person.advisory.show(adviceOn(finding({ clause: '6', title: 'Faces in a picture', words: '' })), [picture({ faces: 2 })]);
    await person.said();
    person.advisory.toggle();
    await person.said();
    await person.choose('Save a safe copy');
    expect(await person.said()).toEqual([
      'polite: Working on it…',
      'polite: Saved. Checked again: about 0 faces found. Please look yourself too.',
    ]);
    const walked = await person.walk();
    expect(walked.slice(walked.indexOf('region, Pictures'))).toEqual([
      'region, Pictures',
      'heading, Your picture, level 3',
      'list',
      'listitem, level 1, position 1, set size 1',
      'About 2 faces. It is not yet visible to others.',
      'group, What to do',
      'button, Cover faces, pressed',
      'button, Blur faces, not pressed',
      'button, Remove hidden data, not pressed',
      'image, Your picture',
      'toolbar, Faces to hide, orientated horizontally',
      'button, Face 1 of 2, pressed',
      'button, Face 2 of 2, pressed',
      '2 of 2 to hide',
      'button, None of the faces',
      'button, Enlarge, not pressed',
      'button, Crop, not pressed',
      'Every copy leaves out where, when and with what it was taken.',
      'button, Swap it in, not disabled',
      'button, Save a safe copy, not disabled',
      'button, Copy, not disabled',
      'Saved. Checked again: about 0 faces found. Please look yourself too.',
      'switch, I have permission Noted for this draft only. Face warnings for this picture stop; words in it are still read., not checked',
      'Other answers',
      'Checked on this device. Only you can see this.',
    ]);
  });
});
