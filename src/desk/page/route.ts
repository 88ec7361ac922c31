// The address of a view stands after the #, so that a reload shows the same.

/** `#/source/letter/quotes?at=12-80` → `['source', 'letter', 'quotes']` and its query. */
export interface Route {
	parts: string[];
	query: URLSearchParams;
}

export function currentRoute(): Route {
	const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split('?');
	return {
		parts: path.split('/').filter(Boolean).map(decodeURIComponent),
		query: new URLSearchParams(query),
	};
}

export function addressOf(parts: string[], query: Record<string, string> = {}): string {
	const search = new URLSearchParams(query).toString();
	return `#/${parts.map(encodeURIComponent).join('/')}${search ? `?${search}` : ''}`;
}

export const go = (parts: string[], query?: Record<string, string>): void => {
	location.hash = addressOf(parts, query);
};
