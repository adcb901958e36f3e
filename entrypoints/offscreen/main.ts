import { DESK_TIMES } from '../../src/capture/desk';
import { sayPresent } from '../../src/capture/desk-presence';
import { setUpDeskInDocument } from '../../src/capture/set-up-desk';
import { answer } from '../../src/messages/answer';

/** Whoever opens the desk may ask for one that looks for nudity too, and a test for one that closes sooner. */
const asked = new URLSearchParams(location.search);
const closeAfter = Number(asked.get('idle') ?? DESK_TIMES.closeAfter);
const times = { ...DESK_TIMES, freeAfter: Math.min(DESK_TIMES.freeAfter, closeAfter), closeAfter };

const desk = setUpDeskInDocument({ times, nudity: () => asked.has('nudity') });
answer('desk', desk.answers);
sayPresent(desk.idle.touch);
