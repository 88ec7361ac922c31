// Astro's own log, with a true number of pages in its closing line. Astro counts the pages it writes
// itself, which are none: see astro-build.ts. A log handler has to be JavaScript.
import nodeLogger from 'astro/logger/node';

let pages = 0;

/** @param {number} count How many pages this build has rendered. */
export function setRenderedPages(count) {
	pages = count;
}

/** @type {typeof nodeLogger} */
export default function buildLog(options) {
	const astro = nodeLogger(options);
	return {
		...astro,
		write(event) {
			const message = event.message.replace(/^0(?= page\(s\) built)/, String(pages));
			astro.write({ ...event, message });
		},
	};
}
