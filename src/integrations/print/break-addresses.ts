/** Lets printed addresses break after a slash, where Chromium would not. Runs inside the page, so it may use nothing from outside itself; `<wbr>` adds no sign to the text. */
export function breakAddresses(): void {
	for (const link of document.querySelectorAll('a.printed, .check a')) {
		const pieces = (link.textContent ?? '').split(/(?<=[/?=&])(?=[^/])/);
		link.replaceChildren(
			...pieces.flatMap((piece, i) => (i === 0 ? [piece] : [document.createElement('wbr'), piece])),
		);
	}
}
