// Tells whoever waits for a build how far it is, and at its end how long each step took.

/** A moving line is drawn anew this often, in milliseconds; lines that stay, in a log, are rarer. */
const MOVING = 100;
const STAYING = 10_000;

interface Out {
	isTTY?: boolean;
	write(text: string): unknown;
}

const number = (value: number) => value.toLocaleString('en');

export class Progress {
	#out: Out;
	#now: () => number;
	#done: { name: string; seconds: number; count: number }[] = [];
	#current: { name: string; since: number; count: number; of: number } | undefined;
	#told = 0;

	/** `now`: a clock in milliseconds. */
	constructor(out: Out = process.stdout, now: () => number = () => performance.now()) {
		this.#out = out;
		this.#now = now;
	}

	/** Ends the step before and begins another; `of`: how many there are to do, when it is known. */
	begin(name: string, of = 0): void {
		this.#end();
		this.#current = { name, since: this.#now(), count: 0, of };
		this.#told = this.#now();
	}

	/** One more is done. */
	advance(): void {
		const current = this.#current;
		if (!current) return;
		current.count += 1;
		const now = this.#now();
		if (now - this.#told < (this.#out.isTTY ? MOVING : STAYING)) return;
		this.#told = now;
		const line = `  ${current.name}: ${number(current.count)} of ${number(current.of)}`;
		this.#out.write(this.#out.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
	}

	/** Ends the last step and returns what each took: a line a step. */
	finish(): string[] {
		this.#end();
		const width = Math.max(...this.#done.map(({ name }) => name.length));
		return this.#done.map(
			({ name, seconds, count }) =>
				`${name.padEnd(width)} ${seconds.toFixed(1).padStart(6)} s${count > 0 ? `  ${number(count)}` : ''}`,
		);
	}

	#end(): void {
		if (!this.#current) return;
		const { name, since, count } = this.#current;
		if (this.#out.isTTY && count > 0) this.#out.write('\r\u001b[K');
		this.#done.push({ name, seconds: (this.#now() - since) / 1000, count });
		this.#current = undefined;
	}
}
