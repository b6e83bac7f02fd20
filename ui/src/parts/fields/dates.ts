/** Days as people write them. ISO 8601 goes in, words come out; no time zone is involved. */

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const parts = (iso: string): [number, number, number] | undefined => {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!found) return undefined;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 ? [year, month, day] : undefined;
};

/** "21 January 2027"; a text that is no date stays as it is. */
export const dayInWords = (iso: string): string => {
  const found = parts(iso);
  if (!found) return iso;
  const [year, month, day] = found;
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
};

/** "Thu 21 January 2027". */
export const dayWithWeekday = (iso: string): string => {
  const found = parts(iso);
  if (!found) return iso;
  const [year, month, day] = found;
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return `${DAYS[weekday] ?? ''} ${dayInWords(iso)}`;
};

/** "Fri 29 Jan", where the year is plain from what stands around it. */
export const shortDay = (iso: string): string => {
  const found = parts(iso);
  if (!found) return iso;
  const [year, month, day] = found;
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return `${DAYS[weekday] ?? ''} ${day} ${(MONTHS[month - 1] ?? '').slice(0, 3)}`;
};

/** The names of the months, January first. */
export const MONTH_NAMES: readonly string[] = MONTHS;
