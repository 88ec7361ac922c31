/** Bytes of a batch of a dozen pages, three for each code unit: it grows only for long pages. */
const ROOM = 2 ** 20;

/**
 * Holds the texts of a batch of files as bytes. Node keeps what it compressed until the next whole
 * garbage collection, and starts one for every 64 MB of such buffers; so the files of all batches
 * stand in the same memory.
 */
export class BatchBuffer {
	#bytes = Buffer.allocUnsafe(ROOM);
	#end = 0;

	/** Begins a batch: what the last one holds is written over. */
	clear(): void {
		this.#end = 0;
	}

	/**
	 * Joins texts and encodes them as UTF-8; encoding each into its place is faster than joining the
	 * strings first. The bytes are valid until `clear` is called.
	 */
	join(texts: readonly string[]): Buffer {
		// A UTF-16 code unit takes at most three bytes.
		const most = texts.reduce((sum, text) => sum + 3 * text.length, 0);
		if (this.#end + most > this.#bytes.length) {
			this.#bytes = Buffer.allocUnsafe(Math.max(most, 2 * this.#bytes.length));
			this.#end = 0;
		}
		const start = this.#end;
		for (const text of texts) this.#end += this.#bytes.write(text, this.#end);
		return this.#bytes.subarray(start, this.#end);
	}
}
