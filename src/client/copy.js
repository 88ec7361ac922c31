// Adds a copy button beside the address of the page. It is inline on every page and therefore
// short. Without it the address stands in a field and can be selected. The layout puts
// the words of the language in the place of COPY and COPIED.
((field, button) => {
	if (!navigator.clipboard) return;
	button.textContent = 'COPY';
	// biome-ignore format: sent with its line breaks; each would be bytes of every copy
	button.onclick = () => navigator.clipboard.writeText(field.value).then(() => { button.textContent = 'COPIED'; });
	field.after(button);
})(document.getElementById('permalink'), document.createElement('button'));
