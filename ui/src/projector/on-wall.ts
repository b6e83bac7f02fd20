/** Tells the page's root that a wall fills the window: all sizes follow its height then. */

const NAME = 'on-wall';

let walls = 0;

/** From now on until what is given back is called; one wall may come before another has gone. */
export const onWall = (): (() => void) => {
  walls += 1;
  document.documentElement.classList.add(NAME);
  return () => {
    walls -= 1;
    if (walls === 0) document.documentElement.classList.remove(NAME);
  };
};
