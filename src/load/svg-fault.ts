// A drawing in SVG can hold scripts and load files of other sites. Shown in a page it does neither,
// but at its own address it would. Such a file is refused: what was taken out of it could be missed.
import { Parser } from 'htmlparser2';

/** Elements that run code or hold other documents. */
const REFUSED = /^(script|foreignobject|iframe|object|embed|audio|video|handler|listener)$/i;
/** What a drawing may refer to: its own parts, and images that it holds itself. */
const OWN = /^\s*(#|data:image\/(png|jpeg|webp|gif);)/i;
const URL_IN_CSS = /url\(\s*["']?([^"')]*)|@import/gi;

const loads = (css: string): boolean =>
	[...css.matchAll(URL_IN_CSS)].some(([, address]) => address === undefined || !OWN.test(address));

function attributeFault(name: string, value: string): string | undefined {
	if (/^on/i.test(name)) return `the attribute ${name}, which runs a script`;
	if (/(^|:)(href|src)$/i.test(name) && !OWN.test(value)) return `a link to ${value.slice(0, 60)}`;
	if (/javascript:/i.test(value)) return `the attribute ${name}, which runs a script`;
	if (loads(value)) return `the attribute ${name}, which loads another file`;
	return undefined;
}

/** What a drawing holds that no drawing needs: a few words; undefined when there is nothing. */
export function svgFault(svg: string): string | undefined {
	if (/<!ENTITY/i.test(svg)) return 'entities of its own';
	let fault: string | undefined;
	let style: string | undefined;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				const local = name.replace(/^.*:/, '');
				if (REFUSED.test(local)) fault ??= `the element <${local}>`;
				if (local === 'style') style = '';
				for (const [key, value] of Object.entries(attributes))
					if (!key.startsWith('xmlns')) fault ??= attributeFault(key, value);
			},
			ontext(text) {
				if (style !== undefined) style += text;
			},
			onclosetag(name) {
				if (name.replace(/^.*:/, '') !== 'style' || style === undefined) return;
				if (loads(style)) fault ??= 'a style that loads another file';
				style = undefined;
			},
			onprocessinginstruction(name) {
				if (/^\?xml-stylesheet/i.test(name)) fault ??= 'a link to a style sheet';
			},
		},
		{ xmlMode: true },
	);
	parser.end(svg);
	return fault;
}
