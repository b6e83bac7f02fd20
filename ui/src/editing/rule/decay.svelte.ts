/** How points lose worth while it is being filled in: a form, read by the host as it is filled. */
import type { DecayReading, DecaySheet } from '../../host/bindings';
import { FieldState } from '../../session/field.svelte';
import type { Session } from '../../session/session.svelte';

/** Points that keep their worth. */
const KEPT: DecaySheet = { kind: null, days: '', since: '' };
/** The days a form starts from, so that only the date is left to choose. */
const USUAL_DAYS = '30';

export class DecayState {
  readonly field: FieldState;
  sheet = $state.raw<DecaySheet>(KEPT);
  /** What the host read last. */
  reading = $state.raw<DecayReading>();
  readonly #session: Session;
  #asked = 0;
  #reading: Promise<void> = Promise.resolve();

  constructor(session: Session, target: string, kept: () => string) {
    this.#session = session;
    this.field = new FieldState(session, target, kept);
  }

  /** Starts from what stands in the field. */
  open(sheet: DecaySheet | undefined): void {
    this.sheet = sheet ?? KEPT;
    this.reading = undefined;
  }

  /** The person filled something in. */
  fill(part: Partial<DecaySheet>): Promise<void> {
    const next = { ...this.sheet, ...part };
    this.sheet =
      next.kind !== null && next.days === '' && part.kind !== undefined
        ? { ...next, days: USUAL_DAYS }
        : next;
    const reading = this.#read(this.sheet);
    this.#reading = reading.catch(() => undefined);
    return reading;
  }

  /** Leaves the field once the host has read what was filled in last. True when nothing is left to keep. */
  async leave(): Promise<boolean> {
    await this.#reading;
    return this.reading?.problem ? false : this.field.leave();
  }

  async #read(sheet: DecaySheet): Promise<void> {
    const asked = ++this.#asked;
    const reading = await this.#session.read('fill_decay', { sheet });
    if (asked !== this.#asked) return;
    this.reading = reading;
    if (!reading.problem) this.field.type(reading.text);
  }
}
