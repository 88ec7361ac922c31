/**
 * What a value of a field means, where the description says so as `` `value`: meaning ``, up to a
 * semicolon or full stop.
 */
export function valueMeaning(value: string, description: string): string | undefined {
	const sign = `\`${value}\`: `;
	const at = description.indexOf(sign);
	return at < 0 ? undefined : description.slice(at + sign.length).split(/[;.](?=\s|$)/, 1)[0];
}
