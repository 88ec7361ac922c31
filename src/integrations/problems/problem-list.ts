import { escapeHtml } from '../../formats/escape-html.ts';
import type { Writing } from '../../load/writing.ts';

/** The problems as a list in HTML, each with what a page shows of its file. */
export function problemList({ story, problems, folder, asBefore, leftOut: out }: Writing): string {
	// Without a story, no file is shown.
	const leftOut = story ? out : new Set<string>();
	const items = problems.map(({ file, line, column, what, fix, severity }) => {
		const place = file === '' ? folder : `${folder}/${file}:${line}${column ? `:${column}` : ''}`;
		const isWarning = severity === 'warning';
		const stop = what.includes('\n') ? '' : '.';
		const state = asBefore.has(file)
			? 'Pages show this file as it was when it was last sound.'
			: 'Pages do not show this file until it is sound.';
		const shown =
			asBefore.has(file) || leftOut.has(file) ? `<span class="problem-shown">${state}</span>` : '';
		return `<li><span class="problem-place">${escapeHtml(place)}</span><span class="problem-what">${isWarning ? 'Warning: ' : ''}${escapeHtml(what)}${stop}</span><span class="problem-fix">${escapeHtml(fix)}</span>${shown}</li>`;
	});
	const others = [...leftOut].filter((one) => !problems.some(({ file }) => file === one));
	const also =
		others.length > 0
			? `<p class="problem-shown">Not shown either, because they refer to what is not shown: ${escapeHtml(others.join(', '))}</p>`
			: '';
	return `<ol>${items.join('')}</ol>${also}`;
}
