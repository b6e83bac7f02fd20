import { render, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import Glyph from './Glyph.svelte';

const drawn = (container: HTMLElement) =>
  [...container.querySelectorAll('path, circle')].map((one) => one.getAttribute('class'));
const isClosed = (container: HTMLElement, side: string) =>
  container.querySelector(`.${side}`)?.getAttribute('d')?.endsWith('z');

describe('the halves', () => {
  test('stay two while the sides are not both agreed', () => {
    const { container } = render(Glyph, { l: 'yes', r: 'old' });
    expect(drawn(container)).toEqual([
      expect.stringContaining('left yes'),
      expect.stringContaining('right old'),
    ]);
  });

  test('become one disc with a tick when both are', () => {
    const { container } = render(Glyph, { l: 'yes', r: 'yes' });
    expect(drawn(container)).toEqual([expect.stringContaining('disc'), expect.stringContaining('tick')]);
  });

  test('are told apart without colour: agreed is closed, not yet is an open arc, no is crossed out', () => {
    const agreed = render(Glyph, { l: 'yes', r: 'none' }).container;
    expect(isClosed(agreed, 'left')).toBe(true);
    expect(isClosed(agreed, 'right')).toBe(false);
    const no = render(Glyph, { l: 'no', r: 'none' }).container;
    expect(no.querySelectorAll('.bar')).toHaveLength(1);
  });

  test('close only when the second yes comes while they are seen', async () => {
    const seen = render(Glyph, { l: 'yes', r: 'none' });
    await seen.rerender({ r: 'yes' });
    expect(seen.container.querySelector('.closing')).not.toBeNull();
    const later = render(Glyph, { l: 'yes', r: 'yes' });
    expect(later.container.querySelector('.closing')).toBeNull();
  });

  test('say in words what they show, or leave it to the words beside them', () => {
    const { container } = render(Glyph, { l: 'yes', r: 'none', label: 'marketing agreed, sales not yet' });
    expect(screen.getByRole('img')).toHaveAccessibleName('marketing agreed, sales not yet');
    expect(container.querySelector('[aria-hidden]')).toBeNull();
    expect(render(Glyph, { l: 'yes', r: 'none' }).container.querySelector('svg')).toHaveAttribute(
      'aria-hidden',
      'true',
    );
  });
});
