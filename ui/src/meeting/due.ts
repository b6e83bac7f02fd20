/** What is to be done next. */
import type { View } from '../host/bindings';

/** How many actions are shown. */
const MOST = 5;

/** Open actions, those with the nearest day first, those without one last. */
export const dueNext = (view: View) =>
  view.review.actions
    .filter(({ action }) => action.state === 'open')
    .map(({ action, late }) => ({
      id: action.id,
      text: action.text,
      owner: view.people.find((person) => person.id === action.owner)?.name ?? '',
      due: action.due ?? '',
      late,
    }))
    .sort((a, b) => (a.due || '9').localeCompare(b.due || '9'))
    .slice(0, MOST);
