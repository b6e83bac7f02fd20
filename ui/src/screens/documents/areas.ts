/** Rectangles on a page. */
import type { PageArea, PageField } from '../../host/bindings';

const holds = (area: PageArea, x: number, y: number): boolean =>
  x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;

/** The smallest field at a point of the page: one inside another is meant before the one around it. */
export const fieldAt = (fields: readonly PageField[], x: number, y: number): PageField | undefined =>
  fields
    .filter(({ area }) => holds(area, x, y))
    .sort((a, b) => a.area.width * a.area.height - b.area.width * b.area.height)[0];
