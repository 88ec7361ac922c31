import { escapeHtml } from '../../formats/escape-html.ts';
import type { Writing } from '../../load/writing.ts';

/** What pages show of a file with a problem, when that is not the file as it is. */
function shownOf(file: string, { asBefore, trimmed, leftOut }: Writing): string {
	if (asBefore.has(file)) return 'Pages show this file as it was when it last fitted.';
	if (trimmed.has(file)) return 'Pages show this file without references to what is not shown.';
	return leftOut.has(file) ? 'Pages do not show this file until it is sound.' : '';
}

/** The problems as a list in HTML, each with what a page shows of its file. */
export function problemList(state: Writing): string {
	const { story, problems, folder, leftOut } = state;
	const items = problems.map(({ file, line, column, what, fix, severity }) => {
		const place = file === '' ? folder : `${folder}/${file}:${line}${column ? `:${column}` : ''}`;
		const isWarning = severity === 'warning';
		const stop = what.includes('\n') ? '' : '.';
		// Without a story, no file is shown.
		const told = story ? shownOf(file, state) : '';
		const shown = told && `<span class="problem-shown">${told}</span>`;
		return [
			`<li><span class="problem-place">${escapeHtml(place)}</span>`,
			`<span class="problem-what">${isWarning ? 'Warning: ' : ''}${escapeHtml(what)}${stop}</span>`,
			`<span class="problem-fix">${escapeHtml(fix)}</span>${shown}</li>`,
		].join('');
	});
	const others = [...(story ? leftOut : [])].filter(
		(one) => !problems.some(({ file }) => file === one),
	);
	const also =
		others.length > 0
			? `<p class="problem-shown">Not shown either, because they refer to what is not shown: ${escapeHtml(others.join(', '))}</p>`
			: '';
	return `<ol>${items.join('')}</ol>${also}`;
}
