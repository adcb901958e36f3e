import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPage } from './a-page';
import { adviceOn, finding, SERIOUS } from './an-advice';

let page: ReturnType<typeof openPage>;
beforeEach(() => {
  vi.useFakeTimers();
  page = openPage();
});
afterEach(() => {
  page.close();
  vi.useRealTimers();
});
const RULE = finding().rule;

describe('attention', () => {
  test('is told once a draft that a note was seen, and of no dot', async () => {
    await page.typeAndHear('one', adviceOn(finding()));
    page.advisory().answers.seen();
    await page.typeAndHear('one two', adviceOn(finding()));
    page.advisory().answers.seen();
    await page.typeAndHear('one two three', adviceOn(finding({ rule: 'cue/x', severity: 'info' })));
    page.advisory().answers.seen();
    expect(page.attention).toEqual([`seen ${RULE}`]);
  });

  test('is told of a closed note; a serious finding keeps its one pause', async () => {
    await page.typeAndHear('A823429107001', adviceOn(SERIOUS));
    page.advisory().answers.dismissed();
    expect(page.attention).toEqual([`note ${SERIOUS.rule}`]);
    page.press();
    expect(page.advisory().log).toContain(`pause ${SERIOUS.rule}`);
    expect(page.posts).toEqual([]);
  });

  test('a draft gets one note: after it was closed, further advice is a dot, and something serious a note', async () => {
    const other = finding({ rule: 'derogatory/staff', words: 'useless' });
    await page.typeAndHear('thick', adviceOn(finding()));
    page.advisory().answers.dismissed();
    await page.typeAndHear('thick, useless', adviceOn(finding(), other));
    await page.typeAndHear('thick, useless A823429107001', adviceOn(SERIOUS, finding(), other));
    expect(page.advisory().log).toEqual(['note advise', 'note info', 'note serious']);
    expect(page.advisory().shown?.findings.map(({ rule }) => rule)).toEqual([SERIOUS.rule, other.rule]);
  });

  test.each<[string, () => void]>([
    ['it is closed', () => page.advisory().answers.dismissed()],
    ['the draft is not about school', () => page.advisory().answers.notAboutSchool()],
    ['checking rests', () => page.advisory().answers.pauseChecking('day')],
    ['the composer is let go', () => page.close()],
  ])('words are underlined while the note about them stands, and no longer once %s', async (_why, end) => {
    await page.typeAndHear('thick', adviceOn(finding()));
    expect(page.state.underlined).toEqual(['thick as mince']);
    end();
    expect(page.state.underlined).toEqual([]);
  });

  test('words are underlined no longer than they are found', async () => {
    await page.typeAndHear('thick', adviceOn(finding()));
    await page.typeAndHear('kind', adviceOn());
    expect(page.state.underlined).toEqual([]);
  });

  test('“not about school” lets the draft go out without a pause', async () => {
    await page.typeAndHear('A823429107001', adviceOn(SERIOUS));
    page.advisory().answers.notAboutSchool();
    expect(page.attention).toEqual([`draft ${SERIOUS.rule}`]);
    page.press();
    expect(page.posts).toEqual(['A823429107001']);
  });

  test('an exception is for its own rule; what else was found stays', async () => {
    const lesson = finding({ rule: 'worktime/in-a-lesson', words: '', exception: 'This is an urgent family matter' });
    await page.typeAndHear('can you fetch her', adviceOn(finding(), lesson));
    page.advisory().answers.exception(lesson.rule);
    expect(page.attention).toEqual(['exception worktime/in-a-lesson']);
    expect(page.advisory().shown?.findings.map(({ rule, severity }) => [rule, severity])).toEqual([[RULE, 'advise']]);
  });

  test('a pause is quiet at once, at submit too', async () => {
    await page.typeAndHear('A823429107001', adviceOn(SERIOUS));
    page.advisory().answers.pauseChecking('day');
    expect(page.attention).toEqual(['pause day']);
    page.press();
    expect(page.posts).toEqual(['A823429107001']);
  });

  test('what was dismissed on an earlier draft has no note, and where it is serious its pause', async () => {
    await page.typeAndHear('A823429107001', adviceOn({ ...SERIOUS, hushed: true }));
    expect(page.advisory().shown).toBeNull();
    page.press();
    expect(page.advisory().log).toEqual([`pause ${SERIOUS.rule}`]);
  });

  test('while checking rests, pictures are not spoken of either', async () => {
    page.type('look');
    page.attach(['a.jpg']);
    await vi.advanceTimersByTimeAsync(250);
    await page.answer({ ...adviceOn(), paused: 'day' });
    expect(page.advisory().log).toEqual([]);
  });
});
