// Characters that readers cannot see, but that change what they read: they turn text around, split
// words that look whole, or carry a message of their own.

export interface HiddenCharacter {
	/** Place in the text, in UTF-16 code units. */
	index: number;
	/** `U+202E`. */
	code: string;
	/** What kind of character it is, with its article. */
	name: string;
	length: number;
}

/**
 * Everything that is looked at twice: control, format and private-use characters, half surrogates,
 * separators of lines and paragraphs, letters without a shape, and rare variation selectors.
 */
const SUSPECT =
	/(?![\t\n])\p{Cc}|[\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u3164\uffa0\ufffd\ufffe\uffff]|\u034f|[\u115f\u1160]|[\u17b4\u17b5]|[\ufe00-\ufe0d]|[\ufdd0-\ufdef]|[\u{e0100}-\u{e01ef}]/gu;

/** The scripts that write with a joiner or a non-joiner (Unicode 17, chapters 9 and 12 to 17). */
const JOINING = [
	...['Arabic', 'Syriac', 'Mandaic', 'Mongolian', 'Nko', 'Phags_Pa', 'Adlam', 'Hanifi_Rohingya'],
	...['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada'],
	...['Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan', 'Balinese', 'Javanese', 'Sundanese'],
	...['Meetei_Mayek', 'Tai_Tham', 'Chakma', 'Brahmi', 'Kaithi', 'Grantha', 'Tirhuta', 'Siddham'],
	...['Newa', 'Modi', 'Sharada', 'Khojki', 'Khudawadi', 'Takri', 'Limbu', 'Lepcha', 'Saurashtra'],
]
	.map((script) => `\\p{Script_Extensions=${script}}`)
	.join('');
const AFTER_JOINING_SCRIPT = new RegExp(`[${JOINING}]$`, 'u');
/** An emoji of several, such as a family: pictographs with or without a skin tone, joined. */
const AFTER_EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?$/u;
const BEFORE_EMOJI = /^\p{Extended_Pictographic}/u;
/** Scripts that put no spaces between words mark where a line may break. */
const AFTER_UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
/** The three flags that Unicode recommends for interchange: England, Scotland, Wales. */
const TAG_FLAGS = ['gbeng', 'gbsct', 'gbwls'].map(
	(region) =>
		`\u{1f3f4}${[...region].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')}\u{e007f}`,
);
/** Arabic and other number signs: format characters that are seen. */
const VISIBLE = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;

/** By code point, from first to last; the first that fits. */
const NAMES: [first: number, last: number, name: string][] = [
	[0xfeff, 0xfeff, 'a byte order mark inside the text'],
	[0x61c, 0x61c, 'a sign that turns the direction of text'],
	[0x200e, 0x200f, 'a sign that turns the direction of text'],
	[0x202a, 0x202e, 'a sign that turns the direction of text'],
	[0x2066, 0x2069, 'a sign that turns the direction of text'],
	[0xad, 0xad, 'a soft hyphen that divides no word'],
	[0x2028, 0x2029, 'a line separator'],
	[0x200b, 0x200d, 'a character without width'],
	[0x2060, 0x2064, 'a character without width'],
	[0xe0000, 0xe007f, 'a tag character'],
	[0xfe00, 0xfe0d, 'a variation selector'],
	[0xe0100, 0xe01ef, 'a variation selector'],
	[0xfffd, 0xfffd, 'a sign for a character that was lost'],
	[0xd800, 0xdfff, 'half a character'],
	[0xe000, 0xf8ff, 'a private-use character'],
	[0xf0000, 0x10ffff, 'a private-use character'],
	[0, 0x1f, 'a control character'],
	[0x7f, 0x9f, 'a control character'],
];

function isInFlag(text: string, index: number): boolean {
	const longest = TAG_FLAGS[0]?.length ?? 0;
	const start = Math.max(0, index - longest);
	const from = text.slice(start, index).lastIndexOf('\u{1f3f4}') + start;
	return TAG_FLAGS.some((flag) => text.startsWith(flag, from) && index < from + flag.length);
}

/** Whether the script around a suspect character needs it. */
function isNeeded(text: string, index: number, character: string): boolean {
	// A few characters before it decide; more would make long texts slow.
	const before = text.slice(Math.max(0, index - 4), index);
	const after = text.slice(index + character.length, index + character.length + 2);
	switch (character) {
		case '\r':
			return after.startsWith('\n');
		case '\u200c':
			return AFTER_JOINING_SCRIPT.test(before);
		case '\u200d':
			return (
				AFTER_JOINING_SCRIPT.test(before) || (AFTER_EMOJI.test(before) && BEFORE_EMOJI.test(after))
			);
		case '\u200b':
			return AFTER_UNSPACED.test(before);
		case '\u00ad':
			return /\p{L}$/u.test(before) && /^\p{L}/u.test(after);
		case '\u180e':
			return /\p{Script=Mongolian}$/u.test(before);
	}
	const code = character.codePointAt(0) ?? 0;
	if (code >= 0xe0020 && code <= 0xe007f) return isInFlag(text, index);
	if ((code >= 0xfe00 && code <= 0xfe0d) || code >= 0xe0100)
		return /[\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Phags_Pa}]$/u.test(
			before,
		);
	return VISIBLE.test(character);
}

/**
 * The characters of a text that are hidden and that no script needs, in order. Joiners are allowed
 * where a script or an emoji writes with them.
 */
export function hiddenCharacters(text: string): HiddenCharacter[] {
	const found: HiddenCharacter[] = [];
	for (const { 0: character, index } of text.matchAll(SUSPECT)) {
		if (isNeeded(text, index, character)) continue;
		const code = character.codePointAt(0) ?? 0;
		const name = NAMES.find(([first, last]) => code >= first && code <= last)?.[2];
		found.push({
			index,
			code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
			name: name ?? 'a character that cannot be seen',
			length: character.length,
		});
	}
	return found;
}
