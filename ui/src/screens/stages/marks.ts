/** What changed since a side's last yes: the place of each change with the words before, empty where there were none. */
export type Marks = ReadonlyMap<string, string>;
