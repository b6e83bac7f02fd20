/** What stands small under a promise: how it is measured, and what happens when it is missed. */
import type { CommitmentView } from '../../../host/bindings';

export const shortOf = ({ measured, commitment }: CommitmentView): string =>
  [measured, commitment.consequence === '' ? '' : `if\u00a0missed: ${commitment.consequence}`]
    .filter((part) => part !== '')
    .join(' · ');
