import type { Mark } from './names.ts';

/**
 * The shapes that tell parties apart without colour, as SVG inside a view box of 16 × 16. A shape
 * with the class `open` is stroked and not filled.
 */
export const markShapes: Record<Mark['shape'], string> = {
	circle: '<circle cx="8" cy="8" r="7"/>',
	square: '<path d="M1.5 1.5h13v13h-13Z"/>',
	triangle: '<path d="M8 1 15.5 15H.5Z"/>',
	diamond: '<path d="M8 .5 15.5 8 8 15.5.5 8Z"/>',
	ring: '<circle cx="8" cy="8" r="5.6" class="open"/>',
	hexagon: '<path d="M4.5 1.5h7L15.3 8l-3.8 6.5h-7L.7 8Z"/>',
	cross: '<path d="M5.5 1h5v4.5H15v5h-4.5V15h-5v-4.5H1v-5h4.5Z"/>',
	bar: '<path d="M5 .5h6v15H5Z"/>',
};
