import { useEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '../advisory/mark';
import { severityWords } from '../advisory/words';
import { wear } from './appearance';
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
        <p class="brand">Quiet Word</p>
        {at < SCREENS && (
          <p class="step">
            {at + 1} of {SCREENS}
          </p>
        )}
      </header>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {TITLES[at]}
        </h1>
        {at === 0 && <WhatItDoes known={known} />}
        {at === 1 && <WhatStaysHere />}
        {at === 2 && <YourChoice known={known} />}
        {at === SCREENS && (
          <p class="lead">
            You can close this page. Your choices are in the <a href="/options.html">options</a>, and the popup checks any text at any time.
          </p>
        )}
      </main>
      {at < SCREENS && (
        <footer class="actions">
          {at > 0 && (
            <button type="button" class="choice second" onClick={() => setAt(at - 1)}>
              Back
            </button>
          )}
          <button type="button" class="choice second" onClick={done}>
            {at === SCREENS - 1 ? 'Not now' : 'Skip'}
          </button>
          <button type="button" class="choice first" onClick={at === SCREENS - 1 ? done : () => setAt(at + 1)}>
            {at === SCREENS - 1 ? 'Done' : 'Next'}
          </button>
        </footer>
      )}
    </div>
  );
}

const TITLES = ['A quiet word before you post', 'What stays with you', 'A word in lesson time?', 'That is all'];

function WhatItDoes({ known }: { known: Known }) {
  return (
    <>
      <p class="lead">
        While you write on a social site, your draft is checked against the {known.school?.rulesFile.organisation ?? 'school’s'} policy. If
        something might be better left out, a small note says so, with the clause.
      </p>
      <ul class="steps">
        <li>
          <span class="clause advise">{severityWords('advise')}</span> A note beside the box. Open it to read why, and what you could write
          instead.
        </li>
        <li>
          <span class="clause serious">{severityWords('serious')}</span> For something serious, one pause when you press Post. Press again,
          and it goes out.
        </li>
        <li>
          <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>Q</kbd> opens and closes the note without the mouse.
        </li>
      </ul>
    </>
  );
}

function WhatStaysHere() {
  return (
    <>
      <p class="lead">Your words and pictures never leave this device. There is no server and no account.</p>
      <ul class="steps">
        <li>Your school does not see what you write, what notes you get, or what you do about them.</li>
        <li>It never posts, never deletes, and never changes your words by itself. You decide.</li>
        <li>If checking fails, your post goes out all the same, and you are told.</li>
      </ul>
      <p>
        <a href="/options.html#seen">What your school can and cannot see, in full</a>
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
        {lessons && `Clause ${lessons.clause}: ${lessons.line} `}
        Quiet Word can remind you, if you write during a lesson of your school’s timetable.
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
          Remind me in lesson time
          <small>{locked ? 'Set by your school.' : 'You can change this in the options whenever you like.'}</small>
        </span>
      </label>
    </>
  );
}
