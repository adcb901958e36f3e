import type { Advice } from '../engine/advice';
import { say } from '../language/say';
import { FindingList } from './finding-card';
import { Mark } from './mark';
import { Consequence } from './note';
import { pauseSentence } from './words';

interface PauseProps {
  advice: Advice;
  onKeepEditing(): void;
  onPostAnyway(): void;
}

/** The one pause at submit. Both ways on are given alike. */
export function Pause({ advice, onKeepEditing, onPostAnyway }: PauseProps) {
  return (
    <section class={`card pause ${advice.severity}`} role="alertdialog" aria-labelledby="title" aria-describedby="why">
      <header>
        <Mark severity={advice.severity === 'none' ? 'advise' : advice.severity} />
        <h2 id="title">{say('note.pause.title')}</h2>
      </header>
      <div class="body">
        <p id="why" class="lead">
          {pauseSentence(advice)}
        </p>
        <FindingList findings={advice.findings} />
        <Consequence advice={advice} />
      </div>
      <footer>
        <button type="button" class="choice first" onClick={onKeepEditing}>
          {say('note.pause.edit')}
        </button>
        <button type="button" class="choice" onClick={onPostAnyway}>
          {say('note.pause.post')}
        </button>
      </footer>
    </section>
  );
}
