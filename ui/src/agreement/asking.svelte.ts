/** Both answers of one asking, until they are recorded. */
import type { HostError } from '../host/host';
import type { Answers, Said, Vote } from './votes';

// A plain yes carries no wish, whatever was typed before it.
const said = (vote: Vote, wish: string): Said => ({ vote, wish: vote === 'yes' ? '' : wish });

/** What both sides have shown. */
export class Asking {
  votes = $state<{ marketing: Vote | undefined; sales: Vote | undefined }>({
    marketing: undefined,
    sales: undefined,
  });
  wishes = $state({ marketing: '', sales: '' });
  busy = $state(false);
  refusal = $state.raw<HostError>();
  readonly #keep: (answers: Answers) => Promise<HostError | undefined>;

  /** `keep` gives back why the answers were not kept, where they were not. */
  constructor(keep: (answers: Answers) => Promise<HostError | undefined>) {
    this.#keep = keep;
  }

  /** True once a side has answered. */
  get ready(): boolean {
    return this.votes.marketing !== undefined || this.votes.sales !== undefined;
  }

  /** Records what was shown. */
  async record(): Promise<void> {
    if (!this.ready || this.busy) return;
    const answers: Answers = {};
    if (this.votes.marketing) answers.marketing = said(this.votes.marketing, this.wishes.marketing);
    if (this.votes.sales) answers.sales = said(this.votes.sales, this.wishes.sales);
    this.busy = true;
    this.refusal = await this.#keep(answers);
    this.busy = false;
  }
}
