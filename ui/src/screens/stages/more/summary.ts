/** What is folded under "More about", in a few words. */
import type { Stage } from '../../../host/bindings';

const OPEN = new Set(['', 'statement', 'owner', 'criteria', 'exits', 'examples']);

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "4 exclusions, 2 required fields, escalation": what is there, and nothing about what is not. */
export const moreSummary = (stage: Stage): string => {
  const lines = (kind: string) => stage.lines.filter((line) => line.kind === kind).length;
  const parts = [
    { count: lines('exclusions'), text: counted(lines('exclusions'), 'exclusion', 'exclusions') },
    {
      count: lines('required_fields'),
      text: counted(lines('required_fields'), 'required field', 'required fields'),
    },
    { count: lines('route_arounds'), text: 'route-arounds' },
    { count: lines('on_entry'), text: 'actions on entry' },
    { count: stage.clocks.length - 1, text: counted(stage.clocks.length, 'clock', 'clocks') },
    { count: stage.escalation.length, text: 'escalation' },
    { count: stage.open_question.length, text: 'an open question' },
  ];
  return parts
    .filter((part) => part.count > 0)
    .map((part) => part.text)
    .join(', ');
};

/** Whether a path is edited in the folded part. */
export const isFolded = (stage: Stage, target: string): boolean => {
  const [word, id, field = ''] = target.split('/');
  if (word === 'stage' && id === stage.id) return !OPEN.has(field);
  if (word === 'clock') return target !== `clock/${stage.clocks[0]?.id ?? ''}/limit`;
  return word === 'line' || word === 'escalation';
};
