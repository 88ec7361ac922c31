import { type Child, h } from './h.ts';

/** A table that scrolls by itself where it is wider than the window. */
export const dataTable = (caption: string, head: readonly string[], rows: Child[]): HTMLElement =>
	h(
		'div',
		{ class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
		h(
			'table',
			{},
			h('caption', {}, caption),
			h('thead', {}, h('tr', {}, ...head.map((one) => h('th', { scope: 'col' }, one)))),
			h('tbody', {}, rows),
		),
	);
