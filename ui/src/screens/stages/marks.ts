/** What changed since a side's last yes: the place of each change with the words that are gone, empty where something is new. */
export type Marks = ReadonlyMap<string, string>;
