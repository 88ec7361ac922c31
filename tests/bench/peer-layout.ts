/** 1.9 KB of CSS, inlined in every page of a peer, so that each writes a page of the weight a plain site has. */
const CSS = `:root{--ink:#1c1b18;--paper:#fbfaf6;--line:#dcd8cc;--soft:#5c594f}*{box-sizing:border-box;margin:0}html{font:1.125rem/1.55 Georgia,serif;color:var(--ink);background:var(--paper)}${Array.from({ length: 22 }, (_, i) => `.block-${i}{margin-top:${i / 10}rem;max-width:${30 + i}rem;border-top:1px solid var(--line)}`).join('')}`;

const NAV = ['topics', 'demands', 'quotes', 'differences', 'events', 'sources']
	.map((one) => `<li><a href="/${one}/">${one}</a></li>`)
	.join('');

/** A page around a title and a text, both written in the language of a template. `titleText` stands in the head, where no tags are. */
export const peerLayout = (titleText: string, content: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${titleText}</title><style>${CSS}</style></head>
<body><header><nav aria-label="Contents"><ul>${NAV}</ul></nav></header><main><h1>${titleText}</h1>${content}</main><footer><ul>${NAV}</ul></footer></body></html>
`;
