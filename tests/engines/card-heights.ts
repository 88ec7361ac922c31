export interface CardHeight {
	card: string;
	width: number;
	height: number;
}

/**
 * How high cards are in an engine at some widths, in pixels, one card after the other. Runs in a page
 * of their origin.
 */
export async function cardHeights(cards: string[], widths: number[]): Promise<CardHeight[]> {
	const found: CardHeight[] = [];
	for (const card of cards)
		for (const width of widths) {
			const frame = document.createElement('iframe');
			frame.style.cssText = `width:${width}px;height:2000px;border:0;display:block`;
			frame.src = card;
			const loaded = new Promise((done) => {
				frame.onload = done;
			});
			document.body.append(frame);
			await loaded;
			const height = frame.contentDocument?.body.getBoundingClientRect().height ?? 0;
			found.push({ card, width, height });
			frame.remove();
		}
	return found;
}
