import type { Advice } from '../engine/advice';
import { Dot, Note } from './note';
import { Notice } from './notice';
import { Pause } from './pause';
import type { NOTICE_WORDS } from './words';

/** What is on screen: one thing at a time. */
export type Scene =
  | { kind: 'nothing' }
  | { kind: 'note'; advice: Advice; open: boolean }
  | { kind: 'pause'; advice: Advice }
  | { kind: 'notice'; reason: keyof typeof NOTICE_WORDS };

export interface SceneActs {
  toggle(): void;
  dismiss(): void;
  keepEditing(): void;
  postAnyway(): void;
}

/** `spoken` stays in the document, so that a change of it is read out. */
export function SceneView({ scene, spoken, acts }: { scene: Scene; spoken: string; acts: SceneActs }) {
  return (
    <div class="quiet" lang="en" dir="ltr">
      <p class="spoken" role="status">
        {spoken}
      </p>
      {scene.kind === 'note' && !scene.open && scene.advice.severity === 'info' && <Dot advice={scene.advice} onToggle={acts.toggle} />}
      {scene.kind === 'note' && (scene.open || scene.advice.severity !== 'info') && (
        <Note advice={scene.advice} open={scene.open} onToggle={acts.toggle} onDismiss={acts.dismiss} />
      )}
      {scene.kind === 'pause' && <Pause advice={scene.advice} onKeepEditing={acts.keepEditing} onPostAnyway={acts.postAnyway} />}
      {scene.kind === 'notice' && <Notice reason={scene.reason} onClose={acts.dismiss} />}
    </div>
  );
}
