/** Renders a component on a session whose host is a function of the test. */
import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { vi } from 'vitest';
import type { View } from '../host/bindings';
import type { Place } from '../session/place.svelte';
import { Session } from '../session/session.svelte';
import Provide from './Provide.svelte';

/** What the host does with a command. */
export type Host = (name: string, request: unknown) => unknown;

/** Opens a component; `host` gathers what was asked. */
export const open = (
  component: Component<never>,
  props: Record<string, unknown>,
  first: View,
  answer: Host = () => first,
  place?: Place,
) => {
  const host = vi.fn((name: string, request: unknown) => Promise.resolve().then(() => answer(name, request)));
  const session = new Session(host as never, first);
  const given = { session, component: component as unknown as Component<Record<string, unknown>>, props };
  const shown = render(Provide, { props: place ? { ...given, place } : given });
  return { host, session, ...shown };
};
