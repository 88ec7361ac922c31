const BLOCKS = Array.from({ length: 22 }, (_, i) =>
	[
		`.block-${i}{margin-top:${i / 10}rem`,
		`max-width:${30 + i}rem`,
		'border-top:1px solid var(--line)}',
	].join(';'),
);
/**
 * 1.9 KB of CSS. It is inlined in every page of a peer, which makes them as heavy as those of a
 * plain site.
 */
const CSS = [
	':root{--ink:#1c1b18;--paper:#fbfaf6;--line:#dcd8cc;--soft:#5c594f}',
	'*{box-sizing:border-box;margin:0}',
	'html{font:1.125rem/1.55 Georgia,serif;color:var(--ink);background:var(--paper)}',
	...BLOCKS,
].join('');

const NAV = ['topics', 'demands', 'quotes', 'differences', 'events', 'sources']
	.map((one) => `<li><a href="/${one}/">${one}</a></li>`)
	.join('');

const VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1">';

/** A page template. `titleText` and `content` are placeholders in the peer's template language. */
export const peerLayout = (titleText: string, content: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8">${VIEWPORT}<title>${titleText}</title><style>${CSS}</style></head>
<body><header><nav aria-label="Contents"><ul>${NAV}</ul></nav></header>\
<main><h1>${titleText}</h1>${content}</main><footer><ul>${NAV}</ul></footer></body></html>
`;
