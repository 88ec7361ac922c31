const TIMECODE = /(?:^|[^\d:])(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)(?![\d:])/;
const PAGE = /\b(?:pages?|pp?\.)\s*(\d{1,5})\b/i;

/**
 * The fragment that opens a source at a place: `t=750` for a timecode such as `00:12:30` or `12:30`
 * (Media Fragments URI 1.0), `page=3` for a page of a PDF (RFC 8118). Undefined when the place has
 * no such form.
 */
export function placeInSource(url: string, locator: string | undefined): string | undefined {
	if (!locator) return undefined;
	const time = TIMECODE.exec(locator);
	if (time) {
		const [, hours = '0', minutes, seconds] = time;
		return `t=${Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)}`;
	}
	const page = /\.pdf($|[?#])/i.test(url) ? PAGE.exec(locator) : null;
	return page ? `page=${Number(page[1])}` : undefined;
}
