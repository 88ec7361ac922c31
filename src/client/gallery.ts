// Conveniences of the gallery: makes the preview of a card and the copy buttons when its entry is
// opened, and opens the entry that the address leads to. Without script the previews are in the
// page, and every code stands in a field to be selected and copied by hand.
//
// The page brings the texts along (src/layouts/ScriptWords.astro). They are read here, because a module
// shared with the search would be a file of its own for both.

type Texts = Record<'copy' | 'copied' | 'copyOf', string>;

const textsOfPage = (): Texts =>
	JSON.parse(document.getElementById('script-words')?.textContent ?? '{}').texts;

function copyButton(
	field: HTMLInputElement | HTMLTextAreaElement,
	texts: Texts,
): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = texts.copy;
	const label = field.labels?.[0]?.firstChild?.textContent?.trim() ?? '';
	button.setAttribute(
		'aria-label',
		texts.copyOf.replace('{label}', () => label),
	);
	button.addEventListener('click', async () => {
		field.select();
		try {
			await navigator.clipboard.writeText(field.value);
		} catch {
			// Only a secure page has the clipboard. The old command copies the selection everywhere.
			document.execCommand('copy');
		}
		button.textContent = texts.copied;
		setTimeout(() => {
			button.textContent = texts.copy;
		}, 2000);
	});
	return button;
}

function ready(entry: Element, texts: Texts): void {
	// Where scripts run, the content of noscript is text and not elements.
	const preview = entry.querySelector('noscript');
	if (preview) preview.outerHTML = preview.textContent ?? '';
	for (const field of entry.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
		'label > input, label > textarea',
	)) {
		const label = field.parentElement;
		if (label && label.nextElementSibling?.tagName !== 'BUTTON')
			label.after(copyButton(field, texts));
	}
}

/** Starts the gallery of the page. */
export function startGallery(): void {
	const texts = textsOfPage();
	for (const entry of document.querySelectorAll('details')) {
		entry.addEventListener('toggle', () => entry.open && ready(entry, texts));
		if (entry.open) ready(entry, texts);
	}
	const open = () => {
		const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
		const entry = place?.closest('details');
		if (!entry || entry.open) return;
		entry.open = true;
		place?.scrollIntoView();
	};
	window.addEventListener('hashchange', open);
	open();
}
