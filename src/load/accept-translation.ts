const FIELD = /^original:.*$/m;
const OPENING = /^(\uFEFF?---[^\S\n]*\r?\n)/;

/** The text of a translation with the digest of the original that it was accepted for. */
export function acceptTranslation(text: string, digest: string): string {
	const end = text.indexOf('\n---', 3);
	const frontMatter = end === -1 ? text : text.slice(0, end);
	const line = `original: "${digest}"`;
	return FIELD.test(frontMatter)
		? frontMatter.replace(FIELD, line) + text.slice(frontMatter.length)
		: text.replace(OPENING, `$1${line}\n`);
}
