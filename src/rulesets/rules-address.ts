import { z } from 'zod';

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/** Where rules may be downloaded from: https, or this very machine, to try a file out. No name or password inside. */
export const rulesAddress = z
  .string()
  .trim()
  .max(2000)
  .refine((text) => {
    if (!URL.canParse(text)) return false;
    const { protocol, hostname, username, password } = new URL(text);
    return (protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname))) && username === '' && password === '';
  }, 'Write a whole address that starts with https://.');
