import { type Child, h } from './h.ts';

/** A table that scrolls by itself where it is wider than the window; nothing where it has no rows. */
export const dataTable = (caption: string, head: readonly string[], rows: Child[]): Child =>
	rows.length > 0 &&
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
