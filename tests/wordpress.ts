// What WordPress does with an oEmbed answer (wp_filter_oembed_result and wp-embed.js): which HTML
// it keeps, and which messages of a card it reacts to.

/**
 * Tags and attributes that are kept of a provider WordPress does not trust. Other tags are removed,
 * not their text.
 */
const ALLOWED: Record<string, string[]> = {
	a: ['href'],
	blockquote: [],
	iframe: [
		'src',
		'width',
		'height',
		'frameborder',
		'marginwidth',
		'marginheight',
		'scrolling',
		'title',
	],
};

const kses = (html: string) =>
	html.replace(
		/<(\/?)([A-Za-z0-9]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g,
		(_, slash: string, tag: string, rest: string) => {
			const allowed = ALLOWED[tag];
			if (!allowed) return '';
			const attributes = [...rest.matchAll(/([a-z-]+)\s*=\s*"([^"]*)"/g)]
				.filter(([, name = '']) => allowed.includes(name))
				.map(([, name, value]) => ` ${name}="${value}"`);
			return `<${slash}${tag}${slash ? '' : attributes.join('')}>`;
		},
	);

/** The HTML that WordPress puts in a post, or undefined when it embeds nothing. */
export function wordpressHtml(html: string, secret = 'abcde12345'): string | undefined {
	const [, quotation = '', frame] =
		/(<blockquote>[\s\S]*?<\/blockquote>)?[\s\S]*(<iframe[\s\S]*?><\/iframe>)/.exec(kses(html)) ??
		[];
	if (!frame) return undefined;
	return (quotation + frame)
		.replace(/ src="(.*?)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
		.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`)
		.replace(
			'<iframe',
			'<iframe sandbox="allow-scripts" security="restricted" style="position:absolute;clip:rect(1px,1px,1px,1px)" class="wp-embedded-content"',
		);
}

/**
 * WordPress's script in the page. It accepts messages with the right secret from the right window,
 * reveals the frame, limits its height, and follows links to the host of the frame.
 */
export const WORDPRESS_SCRIPT = `(function () {
	function receive(e) {
		var data = e.data;
		if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
		document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]').forEach(function (one) { one.style.display = 'none'; });
		document.querySelectorAll('iframe[data-secret="' + data.secret + '"]').forEach(function (frame) {
			if (e.source !== frame.contentWindow) return;
			frame.removeAttribute('style');
			if (data.message === 'height') {
				var height = parseInt(data.value, 10);
				frame.height = height > 1000 ? 1000 : height < 200 ? 200 : height;
			}
			if (data.message === 'link') {
				var from = document.createElement('a'), to = document.createElement('a');
				from.href = frame.getAttribute('src');
				to.href = data.value;
				if (/^https?:$/.test(to.protocol) && to.host === from.host && document.activeElement === frame) window.top.location.href = data.value;
			}
		});
	}
	function greet() {
		document.querySelectorAll('iframe.wp-embedded-content').forEach(function (frame) {
			frame.contentWindow.postMessage({ message: 'ready', secret: frame.getAttribute('data-secret') }, '*');
		});
	}
	window.addEventListener('message', receive);
	if (document.readyState === 'complete') greet();
	else { document.addEventListener('DOMContentLoaded', greet); window.addEventListener('load', greet); }
})();`;
