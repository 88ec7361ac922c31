import { Parser } from 'htmlparser2';

/** What could run, or draw something that the file does not hold. */
const REFUSED_ELEMENTS = new Set(['script', 'foreignobject', 'iframe', 'audio', 'video', 'a']);
const INSIDE = /^(#|data:image\/(png|jpeg|webp);)/i;

const outsideOf = (css: string): string | undefined =>
	/@import\b/i.test(css)
		? '@import'
		: [...css.matchAll(/url\(\s*['"]?([^'")]*)/gi)]
				.map(([, address = '']) => address)
				.find((address) => !INSIDE.test(address));

/** What an SVG must not hold, each as a clause; empty when it can be shown. */
export function svgFaults(svg: string): string[] {
	const faults = new Set<string>();
	if (/<!ENTITY/i.test(svg)) faults.add('it declares entities');
	let isInStyle = false;
	let style = '';
	const parser = new Parser(
		{
			onprocessinginstruction(name) {
				if (name === '?xml-stylesheet') faults.add('it loads a style sheet');
			},
			onopentag(name, attributes) {
				const element = name.replace(/^.*:/, '').toLowerCase();
				if (REFUSED_ELEMENTS.has(element)) faults.add(`it holds the element <${name}>`);
				isInStyle = element === 'style';
				for (const [key, value] of Object.entries(attributes)) {
					if (/^on/i.test(key)) faults.add(`it holds a script in the attribute ${key}`);
					const isAddress = /^(xlink:)?(href|src)$/i.test(key);
					const address = isAddress && !INSIDE.test(value.trim()) ? value : outsideOf(value);
					if (address !== undefined) faults.add(`it loads ${address}`);
				}
			},
			ontext(text) {
				if (isInStyle) style += text;
			},
			onclosetag() {
				isInStyle = false;
			},
		},
		{ xmlMode: true },
	);
	parser.end(svg);
	const address = outsideOf(style);
	if (address !== undefined) faults.add(`its style loads ${address}`);
	return [...faults];
}
