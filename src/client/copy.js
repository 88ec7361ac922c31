// Adds a copy button beside a page's own address. Inline on every page, so it is as short as can be; without it the address is a field to select.
((field, button) => {
	if (!navigator.clipboard) return;
	button.textContent = 'Copy';
	// biome-ignore format: sent with its line breaks; each would be bytes of every copy
	button.onclick = () => navigator.clipboard.writeText(field.value).then(() => { button.textContent = 'Copied'; });
	field.after(button);
})(document.getElementById('permalink'), document.createElement('button'));
