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
    <div class={`card pause ${advice.severity}`} role="alertdialog" aria-labelledby="title" aria-describedby="why">
      <div class="top">
        <Mark severity={advice.severity === 'none' ? 'advise' : advice.severity} />
        <h2 id="title">{say('note.pause.title')}</h2>
      </div>
      <div class="body">
        <p id="why" class="lead">
          {pauseSentence(advice)}
        </p>
        <FindingList findings={advice.findings} />
        <Consequence advice={advice} />
      </div>
      <div class="choices">
        <button type="button" class="choice first" onClick={onKeepEditing}>
          {say('note.pause.edit')}
        </button>
        <button type="button" class="choice" onClick={onPostAnyway}>
          {say('note.pause.post')}
        </button>
      </div>
    </div>
  );
}
