/** What the room is told at the start, on the sheet and on the projector. */
import type { Person, Role } from '../../host/bindings';

/** How the room decides, a sentence each. */
export const RULES = [
  'The two leaders decide; everybody else says how it looks from where they stand.',
  'Who says no is asked: what would it take?',
  'What we can’t agree on leaves with both leaders as owners, a date and somebody who decides.',
  'We speak of the process, never of who is to blame.',
] as const;

const SAYS: Partial<Record<Role, string>> = { leader: 'decides', facilitator: 'leads the day' };

/** Everybody in the room, those who decide and who leads the day first, with their part in it. */
export const people = (all: readonly Person[]): (Person & { says: string })[] =>
  all
    .map((person) => ({ ...person, says: SAYS[person.role] ?? '' }))
    .sort((a, b) => Number(a.says === '') - Number(b.says === ''));
