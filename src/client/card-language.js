// In a card of a story that is told in several languages: a click on another language stays in the
// frame. The script of the card would have the page around it follow the link.
(function () {
	// biome-ignore format: sent with its line breaks; each would be bytes of every copy
	var links = document.querySelectorAll('a[hreflang]'), i = links.length;
	// biome-ignore format: sent with its line breaks; each would be bytes of every copy
	while (i--) links[i].addEventListener('click', function (event) { event.stopPropagation(); });
})();
