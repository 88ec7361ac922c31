// What somebody does in a browser: looks for something, clicks, types, drags over words.
import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Engine, InputSource } from './engine.ts';

export const PICTURES = 'tests/.out/engines';
const PATIENCE_MS = 20_000;
const BETWEEN_MS = 150;

/** Keys that are no characters, as WebDriver names them. */
const KEYS: Record<string, string> = {
	Enter: '\ue007',
	Tab: '\ue004',
	Backspace: '\ue003',
	ArrowDown: '\ue015',
	Control: '\ue009',
	Shift: '\ue008',
};

interface Point {
	x: number;
	y: number;
}

const pointer = (...actions: Record<string, unknown>[]): InputSource[] => [
	{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions },
];
const move = ({ x, y }: Point, duration = 0) => ({
	type: 'pointerMove',
	x: Math.round(x),
	y: Math.round(y),
	duration,
});
const down = { type: 'pointerDown', button: 0 };
const up = { type: 'pointerUp', button: 0 };

export class Hand {
	readonly engine: Engine;

	constructor(engine: Engine) {
		this.engine = engine;
	}

	/** Asks again and again until the answer is one; `what` says what was waited for. */
	async until<Value>(what: string, ask: () => Promise<Value>): Promise<NonNullable<Value>> {
		const end = Date.now() + PATIENCE_MS;
		for (;;) {
			const value = await ask();
			if (value) return value;
			if (Date.now() > end) throw new Error(await this.#missed(what));
			await pause(BETWEEN_MS);
		}
	}

	/** What did not come, and where a picture shows what did. */
	async #missed(what: string): Promise<string> {
		const file = `${PICTURES}/missed-${this.engine.name.replace(/\W+/g, '-')}-${Date.now()}.png`;
		mkdirSync(PICTURES, { recursive: true });
		writeFileSync(file, await this.engine.picture());
		const said = await this.engine.run(() => document.querySelector('.said.shown')?.textContent);
		return `${this.engine.name}: ${what} did not come (${file}). ${said ?? ''}`;
	}

	/** The text of the first element that is seen, and that holds `text` when it is given. */
	async see(selector: string, text = ''): Promise<string> {
		return this.until(`${selector} “${text}”`, () =>
			this.engine.run(
				(sought, words) =>
					[...document.querySelectorAll<HTMLElement>(sought)].find(
						(one) => one.checkVisibility() && (one.textContent ?? '').includes(words),
					)?.textContent || '',
				selector,
				text,
			),
		);
	}

	/** Where an element is, brought into view, once it stays there. */
	async #at(selector: string, text: string): Promise<Point> {
		let before: Point | undefined;
		return this.until(`${selector} “${text}”`, async () => {
			const now = await this.engine.run(
				(sought, words) => {
					const found = [...document.querySelectorAll<HTMLElement>(sought)].find(
						(one) => one.checkVisibility() && (one.textContent ?? '').includes(words),
					);
					if (!found) return undefined;
					found.scrollIntoView({ block: 'center' });
					const { left, top, width, height } = found.getBoundingClientRect();
					return { x: left + width / 2, y: top + height / 2 };
				},
				selector,
				text,
			);
			const isStill = now && before && now.x === before.x && now.y === before.y;
			before = now ?? undefined;
			return isStill ? now : undefined;
		});
	}

	async click(selector: string, text = ''): Promise<void> {
		const point = await this.#at(selector, text);
		await this.engine.perform(pointer(move(point), down, up));
	}

	/** Presses keys together: `Control`, `a`. */
	async press(...keys: string[]): Promise<void> {
		const values = keys.map((key) => KEYS[key] ?? key);
		await this.engine.perform([
			{
				type: 'key',
				id: 'keyboard',
				actions: [
					...values.map((value) => ({ type: 'keyDown', value })),
					...values.toReversed().map((value) => ({ type: 'keyUp', value })),
				],
			},
		]);
	}

	async type(text: string): Promise<void> {
		const actions = [...text].flatMap((sign) => {
			const value = sign === '\n' ? KEYS.Enter : sign;
			return [
				{ type: 'keyDown', value },
				{ type: 'keyUp', value },
			];
		});
		await this.engine.perform([{ type: 'key', id: 'keyboard', actions }]);
	}

	/** Types into a field of a form, in the place of what is there. */
	async fill(field: string, text: string): Promise<void> {
		await this.click(`${field} :is(input, textarea)`);
		await this.press('Control', 'a');
		await this.type(text);
	}

	/** Drags over words of the text of a source. */
	async select(words: string): Promise<void> {
		const [from, to] = await this.engine.run((sought) => {
			const node = document.querySelector('.prose')?.firstChild as Text;
			const start = node.data.indexOf(sought);
			const range = new Range();
			range.setStart(node, start);
			range.setEnd(node, start + sought.length);
			scrollBy(0, range.getBoundingClientRect().top - innerHeight / 3);
			const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
			const [first, last] = [rects[0], rects.at(-1)] as [DOMRect, DOMRect];
			return [
				{ x: first.left + 1, y: first.top + first.height / 2 },
				{ x: last.right - 1, y: last.top + last.height / 2 },
			] as [Point, Point];
		}, words);
		await this.engine.perform(pointer(move(from), down, move(to, 200), up));
	}
}
