/** A rule while it is being written: one text, read by the host as it is typed or filled in. */
import type { RuleReading, Sheet, SheetLine, SubjectView } from '../../host/bindings';
import { FieldState } from '../../session/field.svelte';
import type { Session } from '../../session/session.svelte';

/** A line of a sheet with nothing in it. */
export const emptyLine = (): SheetLine => ({ subject: '', asks: 'is', value: '', any_capitals: false });

/** True when a line says all it has to, so that it is worth reading. */
const isWhole = (line: SheetLine, subjects: readonly SubjectView[]): boolean => {
  const subject = subjects.find((one) => one.name === line.subject);
  const ask = subject?.asks.find((one) => one.asks === line.asks);
  return ask !== undefined && (ask.takes === 'nothing' || line.value.trim() !== '');
};

/** One rule, as text and as a sheet. */
export class RuleState {
  readonly field: FieldState;
  /** What the host read last; nothing before it was asked, and while a sheet is not whole. */
  reading = $state.raw<RuleReading>();
  /** The sheet as typed; nothing when the rule says more than a sheet can. */
  sheet = $state.raw<Sheet>();
  readonly #session: Session;
  #asked = 0;
  /** Done once the host has read what was written last. */
  #reading: Promise<void> = Promise.resolve();

  constructor(session: Session, target: string, kept: () => string) {
    this.#session = session;
    this.field = new FieldState(session, target, kept);
  }

  /** Starts from what stands in the field. */
  async open(): Promise<void> {
    if (this.field.text === '') this.sheet = { alternatives: [[emptyLine()]] };
    else await this.#read();
  }

  /** The person typed the text. */
  async type(text: string): Promise<void> {
    this.field.type(text);
    await this.#read();
  }

  /** The person filled in the sheet. */
  fill(sheet: Sheet): Promise<void> {
    return this.#after(this.#fill(sheet));
  }

  /** Leaves the field once the host has read what was written last, so that no word of it is left behind. */
  async leave(): Promise<boolean> {
    await this.#reading;
    return this.field.leave();
  }

  /** Takes the rule away. */
  async clear(): Promise<boolean> {
    this.#asked += 1;
    this.reading = undefined;
    return this.field.choose('');
  }

  async #fill(sheet: Sheet): Promise<void> {
    this.sheet = sheet;
    const asked = ++this.#asked;
    if (!sheet.alternatives.flat().every((line) => isWhole(line, this.#session.view.review.rules.subjects))) {
      this.reading = undefined;
      return;
    }
    const reading = await this.#session.read('fill_rule', { sheet, target: this.field.target });
    if (asked !== this.#asked) return;
    this.reading = reading;
    this.field.type(reading.canonical === '' ? reading.text : reading.canonical);
  }

  #after(reading: Promise<void>): Promise<void> {
    this.#reading = reading.catch(() => undefined);
    return reading;
  }

  async #read(): Promise<void> {
    const asked = ++this.#asked;
    const reading = await this.#session.read('read_rule', {
      text: this.field.text,
      target: this.field.target,
    });
    if (asked !== this.#asked) return;
    this.reading = reading;
    this.sheet = reading.sheet ?? undefined;
  }
}
