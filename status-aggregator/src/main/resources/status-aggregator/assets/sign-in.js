const search = new URLSearchParams(location.search);
['refused', 'later'].forEach(what => { document.getElementById(what).hidden = !search.has(what); });
