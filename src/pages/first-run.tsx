import { useEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '../advisory/mark';
import { clauseLabel, severityWords } from '../advisory/words';
import { say, sayWith } from '../language/say';
import { wear } from './appearance';
import { Keys, NOTE_KEYS } from './keys';
import { ReminderLine } from './reminder-line';
import { type Known, useSettings } from './use-settings';

const SCREENS = 3;

/** Three screens at most; opened only by the person. */
export function WelcomePage() {
  const known = useSettings();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const appearance = known?.choices.appearance ?? 'system';
  useEffect(() => wear(appearance), [appearance]);
  useEffect(() => {
    if (at > 0) heading.current?.focus();
  }, [at]);
  if (!known) return null;
  const done = () => void known.change((each) => ({ ...each, welcomed: true })).then(() => setAt(SCREENS));
  return (
    <div class="page welcome">
      <header class="info">
        <Mark severity="info" />
        <p class="brand">{say('extension.name')}</p>
        {at < SCREENS && <p class="step">{say('welcome.step', { at: at + 1, count: SCREENS })}</p>}
      </header>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {say(`welcome.heading.${HEADINGS[at] ?? 'done'}`)}
        </h1>
        {at === 0 && <WhatItDoes known={known} />}
        {at === 1 && <WhatStaysHere />}
        {at === 2 && <YourChoice known={known} />}
        {at === SCREENS && (
          <p class="lead">{sayWith('welcome.closing', { options: <a href="/options.html">{say('welcome.options')}</a> })}</p>
        )}
      </main>
      {at < SCREENS && (
        <footer class="actions">
          {at > 0 && (
            <button type="button" class="choice second" onClick={() => setAt(at - 1)}>
              {say('welcome.back')}
            </button>
          )}
          <button type="button" class="choice second" onClick={done}>
            {say(at === SCREENS - 1 ? 'welcome.notNow' : 'welcome.skip')}
          </button>
          <button type="button" class="choice first" onClick={at === SCREENS - 1 ? done : () => setAt(at + 1)}>
            {say(at === SCREENS - 1 ? 'welcome.done' : 'welcome.next')}
          </button>
        </footer>
      )}
    </div>
  );
}

const HEADINGS = ['does', 'stays', 'choice'] as const;

function WhatItDoes({ known }: { known: Known }) {
  const organisation = known.school?.rulesFile.organisation;
  return (
    <>
      <p class="lead">{organisation ? say('welcome.does', { organisation }) : say('welcome.doesForSchool')}</p>
      <ul class="steps">
        <li>{sayWith('welcome.advise', { label: <span class="clause advise">{severityWords('advise')}</span> })}</li>
        <li>{sayWith('welcome.serious', { label: <span class="clause serious">{severityWords('serious')}</span> })}</li>
        <li>{sayWith('welcome.keys', { keys: <Keys of={NOTE_KEYS} /> })}</li>
      </ul>
    </>
  );
}

function WhatStaysHere() {
  return (
    <>
      <p class="lead">{say('welcome.stays')}</p>
      <ul class="steps">
        <li>{say('welcome.notSeen')}</li>
        <li>{say('welcome.neverPosts')}</li>
        <li>{say('welcome.failsOpen')}</li>
      </ul>
      <p>
        <a href="/options.html#seen">{say('welcome.inFull')}</a>
      </p>
    </>
  );
}

function YourChoice({ known: { choices, school, change } }: { known: Known }) {
  const locked = school?.settings.lessonReminder?.locked === true;
  const lessons = school?.reminders.lessons;
  return (
    <>
      <p class="lead">
        {lessons && (
          <>
            {clauseLabel(lessons)}: <ReminderLine of={lessons} />{' '}
          </>
        )}
        {say('welcome.remind')}
      </p>
      <label class="tick">
        <input
          type="checkbox"
          checked={choices.lessonReminder}
          disabled={locked}
          onChange={(event) => {
            const lessonReminder = event.currentTarget.checked;
            void change((each) => ({ ...each, chosen: { ...each.chosen, lessonReminder } }));
          }}
        />
        <span>
          {say('options.choices.lesson')}
          <small>{say(locked ? 'welcome.setBySchool' : 'welcome.later')}</small>
        </span>
      </label>
    </>
  );
}
