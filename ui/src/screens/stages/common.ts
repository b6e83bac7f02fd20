/** Whether the stages still are the definitions that a first review begins with. */
import type { View } from '../../host/bindings';

type Given = Pick<View['review'], 'stages' | 'previous'>;

/** True until a stage is edited or a side answers; a later quarter begins with what the one before it agreed. */
export const areCommon = ({ stages, previous }: Given): boolean =>
  previous === null &&
  stages.every(
    ({ stage, agreement }) =>
      stage.version === 1 &&
      agreement.marketing.standing === 'not_yet' &&
      agreement.sales.standing === 'not_yet',
  );
