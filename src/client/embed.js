// For a page that embeds cards: gives each card its height, hides the quotation that stands in for
// it, and follows its link. Plain ES5, for old browsers. The build replaces CARDS by the address
// that all cards of the site begin with. A page may hold this script several times, before or after
// the cards.
(function (w, cards) {
	if (w[cards]) return;
	w[cards] = 1;
	var site = cards.slice(0, -6);
	// biome-ignore format: sent with its line breaks; each would be bytes of every copy
	function greet(card) { card.contentWindow.postMessage({ message: 'ready' }, '*'); }
	function each(does) {
		// biome-ignore format: sent with its line breaks; each would be bytes of every copy
		var all = document.getElementsByTagName('iframe'), i = all.length;
		while (i--) if (!all[i].src.indexOf(cards)) does(all[i]);
	}
	w.addEventListener('message', function (e) {
		var said = e.data || 0;
		// A sandboxed card has the origin “null”. Its window identifies it all the same, see below.
		if (e.origin !== 'null' && site.indexOf(e.origin + '/')) return;
		each(function (card) {
			if (card.contentWindow !== e.source) return;
			var last = card.previousElementSibling;
			if (said.type === 'embed-size' && said.height > 0) {
				// A card that loaded after the first greeting missed it. Without one it does not know that
				// this page follows its link.
				if (!card[cards]) greet(card);
				card[cards] = 1;
				card.style.height = +said.height + 'px';
				if (last && last.className === 'embed-fallback') last.style.display = 'none';
			}
			if (said.message === 'link' && !String(said.value).indexOf(site)) w.location = said.value;
		});
	});
	each(greet);
})(window, 'CARDS');
