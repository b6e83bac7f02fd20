/** The wall of a stage: its words, its examples, its criteria, and the read-back of all of it. */
import { article } from '../../editing/article';
import type { StageView, View } from '../../host/bindings';
import { list, type Deck, type Page, type Row } from '../deck';

const criteria = ({ stage, agreement }: StageView): Row[] => {
  const was = (target: string) => agreement.marks.find((mark) => mark.target === target)?.gone;
  return stage.criteria.map((one, at) => {
    const first = stage.criteria[1]?.joined === 'and' ? 'All of' : '';
    return {
      id: one.id,
      text: one.text,
      before: at === 0 ? first : one.joined === 'or' ? 'or' : '',
      was: was(`criterion/${one.id}/text`),
    };
  });
};

const pages = (view: View, shown: StageView): Page[] => {
  const { stage, runs, missed, exits, agreement } = shown;
  const clock = stage.clocks[0];
  const owner = view.people.find((person) => person.id === stage.owner)?.name ?? '';
  const was = (target: string) => agreement.marks.find((mark) => mark.target === target)?.gone;
  return [
    {
      kind: 'words',
      name: 'Words',
      runs: stage.statement === '' ? [] : runs,
      asked: stage.guiding_question,
      facts: [
        {
          label: 'Owner',
          text: owner || 'Nobody yet',
          side: stage.side,
          was: was(`stage/${stage.id}/owner`),
        },
        {
          label: 'Time limit',
          text: clock?.limit ?? 'None',
          was: clock ? was(`clock/${clock.id}/limit`) : undefined,
        },
        { label: 'If missed', text: missed || 'Not said yet' },
      ],
    },
    {
      kind: 'examples',
      name: 'Examples',
      title: `Would this be ${article(stage.abbreviation)} ${stage.abbreviation}?`,
      people: [view.marketing.name, view.sales.name],
      cases: stage.examples,
    },
    list('Criteria', 'Entry', criteria(shown), 'No criterion yet'),
    list(
      'Exits',
      'Exits',
      stage.exits.map((one, at) => ({ id: one.id, text: one.text, end: exits[at]?.leads ?? '' })),
      'No exit yet',
    ),
    { kind: 'read-back', name: 'Read-back', agreement },
  ];
};

/** The stages, with the one that is on. */
export const stages = (view: View, item: string | undefined): Deck => {
  const all = view.review.stages;
  const at = Math.max(
    0,
    all.findIndex((one) => one.stage.id === item),
  );
  const shown = all[at];
  return {
    items: all.map(({ stage, agreement }) => ({ id: stage.id, name: stage.abbreviation, agreement })),
    at,
    pages: shown ? pages(view, shown) : [],
    agreement: shown?.agreement,
  };
};
