import type { ExtendingFile } from '../../engine/schema/extending-file';
import type { WordList } from '../../engine/schema/vocabulary';
import { didYouMean } from './nearest';
import type { Told } from './tell';

type OwnList = ExtendingFile['vocabulary']['lists'][number];
type Change = ExtendingFile['vocabulary']['changes'][number];

/** The base's lists with the school's changes, and its own lists behind them. */
export function layLists(base: readonly WordList[], own: ExtendingFile['vocabulary'], told: Told): WordList[] {
  const ids = base.map(({ id }) => id);
  const byId = new Map(base.map((list) => [list.id, list]));
  const added = new Map<string, WordList>();
  own.lists.forEach(({ replaces, ...list }, at) => {
    if (isSoundList({ ...list, replaces }, at)) (replaces ? byId : added).set(list.id, unread(list));
  });
  const replaced = new Set(own.lists.flatMap(({ id, replaces }) => (replaces ? [id] : [])));
  const changed = new Set<string>();
  own.changes.forEach((change, at) => {
    const list = byId.get(change.list);
    if (list && isSoundChange(change, at, list)) byId.set(list.id, changeList(list, change));
    else if (!list)
      told.say(
        'unknown-list',
        `The base has no list "${change.list}". ${didYouMean(change.list, ids)}Correct the id or take the entry out.`,
        ['vocabulary', 'changes', at, 'list'],
      );
    changed.add(change.list);
  });
  return [...byId.values(), ...added.values()];

  function isSoundList({ id, replaces }: OwnList, at: number): boolean {
    const path = ['vocabulary', 'lists', at, 'id'];
    if (replaces && !ids.includes(id))
      told.say(
        'unknown-list',
        `The base has no list "${id}" to replace. ${didYouMean(id, ids)}Correct the id or leave "replaces" out.`,
        path,
      );
    else if (!replaces && ids.includes(id))
      told.say(
        'duplicate-list',
        `The base has a list "${id}" already: give yours another id, or add "replaces": true if it should take its place.`,
        path,
      );
    else if (own.lists.findIndex((other) => other.id === id) < at)
      told.say('duplicate-list', `Two lists have the id "${id}": rename one of them.`, path);
    else return true;
    return false;
  }

  function isSoundChange({ list, leaveOut = [] }: Change, at: number, { terms }: WordList): boolean {
    const path = ['vocabulary', 'changes', at];
    const strange = leaveOut.findIndex((term) => !terms.includes(term));
    if (changed.has(list)) told.say('changed-twice', `The list "${list}" is changed twice: put both into one entry.`, [...path, 'list']);
    else if (replaced.has(list))
      told.say('changed-and-replaced', `The list "${list}" is replaced too: write the terms into the list that replaces it.`, [
        ...path,
        'list',
      ]);
    else if (strange >= 0)
      told.say(
        'unknown-term',
        `The list "${list}" has no term "${leaveOut[strange]}" to leave out. ${didYouMean(leaveOut[strange] ?? '', terms)}Write it as the base does.`,
        [...path, 'leaveOut', strange],
      );
    else return true;
    return false;
  }
}

function changeList(list: WordList, { add = [], leaveOut = [] }: Change): WordList {
  return { ...list, terms: [...new Set([...list.terms.filter((term) => !leaveOut.includes(term)), ...add])] };
}

/** The learned reader was not trained with a school's own words. */
function unread(list: WordList): WordList {
  return list.means.part === 'words' ? { ...list, means: { ...list.means, unread: true } } : list;
}
