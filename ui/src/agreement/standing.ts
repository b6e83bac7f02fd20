/** Where a side stands on an item, as one half of the glyph shows it. */
import type { Standing } from '../host/bindings';
import type { Half } from '../parts/marks/half';

const HALVES: Record<Standing, Half> = { not_yet: 'none', agreed: 'yes', earlier: 'old', no: 'no' };

/** The half for a standing. */
export const halfOf = (standing: Standing): Half => HALVES[standing];
