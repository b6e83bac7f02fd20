/** Where the Documents screen was left at: which document, which page. */
import type { DocumentKind } from '../../host/bindings';

const KINDS: readonly DocumentKind[] = ['definitions', 'plan', 'weekly'];

/** As the item of a place. */
export const leftAt = (document: DocumentKind, page: number): string => `${document}/${page}`;

/** Read back; the first page of the definitions when there is nothing to go by. */
export const returned = (item: string | undefined): { document: DocumentKind; page: number } => {
  const [kind, number = ''] = item?.split('/') ?? [];
  const document = KINDS.find((one) => one === kind);
  const page = Number.parseInt(number, 10);
  return { document: document ?? 'definitions', page: document && page > 0 ? page : 0 };
};
