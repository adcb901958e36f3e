import type { Advice } from '../engine/advice';
import { spokenDirection, spokenLanguage } from '../language/say';
import type { AttachedPicture, NoticeReason } from '../review/advisory-port';
import type { Person } from '../review/recipients';
import { Dot, Note } from './note';
import type { NoteAnswers } from './note-ways';
import { Notice } from './notice';
import { Pause } from './pause';
import type { PictureActs } from './pictures/picture-list';
import type { PutWords } from './safer-wording';

/** What is on screen: one thing at a time. */
export type Scene =
  | { kind: 'nothing' }
  | { kind: 'note'; advice: Advice; pictures: readonly AttachedPicture[]; telling: readonly AttachedPicture[]; open: boolean }
  | { kind: 'pause'; advice: Advice }
  | { kind: 'notice'; reason: NoticeReason };

export interface SceneActs extends PictureActs, NoteAnswers {
  /** Not where the editor is none of those in which it is proven. */
  putWords?: PutWords | undefined;
  toggle(): void;
  dismiss(): void;
  keepEditing(): void;
  postAnyway(): void;
}

interface SceneProps {
  scene: Scene;
  spoken: string;
  acts: SceneActs;
  person: Person | null;
}

/** `spoken` stays in the document, so that a change of it is read out. */
export function SceneView({ scene, spoken, acts, person }: SceneProps) {
  return (
    <div class="quiet" lang={spokenLanguage()} dir={spokenDirection()}>
      <p class="spoken" role="status">
        {spoken}
      </p>
      {scene.kind === 'note' && isDot(scene) && <Dot advice={scene.advice} onToggle={acts.toggle} />}
      {scene.kind === 'note' && !isDot(scene) && (
        <Note {...scene} person={person} acts={acts} onToggle={acts.toggle} onDismiss={acts.dismiss} />
      )}
      {scene.kind === 'pause' && <Pause advice={scene.advice} onKeepEditing={acts.keepEditing} onPostAnyway={acts.postAnyway} />}
      {scene.kind === 'notice' && <Notice reason={scene.reason} onClose={acts.dismiss} />}
    </div>
  );
}

function isDot({ advice, open, telling }: Extract<Scene, { kind: 'note' }>): boolean {
  return advice.severity === 'info' && !open && telling.length === 0;
}
