import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NoteWays } from '../../src/advisory/note-ways';
import type { Advice } from '../../src/engine/advice';
import type { Person } from '../../src/review/recipients';
import { adviceOn, finding } from '../review/an-advice';

const answers = { notAboutSchool: vi.fn(), exception: vi.fn(), pauseChecking: vi.fn(), tellOwner: vi.fn(), markPupil: vi.fn() };
let person: Person | null = null;
afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
  person = null;
});
const show = (advice: Partial<Advice> = {}, ...findings: Parameters<typeof adviceOn>) => {
  render(
    <NoteWays advice={{ ...adviceOn(...(findings.length > 0 ? findings : [finding()])), ...advice }} person={person} answers={answers} />,
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

  test('somebody of whom the page shows only the name can be marked as a pupil, and the mark taken back', () => {
    expect(show()).not.toContain('This is a pupil');
    person = { name: 'Ella Marsh', isPupil: false };
    show();
    press('This is a pupil');
    person = { name: 'Ella Marsh', isPupil: true };
    show();
    expect(document.body.textContent).toContain('Takes back that “Ella Marsh” is a pupil.');
    press('This is not a pupil');
    expect(answers.markPupil.mock.calls).toEqual([[true], [false]]);
  });

  test('the message to the rules’ owner starts from the worst finding’s rule', () => {
    show();
    press('Tell the rules’ owner');
    expect(answers.tellOwner).toHaveBeenCalledWith(finding().rule);
  });
});
