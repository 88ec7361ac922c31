// Front matter is nearly always names, words, lists of them and lists of such groups. These need no YAML parser, which takes a fifth of the time of reading a story.

/** A value on one line: what it is must be beyond doubt. */
const WORDS = /^\p{L}(?!.*(?:: | #|[: ]$))/u;
const GOES_ON = /^[\p{L}\p{N}“”‘’("'](?!.*(?:: | #|[: ]$))/u;
const MEANS_MORE = /^(null|true|false)$/i;
const DAY = /^\d{4}-\d\d-\d\d$/;
const NUMBER = /^(0|[1-9]\d{0,8})$/;
const QUOTED = /^(?:"[^"\\]*"|'[^']*')$/;
const IDS = /^\[[A-Za-z][\w-]*(?:, [A-Za-z][\w-]*)*\]$/;
const FIELD = /^([A-Za-z]{1,40}):(?: (.+))?$/;
const LINE = /^( *)([^ ].*)$/;

function oneLine(text: string): unknown {
	if (text === 'true' || text === 'false') return text === 'true';
	if (NUMBER.test(text)) return Number(text);
	if (DAY.test(text)) return text;
	if (QUOTED.test(text)) return text.slice(1, -1);
	if (!IDS.test(text)) return undefined;
	const ids = text.slice(1, -1).split(', ');
	return ids.some((id) => MEANS_MORE.test(id)) ? undefined : ids;
}

/** What the YAML parser would give for a text of this plain kind; undefined for any other, and for one with a mistake. */
export function plainYaml(text: string): Record<string, unknown> | undefined {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: a tab or another control character is not plain.
	if (/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFEFF]/.test(text)) return undefined;
	const lines: { indent: number; text: string }[] = [];
	for (const line of text.replace(/\n$/, '').split('\n')) {
		const [, blank = '', words] = LINE.exec(line) ?? [];
		if (words === undefined) return undefined;
		lines.push({ indent: blank.length, text: words });
	}
	let at = 0;
	const deeper = (indent: number) => (lines[at]?.indent ?? -1) > indent;

	/** A value that begins on this line and may go on, indented, on the next. */
	const value = (first: string, indent: number): unknown => {
		at += 1;
		const short = oneLine(first);
		if (short !== undefined || !WORDS.test(first)) return deeper(indent) ? undefined : short;
		let whole = first;
		for (; deeper(indent); at += 1) {
			const more = lines[at]?.text ?? '';
			if (!GOES_ON.test(more)) return undefined;
			whole += ` ${more}`;
		}
		return MEANS_MORE.test(whole) ? undefined : whole;
	};
	const list = (indent: number): unknown[] | undefined => {
		const items: unknown[] = [];
		for (let line = lines[at]; line?.indent === indent && line.text.startsWith('- '); line = lines[at]) {
			const item = line.text.slice(2);
			const isGroup = FIELD.test(item);
			// The first field of a group stands where the others do, after the hyphen.
			if (isGroup) lines[at] = { indent: indent + 2, text: item };
			const read = isGroup ? fields(indent + 2) : value(item, indent + 1);
			if (read === undefined) return undefined;
			items.push(read);
		}
		return items;
	};
	const fields = (indent: number): Record<string, unknown> | undefined => {
		const found: Record<string, unknown> = {};
		for (let line = lines[at]; line?.indent === indent; line = lines[at]) {
			const [, name = '', words] = FIELD.exec(line.text) ?? [];
			if (name === '' || Object.hasOwn(found, name) || MEANS_MORE.test(name)) return undefined;
			if (words === undefined) {
				at += 1;
				if (!deeper(indent)) return undefined;
			}
			const inside = lines[at];
			const read = words !== undefined ? value(words, indent) : inside?.text.startsWith('- ') ? list(inside.indent) : fields(inside?.indent ?? 0);
			if (read === undefined) return undefined;
			found[name] = read;
		}
		return found;
	};
	const all = fields(0);
	return at === lines.length ? all : undefined;
}
