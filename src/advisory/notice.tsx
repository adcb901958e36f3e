import { say } from '../language/say';
import type { NoticeReason } from '../review/advisory-port';
import { Cross, Mark } from './mark';
import { noticeWords } from './words';

export function Notice({ reason, onClose }: { reason: NoticeReason; onClose(): void }) {
  return (
    <section class="card notice info" aria-label={say('note.name')}>
      <Mark severity="info" />
      <p>{noticeWords(reason)}</p>
      <button type="button" class="icon" aria-label={say('note.close')} onClick={onClose}>
        <Cross />
      </button>
    </section>
  );
}
