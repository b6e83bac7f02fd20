/** Several promises read back and answered together: one agreement made of theirs. */
import type { AgreementView, CommitmentView, Item, SideView, StandingView } from '../../../host/bindings';

/** What is asked about, and how it stands as a whole. */
export interface Together {
  agreement: AgreementView;
  items: Item[];
  /** The paragraphs with which each promise begins. */
  begins: number[];
}

const count = (agreements: readonly AgreementView[], side: 'marketing' | 'sales', standing: StandingView) =>
  agreements.filter((one) => one[side].standing === standing).length;

const standingOf = (agreements: readonly AgreementView[], side: 'marketing' | 'sales'): StandingView => {
  if (count(agreements, side, 'agreed') === agreements.length) return 'agreed';
  if (count(agreements, side, 'no') > 0) return 'no';
  return count(agreements, side, 'earlier') > 0 ? 'earlier' : 'not_yet';
};

const sideOf = (
  all: readonly AgreementView[],
  asked: readonly AgreementView[],
  side: 'marketing' | 'sales',
): SideView => ({
  name: all[0]?.[side].name ?? '',
  standing: standingOf(all, side),
  status: `Yes to ${count(all, side, 'agreed')} of ${all.length}`,
  last: `yes to ${count(all, side, 'agreed')} of ${all.length}`,
  wish: '',
  since: asked.flatMap((one) => one[side].since),
  nothing: asked.every((one) => one[side].standing === 'agreed') ? 'Nothing has changed' : 'Not asked yet',
  can_take_back: false,
});

/** All promises that are not agreed yet; all of them once every one is. Nothing when there are none. */
export const together = (promises: readonly CommitmentView[]): Together | undefined => {
  const all = promises.map((one) => one.agreement);
  const first = all[0];
  if (!first) return undefined;
  const open = all.filter((one) => !one.agreed);
  const asked = open.length > 0 ? open : all;
  return {
    items: asked.map((one) => one.item),
    begins: asked.map((_, at) => asked.slice(0, at).flatMap((one) => one.paragraphs).length),
    agreement: {
      item: 'commitments',
      title: asked.length === all.length ? 'All promises' : `${asked.length} promises not agreed yet`,
      marketing: sideOf(all, asked, 'marketing'),
      sales: sideOf(all, asked, 'sales'),
      agreed: open.length === 0,
      changed: all.some((one) => one.changed),
      sentence: `${all.length - open.length} of ${all.length} promises agreed`,
      paragraphs: asked.flatMap((one) => one.paragraphs),
      marks: [],
      how: first.how,
    },
  };
};
