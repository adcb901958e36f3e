import { z } from 'zod';

/** The input of a message that carries nothing. */
export const none = z.null();
