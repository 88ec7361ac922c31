import { readFileSync } from 'node:fs';
import { escapeHtml } from '../../formats/escape-html.ts';
import type { Writing } from '../../load/writing.ts';
import { heldMarks } from './held-marks.ts';
import { problemList } from './problem-list.ts';

const MAIN = '<main id="content" tabindex="-1">';
const CSS = readFileSync(new URL('../../styles/problems.css', import.meta.url), 'utf8');

/** Leaves the panel closed on the next pages, once it was closed, until there are other problems. */
const STAY_CLOSED = `<script>{
const details = document.currentScript.previousElementSibling;
const list = details.textContent;
if (sessionStorage.problems === list) details.open = false;
details.addEventListener('toggle', () => { sessionStorage.problems = details.open ? '' : list; });
}</script>`;

/** The panel at the foot of a page; it is open when something would stop a build. */
function panel(state: Writing): string {
	if (state.problems.length === 0) return '';
	const isOpen = state.problems.some(({ severity }) => severity === undefined);
	return [
		`<aside class="problems" aria-label="Problems in the content"><details${isOpen ? ' open' : ''}>`,
		`<summary>${escapeHtml(state.counts)} in the content</summary>${problemList(state)}</details>`,
		`${STAY_CLOSED}</aside>`,
	].join('');
}

/**
 * A page of the development server with what readers never see: the problems of the content, and marks
 * of what a build holds back. `address` is that of the page in the language of the story, `base` the
 * beginning of its links to other pages. Cards and other documents stay as they are.
 */
export function withProblems(html: string, state: Writing, address: string, base: string): string {
	if (!html.includes(MAIN)) return html;
	const { css, ofPage } = heldMarks(state, address, base);
	const mark = ofPage
		? `<p class="held">${escapeHtml(ofPage)}: no build publishes this page yet.</p>`
		: '';
	return html
		.replace('</head>', () => `<style>${CSS}${css}</style></head>`)
		.replace(MAIN, () => MAIN + mark)
		.replace('</body>', () => `${panel(state)}</body>`);
}
