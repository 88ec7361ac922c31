// Adds a copy button beside the address of the page. It is inline on every page and therefore
// short. Without it the address stands in a field and can be selected. The field brings the texts of
// the button, in the language of the page.
((field, button) => {
	if (!navigator.clipboard) return;
	button.textContent = field.dataset.copy;
	// biome-ignore format: sent with its line breaks; each would be bytes of every copy
	button.onclick = () => navigator.clipboard.writeText(field.value).then(() => { button.textContent = field.dataset.copied; });
	field.after(button);
})(document.getElementById('permalink'), document.createElement('button'));
