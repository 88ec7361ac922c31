import { say } from '../words/say.ts';

const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLES = [
	'styles/tokens.css',
	'styles/base.css',
	'desk/page/desk.css',
	'desk/page/desk-panes.css',
	'desk/page/desk-lists.css',
	'desk/page/desk-text.css',
	'desk/page/desk-highlights.css',
	'desk/page/desk-margin.css',
	'desk/page/desk-forms.css',
	'desk/page/desk-pickers.css',
];

const page = (title: string, head: string, body: string): string =>
	[
		'<!doctype html>',
		'<html lang="en">',
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width">',
		'<meta name="robots" content="noindex">',
		// Without it, browsers ask for a file that is not there.
		'<link rel="icon" href="data:,">',
		`<title>${escaped(title)}</title>`,
		...STYLES.map((file) => `<link rel="stylesheet" href="/src/${file}">`),
		head,
		body,
	].join('\n');

/** The page of the workbench. Everything in it is made by its script. */
export const deskHtml = (): string =>
	page(
		say('frame.desk'),
		'<script type="module" src="/src/desk/page/main.ts"></script>',
		`<body class="desk"><noscript><p>${escaped(say('frame.needsScript'))}</p></noscript></body>`,
	);

/** What a browser shows that may not see the desk. */
export const refusedHtml = (why: string): string =>
	page(
		say('frame.desk'),
		'',
		`<body class="refused"><main><h1>${escaped(say('frame.desk'))}</h1><p>${escaped(why)}</p></main></body>`,
	);
