/**
 * What goes on in a review that both sides have signed: how far actions are, what is watched week by week. Fields below
 * a `Living` stay open to typing then; every other one is to be read.
 */
import { getContext, setContext } from 'svelte';
import type { Session } from '../session/session.svelte';

const KEY = Symbol('living');
const READ = Symbol('to read');

/** The fields of this component and below it go on after the signatures. */
export const goesOn = (): void => {
  setContext(KEY, true);
};

/** The fields of this component and below it show what would be: they are only ever read. */
export const toRead = (): void => {
  setContext(READ, true);
};

/** Whether a field here may only be read; asked for when a component is made, read when it is painted. */
export const useFixed = (session: Session): { readonly fixed: boolean } => {
  const living = getContext<boolean | undefined>(KEY) === true;
  const read = getContext<boolean | undefined>(READ) === true;
  return {
    get fixed() {
      return read || (!living && session.signed);
    },
  };
};
