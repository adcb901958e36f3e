import type { NoticeReason } from '../review/advisory-port';
import { Cross, Mark } from './mark';
import { NOTICE_WORDS } from './words';

export function Notice({ reason, onClose }: { reason: NoticeReason; onClose(): void }) {
  return (
    <section class="card notice info" aria-label="Quiet Word">
      <Mark severity="info" />
      <p>{NOTICE_WORDS[reason]}</p>
      <button type="button" class="icon" aria-label="Close" onClick={onClose}>
        <Cross />
      </button>
    </section>
  );
}
