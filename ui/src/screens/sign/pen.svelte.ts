/** What one side has typed to sign with, and whether it is being asked once more. Kept in memory only, until it signs. */
import type { Manner, Side } from '../../host/bindings';
import type { HostError } from '../../host/host';
import type { Session } from '../../session/session.svelte';

/** The ways to give a signature. */
export const MANNERS: readonly { value: Manner; text: string }[] = [
  { value: 'own', text: 'In person' },
  { value: 'room', text: 'Said in the room' },
  { value: 'proxy', text: 'By proxy' },
];

/** A side's pen. */
export class Pen {
  readonly side: Side;
  name = $state('');
  manner = $state<Manner>('own');
  /** Why somebody else signs. */
  reason = $state('');
  /** True while the side is asked whether this is what it means. */
  asking = $state(false);
  refusal = $state.raw<HostError>();

  constructor(side: Side) {
    this.side = side;
  }

  /** What is still to be typed before it can sign: a name, or why it is somebody else's; none when there is enough. */
  get lacks(): 'name' | 'reason' | undefined {
    if (this.name.trim() === '') return 'name';
    return this.manner === 'proxy' && this.reason.trim() === '' ? 'reason' : undefined;
  }

  /** The person typed: what was asked or refused is over. */
  touch(): void {
    this.asking = false;
    this.refusal = undefined;
  }

  /** Signs. True when it is signed. */
  async sign(session: Session): Promise<boolean> {
    const { side, name, manner } = this;
    const reason = manner === 'proxy' ? this.reason : '';
    this.refusal = await session.ask('sign', { side, name, manner, reason });
    this.asking = false;
    if (this.refusal) return false;
    this.name = '';
    this.reason = '';
    this.manner = 'own';
    return true;
  }
}
