import type { SubmitKeys, Surface } from '../site';
import { answersSomebody, isSentBelowSaid } from './answers-to';
import { parentOf } from './around';
import { DIALOG } from './boxes';
import { type Purpose, purposeOf } from './field-words';
import type { WritingField } from './find-field';
import type { Around } from './find-submit';
import { lineToWhom } from './to-whom';

/** As what, and by which keys, the words go out. */
export interface WayOut {
  surface: Surface;
  keys: SubmitKeys;
}

/** What would send the words; null where that is not sure. */
export function wayOut(written: WritingField, around: Around): WayOut | null {
  const way = plainWay(written, around);
  const { field, use } = written;
  const isAnswer =
    (way?.surface === 'post' && answersSomebody(field, around.submit?.button ?? null)) ||
    (way?.surface === 'dm' && use !== 'message' && !around.hasLog && isSentBelowSaid(field));
  if (way && way.surface !== 'dm' && lineToWhom(field)) return { ...way, surface: 'dm' };
  return way && isAnswer ? { ...way, surface: 'comment' } : way;
}

function plainWay({ field, labels, use }: WritingField, around: Around): WayOut | null {
  const { submit } = around;
  const isChat = isInChat(field, around.hasLog);
  // Boxes for tags and names are such too, so only a button that posts makes it a composer.
  const isChoice = field.getAttribute('role') === 'combobox' && use === null;
  if (isChoice && submit?.kind !== 'post' && submit?.kind !== 'comment') return null;
  if (!submit) return withoutSubmit(field, use, isChat, around);
  const isPersonal = asksWho(submit.within) && !asksToComment(use, labels);
  switch (submit.kind) {
    case 'post':
      return use === 'private' && isPersonal ? null : asPost(use ?? purposeAround(field), isChat);
    case 'comment':
      return { surface: 'comment', keys: 'mod-enter' };
    case 'send':
    case 'icon':
      if (isPersonal || use === 'private') return null;
      if (use === 'post' || use === 'comment') return asPost(use, false, submit.hasText);
      if (hasOtherInputs(submit.within) && !lineToWhom(field)) return null;
      return { surface: 'dm', keys: isChat || use === 'message' || isBubble(field, submit.hasText) ? 'enter' : 'mod-enter' };
    default:
      if (isPersonal || use === 'private' || use === 'aside') return null;
      return around.hasPreview || isSaid(use, labels) || (use === null && purposeAround(field))
        ? asPost(use ?? purposeAround(field), false)
        : null;
  }
}

/** Guests are asked who they are too; a mere "Comments" is also on letters to an office. */
function asksToComment(use: Purpose | null, labels: readonly string[]): boolean {
  return use === 'comment' && labels.some((label) => purposeOf([label]) === 'comment' && !/^\P{L}*(?:your )?comments?\P{L}*$/u.test(label));
}

function isSaid(use: Purpose | null, labels: readonly string[]): boolean {
  return (use === 'comment' || use === 'post' || use === 'message') && !labels.some(isVague);
}

/** Labels of a post's text, and of much else that is only kept. */
function isVague(label: string): boolean {
  return /^(?:description|text|content|body|summary)$/.test(label);
}

function asPost(use: WritingField['use'], isChat: boolean, hasText = true): WayOut {
  if (use === 'comment') return { surface: 'comment', keys: hasText ? 'mod-enter' : 'enter' };
  return isChat ? { surface: 'dm', keys: 'enter' } : { surface: 'post', keys: 'mod-enter' };
}

function withoutSubmit(field: HTMLElement, use: WritingField['use'], isChat: boolean, { hasStep, leadsToPost }: Around): WayOut | null {
  if (use === 'private' || use === 'aside' || asksWho(field.closest('form'))) return null;
  if (use === 'message' && isOneBox(field)) return { surface: 'dm', keys: 'enter' };
  if (isChat && field.tagName !== 'TEXTAREA') return { surface: 'dm', keys: 'enter' };
  if (use === 'comment' && isOneLine(field) && isOneBox(field) && !hasStep) return { surface: 'comment', keys: 'enter' };
  // A flow: its last step is not there yet.
  if (leadsToPost && (use === 'post' || (use === null && field.tagName !== 'TEXTAREA'))) return { surface: 'post', keys: 'mod-enter' };
  return use === 'post' && hasStep && field.closest(DIALOG) ? { surface: 'post', keys: 'mod-enter' } : null;
}

const COMMENTS = /(?:^|[-_\s])(?:comments?|reply|replies)(?:$|[-_\s])/i;

const COMPOSERS = /(?:^|[-_\s])(?:composer|compose-form|post-?form|(?:new|create|edit)-?post|post-?(?:create|editor))(?:$|[-_\s])/i;

/** What the boxes around a field without any label are called by their author. */
function purposeAround(field: HTMLElement): Purpose | null {
  let place: Element | null = field;
  for (let level = 0; place && level < 6; level += 1, place = parentOf(place)) {
    const names = `${place.id} ${place.getAttribute('class') ?? ''}`;
    if (COMMENTS.test(names)) return 'comment';
    if (COMPOSERS.test(names)) return 'post';
  }
  return null;
}

/** Not a text area of several lines, in which Enter only starts another. */
function isOneLine(field: HTMLElement): boolean {
  return field.tagName !== 'TEXTAREA' || field.getAttribute('rows') === '1';
}

/** Nothing else is to be filled in beside it, and no form waits to be sent as a whole. */
function isOneBox(field: HTMLElement): boolean {
  const form = field.closest('form');
  return (
    form === null || (!hasOtherInputs(form) && form.querySelector('input[type=submit], button:not([type]), button[type=submit]') === null)
  );
}

function hasOtherInputs(place: Element): boolean {
  return Array.from(place.querySelectorAll<HTMLInputElement>('input[type=text], input:not([type]), input[type=url]')).some(
    (input) => !input.readOnly && !input.closest('[role=search]') && input.getAttribute('role') !== 'combobox' && input.checkVisibility(),
  );
}

const PERSONAL = /e-?mail|phone|postcode|zip|password/i;

/** It asks who is writing, as letters to an office do. */
function asksWho(place: Element | null): boolean {
  return Array.from(place?.querySelectorAll('input') ?? []).some(
    (input) =>
      /^(?:email|tel|password)$/.test(input.type) ||
      PERSONAL.test(input.name) ||
      /\b(?:email|name|tel)$/.test(input.getAttribute('autocomplete') ?? ''),
  );
}

/** A chat's box beside a mere icon that sends. */
function isBubble(field: HTMLElement, hasText: boolean): boolean {
  return !hasText && field.tagName !== 'TEXTAREA';
}

function isInChat(field: HTMLElement, hasLog: boolean): boolean {
  return hasLog || (field.tagName !== 'TEXTAREA' && field.closest('footer') !== null);
}
