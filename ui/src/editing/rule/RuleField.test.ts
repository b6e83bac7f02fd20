import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { open } from '../../test-env/open';
import { view } from '../../test-env/view';
import RuleField from './RuleField.svelte';

const begin = () =>
  open(RuleField, { target: 'criterion/c1/rule', value: null, about: 'Right company' }, view());

test('a rule that is begun takes the focus, and gives it back where it was begun', async () => {
  const user = userEvent.setup();
  begin();
  await user.click(screen.getByRole('button', { name: 'Add a rule: Right company' }));
  expect(await screen.findByRole('combobox', { name: /^Looks at/ })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Done' }));
  expect(await screen.findByRole('button', { name: 'Add a rule: Right company' })).toHaveFocus();
});

test('a letter pressed in a rule is no command of the screen', async () => {
  const user = userEvent.setup();
  const heard = vi.fn();
  window.addEventListener('keydown', heard);
  begin();
  await user.click(screen.getByRole('button', { name: 'Add a rule: Right company' }));
  await screen.findByRole('combobox', { name: /^Looks at/ });
  await user.keyboard('dpa');
  expect(heard).not.toHaveBeenCalled();
  await user.keyboard('{F1}');
  expect(heard).toHaveBeenCalledOnce();
  window.removeEventListener('keydown', heard);
});
