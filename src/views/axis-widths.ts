/**
 * Pixels: the least width of the axis of time in a drawing of figures, on a phone of 320 pixels and
 * where `styles/positions.css` shows what has room in a wide drawing alone.
 */
export const AXIS = { narrow: 215, wide: 410 };
