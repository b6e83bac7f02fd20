/** A new review while it is being filled in, and where a refusal belongs. */
import type { Home, Length, PrepareReview } from '../../host/bindings';

/** The lengths a half day may have. */
export const LENGTHS: readonly { value: Length; text: string; minutes: number }[] = [
  { value: 'half_day', text: 'Half day', minutes: 240 },
  { value: 'shorter', text: '190 minutes', minutes: 190 },
  { value: 'short', text: '90 minutes', minutes: 90 },
];

/** What the page starts with. */
export const blank = (home: Pick<Home, 'quarters' | 'date'>): PrepareReview => ({
  company: '',
  quarter: home.quarters[0] ?? '',
  marketing: { name: '', title: '' },
  sales: { name: '', title: '' },
  date: home.date,
  starts: '09:00',
  length: 'half_day',
});

/** "13:00" for a start of "09:00" and 240 minutes; empty while the start is no time. */
export const endsAt = (starts: string, minutes: number): string => {
  const found = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(starts.trim());
  if (!found) return '';
  const total = (Number(found[1]) * 60 + Number(found[2]) + minutes) % (24 * 60);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(total / 60))}:${two(total % 60)}`;
};

/** The fields of the page, by their names in refusals. */
export const FIELDS = [
  'company',
  'quarter',
  'marketing/name',
  'marketing/title',
  'sales/name',
  'sales/title',
  'date',
  'starts',
  'length',
] as const;

/** A field of the page. */
export type Field = (typeof FIELDS)[number];

/** The field a refusal is about, if it is one of the page's. */
export const fieldOf = (refused: string | null): Field | undefined =>
  FIELDS.find((field) => field === refused);
