/** The plan as it would be with what is being typed: painted while a figure changes, kept nowhere. */
import type { PlanView } from '../../../host/bindings';
import type { Session } from '../../../session/session.svelte';
import { sharing } from '../../../session/sharing';
import { typedAsKept } from './typed';

/** What the plan screen paints: the review's plan, or the one that would follow from what is typed. */
export class PlanTrial {
  #tried = $state.raw<{ plan: PlanView; from: PlanView }>();
  #asked = 0;
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The plan to paint. A new view of the review puts an end to what was tried. */
  get plan(): PlanView {
    const kept = this.#session.view.review.plan;
    return this.#tried?.from === kept ? this.#tried.plan : kept;
  }

  /** Tries a figure as typed so far; what can't be read leaves the plan as it is painted. */
  async try(target: string, value: string): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    const from = this.#session.view.review.plan;
    try {
      const plan = await this.#session.read('try_plan', { target, value });
      if (mine !== this.#asked) return;
      // Most figures are as they were a key before.
      this.#tried = { plan: sharing(this.plan, typedAsKept(plan, from)), from };
    } catch {
      // The field says what is wrong once it is left.
    }
  }
}
