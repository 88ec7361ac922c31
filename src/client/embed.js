// For a page into which cards were pasted: gives each its height, hides the quotation that stands in for it, and follows its link.
// Plain ES5. CARDS is written in at build: the address all cards of this site begin with. May be there several times, early or late.
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
		// A sandboxed card has no origin; who is speaking is told by the window all the same.
		if (e.origin !== 'null' && site.indexOf(e.origin + '/')) return;
		each(function (card) {
			if (card.contentWindow !== e.source) return;
			var last = card.previousElementSibling;
			if (said.type === 'embed-size' && said.height > 0) {
				// A card that was not there yet has missed the first greeting, and would not know that its link is followed here.
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
