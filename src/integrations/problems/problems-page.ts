import { readFileSync } from 'node:fs';
import { escapeHtml } from '../../formats/escape-html.ts';
import type { Writing } from '../../load/writing.ts';
import { problemList } from './problem-list.ts';

const CSS = ['tokens', 'base', 'problems']
	.map((name) => readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8'))
	.join('');

/**
 * The page in the place of every page as long as no state of the content can be shown. It loads again
 * when something is saved. `base` is the path of the site, with a slash at its end.
 */
export const problemsPage = (state: Writing, base: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(state.counts)} in the content</title>
<style>${CSS}</style>
<script type="module" src="${base}@vite/client"></script>
</head>
<body>
<main class="problems-page">
<h1>${escapeHtml(state.counts)} in the content</h1>
<p>There is no page to show yet. This one gives way to the site as soon as its story can be read.</p>
<div class="problems">${problemList(state)}</div>
</main>
</body>
</html>
`;
