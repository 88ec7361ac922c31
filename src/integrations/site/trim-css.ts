// Every page carries its own CSS, and a page of one kind needs no rule for another: rules that no element of the page can match are left out, and then custom properties that nothing reads.
import postcss, { type Container, type Root, type Rule } from 'postcss';
import { type Page, SHEET_MARK } from '../pages/page.ts';
import { dropUnread, readIn } from './drop-unread.ts';
import { Names, nameFinder } from './page-names.ts';

/** Classes and tags that must be in a page for one selector to match; a selector that cannot be judged asks for none. */
function needs(selector: string): string[] {
	if (selector.includes('\\')) return [];
	let plain = selector.replace(/\[[^\]]*\]/g, '');
	// What stands in the brackets of :not() or :is() need not be there.
	for (let before = ''; before !== plain; ) {
		before = plain;
		plain = plain.replace(/\([^()]*\)/g, '');
	}
	const classes = plain.match(/\.-?[A-Za-z_][\w-]*/g) ?? [];
	const tags = [...plain.matchAll(/(?:^|[\s>+~])([a-z][a-z0-9]*)/g)].map((match) => match[1] ?? '');
	return [...classes, ...tags];
}

/** A rule whose selectors name elements of a page; steps of an animation and nested rules are no such rules. */
const asks = (rule: Rule) =>
	!(
		rule.parent?.type === 'atrule' &&
		/keyframes$/.test((rule.parent as { name?: string }).name ?? '')
	) && rule.parent?.type !== 'rule';

interface Sheet {
	id: number;
	css: string;
	root: Root;
	/** For each rule in the order of the sheet: what each of its selectors needs, as numbers of names. */
	rules: number[][][];
	/** What the sheet asks for, each name once. */
	vocabulary: number[];
	/** Custom properties it reads. */
	reads: string[];
	/** By what stands in the page. */
	trimmed: Map<string, Buffer>;
}

function readSheet(css: string, id: number, names: Names): Sheet {
	const root = postcss.parse(css);
	const rules: number[][][] = [];
	root.walkRules((rule) => {
		if (asks(rule))
			rules.push(
				rule.selectors.map((selector) => needs(selector).map((name) => names.numberOf(name))),
			);
	});
	return {
		id,
		css,
		root,
		rules,
		vocabulary: [...new Set(rules.flat(2))],
		reads: [...new Set(readIn(css))],
		trimmed: new Map(),
	};
}

/** `alsoRead`: custom properties that are read elsewhere in the page. */
function without(sheet: Sheet, names: Names, alsoRead: string[]): string {
	const root = sheet.root.clone();
	let at = 0;
	root.walkRules((rule) => {
		if (!asks(rule)) return;
		const asked = sheet.rules[at] ?? [];
		at += 1;
		const kept = rule.selectors.filter((_, i) => (asked[i] ?? []).every((name) => names.has(name)));
		if (kept.length === 0) rule.remove();
		else if (kept.length < asked.length) rule.selectors = kept;
	});
	dropUnread(root, alsoRead);
	const sweep = (node: Container) =>
		node.each((child) => {
			if (child.type !== 'atrule' || !child.nodes) return;
			sweep(child);
			if (child.nodes.length === 0) child.remove();
		});
	sweep(root);
	return root.toString();
}

/** Of a page in pieces, without its CSS: what is drawn. Rules name nothing in the head, which is half of a short page, unless a script in it says what it will add. */
function drawnIn(pieces: readonly string[]): string {
	const [first = ''] = pieces;
	const last = pieces.at(-1) ?? '';
	const end = last.indexOf('</head>');
	if (
		end < 0 ||
		last.lastIndexOf('<script>', end) >= 0 ||
		pieces.slice(0, -1).some((piece) => piece.includes('<script>'))
	)
		return pieces.join('');
	return first.slice(0, first.indexOf('<head')) + last.slice(end);
}

const OPEN = '<style>';
const [NO, YES] = Buffer.from('01') as unknown as [number, number];

/** Makes the function that gives the bytes of pieces set together. Each is written where it belongs in one long buffer: making bytes of each and then joining them takes twice as long. */
function joiner(): (pieces: readonly (string | Buffer)[]) => Buffer {
	let room = Buffer.allocUnsafe(2 ** 20);
	return (pieces) => {
		// A character takes three bytes at most: those that take four count as two.
		const most = pieces.reduce(
			(sum, piece) => sum + (typeof piece === 'string' ? 3 * piece.length : piece.length),
			0,
		);
		if (most > room.length) room = Buffer.allocUnsafe(most);
		let end = 0;
		for (const piece of pieces)
			end += typeof piece === 'string' ? room.write(piece, end) : piece.copy(room, end);
		return Buffer.from(room.subarray(0, end));
	};
}

/** Makes the function that trims a page and gives its bytes. It remembers sheets, since the pages of a site share a few. A page that runs a script from a file keeps all of its CSS: the script may add what it is for. */
export function cssTrimmer(): (page: Page) => Buffer {
	const sheets: Sheet[] = [];
	const lists = new WeakMap<readonly string[], Sheet[]>();
	const names = new Names();
	const findNames = nameFinder(names);
	const joined = joiner();
	const sheetOf = (css: string): Sheet => {
		const known = sheets.find((one) => one.css === css);
		if (known) return known;
		const sheet = readSheet(css, sheets.length, names);
		sheets.push(sheet);
		return sheet;
	};
	const sheetsOf = (list: readonly string[]): Sheet[] => {
		const known = lists.get(list) ?? list.map(sheetOf);
		lists.set(list, known);
		return known;
	};
	/** A letter for each name the sheet asks for. */
	const standing = ({ vocabulary }: Sheet): string => {
		const letters = Buffer.allocUnsafe(vocabulary.length);
		for (let i = 0; i < vocabulary.length; i += 1)
			letters[i] = names.has(vocabulary[i] as number) ? YES : NO;
		return letters.toString('latin1');
	};
	/** `beside`: the other sheets of the page; `read`: custom properties that its body reads. */
	const trimmed = (sheet: Sheet, beside: Sheet[], read: string[]): Buffer => {
		const key = `${beside.map(({ id }) => id).join()} ${read.join()} ${standing(sheet)}`;
		const bytes =
			sheet.trimmed.get(key) ??
			Buffer.from(without(sheet, names, [...read, ...beside.flatMap(({ reads }) => reads)]));
		sheet.trimmed.set(key, bytes);
		return bytes;
	};
	return ({ html, sheets: list }) => {
		const own = sheetsOf(list);
		const [before = '', ...blocks] = html.split('<style>');
		const styles = blocks.map((block) => {
			const [mark = '', at] = SHEET_MARK.exec(block) ?? [];
			const marked = own[Number(at)];
			if (marked) return { sheet: marked, after: block.slice(mark.length) };
			const end = block.indexOf('</style>');
			return { sheet: sheetOf(block.slice(0, end)), after: block.slice(end) };
		});
		const drawn = drawnIn([before, ...styles.map(({ after }) => after)]);
		findNames(drawn);
		const read = readIn(drawn);
		const all = styles.map(({ sheet }) => sheet);
		const scripted = /<script[^>]*\ssrc=/.test(html);
		const cssOf = (sheet: Sheet, at: number) =>
			scripted
				? Buffer.from(sheet.css)
				: trimmed(
						sheet,
						all.filter((_, other) => other !== at),
						read,
					);
		return joined([
			before,
			...styles.flatMap(({ sheet, after }, i) => [OPEN, cssOf(sheet, i), after]),
		]);
	};
}
