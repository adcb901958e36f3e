import { DESK_TIMES } from '../../src/capture/desk';
import { sayPresent } from '../../src/capture/desk-presence';
import { setUpDeskInDocument } from '../../src/capture/set-up-desk';
import { answer } from '../../src/messages/answer';

/** A test may ask for a desk that closes sooner. */
const idle = Number(new URLSearchParams(location.search).get('idle') ?? DESK_TIMES.closeAfter);

const desk = setUpDeskInDocument({ freeAfter: Math.min(DESK_TIMES.freeAfter, idle), closeAfter: idle });
answer('desk', desk.answers);
sayPresent(desk.idle.touch);
