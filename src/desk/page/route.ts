// The address of a view stands after the #, so that a reload shows the same.

/** `#/source/letter/quotes?at=12-80` → `['source', 'letter', 'quotes']` and its query. */
export interface Route {
	parts: string[];
	query: URLSearchParams;
}

/** A part of an address; as it stands when it is cut off or mistyped. */
function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

export function currentRoute(): Route {
	const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split('?');
	return {
		parts: path.split('/').filter(Boolean).map(decoded),
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
