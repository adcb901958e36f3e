import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NoteWays } from '../../src/advisory/note-ways';
import type { Advice } from '../../src/engine/advice';
import { adviceOn, finding } from '../review/an-advice';

const answers = { notAboutSchool: vi.fn(), exception: vi.fn(), pauseChecking: vi.fn(), tellOwner: vi.fn() };
afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});
const show = (advice: Partial<Advice> = {}, ...findings: Parameters<typeof adviceOn>) => {
  render(
    <NoteWays advice={{ ...adviceOn(...(findings.length > 0 ? findings : [finding()])), ...advice }} answers={answers} />,
    document.body,
  );
  return Array.from(document.querySelectorAll('button'), (button) => button.querySelector('.name')?.textContent);
};
const press = (name: string) =>
  Array.from(document.querySelectorAll('button'))
    .find((button) => button.querySelector('.name')?.textContent === name)
    ?.click();

describe('the other answers to a note', () => {
  test('each say what they do', () => {
    expect(show()).toEqual(['Not about school', 'Tell the rules’ owner', 'Quiet for today', 'Quiet on this site']);
    for (const way of document.querySelectorAll('.way')) expect(way.querySelector('.foot')?.textContent).toMatch(/\.$/);
    press('Not about school');
    expect(answers.notAboutSchool).toHaveBeenCalledOnce();
    press('Quiet on this site');
    expect(answers.pauseChecking).toHaveBeenCalledWith('site');
  });

  test('what the clause itself allows is one click away', () => {
    const lesson = finding({ rule: 'worktime/in-a-lesson', exception: 'This is an urgent family matter' });
    expect(show({}, lesson, { ...lesson, words: 'twice' })[0]).toBe('This is an urgent family matter');
    expect(document.querySelector('details')?.textContent).not.toContain('urgent');
    press('This is an urgent family matter');
    expect(answers.exception).toHaveBeenCalledWith('worktime/in-a-lesson');
  });

  test('where the school keeps checking on, that is said instead', () => {
    expect(show({ mayNotPause: ['day'] })).not.toContain('Quiet for today');
    expect(document.body.textContent).toContain('Pausing for a day has been switched off for everybody by the Oak Field rules.');
    expect(show({ mayNotPause: ['day', 'site'] })).toEqual(['Not about school', 'Tell the rules’ owner']);
  });

  test('the message to the rules’ owner starts from the worst finding’s rule', () => {
    show();
    press('Tell the rules’ owner');
    expect(answers.tellOwner).toHaveBeenCalledWith(finding().rule);
  });
});
