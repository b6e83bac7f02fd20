/** The wall of the handoff: its lane, the promises, the reasons, the packet and the rhythm. */
import type { View } from '../../host/bindings';
import { joined, list, marked, plain, type Deck, type Page } from '../deck';

const SIDES = ['marketing', 'sales'] as const;
const SAYS = { marketing: 'Marketing promises', sales: 'Sales promises' } as const;

const PAGES: Record<string, (view: View) => Page[]> = {
  lane: ({ review: { lane, feasibility } }) => [
    {
      kind: 'words',
      name: 'Words',
      runs: lane?.runs ?? plain(''),
      asked: 'How long may a first attempt take, and how long an answer?',
      facts: [],
    },
    list(
      'Lane',
      lane?.title ?? 'Lane',
      (lane?.nodes ?? []).map((node) => ({
        id: node.target,
        text: joined(node.name, node.sentence),
        side: node.side,
        below: node.who,
        end: node.time,
      })),
      'No stage is handed over yet',
    ),
    ...(feasibility.reached === null
      ? []
      : [
          {
            kind: 'words',
            name: 'Can it be kept?',
            runs: plain(feasibility.sentence),
            asked: '',
            facts: feasibility.remedies.map((remedy) => ({
              label: 'Would be enough',
              text: joined(remedy.sentence, remedy.reaches),
            })),
          } satisfies Page,
        ]),
  ],
  promises: ({ review }) =>
    SIDES.map((side) =>
      list(
        SAYS[side],
        SAYS[side],
        review.commitments
          .filter((one) => one.commitment.side === side)
          .map(({ commitment, agreement, measured }) => ({
            id: commitment.id,
            text: commitment.promise,
            below: measured,
            marked: marked(agreement),
          })),
        'No promise yet',
      ),
    ),
  reasons: ({ review }) => [
    list(
      'Reasons',
      'Why a lead is sent back',
      review.reasons
        .filter((reason) => reason.active)
        .map((reason) => ({ id: reason.id, text: reason.label, end: reason.fixed_by })),
      'No reason yet',
    ),
    { kind: 'read-back', name: 'Read-back', agreement: review.handoff },
  ],
  packet: ({ review }) => [
    list(
      'Packet',
      'What travels with a lead',
      review.packet.map((field) => ({
        id: field.id,
        text: field.label,
        end: field.required ? 'always' : '',
      })),
      'Nothing yet',
    ),
    { kind: 'read-back', name: 'Read-back', agreement: review.handoff },
  ],
  rhythm: ({ review }) => [
    list(
      'Rhythm',
      'When we meet',
      review.rituals.map(({ ritual, when, hours }) => ({
        id: ritual.id,
        text: ritual.name,
        below: ritual.purpose,
        end: [when, hours].filter(Boolean).join(', '),
      })),
      'No meeting yet',
    ),
    list(
      'Standing promises',
      'What both leaders promise',
      review.standing_promises.map((one) => ({ id: one.id, text: one.text, side: one.side })),
      'No promise yet',
    ),
  ],
};
const NAMES = [
  { id: 'lane', name: 'Lane' },
  { id: 'promises', name: 'Promises' },
  { id: 'reasons', name: 'Reasons' },
  { id: 'packet', name: 'Packet' },
  { id: 'rhythm', name: 'Rhythm' },
] as const;

/** The parts of the handoff; one promise that is open shows among the others. */
export const handoff = (view: View, item: string | undefined): Deck => {
  const wanted = item?.startsWith('commitment/') ? 'promises' : item;
  const at = Math.max(
    0,
    NAMES.findIndex((one) => one.id === wanted),
  );
  const id = NAMES[at]?.id ?? 'lane';
  const both = id === 'reasons' || id === 'packet' ? view.review.handoff : undefined;
  return {
    items: NAMES.map((one) =>
      one.id === 'reasons' || one.id === 'packet' ? { ...one, agreement: view.review.handoff } : one,
    ),
    at,
    pages: PAGES[id]?.(view) ?? [],
    agreement: both,
  };
};
