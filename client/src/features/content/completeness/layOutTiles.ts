export interface Tile<Item> {
  item: Item;
  /** All in per cent of the whole picture. */
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Fills a picture with a tile per item, as large as its size asks, the largest first and each as
 * near to a square as it can be (a squarified treemap). Items without size get no tile.
 * `ratio` is the picture's width by its height.
 */
export function layOutTiles<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  ratio: number,
): Tile<Item>[] {
  const sized = items.filter((item) => sizeOf(item) > 0).sort((a, b) => sizeOf(b) - sizeOf(a));
  const total = sized.reduce((sum, item) => sum + sizeOf(item), 0);
  const whole = ratio * 100 * 100;
  let rest: Area = { left: 0, top: 0, width: ratio * 100, height: 100 };
  const tiles: Tile<Item>[] = [];
  let from = 0;
  while (from < sized.length) {
    const side = Math.min(rest.width, rest.height);
    const row = nextRow(
      sized.slice(from).map((item) => (sizeOf(item) / total) * whole),
      side,
    );
    const laid = layRow(row, rest);
    laid.tiles.forEach((area, index) => {
      const item = sized[from + index];
      if (item !== undefined) tiles.push({ item, ...area });
    });
    rest = laid.rest;
    from += row.length;
  }
  return tiles.map(({ left, width, ...tile }) => ({
    ...tile,
    left: left / ratio,
    width: width / ratio,
  }));
}

/** As many of the areas as make the least stretched row along a side. */
function nextRow(areas: number[], side: number): number[] {
  const row: number[] = [];
  for (const area of areas) {
    if (row.length > 0 && worst([...row, area], side) > worst(row, side)) break;
    row.push(area);
  }
  return row;
}

function worst(row: number[], side: number): number {
  const depth = sum(row) / side;
  return Math.max(...row.map((area) => Math.max(area / depth / depth, (depth * depth) / area)));
}

function layRow(row: number[], { left, top, width, height }: Area) {
  const isUpright = width >= height;
  const depth = sum(row) / (isUpright ? height : width);
  let at = isUpright ? top : left;
  const tiles = row.map((area): Area => {
    const length = area / depth;
    const tile = isUpright
      ? { left, top: at, width: depth, height: length }
      : { left: at, top, width: length, height: depth };
    at += length;
    return tile;
  });
  const rest = isUpright
    ? { left: left + depth, top, width: width - depth, height }
    : { left, top: top + depth, width, height: height - depth };
  return { tiles, rest };
}

const sum = (numbers: number[]): number => numbers.reduce((all, each) => all + each, 0);
