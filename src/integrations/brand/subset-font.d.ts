// The parts of the library that are used; it brings no types.
declare module 'subset-font' {
	/** A font with the letters of a text alone. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: { targetFormat: 'woff2' },
	): Promise<Buffer>;
}
