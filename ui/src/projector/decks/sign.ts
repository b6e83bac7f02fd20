/** The walls of signing: what is still open, every word read back, and both signatures. */
import type { SigningPoint, SigningSide, View } from '../../host/bindings';
import { joined, list, marked, plain, type Page, type Row } from '../deck';
import { deckFrom, type Part } from './parts';

const WEIGHS = { error: 'blocks signing', warning: 'printed as open', note: 'printed as open' } as const;

const pointRow = (point: SigningPoint, at: number): Row => ({
  id: `${point.code}/${point.target}/${String(at)}`,
  text: point.text,
  below: joined(point.whereabouts, point.waived ? `Waived: ${point.waived.reason}` : ''),
  end: point.waived ? 'waived' : WEIGHS[point.severity],
  quiet: point.waived !== null || point.severity !== 'error',
});

const open = ({ signing }: View): Page[] => [
  {
    kind: 'words',
    name: 'Where it stands',
    runs: plain(signing.headline),
    asked: '',
    facts: [
      { label: 'Both documents', text: signing.extent },
      // What blocks a draft is the headline.
      ...(signing.state === 'draft' ? [] : [{ label: 'Where it stands', text: signing.standing }]),
      ...(signing.summary === '' ? [] : [{ label: 'Open', text: signing.summary }]),
    ],
  },
  list('Open points', 'Open points', signing.points.map(pointRow), 'Nothing is open'),
];

const readBack = ({ review, people }: View): Page[] => {
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? '';
  const number = review.shared_agreement;
  return [
    ...(review.shared_sentence === ''
      ? []
      : [{ kind: 'read-back' as const, name: number.title, title: number.title, agreement: number }]),
    ...review.stages.map(({ agreement }) => ({
      kind: 'read-back' as const,
      name: agreement.title,
      title: agreement.title,
      agreement,
    })),
    list(
      'Promises',
      'What both sides promise',
      review.commitments.map(({ commitment, agreement, measured }) => ({
        id: commitment.id,
        text: commitment.promise,
        below: measured,
        side: commitment.side,
        marked: marked(agreement),
      })),
      'No promise yet',
    ),
    list(
      'Decisions',
      'What we decided',
      review.decisions.map(({ decision }) => ({
        id: decision.id,
        text: decision.text,
        below: joined(nameOf(decision.owner), decision.dissent && `Dissent: ${decision.dissent}`),
      })),
      'Nothing was decided',
    ),
  ];
};

const STANDS: Record<SigningSide['standing'], string> = {
  not_yet: 'not signed yet',
  these: 'signed',
  earlier: 'signed earlier words',
};
const signatures = ({ signing }: View): Page[] => [
  ...[signing.marketing, signing.sales].map((side): Page => ({
    kind: 'words',
    name: side.side === 'marketing' ? 'Marketing' : 'Sales',
    runs: plain(side.agrees),
    asked: '',
    facts: [
      {
        label: joined(side.leader, side.title),
        text: joined(STANDS[side.standing], side.standing === 'these' ? side.at : ''),
        side: side.side,
      },
      ...(side.standing === 'these' ? [{ label: 'Signed as', text: joined(side.name, side.how) }] : []),
    ],
  })),
  list('Documents', 'What is signed', papers(signing), ''),
];

/** Both documents with their digests. */
export const papers = ({ definitions, plan }: View['signing']): Row[] =>
  [definitions, plan].map((paper) => ({ id: paper.title, text: paper.title, end: paper.digest }));

const PARTS: readonly Part[] = [
  { id: 'open', name: 'Open points', pages: open },
  { id: 'read-back', name: 'Read-back', pages: readBack },
  { id: 'signatures', name: 'Signatures', pages: signatures },
];

/** Signing: what there is to do next is in front until somebody chose otherwise. */
export const sign = (view: View, item: string | undefined) =>
  deckFrom(PARTS, view, item ?? (view.signing.blocking > 0 ? 'open' : 'signatures'));
