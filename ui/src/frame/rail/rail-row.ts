/** What stands in the rail. */
import type { Component } from 'svelte';

/** A chapter. */
export interface RailRow {
  id: string;
  name: string;
  /** Its result so far, in a few words. */
  note?: string;
  /** Open points in it. */
  count?: number;
  icon?: Component<{ size?: string | number }>;
}

/** Chapters under one title. */
export interface RailGroup {
  title: string;
  rows: readonly RailRow[];
}
