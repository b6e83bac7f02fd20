/** Where a side stands on an item, as one half of the glyph shows it. */
import type { AgreementView, StandingView } from '../host/bindings';
import type { Half } from '../parts/marks/half';

const HALVES: Record<StandingView, Half> = { not_yet: 'none', agreed: 'yes', earlier: 'old', no: 'no' };

/** The half for a standing. */
export const halfOf = (standing: StandingView): Half => HALVES[standing];

const WORDS: Record<StandingView, string> = {
  not_yet: 'not yet',
  agreed: 'agreed',
  earlier: 'agreed to earlier words',
  no: 'no',
};

/** The halves in words. */
export const labelOf = ({ marketing, sales }: Pick<AgreementView, 'marketing' | 'sales'>): string =>
  marketing.standing === 'agreed' && sales.standing === 'agreed'
    ? 'both agreed'
    : `marketing ${WORDS[marketing.standing]}, sales ${WORDS[sales.standing]}`;
