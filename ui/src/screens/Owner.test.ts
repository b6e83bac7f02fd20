import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Place } from '../session/place.svelte';
import { open } from '../test-env/open';
import { view } from '../test-env/view';
import Owner from './Owner.svelte';

const people = [{ id: 'p1', name: 'Amara Osei' }];

test('whoever is not among the people is added to them', async () => {
  const user = userEvent.setup();
  const place = new Place({ screen: 'stages' });
  const shown = view({ people } as never);
  const { host } = open(
    Owner,
    { target: 'stage/mql/owner', label: 'Owner', value: 'p1' },
    shown,
    () => shown,
    place,
  );
  screen.getByRole('combobox', { name: 'Owner: Amara Osei' }).focus();
  await user.keyboard('{Enter}');
  const options = await screen.findAllByRole('option', { hidden: true });
  expect(options.map((one) => one.textContent.trim())).toEqual(['Nobody', 'Amara Osei', 'Add a person…']);
  await user.keyboard('{End}{Enter}');
  await waitFor(() => {
    expect(place.screen).toBe('agenda');
  });
  expect(place.item).toBe('people');
  expect(place.wanted).toBe('people/new');
  expect(host).not.toHaveBeenCalled();
});
