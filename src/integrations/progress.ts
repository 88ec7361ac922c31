// Shows the progress of a build, and at its end how long each step took.

/** Milliseconds between two updates of the line in a terminal, and between two lines in a log. */
const TERMINAL_INTERVAL = 100;
const LOG_INTERVAL = 10_000;

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

	/** `out`: where progress is written. `now`: a clock in milliseconds. */
	constructor(out: Out = process.stdout, now: () => number = () => performance.now()) {
		this.#out = out;
		this.#now = now;
	}

	/** Ends the current step and begins another. `of`: the number of items, 0 if it has none. */
	begin(name: string, of = 0): void {
		this.#end();
		this.#current = { name, since: this.#now(), count: 0, of };
		this.#told = this.#now();
	}

	/** Counts one more item of the current step. */
	advance(): void {
		const current = this.#current;
		if (!current) return;
		current.count += 1;
		const now = this.#now();
		if (now - this.#told < (this.#out.isTTY ? TERMINAL_INTERVAL : LOG_INTERVAL)) return;
		this.#told = now;
		const line = `  ${current.name}: ${number(current.count)} of ${number(current.of)}`;
		this.#out.write(this.#out.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
	}

	/** Ends the last step. Returns a line for each step with its seconds and number of items. */
	finish(): string[] {
		this.#end();
		const width = Math.max(...this.#done.map(({ name }) => name.length));
		return this.#done.map(({ name, seconds, count }) => {
			const time = `${name.padEnd(width)} ${seconds.toFixed(1).padStart(6)} s`;
			return count > 0 ? `${time}  ${number(count)}` : time;
		});
	}

	#end(): void {
		if (!this.#current) return;
		const { name, since, count } = this.#current;
		if (this.#out.isTTY && count > 0) this.#out.write('\r\u001b[K');
		this.#done.push({ name, seconds: (this.#now() - since) / 1000, count });
		this.#current = undefined;
	}
}
