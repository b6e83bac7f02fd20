/** What is on the desk: the reviews of this machine, or the one that is open. */
import type { FileCard, Home, PrepareReview, TakeInAs, View } from '../host/bindings';
import { hostErrorFrom, type Call, type HostError, type Request } from '../host/host';
import type { Spot } from './place.svelte';
import { Session, type ViewCommand } from './session.svelte';
import { sharing } from './sharing';

/** How often the host is asked what the chosen file is, in milliseconds. */
const LOOK_EVERY = 50;

/** The sample begins at the stage there is something to say about, any other review at its agenda. */
const firstSpot = (view: View): Spot => {
  if (!view.sample) return { screen: 'agenda' };
  const changed = view.review.stages.find((one) => one.agreement.changed);
  return { screen: 'stages', ...(changed ? { item: changed.stage.id } : {}) };
};

/** The window as a whole. */
export class Desk {
  /** The reviews of this machine; missing until the host has answered. */
  home = $state.raw<Home>();
  /** The open review. */
  session = $state.raw<Session>();
  /** Where an opened review begins. */
  first = $state.raw<Spot>({ screen: 'agenda' });
  /** True while "Prepare a review" is filled in. */
  preparing = $state(false);
  /** The file that was chosen, until it is decided what to do with it. */
  found = $state.raw<FileCard>();
  /** Why the last command here was refused. */
  refusal = $state.raw<HostError>();
  #looking = false;
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /** Asks for the reviews of this machine, and goes on with the one the host has open: the window was built anew. */
  async start(): Promise<void> {
    await this.#try(async () => {
      this.home = await this.#call('home', {});
      try {
        this.#show(await this.#call('view', {}));
      } catch (thrown) {
        if (hostErrorFrom(thrown).code !== 'nothing_open') throw thrown;
      }
    });
  }

  /** Asks once more for the reviews of this machine. */
  async lookAgain(): Promise<void> {
    try {
      this.home = sharing(this.home, await this.#call('home', {}));
    } catch {
      // The list stays as it was; opening a review says what is wrong.
    }
  }

  /** Opens a review that is there. */
  async open(workspace: string, review: string): Promise<void> {
    await this.#open('open_review', { workspace, review });
  }

  /** Starts the next quarter from a signed review, and opens it. */
  async startNext(workspace: string, review: string): Promise<void> {
    await this.#open('start_next', { workspace, review });
  }

  /** Opens the sample, at the stage there is something to say about. */
  async openSample(): Promise<void> {
    await this.#open('open_sample', {});
  }

  /** Opens a copy of the review to try the meeting with. */
  async rehearse(): Promise<void> {
    await this.#open('rehearse', {});
  }

  /** Throws the copy away and goes back to the review as it was left. */
  async endRehearsal(): Promise<void> {
    await this.#open('end_rehearsal', {});
  }

  /** Creates a review and opens it. */
  async prepare(review: PrepareReview): Promise<void> {
    await this.#open('prepare_review', review);
  }

  /** Goes back to an earlier state of a workspace and opens it; gives back why not. */
  async restore(workspace: string, state: string): Promise<HostError | undefined> {
    await this.session?.leaveFields();
    await this.#open('restore', { workspace, state });
    const refusal = this.refusal;
    // It is said where it was asked for.
    this.refusal = undefined;
    return refusal;
  }

  /** Lets the person choose a file, and shows what it is. */
  async lookAtFile(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    await this.#try(async () => {
      let looking = await this.#call('look_at_file', {});
      while (looking.under_way) {
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
        looking = await this.#call('looking', {});
      }
      this.found = looking.file ?? undefined;
    });
    this.#looking = false;
  }

  /** Takes the chosen file in and opens its newest review. */
  async takeIn(how: TakeInAs): Promise<void> {
    await this.#open('take_in', { how });
  }

  /** Leaves the chosen file as it is. */
  leaveFile(): void {
    this.found = undefined;
    this.refusal = undefined;
  }

  /** Closes the open review and goes back to the list. */
  async leave(): Promise<void> {
    await this.#try(async () => {
      this.home = await this.#call('close', {});
      this.session = undefined;
      this.preparing = false;
    });
  }

  async #open<Name extends ViewCommand>(name: Name, request: Request<Name>): Promise<void> {
    await this.#try(async () => {
      this.#show(await this.#call(name, request));
    });
  }

  #show(view: View): void {
    this.first = firstSpot(view);
    this.session = new Session(this.#call, view);
    this.preparing = false;
    this.found = undefined;
  }

  async #try(work: () => Promise<void>): Promise<void> {
    this.refusal = undefined;
    try {
      await work();
    } catch (thrown) {
      this.refusal = hostErrorFrom(thrown);
    }
  }
}
