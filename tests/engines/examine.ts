// What is wrong with a page as an engine shows it. Runs in the page.

export interface Found {
	/** The size of the whole page. */
	height: number;
	width: number;
	problems: string[];
}

/** `drawings`: selectors of which each must find something that has a size. */
export async function examine(drawings: string[]): Promise<Found> {
	await document.fonts.ready;
	const { clientWidth, scrollWidth, scrollHeight } = document.documentElement;
	const seen = (one: Element) => one.checkVisibility({ visibilityProperty: true });
	const named = (one: Element) => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}`;
	const least = 2;
	const over =
		scrollWidth <= clientWidth
			? []
			: [...document.querySelectorAll('body *')].filter((one) => {
					const { left, right } = one.getBoundingClientRect();
					return left < -1 || right > clientWidth + 1;
				});
	const flat = [...document.querySelectorAll('main svg, main img')].filter((one) => {
		const { width, height } = one.getBoundingClientRect();
		return seen(one) && !one.parentElement?.closest('svg') && (width < least || height < least);
	});
	const missing = drawings.filter((selector) => {
		const box = [...document.querySelectorAll(selector)].find(seen)?.getBoundingClientRect();
		return !box || box.width < least || box.height < least;
	});
	const images = [...document.images].filter(
		(one) => seen(one) && one.complete && one.naturalWidth === 0,
	);
	const fonts = [...document.fonts].filter(({ status }) => status === 'error');
	const unread = [...document.fonts].filter(({ status }) => status === 'loaded').length === 0;
	return {
		width: clientWidth,
		height: scrollHeight,
		problems: [
			...over.slice(0, 3).map((one) => `${named(one)} runs over`),
			...(scrollWidth > clientWidth && over.length === 0 ? ['something runs over'] : []),
			...flat.slice(0, 3).map((one) => `${named(one)} has no size`),
			...missing.map((selector) => `no ${selector} is drawn`),
			...images.map((one) => `${one.getAttribute('src')} is no image`),
			...fonts.map(({ family }) => `the font ${family} could not be loaded`),
			...(document.fonts.size > 0 && unread ? ['no font was loaded'] : []),
		],
	};
}
