/** What was refused in fields too narrow for words: said once below all of them. */
import { getContext, setContext } from 'svelte';
import type { HostError } from '../host/host';

/** A field that holds what was refused. */
export interface Refused {
  /** The element that says why. */
  id: string;
  label: string;
  target: string;
  refusal: HostError;
}

/** What is refused in a group of fields, in the order it was. */
export class Refusals {
  all = $state.raw<readonly Refused[]>([]);

  /** Says it until what is given back is called. */
  say(one: Refused): () => void {
    this.all = [...this.all, one];
    return () => {
      this.all = this.all.filter((other) => other !== one);
    };
  }
}

const KEY = Symbol('refusals');

/** The fields of this component and below it say here what is refused. */
export const provideRefusals = (): Refusals => setContext(KEY, new Refusals());

/** Where a field says it; none where it says so itself. */
export const useRefusals = (): Refusals | undefined => getContext(KEY);
