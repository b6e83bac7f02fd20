/** What is to be done next, and what before the meeting. */
import type { View } from '../host/bindings';

/** How many actions are shown. */
const MOST = 5;

/** Open actions, those with the nearest day first, those without one last. */
export const dueNext = (view: View) => open(view).slice(0, MOST);

/** Open actions whose day is not after the meeting's: who brings what, by when. */
export const dueBefore = (view: View) =>
  open(view).filter((one) => one.due !== '' && one.due <= view.review.date);

const open = (view: View) =>
  view.review.actions
    .filter(({ action }) => action.state === 'open')
    .map(({ action, late }) => ({
      id: action.id,
      text: action.text,
      owner: view.people.find((person) => person.id === action.owner)?.name ?? '',
      due: action.due ?? '',
      late,
    }))
    .sort((a, b) => (a.due || '9').localeCompare(b.due || '9'));
