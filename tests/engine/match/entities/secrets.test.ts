import { describe, expect, it } from 'vitest';
import { findSecrets } from '../../../../src/engine/match/entities/secrets';

const found = (folded: string): string[] =>
  findSecrets(folded, () => '').map(({ kind, start, end }) => `${kind} ${folded.slice(start, end)}`);

describe('secrets told in passing', () => {
  it.each([
    ['alarm is 2580#', 'access-code 2580#'],
    ["it's 1379 on the keypad", 'access-code 1379'],
    ['code for the gate 4471x', 'access-code 4471x'],
    ['key safe 0652', 'access-code 0652'],
    ['punch in 4471 and the gate opens', 'access-code 4471'],
    ['to turn the alarm off press 54-88', 'access-code 54-88'],
    ['get in through reception with 1379', 'access-code 1379'],
    ['the door code is 2019', 'access-code 2019'],
    ['the code for the toilets, the staff room and every door we have is c1590x', 'access-code c1590x'],
    ['pw is hedgehog42', 'password hedgehog42'],
    ['wifi: sunflower-42', 'password sunflower-42'],
    ['use w3lcome4! to get on the wifi', 'password w3lcome4!'],
    ['everyone in 5b has the same password, acorn66', 'password acorn66'],
    ['login jsmith / arsenal-83.', 'password arsenal-83'],
  ])('finds it in "%s"', (draft, secret) => expect(found(draft)).toEqual([secret]));

  it.each([
    'sort code 204471',
    'the exam code is 4471',
    'discount code 4471',
    'promo code b4471x at the gate',
    'the gate by the a4103',
    'alarm set for 6.45',
    'the gate: 1500 people came through it',
    'we raised 2500 for the new door',
    'the front door was built in 1904',
    'new doors 2019',
    'the gate cost £1250',
    'the ratio on the door is 1500:1',
    'code club has 1200 lines of python',
    'wifi is down since 10:15',
    'the laptops are in room m12',
    'the password trolley is for year7',
    'my ipad http://example.org/abcde12345',
    'the laptops run office365',
    'reset the password in 10minutes',
  ])('finds none in "%s"', (draft) => expect(found(draft)).toEqual([]));

  it('is quick with the longest run of near misses', () => {
    const start = performance.now();
    for (const unit of ['1', 'a1 ', 'door is the ', 'code for a 1379 x ', 'pw a a a a a1 ']) findSecrets(unit.repeat(2000), () => '');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
