/** Undo and redo as the person meets them: what happens is seen, or said first. */
import { tick } from 'svelte';
import type { StepView } from '../host/bindings';
import { focusTarget, type Place } from './place.svelte';
import { rowOf, type Session } from './session.svelte';
import { spotOf } from './travel';

type Direction = 'undo' | 'redo';
const WORDS: Record<Direction, string> = { undo: 'Undo', redo: 'Redo' };

/** Undo and redo of the open review. */
export class Steps {
  /** What the last press did or would do, to be read and heard. */
  notice = $state('');
  readonly #session: Session;
  readonly #place: Place;
  #announced: StepView | undefined;

  constructor(session: Session, place: Place) {
    this.#session = session;
    this.#place = place;
  }

  /** "Undo edit criterion", or null when there is nothing. */
  name(direction: Direction): string | null {
    const step = this.#session.view[direction];
    return step ? `${WORDS[direction]} ${step.name}` : null;
  }

  /**
   * Takes the step. One that happens elsewhere than on screen first goes there and names itself, and so does one that
   * would reopen what was agreed: a second press does it.
   */
  async take(direction: Direction): Promise<void> {
    if (!(await this.#session.leaveFields())) return;
    const step = this.#session.view[direction];
    if (!step) return;
    const spot = spotOf(this.#session.view, step.target);
    const elsewhere =
      spot !== undefined &&
      (spot.screen !== this.#place.screen || (spot.item !== undefined && spot.item !== this.#place.item));
    if (this.#announced !== step && (elsewhere || step.reopens !== '')) {
      if (elsewhere) this.#place.go(spot);
      this.#announced = step;
      this.notice = [`${WORDS[direction]} ${step.name}: press again.`, step.reopens].join(' ').trim();
      return;
    }
    this.#announced = undefined;
    const refusal = await this.#session.ask(direction, {});
    this.notice = refusal ? refusal.message : `${direction === 'undo' ? 'Undone' : 'Redone'}: ${step.name}.`;
    const touched = this.#session.view.touched;
    await tick();
    if (!focusTarget(touched))
      document.querySelector<HTMLElement>(`[data-target^="${CSS.escape(rowOf(touched))}/"]`)?.focus();
  }

  /** Something else was done: a step that was only named is no longer waiting. */
  forget(): void {
    this.#announced = undefined;
    this.notice = '';
  }
}
