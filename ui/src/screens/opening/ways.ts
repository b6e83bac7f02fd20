/** The ways to take a file in, in words. */
import type { TakeInAs } from '../../host/bindings';

/** What each is called, and what it does to what is here. */
export const WAYS: Readonly<Record<TakeInAs, { label: string; after: string }>> = {
  open: { label: 'Open', after: '' },
  update: {
    label: 'Update what is here',
    after: 'Updating keeps what is here now as a backup. Undo does not reach back past it.',
  },
  keep_both: {
    label: 'Keep both',
    after: 'Keeping both leaves what is here as it is, and opens the file as a second workspace.',
  },
};
