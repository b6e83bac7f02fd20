/** Sets of days as the host reads them: words apart by spaces. */

/** The days of the week, as the host names them. */
export const WEEK: readonly string[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const changed = (value: string, day: string, on: boolean): string[] => {
  const others = value.split(' ').filter((one) => one !== '' && one !== day);
  return on ? [...others, day] : others;
};

/** The working days with one added or taken out, in the order of the week. */
export const withDay = (value: string, day: string, on: boolean): string => {
  const days = changed(value, day, on);
  return WEEK.filter((one) => days.includes(one)).join(' ');
};

/** The holidays with one added or taken out, earliest first. */
export const withHoliday = (value: string, day: string, on: boolean): string =>
  changed(value, day, on).sort().join(' ');
