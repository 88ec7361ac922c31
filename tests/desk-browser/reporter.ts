// Somebody at the desk, whose every action is counted: a click, a selection, a field filled, a key.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

export class Reporter {
	readonly page: Page;
	actions = 0;
	/** What was recorded, with the actions it took. */
	readonly records: { what: string; actions: number }[] = [];
	/** Texts that were typed. */
	readonly typed: string[] = [];
	#before = 0;

	constructor(page: Page) {
		this.page = page;
	}

	async click(target: Locator): Promise<void> {
		this.actions += 1;
		await target.click();
	}

	async fill(target: Locator, text: string): Promise<void> {
		this.actions += 1;
		this.typed.push(text);
		await target.fill(text);
	}

	async press(key: string): Promise<void> {
		this.actions += 1;
		await this.page.keyboard.press(key);
	}

	/** Drops a file on the desk, wherever that is open. */
	async drop(path: string): Promise<void> {
		this.actions += 1;
		const base64 = readFileSync(path).toString('base64');
		await this.page.evaluate(
			([name, content]) => {
				const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
				const dataTransfer = new DataTransfer();
				dataTransfer.items.add(new File([bytes], name));
				for (const type of ['dragover', 'drop'])
					document.body.dispatchEvent(
						new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }),
					);
			},
			[basename(path), base64] as const,
		);
		await this.page.locator('.side .form').waitFor();
	}

	/** Expects that a field holds something without anybody having typed it. */
	async holds(name: string, value: string): Promise<void> {
		const field = this.field(name);
		const chips = field.locator('.chips li');
		if ((await chips.count()) > 0) await expect(chips.first()).toContainText(value);
		else await expect(field.locator('input, textarea, select').first()).toHaveValue(value);
	}

	/** Selects words in the text of the source with the mouse. */
	async select(words: string): Promise<void> {
		this.actions += 1;
		const box = await this.page.locator('.prose').evaluate((prose, sought) => {
			const node = prose.firstChild as Text;
			// The text may break its lines between the words.
			const pattern = sought
				.split(' ')
				.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
				.join('\\s+');
			const match = new RegExp(pattern).exec(node.data);
			if (!match) throw new Error(`The text does not hold “${sought}”.`);
			const range = new Range();
			range.setStart(node, match.index);
			range.setEnd(node, match.index + match[0].length);
			const first = range.getClientRects()[0];
			scrollBy(0, (first?.top ?? 0) - innerHeight / 3);
			const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
			const [from, to] = [rects[0], rects.at(-1)];
			if (!from || !to) throw new Error('The words are not shown.');
			return {
				from: { x: from.left + 0.5, y: from.top + from.height / 2 },
				to: { x: to.right - 0.5, y: to.top + to.height / 2 },
			};
		}, words);
		await this.page.mouse.move(box.from.x, box.from.y);
		await this.page.mouse.down();
		await this.page.mouse.move(box.to.x, box.to.y, { steps: 4 });
		await this.page.mouse.up();
		await expect(this.page.locator('.selection, .adder')).toBeVisible();
	}

	field(name: string, inside: Locator | Page = this.page): Locator {
		return inside.locator(`[data-field="${name}"]`).first();
	}

	/** Types into a field. */
	async write(name: string, text: string, inside?: Locator): Promise<void> {
		await this.fill(this.field(name, inside).locator('input, textarea').first(), text);
	}

	/** Searches in a picker and takes the first that is found. */
	async pick(name: string, text: string, inside?: Locator): Promise<void> {
		await this.fill(this.field(name, inside).getByRole('combobox'), text);
		await expect(this.field(name, inside).getByRole('option').first()).toBeVisible();
		await this.press('Enter');
	}

	/** Takes somebody whom the text suggests. */
	async accept(name: string, who: RegExp): Promise<void> {
		await this.click(this.field(name).locator('.suggested').getByRole('button', { name: who }));
	}

	async choose(name: string, value: string, inside?: Locator): Promise<void> {
		this.actions += 1;
		const field = this.field(name, inside);
		const menu = field.locator('select');
		if ((await menu.count()) > 0) await menu.first().selectOption(value);
		else await field.getByRole('radio', { name: value }).first().check();
	}

	/** Saves the form that is open, and counts a record. */
	async save(what: string): Promise<void> {
		await this.page.locator('.said').evaluate((said) => said.classList.remove('shown', 'failure'));
		await this.click(this.page.locator('.form:not(.inside) > .buttons .primary'));
		await expect(this.page.locator('.said.shown')).toBeVisible();
		const failure = this.page.locator('.said.failure');
		if ((await failure.count()) > 0) {
			const problems = await this.page.locator('.problem').allTextContents();
			throw new Error([what, await failure.textContent(), ...problems].filter(Boolean).join('\n'));
		}
		this.note(what);
	}

	/** The actions by kind of record, the first word of what it was: count, mean and most. */
	table(): string {
		const kindOf = (what: string) =>
			what.startsWith('the ') ? what : (what.split(' ')[0] ?? what);
		const kinds = Map.groupBy(this.records, ({ what }) => kindOf(what));
		const lines = [...kinds].map(([kind, all]) => {
			const each = all.map(({ actions }) => actions);
			const mean = each.reduce((sum, one) => sum + one, 0) / each.length;
			const figures = [String(each.length), mean.toFixed(1), String(Math.max(...each))];
			return [kind.padEnd(26), ...figures.map((one) => one.padStart(8))].join('');
		});
		return [`${'record'.padEnd(26)}   count    mean    most`, ...lines].join('\n');
	}

	/** Counts a record that was made. */
	note(what: string): void {
		this.records.push({ what, actions: this.actions - this.#before });
		this.#before = this.actions;
	}
}
