/** Where a room is drawn: two beside each other, the way winding through them like through the hall. */
export interface Place {
  x: number;
  y: number;
}

export const room = { width: 152, height: 104 };
export const plan = { width: 340, rowHeight: 140, margin: 6, top: 22 };

export function placeOf(index: number): Place {
  const row = Math.floor(index / 2);
  const column = row % 2 === 0 ? index % 2 : 1 - (index % 2);
  return {
    x: column === 0 ? plan.margin : plan.width - plan.margin - room.width,
    y: plan.top + row * plan.rowHeight,
  };
}

export const heightOf = (rooms: number): number =>
  plan.top + (Math.ceil(rooms / 2) - 1) * plan.rowHeight + room.height + plan.margin;

/** The line from the edge of a room to the edge of the next one. */
export function wayBetween(from: Place, to: Place): { x1: number; y1: number; x2: number; y2: number } {
  const gap = 4;
  if (from.y === to.y) {
    const y = from.y + room.height / 2;
    return from.x < to.x
      ? { x1: from.x + room.width + gap, y1: y, x2: to.x - gap, y2: y }
      : { x1: from.x - gap, y1: y, x2: to.x + room.width + gap, y2: y };
  }
  const x = from.x + room.width / 2;
  return { x1: x, y1: from.y + room.height + gap, x2: x, y2: to.y - gap };
}
