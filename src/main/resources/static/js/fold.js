// Opens what is folded at the place that the address names, so that a link leads to what it says.
// Without this script the place is reached, and one click more opens it.
(() => {
  // Not deeper: a form may fold an act that nobody asked for, like throwing a draft away.
  const sectionsOwn = (place) => place.matches('section') && place.querySelector(':scope > details');

  const unfold = () => {
    const place = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!place) return;
    const folded = place.matches('details') ? place : sectionsOwn(place);
    if (!folded || folded.open) return;
    folded.open = true;
    place.scrollIntoView();
  };
  window.addEventListener('hashchange', unfold);
  unfold();
})();
